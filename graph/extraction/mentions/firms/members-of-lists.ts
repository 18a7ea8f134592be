import { comparable } from "../../../lexicon/index.ts";
import { type Kind, products } from "../../../ontology/index.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Scan } from "../../scan/scan.ts";
import { isClassName } from "../class-words.ts";
import { isEveryday } from "../everyday.ts";
import { isArea, isFirm, isThing } from "../name-at.ts";
import { isNation } from "./nations.ts";

const cues = cuesOf("members-of-lists", ({ lead, projectEnd, otherField, commonEnd, commonOther, commonThing, doneTo, otherWork }) => ({
  /** Words before the first member. */
  lead: pattern`^.*${lead}`,
  /** Work of other fields, no firm: 红岭矿开发利用. */
  otherWork: pattern`${otherWork}$`,
  /** How projects of other fields begin. */
  noProject: pattern`^${otherField}`,
  /** Verbs before a kind of firms that is set up, closed or looked after: 先后建立了家电, 关停小造纸. */
  doneTo: pattern`^(?:先后|陆续)?(?:建[成立起]了?|${doneTo})?小?`,
  projectEnd: pattern`(?:${projectEnd}|[一二三四五]期)$`,
  /** What is no firm in a list of them; a side of the town and what lies about it neither: 城北、东湖等项目. */
  common: pattern`(?:${commonEnd}|[\d一二三四五六七八九十]+[个家项条]|${commonOther}|[市省县区]|${commonThing}|[液酸水气膜胶粉棒锭靶砂线片料]|电极|(?<!王)牌)$|^[的了]|^\d*[十百千万]*亿元$|^\d+强$|^(?:[东西南北中上下新老城滨沿][湖城江河海山门桥街村湾岭岛港路区]|城[东西南北中])$`,
}));

/** Whether a project is called by nothing but a firm that nobody knows: not by a known one and what it makes, 恒越IGBT. */
export function isFirmAlone(scan: Scan, start: number, name: string): boolean {
  const known = firmAt(scan, start);
  if (known !== undefined && isThing(scan.nameAt.get(known.end))) return false;
  return !cues().projectEnd.test(name) && isName(name, scan, "Company") && !cues().otherWork.test(name) && beginsFree(scan, start);
}

/** The known firm that a name begins with, or that stands behind the area it begins with, be that any county by its short name: 恒越 in 庐州恒越扩能. */
export function firmAt({ nameAt, reading: { text }, vocabulary: { lexicon: { gazetteer } } }: Scan, start: number): Scan["names"][number] | undefined {
  const first = nameAt.get(start);
  const county = first === undefined && gazetteer.isAnAreas(text.slice(start, start + 2)) ? start + 2 : undefined;
  const own = first !== undefined && isArea(first) ? nameAt.get(first.end) : county === undefined ? first : nameAt.get(county);
  return isFirm(own) ? own : undefined;
}

/** Whether a list's project is called by a brand that nobody knows and what it makes, with or without its town: 澜芯陶瓷基板 in 开工澜芯陶瓷基板、恒越碳化硅外延等6个项目. */
export function isBrandAndThing(scan: Scan, from: number, end: number): boolean {
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
export function membersOf(text: string, from: number, to: number, kind: Kind, { nameAt }: Scan): { start: number; end: number }[] {
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
    const isOpen = last !== undefined && isFirm(nameAt.get(last.start)) && !cues().projectEnd.test(text.slice(last.start, last.end));
    const closes = !isFirm(nameAt.get(piece.start)) && text.slice(piece.start, piece.end).endsWith("项目");
    if (isOpen && closes) joined[joined.length - 1] = { start: last.start, end: piece.end };
    else joined.push(piece);
  }
  return joined;
}

/** The number of a paragraph before its first words: 2、支持恒澜光电、……. */
const headingNumber = /^ *(?:\d{1,2}|[一二三四五六七八九十]{1,3})、/;

/** Whether a list's member can be a name: letters only, no word for a kind; a project bears a project's ending or a phase. */
export function isName(item: string, scan: Scan, kind: Kind): boolean {
  const { vocabulary } = scan;
  if (vocabulary.generic.has(comparable(item)) || !/^[\u4e00-\u9fffA-Za-z0-9（）+·.、-]+$/.test(item)) return false;
  if (kind === "Project") return item.length >= 4 && item.length <= 44 && cues().projectEnd.test(item) && !cues().noProject.test(item);
  const isSpelledSo = item.length >= 2 && item.length <= 8 && !item.slice(1).includes("及") && /^[\u4e00-\u9fffA-Za-z0-9]+$/.test(item);
  const isWord = () => cues().common.test(item) || isNation(item) || isEveryday(scan, item) || isEveryday(scan, item.replace(cues().doneTo, ""));
  return isSpelledSo && !isWord();
}

/** The words that end a project's name, a phase among them: 项目, 二期. Empty where none does. */
export function endOfProject(name: string): string {
  return cues().projectEnd.exec(name)?.[0] ?? "";
}

/** Whether the words call a kind of firms, an area or a nation, no firm. */
export function isKindOrArea(scan: Scan, start: number, end: number): boolean {
  const { nameAt, reading: { text } } = scan;
  const known = nameAt.get(start);
  return (known?.end === end && isArea(known)) || isNation(text.slice(start, end)) || isEveryday(scan, text.slice(start, end));
}
