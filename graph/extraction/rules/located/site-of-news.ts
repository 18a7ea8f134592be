import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Entity } from "../../identity/entity.ts";
import type { Context, Line, Rule, Statement } from "../../context.ts";
import type { Mention } from "../../identity/mention.ts";
import { isPlace, isSetUp } from "../areas.ts";
import { bringsMoney, ownersOf } from "./owners-and-visitors.ts";
import { subjectsOf } from "../subjects/subjects.ts";

const cues = cuesOf("site-of-news", ({ benefit, come, buy, report, found, have, visit, guest }) => ({
  /** Where goods go, or something comes from: no site. */
  elsewhere: pattern`(?:${come}|总部[^，。；]{0,6}|原定[^，。；]{0,4}|${buy})[^，。；]{0,16}$|${benefit}$`,
  /** Before a place that somebody only travels to, and behind one that somebody comes from: 三下广东, 温州客商投资. */
  isVisited: pattern`${visit}$`,
  ofGuest: pattern`^市?${guest}`,
  dateline: pattern`^(?:市|[\d月日]{2,6})?${report}`,
  founds: pattern`^(?:内|里)?(?:${found}|建(?=[\u4e00-\u9fff]))`,
  has: pattern`^${have}`,
}));

/**
 * A project of news lies where a sentence that names it names one place: `在金山开发区为3万吨高纯硅项目举行开工仪式`, `与红塔区人民政府签署衬底扩建项目协议`.
 * A firm is where it is said to found something: `恒越光电公告，将在滨湖园区设立项目公司`. Source: usage of trade news.
 */
export const siteOfNews: Rule = {
  id: "place-beside-the-project",
  reason: "the sentence that tells of the project names this place and no other",
  example: "在滨湖开发区为碳化硅外延片项目举行开工仪式",
  *read(context, said) {
    const { reading: { isNews }, cast } = context;
    if (!isNews) return;
    const placed = new Map<unknown, Statement>();
    for (const statement of said) if (statement.type === "LOCATED_IN" && (statement.to.kind === "Park" || !placed.has(statement.from))) placed.set(statement.from, statement);
    const sites = new Map<Entity, Statement>();
    for (const [line, subjects] of subjectsOf(context)) {
      if (line.sentence.isRow) continue;
      const named = line.mentions.filter(({ kind, inside }) => kind === "Project" && inside === undefined).map((mention) => cast.of(mention));
      for (const project of new Set([...named, ...subjects.filter(({ kind }) => kind === "Project").map(({ entity }) => entity)])) {
        const known = project === undefined ? undefined : sites.get(project) ?? placed.get(project);
        if (project === undefined || known?.to.kind === "Park" || known?.basis === "stated") continue;
        const site = siteIn(context, line);
        const to = site === undefined ? undefined : cast.of(site);
        if (site === undefined || to === undefined || to.kind === known?.to.kind || (known !== undefined && to.kind === "Region")) continue;
        sites.set(project, { type: "LOCATED_IN", from: project, to, evidence: { start: Math.min(site.start, line.sentence.start), end: Math.max(site.end, line.sentence.start + 1) }, basis: "implied", confidence: 0.8 });
      }
      yield* foundedAt(context, line, placed);
    }
    yield* sites.values();
  },
};

/** Before the area that a builder or partner comes from: 由台湾恒越光电投资. */
const withFirm = /[由与和同向]/;

/** The one place of a sentence: a park before an area; of areas side by side the narrowest; an area whose government signs. In brackets behind a firm stands where that is. */
function siteIn({ reading: { text } }: Context, { sentence, mentions }: Line): Mention | undefined {
  const firms = mentions.filter(({ kind }) => kind === "Company");
  const [begins, ends] = [new Set(firms.map(({ start }) => start)), new Set(firms.map(({ end }) => end))];
  const isFirms = ({ start, end }: Mention) => (text.charAt(start - 1) === "（" && ends.has(start - 1)) || (begins.has(end) && withFirm.test(text.charAt(start - 1)));
  const isSaidOtherwise = ({ start, end }: Mention) => cues().elsewhere.test(text.slice(sentence.start, start)) || cues().dateline.test(text.slice(end, end + 8));
  const places = mentions.filter((mention) => {
    const isOwnName = mention.inside === undefined || mention.inside.kind === "Agency";
    return isPlace(mention) && !isSetUp(mention) && isOwnName && !isFirms(mention) && !isSaidOtherwise(mention);
  });
  const parks = places.filter(({ kind }) => kind === "Park");
  // Where somebody travels to a place, or comes from one, none of the areas named is sure to be the site.
  const found = parks.length > 0 ? parks : places.some((place) => isPassedBy(text, place)) ? [] : places;
  const last = found.filter((place, index) => found[index + 1]?.start !== place.end);
  const names = new Set(last.map(({ name }) => name));
  return names.size === 1 ? last[0] : undefined;
}

/** Whether somebody only travels to the place, or comes from there. */
function isPassedBy(text: string, { start, end }: Mention): boolean {
  return cues().isVisited.test(text.slice(Math.max(0, start - 4), start)) || cues().ofGuest.test(text.slice(end, end + 8));
}

/** Where a firm is said to found something in a sentence that names it before. */
function* foundedAt(context: Context, { sentence, mentions }: Line, placed: ReadonlyMap<unknown, Statement>): Generator<Statement> {
  const { reading: { text }, cast } = context;
  const outer = mentions.filter(({ inside }) => inside === undefined);
  for (const [index, place] of outer.entries()) {
    if (!isPlace(place) || outer[index + 1]?.start === place.end || !cues().founds.test(text.slice(place.end, place.end + 6))) continue;
    const places = listed(text, outer, place);
    const first = firstBeside(outer, places[0] ?? place);
    if (first.start === sentence.start || text.charAt(first.start - 1) !== "在") continue;
    const firm = outer.findLast(({ kind, end }) => kind === "Company" && end <= first.start && first.start - end <= 30);
    const from = firm === undefined ? undefined : cast.of(firm);
    for (const one of places) {
      const to = cast.of(one);
      if (firm === undefined || from === undefined || to === undefined || ownersOf(context).has(from) || bringsMoney(context, from, to)) continue;
      if (isNotTheFirms.test(text.slice(firm.end, first.start))) continue;
      const isNew = !placed.has(from) || cues().has.test(text.slice(place.end, place.end + 2));
      if (isNew) yield { type: "LOCATED_IN", from, to, evidence: { start: firm.start, end: place.end }, basis: "implied", confidence: 0.8 };
    }
  }
}

/** Between a firm and a place where it founds nothing, or somebody else does: 恒越光电表示，不会在滨湖建厂. */
const isNotTheFirms = /(?:不会|不再|没有|无意|并未|尚未|否认|客户|供应商|竞争对手)[^，。；]*$/;

/** The places of a list that ends in one: 上海、北京、深圳. */
function listed(text: string, outer: readonly Mention[], last: Mention): Mention[] {
  const places = [last];
  let first = last;
  for (let index = outer.indexOf(last) - 1; index >= 0; index--) {
    const before = outer[index] as Mention;
    if (before.end < first.start - 1) break;
    if (before.end !== first.start - 1 || !isPlace(before) || !/[、和与及]/.test(text.charAt(before.end))) continue;
    places.push(before);
    first = before;
  }
  return places.reverse();
}

/** Of places side by side that end in one, the first. */
function firstBeside(outer: readonly Mention[], last: Mention): Mention {
  let first = last;
  for (let index = outer.indexOf(last) - 1; index >= 0; index--) {
    const before = outer[index] as Mention;
    if (before.end < first.start) break;
    if (before.end === first.start && isPlace(before)) first = before;
  }
  return first;
}
