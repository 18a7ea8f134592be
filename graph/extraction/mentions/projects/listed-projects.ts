import { charactersOf } from "../../text/characters.ts";
import { products } from "../../../ontology/index.ts";
import { behindMark } from "../../text/behind-mark.ts";
import { cuesOf, globalPattern, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import type { Scan } from "../../scan/scan.ts";
import { type Brand, brandOfTradeAlone } from "../firms/brand-before-thing.ts";
import { brandOfItem } from "../firms/brand-of-item.ts";
import { type Close, closeBehind } from "./close-of-list.ts";
import { homeCode } from "../areas/home-code.ts";
import { isFirm, isPark } from "../name-at.ts";
import { withoutAsides } from "./without-asides.ts";

const cues = cuesOf("listed-projects", ({ base, matter, work, growth, before, doing, push }) => ({
  /** Words for the trade that name no one thing, and how fine a fab's lines are: 恒越28纳米扩产. */
  matter: globalPattern`${matter}|(?<!\d)\d{1,3}(?:纳米|nm)(?![级及以])`,
  /** Behind a thing, the word for the work, or the phase, that makes a project of it: 研发检测基地, 扩能, 二期. */
  work: pattern`^${before}{0,4}(?:(?:${work}|${growth})(?:第?[一二三四五六七八]期)?|[一二三四五六七八]期(?:${work}|${growth})?)`,
  /** Such a word that may as well say what the firm is to do: 支持恒越碳化硅衬底扩产. */
  growing: pattern`${growth}$`,
  /** Behind a thing that is all of what the project is called by. */
  plain: pattern`^${before}{0,2}`,
  /** A word for a place, which is called by the place around it as well. */
  base: pattern`${base}`,
  /** What is done with the thing, which makes a project of it where the list is pushed on: 碳化硅芯片制造. */
  doing: pattern`${doing}$`,
  pushes: pattern`${push}`,
}));

/**
 * Projects that a report calls by their firm and thing, with a word for the work, or in a list that is one of projects:
 * `推动澜泰科技电子级四氯化硅二期、恒越化工光引发剂扩能开工`. Each with its firm, where the lexicon does not know that.
 * @param found names found otherwise, the things among them
 */
export function listedProjects(scan: Scan, found: readonly Mention[]): Mention[] {
  const projects: Mention[] = [];
  const home = homeCode(scan);
  const { isNews } = scan.reading;
  const known = new Set(isNews ? found.filter(({ kind }) => kind === "Project").map(({ end }) => end) : []);
  let end = -1;
  const things = [...found.filter(isMade), ...matters(scan, found)].filter(({ start }) => scan.reading.sentenceAt(start)?.isRow === false);
  things.sort((a, b) => a.start - b.start || b.end - a.end);
  for (const thing of things) {
    if (thing.start < end) continue;
    const first = itemOf(scan, thing);
    const item = first === undefined ? undefined : { ...first, end: first.end === thing.end ? endOfSeveral(scan, first, things) : first.end };
    if (item === undefined || known.has(item.end)) continue;
    end = item.end;
    projects.push(...named(scan, item), ...countyOf(scan, item, thing, home));
  }
  return projects;
}

/** A thing, or a word for a link that means one by itself: 晶圆制造, 封测. */
function isMade({ kind, weak }: Mention): boolean {
  return products.has(kind) || (kind === "Stage" && weak !== true);
}

const tradeRule = "word-of-the-trade";

/** A firm that its trade ends, with its project: 恒越半导体 in 恒越半导体项目开工; in news other words tell. */
function ofTradeAlone(scan: Scan, { start: from, end }: Mention): { readonly start: number; readonly brand: Brand } | undefined {
  const { edges, reading: { text, isNews } } = scan;
  if (isNews) return undefined;
  for (let start = from - 2; start >= Math.max(0, from - 4); start--) {
    if (edges[start] !== 1 && !/[、，。；：\n]/.test(text.charAt(start - 1))) continue;
    const brand = brandOfTradeAlone(scan, start, end);
    return brand === undefined ? undefined : { start, brand };
  }
  return undefined;
}

/** Where the text speaks of the trade without naming a thing: 集成电路 in 恒越高端集成电路研发检测基地. */
function matters({ reading: { text } }: Scan, found: readonly Mention[]): Mention[] {
  const isCovered = new Uint8Array(text.length);
  for (const mention of found) if (isMade(mention)) isCovered.fill(1, mention.start, mention.end);
  const spoken: Mention[] = [];
  for (const { index, 0: name } of text.matchAll(cues().matter)) if (isCovered[index] === 0) spoken.push({ kind: "Stage", start: index, end: index + name.length, name, forms: [], rule: tradeRule, confidence: 0 });
  return spoken;
}

interface Item {
  readonly start: number;
  readonly end: number;
  readonly brand: Brand;
}

/** The item of a list, or of a clause, that the thing stands in; undefined where nothing makes a project of it. */
function itemOf(scan: Scan, thing: Mention): Item | undefined {
  const { text } = scan.reading;
  const near = brandOfItem(scan, thing);
  const isTrade = thing.rule === tradeRule;
  if (near === undefined && !isTrade) return undefined;
  const behind = text.slice(thing.end, thing.end + longestTail);
  // A line is a project by its own word: 6英寸晶圆线.
  const work = cues().work.exec(behind)?.[0] ?? (thing.kind === "Stage" && thing.name.endsWith("线") ? "" : undefined);
  if (near === undefined && work === undefined) return undefined;
  const end = thing.end + (work ?? cues().plain.exec(behind)?.[0] ?? "").length;
  const close = closeBehind(scan, end);
  if (!close.comesAtOnce && !itemEnds.test(withoutAsides(scan).slice(end, end + longestAside).trimStart().slice(0, 5))) return undefined;
  const alone = isTrade && close.comes && work !== undefined && !cues().base.test(work) ? ofTradeAlone(scan, thing) : undefined;
  const first = isTrade && near?.brand.isSure !== true ? alone : near;
  // The zone before its firm is no part of a project's name.
  const began = first !== undefined && isPark(scan.nameAt.get(first.start)) ? { ...first, start: first.brand.start } : first;
  return began !== undefined && isProject(scan, thing, work, { ...began, end }, close) ? { ...began, end } : undefined;
}

/** Where a project ends that makes several things of one firm: 恒越光电高纯氯化氢、锑化铟衬底扩能项目. What has a firm of its own is another project. */
function endOfSeveral(scan: Scan, { end }: Item, things: readonly Mention[]): number {
  const { nameAt, reading: { text } } = scan;
  const length = severalBehind.exec(text.slice(end, end + longestSeveral))?.[0].length ?? 0;
  if (length === 0) return end;
  for (let at = end; at < end + length; at++) if (isFirm(nameAt.get(at))) return end;
  const others = things.slice(firstFrom(things, end), firstFrom(things, end) + mostThings).filter((thing) => thing.start < end + length);
  const last = others.at(-1);
  const isOfLast = last !== undefined && last.start > end + text.slice(end, end + length).lastIndexOf("、");
  return isOfLast && others.every((thing) => brandOfItem(scan, thing) === undefined) ? end + length : end;
}

const severalBehind = /^(?:、[^，。；、：（）\n\d]{2,14}){1,3}?项目(?![群库])/;
const longestSeveral = 56;
const mostThings = 12;

/** The first of the things, in the order of the text, that begins there or later. */
function firstFrom(things: readonly Mention[], offset: number): number {
  let [low, high] = [0, things.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((things[middle] as Mention).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where an item ends, unless something comes of it at once: at a mark, or before another one. */
const itemEnds = /^(?:[、，。；\n]|等|[两二三四五六七八九十\d]+[大个项][^，。；、]{0,8}项目|[和与及](?=[^，。；、]{4})|$)/;

/** Whether what is said of an item makes a project of it: the list that it is of, a word for the work where its firm is sure, or that it is pushed on. */
function isProject({ reading: { text } }: Scan, thing: Mention, work: string | undefined, { start, end, brand }: Item, { isOfProjects, comes }: Close): boolean {
  if (isOfProjects) return thing.kind !== "Stage" || work !== undefined;
  const isPushed = cues().pushes.test(text.slice(behindMark(text, start, marks, start - longestList), start));
  if (work === undefined) return thing.kind !== "Stage" && comes && ((isPushed && brand.isSure && cues().doing.test(text.slice(thing.start, end))) || followsProject.test(text.slice(Math.max(0, start - longestList), start)));
  if (cues().growing.test(work) && !comes) return false;
  return brand.isSure || (comes && (isPushed || /^[、，。；\n]?$/.test(text.charAt(start - 1))));
}

/** Behind a project of the same list: 恒越科技二期、庐阳铜箔陆续投产. */
const followsProject = /(?:[一二三四五六]期|项目|基地|产线|生产线|工厂)(?:、[^、，。；：\n]{4,24}){0,3}、$/;

/** A bracket behind an item may be as long as this. */
const longestAside = 130;
const longestTail = 24;
const longestList = 200;
const marks = charactersOf("，。；：\n\t");

function named({ reading: { text } }: Scan, { start, end, brand }: Item): Mention[] {
  const name = text.slice(start, end);
  const own = text.slice(brand.end, end);
  const project: Mention = { kind: "Project", start, end, name, forms: [...(name.endsWith("项目") ? [] : [`${name}项目`]), ...(own.length >= leastOwn ? [own] : [])], rule: "brand-thing-and-work", confidence: 0.78 };
  if (brand.isKnown) return [project];
  return [project, { kind: "Company", start: brand.start, end: brand.end, name: text.slice(brand.start, brand.end), forms: [], rule: brandRule, confidence: 0.75 }];
}

/** The rule that finds a firm as the brand that a list's project begins with. */
export const brandRule = "brand-of-listed-project";

/** The county of the report's own city between the firm and the thing, by its short name: 滨湖 in 恒越滨湖单晶硅棒. */
function countyOf({ nameAt, reading: { text }, vocabulary: { lexicon: { gazetteer } } }: Scan, { brand }: Item, thing: Mention, home: string | undefined): Mention[] {
  for (let end = Math.min(brand.end + longestCounty, thing.start); home !== undefined && end >= brand.end + 2; end--) {
    const name = text.slice(brand.end, end);
    const region = nameAt.get(brand.end) === undefined ? gazetteer.find(name, home) : undefined;
    if (region?.level === "county" && gazetteer.liesIn(region.code, home)) return [{ kind: "Region", start: brand.end, end, name, forms: name === region.name ? [] : [region.name], rule: "county-of-a-project", confidence: 0.85 }];
  }
  return [];
}

const longestCounty = 4;

/** A project's name without its firm must tell this much to stand for it. */
const leastOwn = 7;
