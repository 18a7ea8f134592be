import { charactersOf } from "../../text/characters.ts";
import { comparable } from "../../../lexicon/index.ts";
import { type Kind, products } from "../../../ontology/index.ts";
import { behindMark } from "../../text/behind-mark.ts";
import { cuesOf, globalPattern, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import type { Scan } from "../../scan/scan.ts";
import { isClassName } from "../class-words.ts";
import { isEveryday } from "../everyday.ts";
import { holdsFirm, isArea, isFirm, isThing } from "../name-at.ts";
import { isNation } from "./nations.ts";
import { areOfOtherField, closesPublicWorks, isPublicWork } from "../projects/public-works.ts";
import { withoutAsides } from "../projects/without-asides.ts";

const cues = cuesOf("classed-lists", ({ rank, size, firm, represented, role, guide, work, unit, kind, lead, settle, park, workEnd, projectEnd, otherWork, otherField, commonEnd, commonOther, commonThing, doneTo }) => ({
  /** Behind a list, the word that says what its members are: 等龙头企业, 等一批重点封测项目. */
  behind: globalPattern`等(?:逾|近|超|约)?(?:一批|多[家个]|[一二三四五六七八九十百\d]+[多余]?[家个项])?(?:(?:国?[省市]?内外?|${rank}){0,4}(${firm})|(?:“?[一二三四五六七八九十]{1,2}大)?${size}{0,4}(项目))`,
  /** Words for projects that come, of which many are called by their firm. */
  settles: pattern`${settle}`,
  /** A park that bears the firm's name. */
  isPark: pattern`^${park}$`,
  /** An ending that says what the work is. */
  isWork: pattern`${workEnd}$`,
  /** Work of other fields, no firm: 红岭矿开发利用. */
  otherWork: pattern`${otherWork}$`,
  /** How projects of other fields begin. */
  noProject: pattern`^${otherField}`,
  around: globalPattern`为(?:代表(?=的[^，。；：\n]{0,14}${represented}|[，。；、）]|$)|${role}|${guide}(?=的[^，。；：\n]{0,14}${firm}))`,
  /** Before a list of projects that are counted: 重点项目27个，包括. */
  opens: globalPattern`项目(?:共|达)?[\d一二三四五六七八九十]{1,3}[个项][，：](?:主要|具体|其中)*(?:包括|涵盖|有|为|分别[为是])：?`,
  /** Behind a list of works: X、Y等开工建设. */
  works: globalPattern`等(?=${work})`,
  /** A firm, the phase, and how much of what its project makes: 恒越10万吨颗粒硅, 海芯（二期）5GW切片. */
  amounted: pattern`^([\u4e00-\u9fff]{2,6}?)(?:（?[一二三四五]期）?)?(?:年产)?\d[\d.]*[万亿]?${unit}[\u4e00-\u9fffA-Za-z]{2}`,
  /** A class named by what it makes: 澜光电、恒越等碳化硅衬底项目. */
  ofThing: globalPattern`等(?!\d|为)[^，。；：、\n等]{2,12}?${kind}`,
  lead: pattern`^.*${lead}`,
  /** Verbs before a kind of firms that is set up, closed or looked after: 先后建立了家电, 关停小造纸. */
  doneTo: pattern`^(?:先后|陆续)?(?:建[成立起]了?|${doneTo})?小?`,
  projectEnd: pattern`(?:${projectEnd}|[一二三四五]期)$`,
  /** What is no firm in a list of them; a side of the town and what lies about it neither: 城北、东湖等项目. */
  common: pattern`(?:${commonEnd}|[\d一二三四五六七八九十]+[个家项条]|${commonOther}|[市省县区]|${commonThing}|[液酸水气膜胶粉棒锭靶砂线片料]|电极|(?<!王)牌)$|^[的了]|^\d*[十百千万]*亿元$|^\d+强$|^(?:[东西南北中上下新老城滨沿][湖城江河海山门桥街村湾岭岛港路区]|城[东西南北中])$`,
}));

const ofClass = { rule: "list-of-a-class", loose: true };

/**
 * Members of a list that says of what kind they are, where the lexicon does not know them:
 * `鼓励澜泰微、恒越芯等骨干企业`, `以澜泰微、恒越芯为代表`, `恒越二期等20个重点项目`.
 */
export function classedLists(scan: Scan): Mention[] {
  const text = withoutAsides(scan);
  const found: Mention[] = [];
  const isNews = scan.reading.document.about.kind === "news";
  const take = (from: number, to: number, kind: Kind, by: Pick<Mention, "rule" | "loose">) => {
    const listed = members(text, from, to, kind, scan);
    // Where all but the first are kinds or areas, so is the first behind its verb: 客商来自庐州、澜岭等企业.
    if (kind === "Company" && listed.length > 1 && listed.slice(1).every(({ start, end }) => isKindOrArea(scan, start, end))) return;
    const areWorks = kind === "Project" && listed.some(({ start, end }) => isPublicWork(text.slice(start, end)));
    for (const { start, end } of listed) {
      const name = text.slice(start, end);
      // A member that holds a firm of the lexicon names that firm, with some word before it.
      if (kind === "Company" && holdsFirm(scan, start + 1, end)) continue;
      if (kind === "Project" && (isBody.test(name) || ofMany.test(name) || isClassName(scan, start, end - (cues().projectEnd.exec(name)?.[0].length ?? 0), end))) continue;
      const maker = kind === "Project" ? cues().amounted.exec(name)?.[1] : undefined;
      if (maker !== undefined && isName(maker, scan, "Company")) {
        const area = scan.nameAt.get(start);
        const from = area !== undefined && isArea(area) && area.end - start < maker.length - 1 ? area.end : start;
        found.push({ kind: "Company", start: from, end: start + maker.length, name: text.slice(from, start + maker.length), forms: [], rule: "project-named-by-firm", confidence: 0.75 });
        found.push({ kind: "Project", start, end, name: name.endsWith("项目") ? name : `${name}项目`, forms: [name], rule: "list-of-amounts", confidence: 0.8 });
        continue;
      }
      if (kind === "Project" && !isNews && isBrandAndThing(scan, start, end)) {
        found.push({ kind, start, end, name, forms: [`${name}项目`], rule: "brand-and-its-thing", confidence: 0.7 });
        continue;
      }
      const mayBearFirm = kind === "Project" && !areWorks && (isNews || cues().settles.test(text.slice(Math.max(0, from - 40), from + 16)));
      if (mayBearFirm && isFirmAlone(scan, start, name)) found.push({ kind: "Company", start, end, name, forms: [], rule: "project-named-by-firm", confidence: 0.7 });
      const firm = firmAt(scan, start);
      const ofFirm = kind === "Project" && name.length <= 30 && firm !== undefined && firm.end < end;
      if (isName(name, scan, kind) || ofFirm) found.push({ kind, start, end, name, forms: [], ...by, confidence: 0.75 });
    }
  };
  for (const match of text.matchAll(cues().behind)) {
    const start = clauseStart(text, match.index);
    if (text.slice(start, match.index).includes("、") || match[2] !== undefined) take(start, match.index, match[2] === undefined ? "Company" : "Project", ofClass);
  }
  for (const { index, 0: opening } of text.matchAll(cues().opens)) {
    const start = index + opening.length;
    const list = /^[^，。；\n]*?(?=等?(?:[，。；\n]|$))/.exec(text.slice(start, start + longestClause))?.[0] ?? "";
    if (list.includes("、") && !/投资|[亿万]元/.test(list)) take(start, start + list.length, "Project", ofClass);
  }
  for (const match of text.matchAll(cues().works)) {
    const start = clauseStart(text, match.index);
    for (const { start: from, end } of members(text, start, match.index, "Project", scan)) {
      const firm = scan.nameAt.get(from);
      const isWork = firm !== undefined && firm.end < end && end - from <= 24 && isFirm(firm) && !cues().isPark.test(text.slice(firm.end, end));
      if (isWork) found.push({ kind: "Project", start: from, end, name: `${text.slice(from, end)}${cues().isWork.test(text.slice(from, end)) ? "" : "项目"}`, forms: [text.slice(from, end)], rule: "list-of-works", confidence: 0.75 });
    }
  }
  for (const match of text.matchAll(cues().ofThing)) {
    const start = clauseStart(text, match.index);
    const list = text.slice(start, match.index);
    const listed = members(text, start, match.index, "Company", scan);
    if (areOfOtherField(match[0]) || closesPublicWorks(match[0]) || listed.some(({ start: from, end: to }) => isPublicWork(text.slice(from, to)))) continue;
    if (list.includes("、") && listed.length > 1 && listed.every(({ start: from, end: to }) => to - from <= 5 && (isName(text.slice(from, to), scan, "Company") || isFirm(scan.nameAt.get(from))))) {
      take(start, match.index, "Company", ofClass);
      if (isNews && match[0].endsWith("项目") && isThing(scan.nameAt.get(match.index + 1))) found.push(...projectsOfThing(text, listed, match));
    }
  }
  for (const match of text.matchAll(cues().around)) {
    const end = text.charAt(match.index - 1) === "等" ? match.index - 1 : match.index;
    const with_ = text.slice(Math.max(0, end - 80), end).lastIndexOf("以");
    const start = Math.max(0, end - 80) + with_ + 1;
    if (with_ !== -1 && !/[，。；：\n]/.test(text.slice(start, end)) && !areOfOtherField(text.slice(match.index, match.index + 14))) take(start, end, "Company", { rule: "represented-by" });
  }
  return found;
}

function isKindOrArea(scan: Scan, start: number, end: number): boolean {
  const { nameAt, reading: { text } } = scan;
  const known = nameAt.get(start);
  return (known?.end === end && isArea(known)) || isNation(text.slice(start, end)) || isEveryday(scan, text.slice(start, end));
}

/** Schools and institutes in a list of projects: 恒越光电、中国电科13所等重点项目. */
const isBody = /(?:\d+所|研究所|研究院|大学|学院)$/;
/** The project of each firm of a list that ends in what all their projects make: 澜光电、恒越等碳化硅衬底项目 are two; the first ends at its mark. */
function projectsOfThing(text: string, firms: readonly { readonly start: number; readonly end: number }[], { index, 0: tail }: RegExpExecArray): Mention[] {
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

/** Whether a project is called by nothing but a firm that nobody knows: not by a known one and what it makes, 恒越IGBT. */
function isFirmAlone(scan: Scan, start: number, name: string): boolean {
  const known = firmAt(scan, start);
  if (known !== undefined && isThing(scan.nameAt.get(known.end))) return false;
  return !cues().projectEnd.test(name) && isName(name, scan, "Company") && !cues().otherWork.test(name) && beginsFree(scan, start);
}

/** The known firm that a name begins with, or that stands behind the area it begins with, be that any county by its short name: 恒越 in 庐州恒越扩能. */
function firmAt({ nameAt, reading: { text }, vocabulary: { lexicon: { gazetteer } } }: Scan, start: number): Scan["names"][number] | undefined {
  const first = nameAt.get(start);
  const county = first === undefined && gazetteer.isAnAreas(text.slice(start, start + 2)) ? start + 2 : undefined;
  const own = first !== undefined && isArea(first) ? nameAt.get(first.end) : county === undefined ? first : nameAt.get(county);
  return isFirm(own) ? own : undefined;
}

/** Whether a list's project is called by a brand that nobody knows and what it makes, with or without its town: 澜芯陶瓷基板 in 开工澜芯陶瓷基板、恒越碳化硅外延等6个项目. */
function isBrandAndThing(scan: Scan, from: number, end: number): boolean {
  const { nameAt, reading: { text } } = scan;
  const area = nameAt.get(from);
  const start = isArea(area) && !/[省市区县]$/.test(text.slice(from, area?.end)) ? (area?.end ?? from) : from;
  if (nameAt.get(start) !== undefined || text.slice(from, end).endsWith("项目") || !beginsFree(scan, start)) return false;
  return [2, 3, 4].some((length) => {
    const brand = text.slice(start, start + length);
    const thing = nameAt.get(start + length);
    const endsInThing = thing !== undefined && thing.end <= end && end - thing.end <= 4 && thing.payload.some((one) => one.type === "term" && products.has(one.term.kind));
    return endsInThing && isName(brand, scan, "Company") && !graded.test(brand) && !isClassName(scan, start, start + length, end);
  });
}

/** Words that grade a thing, no brand. */
const graded = /[型级性代式化端]$|^(?:高|大|超|新|先进|国产|车规|车用|智能|专用|关键|核心|[一二三四五六七八九十\d])/;

/** Whether no known name of another kind begins there: 新能源汽车 in a list of projects is no firm. */
function beginsFree({ nameAt, stageAt }: Scan, start: number): boolean {
  return (nameAt.get(start)?.payload.every(({ type }) => type === "region") ?? true) && !stageAt.has(start);
}

/** A list's members: what stands between 、, the first without the words before it; two members that make one name of a project are put together. */
function members(text: string, from: number, to: number, kind: Kind, { nameAt }: Scan): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  from += headingNumber.exec(text.slice(from, to))?.[0].length ?? 0;
  let start = from + (cues().lead.exec((text.slice(from, to).split("、")[0] as string).replace(/(?:有限|有色|有研|国有|以上)/g, (word) => "　".repeat(word.length)))?.[0].length ?? 0);
  for (const piece of text.slice(start, to).split("、")) {
    pieces.push({ start, end: start + piece.trimEnd().length });
    start += piece.length + 1;
  }
  if (kind !== "Project") return pieces;
  const joined: { start: number; end: number }[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && !cues().projectEnd.test(text.slice(last.start, last.end)) && isFirm(nameAt.get(last.start)) && !isFirm(nameAt.get(piece.start)) && text.slice(piece.start, piece.end).endsWith("项目")) joined[joined.length - 1] = { start: last.start, end: piece.end };
    else joined.push(piece);
  }
  return joined;
}

/** The number of a paragraph before its first words: 2、支持恒澜光电、……. */
const headingNumber = /^ *(?:\d{1,2}|[一二三四五六七八九十]{1,3})、/;

function clauseStart(text: string, offset: number): number {
  return behindMark(text, offset, marks, Math.max(0, offset - longestClause));
}

const longestClause = 260;
const marks = charactersOf("，。；：！？\n\t");

/** Whether a list's member can be a name: letters only, no word for a kind; a project bears a project's ending or a phase. */
function isName(item: string, scan: Scan, kind: Kind): boolean {
  const { vocabulary } = scan;
  if (vocabulary.generic.has(comparable(item)) || !/^[\u4e00-\u9fffA-Za-z0-9（）+·.、-]+$/.test(item)) return false;
  if (kind === "Project") return item.length >= 4 && item.length <= 44 && cues().projectEnd.test(item) && !cues().noProject.test(item);
  return item.length >= 2 && item.length <= 8 && !item.slice(1).includes("及") && /^[\u4e00-\u9fffA-Za-z0-9]+$/.test(item) && !cues().common.test(item) && !isNation(item) && !isEveryday(scan, item) && !isEveryday(scan, item.replace(cues().doneTo, ""));
}

