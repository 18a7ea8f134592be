import type { Context, Line, Rule, Statement } from "../context.ts";
import { cuesOf, globalPattern, pattern } from "../../lexicon/cues.ts";
import { matchesOf } from "../../lexicon/matches.ts";
import type { Entity } from "../entity.ts";
import type { Mention } from "../mention.ts";
import { isPlace, located } from "./areas.ts";
import { closingOf } from "./bracket-behind.ts";
import { isOnlyOwner } from "./firm-at-head.ts";
import { type Group, groupsOf, membersOfOnePlace } from "./groups.ts";
import { areaInArea, innermost, lastBeside, parkInZone, parksJoined, widest } from "./places-side-by-side.ts";
import { firmsAllThere, firmsOfOneArea, firmsOfPlacesInTurn } from "./lists-of-firms-there.ts";
import { subjectsOf } from "./subjects.ts";

const cues = cuesOf("stated-place", ({ plant, lies, part, oneAfterAnother, gather, begun, ceremonial, happen, seat, pushOn, build, jointly, lie, lieBefore, helper, hold, even, site, work }) => ({
  /** The company that the text spoke of last, with its seat: 公司总部位于…… */
  companyLies: globalPattern`(?:^|[，。])(?:(?:该|本)?公司(?:总部)?${lie}|(?:该|其|公司)?${plant}(?:就)?(?:${lie}|设在|在))`,
  /** Right before a place of which something is said to be: 位于庐州的恒越光电. */
  liesBefore: pattern`${lieBefore}$`,
  /** Before a body whose help is used, wherever it is. */
  withHelpOf: pattern`${helper}$`,
  /** Behind the place of a ceremony. */
  isHeld: pattern`^(?:隆重|顺利)?${hold}`,
  says: pattern`^(?:的?${part}?(?:，)?${lies}|，?(?:于?[\d月]{0,5}\d{1,2}日(?:上午|下午)?|今(?:（\d{1,2}）)?[日天]|昨(?:（\d{1,2}）)?[日天]|近日|日前|正式|成功|已|将?[自从于]?(?:20\d\d)?年?度?[\d年月日初末底起上下半第一二三四季]{1,8}){0,3}在)(?:[^，。；、]{0,6})?$`,
  /** Firms that come together somewhere: 三星、美光等企业纷纷集聚. */
  gathers: pattern`^(?:等[^，。；]{0,16})?(?:企业|公司)?${oneAfterAnother}{0,3}${gather}(?:于|在)?`,
  /** A ceremony of the project held somewhere: X项目开工仪式在长沙高新区举行. */
  ceremony: pattern`^(?:主体工程)?${begun}(?:建设)?${ceremonial}?(?:[\d月]{0,5}\d{1,2}日(?:上午|下午)?|今[日天]|昨[日天]|近日|日前)?在$`,
  happens: pattern`^[^，。；]{0,8}${happen}|^举[行办][^，。；]{0,14}${begun}`,
  /** Behind the place where a firm works, with what it works there: 恒越光电在庐州（的8英寸线）做功率器件. */
  works: pattern`^(?:的[^，。；、]{0,12}?${site})?(?:以[^，。；、]{2,12})?${even}?${work}`,
  /** Between such a firm and the place. */
  worksIn: pattern`^(?:（[^（）]{1,16}）)?${even}?在$`,
  /** Between the subject and its site, with other words before: 由……投资，选址在. */
  seated: pattern`${seat}(?:国家级|[\u4e00-\u9fff]{0,2})$`,
  built: pattern`^${jointly}?${pushOn}?${build}?(?:了|的)?$`,
}));

const sited = new Set(["Company", "Institution", "Project"]);

/** How a sentence may say where something is. @param firms its lists of firms */
type Way = (context: Context, line: Line, firms: readonly Group[]) => Iterable<Statement>;

const ways: readonly Way[] = [inItsBracket, firmsAtWork, subjectsSeat, parkInZone, parksOfThere, areaInArea, whatLiesThere, firmsOfThere, firmsGathering, firmsAllThere, firmsOfOneArea, firmsOfPlacesInTurn, projectsOfThere, besideOneAnother];
/** Of them those that find something where all places have cells of their own: the others read the words right beside a place. */
const waysInRows: readonly Way[] = [areaInArea, firmsGathering, besideOneAnother];

/** A firm, body or project is where the sentence puts it: `晶能光电总部位于南昌高新区`, `X项目在徐州开工建设`. Source: usage of news and plans. */
export const statedPlace: Rule = {
  id: "said-to-be-there",
  reason: "the sentence says where it is",
  example: "晶能光电总部位于南昌高新技术产业开发区",
  *read(context) {
    let firm: Entity | undefined;
    for (const line of context.linesWith("Company", "Region", "Park")) {
      if (line.mentions.some(isPlace)) {
        const { text } = context.reading;
        const isListed = line.sentence.isRow && line.mentions.every((mention) => !isPlace(mention) || hasOwnCell(text, mention));
        if (!isListed) yield* companysSeat(context, line, firm);
        const firms = groupsOf(text, line.mentions, "Company");
        for (const way of isListed ? waysInRows : ways) yield* way(context, line, firms);
      }
      const named = line.mentions.find(({ kind, inside }) => kind === "Company" && inside === undefined);
      if (named !== undefined) firm = context.cast.of(named);
    }
  },
};

/** Whether a place is all that its cell holds, or the longer name that it begins does. */
function hasOwnCell(text: string, { start, end, inside }: Mention): boolean {
  return isCellsEdge(text, start - 1) && (inside !== undefined || isCellsEdge(text, end));
}

function isCellsEdge(text: string, at: number): boolean {
  const mark = text.charAt(at);
  return mark === "\t" || mark === "\n";
}

/** 公司总部位于……: the seat of the firm that the text spoke of last. */
function* companysSeat({ reading: { text }, cast }: Context, { mentions, sentence }: Line, firm: Entity | undefined): Generator<Statement> {
  const words = text.slice(sentence.start, sentence.end);
  for (const found of /[司厂部]/.test(words) ? matchesOf(cues().companyLies, words) : []) {
    const start = sentence.start + found.index;
    const place = mentions.find((mention) => isPlace(mention) && mention.start === start + found[0].length);
    if (place !== undefined) yield* located(firm, cast.of(place), { start, end: place.end }, 0.85);
  }
}

/** 恒越光电由庐州集团投资，选址在滨湖高新区: the site of what a clause speaks of, with other words between. */
function* subjectsSeat(context: Context, line: Line): Generator<Statement> {
  const { reading: { text }, cast } = context;
  const { outer } = line;
  const subjects = [...subjectsOf(context).get(line) ?? [], ...bodyAtBeginning(context, line)];
  for (const subject of subjects) {
    if (text.charAt(subject.end) === "在" && outer.some((place) => isPlace(place) && place.start === subject.end + 1)) continue;
    const place = outer.find((mention) => isPlace(mention) && mention.start > subject.end && (cues().seated.test(text.slice(subject.end, mention.start)) || (subject.start === subject.end && worksThere(text, line, subject.end, mention))));
    if (place === undefined || subjects.some((other) => other.kind === subject.kind && other.entity !== subject.entity && other.start >= subject.end && other.end <= place.start)) continue;
    const before = outer[outer.indexOf(place) - 1];
    if (before !== undefined && before.start > subject.end && isThirds(text, before, place)) continue;
    for (const site of parksJoined(text, outer, innermost(text, outer, place))) yield* located(subject.entity, cast.of(site), { start: subject.start, end: site.end }, 0.86);
  }
}

/** Whether a sentence that leaves its subject unsaid has it build or work in the place: 拟在滨湖新增外延炉, 12月1日，二期工程在滨湖封顶. */
function worksThere(text: string, { sentence }: Line, from: number, place: Mention): boolean {
  const behind = text.slice(place.end, Math.min(sentence.end, place.end + 20));
  return place.start - from <= longestBeforeSite && /(?:^|[^\u4e00-\u9fff]|拟|将|计划|已|工程|产?线|工?厂|基地)在$/.test(text.slice(from, place.start)) && (cues().happens.test(behind) || /^[^，。；]{0,6}新[增建]/.test(behind));
}

/** The body that a sentence begins with is what it speaks of: 澜湖研究院由庐州大学创建，落户……. */
function bodyAtBeginning({ cast }: Context, { sentence, outer }: Line): { readonly entity: Entity; readonly kind: Mention["kind"]; readonly start: number; readonly end: number }[] {
  const first = outer[0];
  const entity = first?.kind === "Institution" && first.start === sentence.start ? cast.of(first) : undefined;
  return first === undefined || entity === undefined ? [] : [{ entity, kind: first.kind, start: first.start, end: first.end }];
}

/** Whether what stands right before the verb is another thing that lies there: 已签约，产业基金落在庐州. */
function isThirds(text: string, { kind, start, end }: Mention, place: Mention): boolean {
  return (kind === "Fund" || sited.has(kind)) && /^[^，。；]{0,8}$/.test(text.slice(end, place.start)) && /[，。；：的]/.test(text.charAt(start - 1));
}

/** 位于庐州的恒越光电. */
function whatLiesThere({ reading: { text }, cast }: Context, { sentence, outer }: Line): Statement[] {
  return outer.flatMap((place, index) => {
    const next = outer[index + 1];
    if (!isPlace(place) || next?.start !== place.end + 1 || text.charAt(place.end) !== "的" || !(sited.has(next.kind) || next.kind === "Park")) return [];
    return cues().liesBefore.test(text.slice(Math.max(sentence.start, place.start - 4), place.start)) ? located(cast.of(next), cast.of(place), { start: place.start, end: next.end }, 0.92) : [];
  });
}

/** 滨湖高新区里的恒越芯片产业园. */
function parksOfThere({ reading: { text }, cast }: Context, { outer }: Line): Statement[] {
  return outer.flatMap((park, index) => {
    const around = outer[index - 1];
    return park.kind === "Park" && around?.end === park.start - 2 && isPlace(around) && /^[里内]的$/.test(text.slice(around.end, park.start)) ? located(cast.of(park), cast.of(around), { start: around.start, end: park.end }, 0.9) : [];
  });
}

/** 滨湖高新区的恒越光电、澜泰微, 庐州的照明厂恒越光电. */
function firmsOfThere({ reading: { text }, cast }: Context, { outer }: Line, firms: readonly Group[]): Statement[] {
  return firms.flatMap((group) => {
    const [start, end] = [withOwnArea(outer, group.start), group.end];
    if (!/[的厂业司商]/.test(text.charAt(start - 1))) return [];
    const place = outer.findLast((mention) => isPlace(mention) && mention.end < start && /^[里内]?的(?:[^，。；、的]{0,10}(?:厂|企业|公司|厂商))?$/.test(text.slice(mention.end, start)));
    return place === undefined ? [] : membersOfOnePlace(outer, group).flatMap((member) => located(cast.of(member), cast.of(place), { start: place.start, end }, 0.88));
  });
}

/** Where the area begins that a firm's name bears right before it: 云岭恒越光电 in 庐州的云岭恒越光电; the firm's own beginning without one. */
function withOwnArea(outer: readonly Mention[], firm: number): number {
  return outer.findLast(({ kind, end }) => kind === "Region" && end === firm)?.start ?? firm;
}

/** The place in the brackets behind a name: first in them, or, in news, between marks: 恒越微（滨湖摄像头模组）, 恒越硅业（多晶硅，滨湖）. */
function* inItsBracket({ reading: { text, document }, cast }: Context, { outer }: Line): Generator<Statement> {
  for (const named of outer) {
    const closing = sited.has(named.kind) ? closingOf(text, named.end) : undefined;
    if (closing === undefined) continue;
    for (const place of outer) {
      if (!isPlace(place) || place.start <= named.end || place.end > closing) continue;
      const last = lastBeside(outer, place);
      const isFirst = place.start === named.end + 1 && last.end <= closing && !/[，。；（]/.test(text.slice(last.end, closing));
      const isAlone = document.about.kind === "news" && /[（，、；]/.test(text.charAt(place.start - 1)) && /[）；，]/.test(text.charAt(last.end));
      if (isFirst || isAlone) yield* located(cast.of(named), cast.of(last), { start: named.start, end: closing + 1 }, isFirst ? 0.9 : 0.88);
    }
  }
}

/** Firms that work somewhere: 恒越光电、澜泰微在庐州做功率器件, 恒越光电在庐州以6英寸线做晶体管. */
function* firmsAtWork({ reading: { text }, cast }: Context, { mentions, outer, sentence }: Line): Generator<Statement> {
  for (const group of groupsOf(text, mentions, "Company", "Institution")) {
    const place = outer.find((mention) => isPlace(mention) && mention.start > group.end && mention.start - group.end <= longestBeforeSite);
    if (place === undefined || text.charAt(place.start - 1) !== "在" || !cues().worksIn.test(text.slice(group.end, place.start))) continue;
    const sites = parksJoined(text, outer, lastBeside(outer, place));
    const end = sites.at(-1)?.end ?? place.end;
    if (!cues().works.test(text.slice(end, Math.min(sentence.end, end + 32)))) continue;
    for (const member of group.members) for (const site of sites) yield* located(cast.of(member), cast.of(site), { start: member.start, end: site.end }, 0.86);
  }
}

/** As far behind a firm its site may begin: a bracket, an adverb and 在. */
const longestBeforeSite = 24;

/** 三星、美光等企业纷纷集聚西安高新区. */
function* firmsGathering({ reading: { text }, cast }: Context, { sentence, outer }: Line, firms: readonly Group[]): Generator<Statement> {
  for (const group of firms) {
    const comes = cues().gathers.exec(text.slice(group.end, Math.min(sentence.end, group.end + 30)));
    if (comes === null) continue;
    const place = outer.find((mention) => isPlace(mention) && mention.start >= group.end && mention.start - group.end <= comes[0].length + 1 && !/[，。；]$/.test(text.slice(group.end, mention.start))) ?? outer.findLast((mention) => isPlace(mention) && mention.end <= withOwnArea(outer, group.start)) ?? outer.findLast((mention) => isPlace(mention) && mention.end <= group.start);
    if (place === undefined) continue;
    const to = cast.of(lastBeside(outer, place));
    for (const member of group.members) yield* located(cast.of(member), to, { start: Math.min(place.start, group.start), end: Math.max(place.end, group.end) }, 0.86);
  }
}

/** 滨湖高新区的外延片项目, 在庐州新建外延片项目. */
function projectsOfThere({ reading: { text }, cast }: Context, { outer }: Line): Statement[] {
  return outer.filter(({ kind }) => kind === "Project").flatMap((project) => {
    const owner = outer.find((mention) => isPlace(mention) && mention.end === project.start - 1 && text.charAt(mention.end) === "的");
    const site = outer.findLast((mention) => isPlace(mention) && mention.end <= project.start && cues().built.test(text.slice(mention.end, project.start)));
    return [
      ...(owner === undefined ? [] : located(cast.of(project), cast.of(owner), { start: owner.start, end: project.end }, 0.9)),
      ...(site !== undefined && /[在于]$/.test(text.charAt(widest(outer, site).start - 1)) ? located(cast.of(project), cast.of(site), { start: site.start, end: project.end }, 0.92) : []),
    ];
  });
}

/** A name and the place behind it: 晶能光电总部位于南昌高新区, 恒越光电在庐州建设外延片项目, 项目开工仪式在滨湖举行. */
function* besideOneAnother(context: Context, line: Line): Generator<Statement> {
  const { reading: { text }, cast } = context;
  const { sentence, outer } = line;
  for (let index = 0; index + 1 < outer.length; index++) {
    const [subject, place] = [outer[index] as Mention, outer[index + 1] as Mention];
    if (!sited.has(subject.kind) || !isPlace(place) || isOnlyOwner(context, line, subject)) continue;
    if (subject.kind === "Institution" && cues().withHelpOf.test(text.slice(Math.max(sentence.start, subject.start - 2), subject.start))) continue;
    const [from, site] = [cast.of(subject), cast.of(innermost(text, outer, place))];
    const between = text.slice(subject.end, place.start).replace(/^（[A-Za-z .&-]{2,24}）/, "");
    const third = outer[index + 2];
    if (third?.kind === "Project") yield* projectBehind(context, { subject, place, project: third, between, site });
    const evidence = { start: subject.start, end: place.end };
    if (cues().ceremony.test(between) && cues().isHeld.test(text.slice(place.end, place.end + 6)) && subject.kind !== "Institution" && from !== undefined && site !== undefined) yield* located(from, site, evidence, 0.86);
    else if (between.length <= 16 && cues().says.test(between) && !(between.endsWith("在") && between.length <= 2 && !cues().happens.test(text.slice(place.end, Math.min(sentence.end, place.end + 20))))) {
      yield* located(from, site, evidence, between === "在" && subject.kind === "Company" ? 0.85 : 0.93);
    }
  }
}

interface Behind {
  readonly subject: Mention;
  readonly place: Mention;
  readonly project: Mention;
  readonly between: string;
  readonly site: Entity | undefined;
}

/** The project behind a firm and its place: 恒越光电庐州的外延片项目, 恒越光电在庐州投资建设外延片项目. */
function* projectBehind({ reading: { text }, cast }: Context, { subject, place, project, between, site }: Behind): Generator<Statement> {
  const words = text.slice(place.end, project.start);
  if (words === "的") yield* located(cast.of(project), cast.of(place), { start: place.start, end: project.end }, 0.93);
  if (subject.kind === "Company" && between === "在" && cast.of(subject) !== undefined && /^[^，。；]{0,16}$/.test(words)) yield* located(cast.of(project), site, { start: subject.start, end: project.end }, 0.92);
}
