import { clauseMarks } from "../../text/characters.ts";
import { behindMark } from "../../text/behind-mark.ts";
import { cuesOf, globalPattern, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import type { Scan } from "../../scan/scan.ts";
import type { Stretch } from "../../text/reading.ts";
import { isClassName } from "../class-words.ts";
import { holdsFirm, isArea, isFirm, isThing } from "../name-at.ts";
import { endOfProject, firmAt, isBrandAndThing, isFirmAlone, isKindOrArea, isName, membersOf } from "./members-of-lists.ts";
import { areOfOtherField, closesPublicWorks, isPublicWork } from "../projects/public-works.ts";
import { withoutAsides } from "../projects/without-asides.ts";

const cues = cuesOf("classed-lists", ({ rank, size, firm, represented, role, guide, work, unit, kind, settle, park, workEnd }) => ({
  /** Behind a list, the word that says what its members are: 等龙头企业, 等一批重点封测项目. */
  behind: globalPattern`等(?:逾|近|超|约)?(?:一批|多[家个]|[一二三四五六七八九十百\d]+[多余]?[家个项])?(?:(?:国?[省市]?内外?|${rank}){0,4}(${firm})|(?:“?[一二三四五六七八九十]{1,2}大)?${size}{0,4}(项目))`,
  /** Words for projects that come, of which many are called by their firm. */
  settles: pattern`${settle}`,
  /** A park that bears the firm's name. */
  isPark: pattern`^${park}$`,
  /** An ending that says what the work is. */
  isWork: pattern`${workEnd}$`,
  around: globalPattern`为(?:代表(?=的[^，。；：\n]{0,14}${represented}|[，。；、）]|$)|${role}|${guide}(?=的[^，。；：\n]{0,14}${firm}))`,
  /** Before a list of projects that are counted: 重点项目27个，包括. */
  opens: globalPattern`项目(?:共|达)?[\d一二三四五六七八九十]{1,3}[个项][，：](?:主要|具体|其中)*(?:包括|涵盖|有|为|分别[为是])：?`,
  /** Behind a list of works: X、Y等开工建设. */
  works: globalPattern`等(?=${work})`,
  /** A firm, the phase, and how much of what its project makes: 恒越10万吨颗粒硅, 海芯（二期）5GW切片. */
  amounted: pattern`^([\u4e00-\u9fff]{2,6}?)(?:（?[一二三四五]期）?)?(?:年产)?\d[\d.]*[万亿]?${unit}[\u4e00-\u9fffA-Za-z]{2}`,
  /** A class named by what it makes: 澜光电、恒越等碳化硅衬底项目. */
  ofThing: globalPattern`等(?!\d|为)[^，。；：、\n等]{2,12}?${kind}`,
}));

/** A list that says of what kind its members are, as it stands in a text without its asides. */
interface ClassedList extends Stretch {
  readonly by: Pick<Mention, "rule" | "loose">;
}

const ofClass = { rule: "list-of-a-class", loose: true };

/**
 * Members of a list that says of what kind they are, where the lexicon does not know them:
 * `鼓励澜泰微、恒越芯等骨干企业`, `以澜泰微、恒越芯为代表`, `恒越二期等20个重点项目`.
 */
export function classedLists(scan: Scan): Mention[] {
  const text = withoutAsides(scan);
  return [...closedByClass(scan, text), ...openedByCount(scan, text), ...startedWorks(scan, text), ...closedByThing(scan, text), ...representatives(scan, text)];
}

/** Lists that a class closes: X、Y等龙头企业, X、Y等一批项目. */
function* closedByClass(scan: Scan, text: string): Generator<Mention> {
  for (const { index: end, 2: projects } of text.matchAll(cues().behind)) {
    const list = { start: clauseStart(text, end), end, by: ofClass };
    if (projects !== undefined) yield* projectsOf(scan, text, list);
    else if (text.slice(list.start, end).includes("、")) yield* firmsOf(scan, text, list);
  }
}

/** Projects behind their number: 重点项目27个，包括X、Y. */
function* openedByCount(scan: Scan, text: string): Generator<Mention> {
  for (const { index, 0: opening } of text.matchAll(cues().opens)) {
    const start = index + opening.length;
    const list = /^[^，。；\n]*?(?=等?(?:[，。；\n]|$))/.exec(text.slice(start, start + longestClause))?.[0] ?? "";
    if (list.includes("、") && !/投资|[亿万]元/.test(list)) yield* projectsOf(scan, text, { start, end: start + list.length, by: ofClass });
  }
}

/** Works of known firms that are told to begin: 恒越光电二期、庐阳微电子封测厂等开工建设. */
function* startedWorks(scan: Scan, text: string): Generator<Mention> {
  for (const { index } of text.matchAll(cues().works)) {
    for (const { start, end } of membersOf(text, clauseStart(text, index), index, "Project", scan)) {
      const firm = scan.nameAt.get(start);
      const isWork = firm !== undefined && firm.end < end && end - start <= 24 && isFirm(firm) && !cues().isPark.test(text.slice(firm.end, end));
      const name = text.slice(start, end);
      if (isWork) yield { kind: "Project", start, end, name: `${name}${cues().isWork.test(name) ? "" : "项目"}`, forms: [name], rule: "list-of-works", confidence: 0.75 };
    }
  }
}

/** Firms before what they make, and in news the project of each: 澜光电、恒越等碳化硅衬底项目. */
function* closedByThing(scan: Scan, text: string): Generator<Mention> {
  for (const match of text.matchAll(cues().ofThing)) {
    const { index, 0: tail } = match;
    const start = clauseStart(text, index);
    const listed = membersOf(text, start, index, "Company", scan);
    if (areOfOtherField(tail) || closesPublicWorks(tail) || listed.some(({ start: from, end: to }) => isPublicWork(text.slice(from, to)))) continue;
    const isFirms = listed.length > 1 && listed.every(({ start: from, end: to }) => to - from <= 5 && (isName(text.slice(from, to), scan, "Company") || isFirm(scan.nameAt.get(from))));
    if (!isFirms || !text.slice(start, index).includes("、")) continue;
    yield* firmsOf(scan, text, { start, end: index, by: ofClass });
    if (scan.reading.isNews && tail.endsWith("项目") && isThing(scan.nameAt.get(index + 1))) yield* projectsOfThing(text, listed, match);
  }
}

/** Firms that stand for a class: 以X、Y为代表的企业. */
function* representatives(scan: Scan, text: string): Generator<Mention> {
  for (const { index } of text.matchAll(cues().around)) {
    const end = text.charAt(index - 1) === "等" ? index - 1 : index;
    const opens = text.slice(Math.max(0, end - 80), end).lastIndexOf("以");
    const start = Math.max(0, end - 80) + opens + 1;
    if (opens !== -1 && !/[，。；：\n]/.test(text.slice(start, end)) && !areOfOtherField(text.slice(index, index + 14)) && !areThings(scan, start, end)) yield* firmsOf(scan, text, { start, end, by: { rule: "represented-by" } });
  }
}

function* firmsOf(scan: Scan, text: string, { start: from, end: to, by }: ClassedList): Generator<Mention> {
  const listed = membersOf(text, from, to, "Company", scan);
  // Where all but the first are kinds or areas, so is the first behind its verb: 客商来自庐州、澜岭等企业.
  if (listed.length > 1 && listed.slice(1).every(({ start, end }) => isKindOrArea(scan, start, end))) return;
  for (const { start, end } of listed) {
    const name = text.slice(start, end);
    // A member that holds a firm of the lexicon names that firm, with some word before it.
    if (!holdsFirm(scan, start + 1, end) && isName(name, scan, "Company")) yield { kind: "Company", start, end, name, forms: [], ...by, confidence: 0.75 };
  }
}

function* projectsOf(scan: Scan, text: string, { start: from, end: to, by }: ClassedList): Generator<Mention> {
  const listed = membersOf(text, from, to, "Project", scan);
  const areWorks = listed.some(({ start, end }) => isPublicWork(text.slice(start, end)));
  const mayBearFirms = !areWorks && (scan.reading.isNews || cues().settles.test(text.slice(Math.max(0, from - 40), from + 16)));
  for (const { start, end } of listed) {
    const name = text.slice(start, end);
    if (isBody.test(name) || ofMany.test(name) || isClassName(scan, start, end - endOfProject(name).length, end)) continue;
    const maker = cues().amounted.exec(name)?.[1];
    if (maker !== undefined && isName(maker, scan, "Company")) {
      yield* firmAndAmount(scan, text, { start, end }, maker);
      continue;
    }
    if (!scan.reading.isNews && isBrandAndThing(scan, start, end)) {
      yield { kind: "Project", start, end, name, forms: [`${name}项目`], rule: "brand-and-its-thing", confidence: 0.7 };
      continue;
    }
    if (mayBearFirms && isFirmAlone(scan, start, name)) yield { kind: "Company", start, end, name, forms: [], rule: "project-named-by-firm", confidence: 0.7 };
    const firm = firmAt(scan, start);
    const isOfFirm = name.length <= 30 && firm !== undefined && firm.end < end;
    if (isName(name, scan, "Project") || isOfFirm) yield { kind: "Project", start, end, name, forms: [], ...by, confidence: 0.75 };
  }
}

/** A member that is called by its firm and by how much it makes, and that firm without the area before it: 恒越10万吨颗粒硅. */
function* firmAndAmount(scan: Scan, text: string, { start, end }: Stretch, maker: string): Generator<Mention> {
  const area = scan.nameAt.get(start);
  const from = area !== undefined && isArea(area) && area.end - start < maker.length - 1 ? area.end : start;
  const name = text.slice(start, end);
  yield { kind: "Company", start: from, end: start + maker.length, name: text.slice(from, start + maker.length), forms: [], rule: "project-named-by-firm", confidence: 0.75 };
  yield { kind: "Project", start, end, name: name.endsWith("项目") ? name : `${name}项目`, forms: [name], rule: "list-of-amounts", confidence: 0.8 };
}

/** Whether a list that stands for its kind is one of goods and not of firms: 以硅和锗为代表. */
function areThings({ nameAt, reading: { text } }: Scan, from: number, to: number): boolean {
  return [...text.slice(from, to).matchAll(/[^、和与及]+/g)].some(({ index, 0: { length } }) => length === 1 || (isThing(nameAt.get(from + index)) && nameAt.get(from + index)?.end === from + index + length));
}

/** Schools and institutes in a list of projects: 恒越光电、庐州21所等重点项目. */
const isBody = /(?:\d+所|研究所|研究院|大学|学院)$/;

/** The project of each firm of a list that ends in what all their projects make: 澜光电、恒越等碳化硅衬底项目 are two; the first ends at its mark. */
function projectsOfThing(text: string, firms: readonly Stretch[], { index, 0: tail }: RegExpExecArray): Mention[] {
  const thing = tail.slice("等".length);
  return firms.map(({ start, end }, place) => {
    const until = place === firms.length - 1 ? index + tail.length : Math.min(end + 1, text.length);
    return { kind: "Project", start, end: until, name: `${text.slice(start, end)}${thing}`, forms: [], rule: listedRule, confidence: 0.75 };
  });
}

/** Projects that a list names by their firms alone, and what they make once for all. */
export const listedRule = "project-of-listed-firm";

/** What holds a list of its own, or begins with an amount, is no name of one project: 恒越等企业扩大碳化硅, 总投资50亿元的碳化硅器件项目. */
const ofMany = /等|^(?:总投资|投资|年产|月产)/;

function clauseStart(text: string, offset: number): number {
  return behindMark(text, offset, clauseMarks, Math.max(0, offset - longestClause));
}

const longestClause = 260;
