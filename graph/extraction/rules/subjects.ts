import { behindMark } from "../behind-mark.ts";
import type { Context, Line } from "../context.ts";
import { cuesOf, globalPattern, pattern } from "../../lexicon/cues.ts";
import { matchesOf } from "../../lexicon/matches.ts";
import type { Entity } from "../entity.ts";
import type { Mention } from "../mention.ts";
import { oncePer } from "../once-per.ts";
import { waresOfPage } from "./firm-of-page.ts";
import { projectOfEntryAt } from "../entry-projects.ts";
import { groupsOf } from "./groups.ts";
import { type Items, itemsOf } from "./items-of-news.ts";

const cues = cuesOf("subjects", ({ whole, finish, use, label, content, counted, either, opening, pointer, line, base, notProject, firm, firmDoes, business, found, bare, lead, object, start, goOn, area, gather, under, owns, joint, sub, madeBy }) => ({
  /** Before a firm that the one spoken of holds, whose text goes on with itself. */
  isHeld: pattern`(?:${sub})[—“：]{0,2}$`,
  /** Before a firm that the sentence founds, and goes on with. */
  founded: pattern`${found}$`,
  /** All that stands before the subject of a clause. */
  barely: pattern`^${bare}?$`,
  /** Between a firm and the one that it owns, of which the sentence speaks: 恒越集团旗下外延片厂庐阳光电. */
  owned: pattern`^(?:（[^（）]{1,16}）)?(?:公司|集团)?的?(?:${owns})[^，。；：、]{0,12}$`,
  /** The same behind a list of firms, of which the last is theirs: 恒越光电和庐阳晶体合资的澜泰微. */
  ofBoth: pattern`^(?:（[^（）]{1,16}）)?(?:两家|两大|双方)?(?:公司|集团|企业)?(?:${joint})[^，。；：、]{0,8}$`,
  /** The words right before a subject that more stands before. */
  leadsUp: pattern`(?:^|[\u4e00-\u9fff\d])(?:${lead}|总投资[约达]?[\d.]+[亿万]?美?元的|开工的)$`,
  /** Words that make an object of the name behind them. */
  makesObject: pattern`${object}`,
  /** Whose firm it is, in words before it that make no object of it: 由庐州大学教授创办的恒越光电. */
  whoseWork: pattern`^由[^，。；]{2,16}${madeBy}的$`,
  /** A sentence that goes on with a project without naming it: 建成达产后可年产……. */
  onceBuilt: pattern`^(?:按照?(?:项目)?(?:规划|计划)，)?${whole}?${finish}${use}?后[，]?`,
  /** Labels of a project's sheet: 投资主体：……, 建设内容：……. */
  labels: pattern`^(?:项目)?(?:${label}(?:单位)?|${content}(?:${counted}|(?:共|可|主要)?分为?[一二三四五六七八九十\d]+[类项个部大块]{1,2})?)：`,
  /** Such a label, behind which what is made stands bare. */
  contents: pattern`^(?:项目)?${content}(?:${counted}|(?:共|可|主要)?分为?[一二三四五六七八九十\d]+[类项个部大块]{1,2})?：`,
  /** What a sentence holds that may go on with a firm or project: cheap to ask first. */
  mayGoOn: pattern`${either}`,
  again: globalPattern`(?:^|[，。；：\n])${opening}?[，]?(?:${pointer}?(项目|工程|产线|生产线|新厂|线(?=${line})|基地(?=${base}))(?!${notProject})|(?:该|本)?(${firm})(?=${firmDoes}))`,
  /** How a sentence of news begins that goes on with what was named before. */
  goesOn: pattern`^(?:${start}|[一二三]期|${goOn}|分[一二三四]期)`,
  /** How the paragraph under a project's own line begins that goes on with it. */
  underHead: pattern`^(?:${start}|[一二三]期|${goOn}|${under})`,
  /** Such a sentence that goes on with the area or its trade all the same: 目前，园区已集聚百家企业. */
  ofArea: pattern`^[^，。；]{0,4}，?(?:[^，。；]{0,6})?${area}[^，。；]{0,6}${gather}`,
  /** A clause that tells a firm's business, whatever the sentence speaks of. */
  mainly: globalPattern`，(?=(?:其|它|后者)?${business})`,
}));

/** Who or what a clause speaks of, and where its words begin. */
export interface Subject {
  readonly entity: Entity;
  readonly kind: "Company" | "Project";
  /** Offset behind the subject: its verb follows. */
  readonly end: number;
  readonly start: number;
  /** Whether what it makes stands behind it with no verb: an item of a list, 建设内容：……. */
  readonly lists?: boolean;
}

/**
 * The subjects of a paper's sentences in their order: the firm or project that a sentence begins with, and `该项目`, `公司` for the last one named.
 * A heading or title names what its paragraph goes on with.
 */
export const subjectsOf = oncePer(findSubjects);

/** The firm and the project named last. */
type Named = Map<Subject["kind"], Entity>;

function findSubjects(context: Context): ReadonlyMap<Line, readonly Subject[]> {
  const subjects = new Map<Line, readonly Subject[]>();
  const last: Named = new Map();
  const isNews = context.reading.document.about.kind === "news";
  let listing: Subject | undefined;
  let headed: Entity | undefined;
  const items = isNews ? itemsOf(context) : noItems;
  const wares = isNews ? waresOfPage(context) : undefined;
  for (const line of context.lines) {
    const words = context.reading.text.slice(line.sentence.start, line.sentence.end);
    // What an item goes on with is none of what the items before it name.
    if (items.heads.has(line)) last.clear();
    const named = line.mentions.filter(({ kind, inside }) => (kind === "Company" || kind === "Project") && inside === undefined);
    const own = spokenOf(context, line, named);
    if (cues().mayGoOn.test(words)) own.push(...pointedAt(context, line, named, last));
    if (words.includes("者") && oneOfTwo.test(words)) own.push(...ofTwo(context, line));
    if (isNews && !own.some(({ kind }) => kind === "Company")) own.push(...inBusiness(context, line, named));
    const project = last.get("Project");
    if (project !== undefined) own.push(...unnamed(context, line, project));
    const told = items.told.get(line);
    if (told !== undefined && !own.some(({ kind, start }) => kind === "Company" || start === line.sentence.start)) own.push(...toldUnder(context, line, told));
    if (isNews && own.length === 0 && named.length === 0) own.push(...goneOnWith(context, line, last));
    if (headed !== undefined && !own.some(({ start }) => start === line.sentence.start) && cues().underHead.test(context.reading.text.slice(line.sentence.start, line.sentence.start + 8))) own.push({ entity: headed, kind: "Project", start: line.sentence.start, end: line.sentence.start });
    const listed = own.length > 0 || named.some(({ kind }) => kind === "Project") ? undefined : projectOfEntryAt(context, line.sentence.start);
    if (listed !== undefined) own.push({ entity: listed, kind: "Project", start: line.sentence.start, end: line.sentence.start });
    headed = projectOfLine(context, line, named);
    const mark = itemMark.exec(words);
    if (own.length === 0 && mark !== null && listing !== undefined) own.push({ ...listing, start: line.sentence.start, end: line.sentence.start + mark[0].length, lists: true });
    else listing = words.includes("：") && opensItems.test(words) ? own.at(-1) : undefined;
    const ofPage = wares?.get(line);
    if (ofPage !== undefined) own.splice(0, own.length, { entity: ofPage.firm, kind: "Company", start: line.sentence.start, end: ofPage.from, lists: true });
    remember(context, line, named, last);
    subjects.set(line, own.length > 1 ? own.sort((a, b) => a.start - b.start) : own);
  }
  return subjects;
}

/** The project whose name fills a line of its own, with no more than a bracket behind it: the paragraph under it goes on with the project. */
function projectOfLine({ cast, reading: { text, document } }: Context, { sentence }: Line, [first, second]: readonly Mention[]): Entity | undefined {
  if (document.about.kind !== "news" || first?.kind !== "Project" || second !== undefined || first.start - sentence.start > 4 || sentence.part.start !== sentence.start) return undefined;
  return /^(?:（[^（）]{1,16}）)?$/.test(text.slice(first.end, sentence.end).trim()) ? cast.of(first) : undefined;
}

/** The mark of an item: ①, （2）, 3、. */
const itemMark = /^(?:[①-⑳]|（[一二三四五六七八九十\d]{1,2}）|[一二三四五六七八九十\d]{1,2}[、.](?!\d))/;
/** A sentence whose items follow, the first of them in it or all behind it. */
const opensItems = /：(?:(?:[①-⑳]|（[一1]）|[一1][、.])[^：]*)?$/;

/** The names that their clauses speak of. */
function spokenOf({ cast, reading: { text } }: Context, { sentence, mentions }: Line, named: readonly Mention[]): Subject[] {
  return named.flatMap((mention) => {
    const entity = cast.of(mention);
    const area = mentions.find(({ kind, end, inside }) => kind === "Region" && inside === undefined && end === mention.start);
    if (entity === undefined || !opensClause(text, sentence.start, area ?? mention, named)) return [];
    const own = ownFirm(text, mentions, mention, named);
    const owned = own === undefined ? undefined : cast.of(own);
    return own === undefined || owned === undefined ? [{ entity, kind: mention.kind as Subject["kind"], start: mention.start, end: mention.end }] : [{ entity: owned, kind: "Company", start: own.start, end: own.end }];
  });
}

/** The subsidiary or joint venture that stands behind its owners, and is what the clause speaks of. */
function ownFirm(text: string, mentions: readonly Mention[], mention: Mention, named: readonly Mention[]): Mention | undefined {
  if (mention.kind !== "Company") return undefined;
  const owners = groupsOf(text, mentions, "Company").find(({ start }) => start === mention.start);
  const end = owners?.end ?? mention.end;
  const next = named.find(({ start }) => start >= end);
  if (next?.kind !== "Company" || next.start - end > 24) return undefined;
  const between = text.slice(end, next.start);
  return cues().owned.test(between) || ((owners?.members.length ?? 0) > 1 && cues().ofBoth.test(between)) ? next : undefined;
}

/** 该项目, 公司: the one named last before it. */
function* pointedAt({ cast, reading: { text } }: Context, { sentence }: Line, named: readonly Mention[], last: Named): Generator<Subject> {
  for (const match of matchesOf(cues().again, text.slice(sentence.start, sentence.end))) {
    const kind = match[1] === undefined ? "Company" : "Project";
    const start = sentence.start + match.index;
    const before = namedBefore(named, kind, start);
    const own = before === undefined ? last.get(kind) : cast.of(before);
    const entity = own ?? (match[1] === "新厂" ? last.get("Company") : undefined);
    if (entity !== undefined) yield { entity, kind, start, end: start + match[0].length };
  }
}

/** The one or the other of the two firms that the sentence has just listed: ……有恒越光电、庐阳光电，前者做封装，后者做显示屏. */
function* ofTwo({ cast, reading: { text } }: Context, { sentence, mentions }: Line): Generator<Subject> {
  for (const { index, 0: word } of text.slice(sentence.start, sentence.end).matchAll(ofOne)) {
    const start = sentence.start + index;
    const two = groupsOf(text, mentions, "Company").findLast(({ end }) => end <= start)?.members;
    const mention = two?.length === 2 ? two[word === "前者" ? 0 : 1] : undefined;
    const entity = mention === undefined ? undefined : cast.of(mention);
    if (entity !== undefined) yield { entity, kind: "Company", start, end: start + word.length };
  }
}

const oneOfTwo = /[前后]者/;
const ofOne = /(?<=[，；])[前后]者/g;

/** In news a firm whose business a clause tells, whatever the sentence speaks of: ……，主营LED芯片. */
function* inBusiness({ cast, reading: { text } }: Context, { sentence }: Line, named: readonly Mention[]): Generator<Subject> {
  for (const { index } of text.slice(sentence.start, sentence.end).matchAll(cues().mainly)) {
    const start = sentence.start + index;
    // A firm in a bracket is only mentioned: 引进MOCVD（爱思强与维易科各半），主要生产…….
    const before = namedBefore(named.filter(({ end }) => end > start || !/^[^（]*）/.test(text.slice(end, start))), "Company", start);
    const entity = before === undefined ? undefined : cast.of(before);
    if (entity !== undefined) yield { entity, kind: "Company", start, end: start + 1 };
    // 恒越存储器项目由恒越集团投资兴建，主要产品有……: the project's products too.
    const works = before === undefined || text.charAt(before.start - 1) !== "由" ? undefined : named.find(({ kind, end }) => kind === "Project" && end === before.start - 1);
    const project = works === undefined ? undefined : cast.of(works);
    if (project !== undefined) yield { entity: project, kind: "Project", start, end: start + 1 };
  }
}

function namedBefore(named: readonly Mention[], kind: Subject["kind"], offset: number): Mention | undefined {
  return named.findLast((mention) => mention.kind === kind && mention.end <= offset);
}

/** The project named last, where the sentence begins with its completion or a label of its sheet: 建成达产后可年产……, 建设内容：……. */
function unnamed({ reading: { text } }: Context, { sentence: { start } }: Line, entity: Entity): Subject[] {
  const built = cues().onceBuilt.exec(text.slice(start, start + 24));
  const label = cues().labels.test(text.slice(start, start + 16)) ? cues().contents.exec(text.slice(start, start + 16)) : undefined;
  return [
    ...(built === null ? [] : [{ entity, kind: "Project" as const, start, end: start + built[0].length }]),
    ...(label === undefined ? [] : [{ entity, kind: "Project" as const, start, end: start + (label?.[0].length ?? 0), lists: label !== null }]),
  ];
}

/** A sentence of news that names nothing, and goes on with the project before, or with the firm: 首期投入……，达产后……; 届时……; 年产……. */
function* goneOnWith({ reading: { text } }: Context, { sentence: { start } }: Line, last: Named): Generator<Subject> {
  if (!cues().goesOn.test(text.slice(start, start + 6)) || cues().ofArea.test(text.slice(start, start + 24)) || ofOneOwned.test(text.slice(start, start + 14))) return;
  const kind = last.has("Project") ? "Project" : "Company";
  const entity = last.get(kind);
  if (entity !== undefined) yield { entity, kind, start, end: start };
}

/** A subsidiary that only its place tells from the others: 其中，庐州子公司. */
const ofOneOwned = /^其中，?[\u4e00-\u9fff]{2,6}[子分]公司/;

const noItems: Items = { heads: new Set(), told: new Map() };

/** The firm of an item's heading is what the item tells of, where a sentence under it begins with no name and tells of no other's: ■恒越光电：二期封顶, 拟在滨湖新增外延炉. */
function* toldUnder({ cast }: Context, { sentence: { start }, outer }: Line, firm: Entity): Generator<Subject> {
  if (outer[0]?.start === start || outer.some((mention) => mention.kind === "Project" || (mention.kind === "Company" && cast.of(mention) !== firm))) return;
  yield { entity: firm, kind: "Company", start, end: start };
}

/** Keeps what the next sentences may go on with: the first firm and project of this one, and the firm that its project's name holds. */
function remember({ cast, reading: { text } }: Context, { sentence, mentions }: Line, all: readonly Mention[], last: Named): void {
  const isBeside = ({ kind, start }: Mention) => isAside(text, sentence.start, start) || [start, start + 2].some((at) => besideOthers.test(text.slice(Math.max(sentence.start, start - 8), at))) || (kind === "Company" && last.has("Company") && cues().isHeld.test(text.slice(Math.max(sentence.start, start - 8), start)));
  const beside = all.filter(isBeside);
  // With the first of a list of firms the others stand beside: 产品供应恒越光电、庐阳晶体等.
  const listed = beside.length === 0 ? [] : groupsOf(text, mentions, "Company").flatMap(({ members }) => (members[0] !== undefined && beside.includes(members[0]) ? members : []));
  const named = all.filter((mention) => !beside.includes(mention) && !listed.includes(mention));
  const [first] = named;
  for (const kind of ["Company", "Project"] as const) {
    const mention = named.find((one) => one.kind === kind);
    const entity = mention === undefined ? undefined : cast.of(mention);
    if (entity !== undefined && (kind === "Project" || mention === first || !last.has(kind) || sentence.part.block.kind !== "paragraph")) last.set(kind, entity);
    const firm = mention?.kind === "Project" && mention === first ? mentions.find(({ inside, kind: inner }) => inside === mention && inner === "Company") : undefined;
    const undertaker = firm === undefined ? undefined : cast.of(firm);
    if (undertaker !== undefined) last.set("Company", undertaker);
  }
}

/** Whether a name stands in a bracket that begins with other words, which only mentions it: （另一个为恒越半导体项目）. */
function isAside(text: string, from: number, start: number): boolean {
  // Of what stands from there on alone: looked for from the end of a long table, a bracket is sought through all of it.
  const before = text.slice(from, start);
  const opening = before.lastIndexOf("（");
  return opening >= 0 && opening < before.length - 1 && before.lastIndexOf("）") < opening && /^[另此其还也]/.test(before.slice(opening + 1));
}

/** Before a firm that another is only held against, owns or supplies: 而美国GT的同类炉子要贵一倍, 公司旗下恒越硅材料负责切片, 产品进入庐阳光电供应链. */
const besideOthers = /(?:[而比较]|不同于|对标)(?:[美德英法日韩]国|日本|荷兰|台湾)$|(?:公司|集团)(?:旗下|[子孙]公司|参股的?|控股的?)(?:[\u4e00-\u9fff]{2,3})?$|(?:[进打切]入|跻身|成为|入选|[供应货套付]给|供应|供货|配套|销往|出口|[采外]?购自|客户(?:主要)?(?:包括|涵盖|[有为])|供应商(?:主要)?(?:包括|[有为]))$/;

/** Whether a name is what its clause speaks of: little stands before it, no verb that makes an object of it. */
function opensClause(text: string, from: number, mention: Mention, named: readonly Mention[]): boolean {
  const clause = behindMark(text, mention.start, clauseMarks, Math.max(from, mention.start - longestClause + 1));
  if (clause === mention.start) return !isListed(text, mention, named);
  const before = text.slice(clause, mention.start).replace(/^【[^】]{1,12}】|[“”●▲■◆·•►▪○]/g, "").replace(/^(?:[（(]\d{1,2}[）)]|\d{1,2}[.．、])/, "");
  if (cues().founded.test(before) && /^[，（]/.test(text.slice(mention.end, mention.end + 1))) return true;
  if (cues().barely.test(before)) return !isListed(text, mention, named);
  return before.length <= 24 && cues().leadsUp.test(before) && !cues().makesObject.test(before.replace(cues().whoseWork, ""));
}

/** Whether a name is one of a list, and not its first. */
function isListed(text: string, { start }: Mention, named: readonly Mention[]): boolean {
  return text.charAt(start - 1) === "、" && named.some(({ end }) => end === start - 1);
}

const clauseMarks = new Set("，。；：\n\t");
/** As much of a clause as is looked at before a name. */
const longestClause = 60;
