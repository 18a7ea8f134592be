import type { Context, Rule, Statement } from "../../context.ts";
import type { Entity } from "../../identity/entity.ts";
import { cellOf } from "../../text/heads.ts";
import { areaCodeOf, areNested, isPlace, seatCodeOf } from "../areas.ts";
import { endsOf, madeOf, standsAlone } from "../ends.ts";
import { namedIn, namesIn } from "../lists/names-in-cell.ts";

/**
 * A table of one place's projects, by the title of its paper, puts them there, and those who build them, where no column tells the place;
 * the zones and towns of such a column lie in the document's own area.
 * Source: form of project lists.
 */
export const tableOfAPlace: Rule = {
  id: "table-of-a-place",
  reason: "the paper lists the place's projects, and no column says where each is",
  example: "滨湖新区2025年重大项目清单",
  *read(context, said) {
    yield* placesOfRows(context);
    const home = listed(context);
    if (home === undefined) return;
    const placed = new Set(said.filter(({ type, to }) => type === "LOCATED_IN" && !isAround(context, home, to as Entity)).map(({ from }) => from));
    for (const row of context.rows) {
      const { part } = row.sentence;
      if (cellOf(part, "project") === undefined || cellOf(part, "place") !== undefined) continue;
      for (const role of ["project", "firm"] as const) {
        const mention = namedIn(row, role);
        const from = mention === undefined ? undefined : context.cast.of(mention);
        if (mention !== undefined && from !== undefined && from !== home && !placed.has(from)) yield { type: "LOCATED_IN", from, to: home, evidence: mention, basis: "implied", confidence: role === "project" ? 0.84 : 0.78 };
      }
    }
  },
};

/** Whether an area is one around the listed place: who bears its name may well be in the place. */
function isAround({ vocabulary: { lexicon } }: Context, place: Entity, area: Entity): boolean {
  const [own, around] = [areaCodeOf(place) ?? seatCodeOf(lexicon, place), areaCodeOf(area)];
  return area !== place && own !== undefined && around !== undefined && lexicon.gazetteer.liesIn(own, around);
}

/** The zones and towns that the rows' places name lie in the document's own area: 经开区, 曹山街道. */
function* placesOfRows({ rows, cast, home, vocabulary: { lexicon } }: Context): Generator<Statement> {
  const own = home === undefined ? undefined : areaCodeOf(home);
  if (home === undefined || own === undefined) return;
  const seen = new Set<Entity>([home]);
  for (const row of rows) {
    const { mentions } = row;
    const mention = row.sentence.part.block.place !== undefined ? undefined : namedIn(row, "place");
    const place = mention === undefined || !isPlace(mention) ? undefined : cast.of(mention);
    if (mention === undefined || place === undefined || seen.has(place) || areaCodeOf(place) !== undefined) continue;
    seen.add(place);
    const seat = place.term?.region;
    const isHere = seat === undefined ? !mentions.some(({ inside, kind }) => inside === mention && kind === "Region") : areNested(lexicon, seat, own);
    if (isHere) yield { type: "LOCATED_IN", from: place, to: home, evidence: mention, basis: "implied", confidence: 0.84 };
  }
}

const ofProjects = /项目.{0,8}(?:清单|一览|名单|名录|目录|计划|汇总|列表|表)|\d+个[^，。]{0,8}项目(?:入选|入列|列入|纳入|上榜|集中开工|集中签约)/;

/** A table of zones tells of each what it works on. Source: form of such tables, without projects. */
export const zonesInATable: Rule = {
  id: "zones-in-a-table",
  reason: "the row names the zone and what it works on, and no column tells a project",
  example: "园区 / 发展方向 / 代表企业：滨湖经开区 / 单晶硅棒、硅片 / 恒越光电",
  *read({ rows, cast }) {
    for (const row of rows) {
      const { part } = row.sentence;
      const placeAt = cellOf(part, "project") === undefined ? namedIn(row, "place") : undefined;
      const content = part.cells.find(({ column, head }) => head.role === "content" && column !== undefined && ofDirection.test(column));
      const from = placeAt === undefined || !isPlace(placeAt) ? undefined : cast.of(placeAt);
      if (from === undefined || content === undefined) continue;
      for (const mention of row.mentions) {
        if (mention.start < content.start || mention.end > content.end || !standsAlone(mention)) continue;
        for (const to of madeOf(cast, mention)) yield { type: "FOCUSES_ON", from, to, evidence: { start: part.start, end: part.end }, basis: "stated", voice: null, strength: null, confidence: 0.85 };
      }
    }
  },
};

/** The head of a column of what zones work on. */
const ofDirection = /方向|重点|产业|定位/;

/** The place whose projects the paper's title says that it lists. */
function listed({ lines, cast, reading: { document } }: Context): Entity | undefined {
  const { title } = document.about;
  if (title === null || !ofProjects.test(title)) return undefined;
  for (const { mentions } of lines) {
    const place = mentions.find((mention) => isPlace(mention) && title.startsWith(mention.name));
    if (place !== undefined) return cast.of(place);
  }
  return undefined;
}

/** A plan's table of products, without a firm or project to its rows, tells what the plan's place will make. Source: form of plans of zones and parks. */
export const productsOfAPlan: Rule = {
  id: "table-of-products",
  reason: "a row of the plan's table names the product, and no column tells a firm or project",
  example: "序号 | 产品 | 规模：1 | 六氟化钨 | 500吨/年",
  *read({ reading: { document }, rows, cast, placesAt }) {
    if (document.about.kind !== "plan") return;
    for (const row of rows) {
      const { part } = row.sentence;
      const content = cellOf(part, "firm") !== undefined || cellOf(part, "project") !== undefined ? undefined : part.cells.find(({ column }) => column !== undefined && ofProduct.test(column));
      for (const mention of content === undefined ? [] : namesIn(row, content)) {
        for (const from of placesAt(mention.start)) for (const to of endsOf(cast, mention)) yield { type: "FOCUSES_ON", from, to, evidence: { start: part.start, end: part.end }, basis: "implied", voice: "wanted", strength: null, confidence: 0.75 };
      }
    }
  },
};

/** The head of a column of products. */
const ofProduct = /^(?:主要|重点|规划)?产品(?:名称|方案|方向)?$/;
