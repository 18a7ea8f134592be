import { groupBy } from "../../../grouping.ts";
import { comparable } from "../../../lexicon/index.ts";
import { kindsOf } from "../../../ontology/index.ts";
import { buildAutomaton, longest } from "../../scan/automaton.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import { once } from "../../scan/once-per.ts";
import type { Scan } from "../../scan/scan.ts";
import { onlyLooksLikeBrand } from "./brand-before-thing.ts";
import { listedRule } from "./classed-lists.ts";
import { isClassName } from "../class-words.ts";
import { isEveryday } from "../everyday.ts";
import { isArea } from "../name-at.ts";

const cues = cuesOf("short-names", ({ trade, field, tradeEnd, brandTrade, grade, gradeWide, amount, notFirm, notFirmWord, notFirmEnd, bare }) => ({
  trades: pattern`${trade}$`,
  /** What a firm makes, behind its brand: 澜泰 of 澜泰半导体材料. */
  field: pattern`${field}+$`,
  /** Words that are a trade's alone, and short for no firm: 体育产业 of 中国体育产业有限公司. */
  bare: pattern`^(?:${trade}|${field}|${bare})+$`,
  tradeEnd: pattern`${tradeEnd}$`,
  brand: pattern`^[\u4e00-\u9fff]{2,4}${brandTrade}(?![园城]|汽车)(?=[\u4e00-\u9fffA-Z\d])`,
  /** Words before a thing in a project's name that grade it and are no part of a firm's name before them. */
  grading: pattern`(?:[红绿蓝黄白紫]光?|${grade}|第[一二三四]代|${gradeWide})+$`,
  amount: pattern`^(?:${amount}|第?\d|[A-Za-z]|[“（])`,
  notFirm: pattern`^(?:${notFirm}|第[一二三四五六七八九十]|新型|先进|第[一二三四]代|化合物|功率|高端|[年月日]产|国家|[一二三四]期|${notFirmWord})|达成|发展|${notFirmEnd}$`,
}));

const legal = /(?:（集团）|集团|控股)?(?:股份)?(?:有限(?:责任)?公司|公司)$/;

/**
 * The short names that a document itself makes of the full ones it gives: 恒越光电 of 庐州恒越光电科技有限公司. Without the area before, the legal form and the trade behind;
 * three characters at least.
 */
export function shortNames({ reading: { text, folded, foldedLength, positions }, nameAt }: Scan, full: readonly Mention[]): Mention[] {
  const forms = new Map<string, true>();
  for (const { kind, name, start } of full) {
    if (kind !== "Company" || !legal.test(name)) continue;
    const area = nameAt.get(start);
    const own = name.slice(area !== undefined && isArea(area) ? area.end - start : 0).replace(legal, "");
    if (own.includes("（")) forms.set(own, true);
    let core = own.replace(/（[^）]*）/g, "");
    for (let step = 0; step < 3 && core.length >= 3; step++) {
      if (!cues().bare.test(core)) forms.set(core, true);
      const shorter = core.replace(cues().trades, "");
      if (shorter === core) break;
      core = shorter;
    }
    const brand = core.replace(cues().field, "");
    if (brand.length < 2 || brand.length > 4 || cues().bare.test(brand)) continue;
    forms.set(`${brand}公司`, true);
    // 江西恒越 of 江西恒越光伏科技有限公司, where 恒越 alone may be another firm.
    if (area !== undefined && isArea(area)) forms.set(`${text.slice(area.start, area.end).replace(/[省市]$/, "")}${brand}`, true);
  }
  if (forms.size === 0) return [];
  const found = buildAutomaton([...forms.keys()].map((form) => [comparable(form), form] as const)).scan(folded, foldedLength, positions);
  return longest(found).map(({ start, end }) => ({ kind: "Company", start, end, name: text.slice(start, end), forms: [], rule: "short-of-full-name", confidence: 0.88 }));
}

/**
 * Firms that a project's name begins with: by the trade word that ends a brand (华辰微电子 in 华辰微电子射频芯片产业园项目), or by what follows,
 * a known thing or an amount (恒越 in 恒越MOCVD装备制造项目, 澜泰达 in 澜泰达年产……项目).
 */
export function brandsOfProjects(scan: Scan, projects: readonly Mention[]): Mention[] {
  const { nameAt, vocabulary: { generic, lexicon } } = scan;
  // Most projects begin with what is no firm, and ask for none.
  const firms = once(() => firmsByBeginning(projects));
  const named = once(() => firmsByBrand(projects));
  return withoutPlaceOfTwin(scan, projects.flatMap(({ kind, name, start, end, rule }): Mention[] => {
    if (kind !== "Project" || rule === listedRule) return [];
    const first = nameAt.get(start);
    const area = first !== undefined && isArea(first) ? first.end - start : countyBefore(name, lexicon);
    if (first !== undefined && !isArea(first)) return [];
    const rest = name.slice(area);
    // 滨湖县 says where the firm is, 滨湖 may be a part of its name.
    const from = /[市县区省]$/.test(rest === name ? "" : name.slice(0, area)) ? start + area : start;
    const begun = firms().get(rest.slice(0, beginning))?.find((firm) => rest.startsWith(firm));
    const found = (begun ?? beforeArea(scan, start + area, cues().brand.exec(rest)?.[0]) ?? beforeThing(scan, start + area, end))?.replace(/[一二三四五六]期$/, "");
    if (found === undefined || found.length < 2 || generic.has(found) || cues().notFirm.test(found) || lexicon.gazetteer.isAnAreas(found) || isEveryday(scan, found.replace(cues().tradeEnd, "")) || isClassName(scan, start + area, start + area + found.length, end)) return [];
    const term = lexicon.resolve("Company", [found]);
    if (term === undefined && begun === undefined && onlyLooksLikeBrand(found)) return [];
    const place = bracketedArea(scan, start + area + found.length);
    if (place > 0) return [{ kind: "Company", start: from, end: start + area + found.length + place, name: name.slice(from - start, area + found.length + place), forms: [found], loose: true, rule: "brand-of-project", confidence: 0.75 }];
    const bare = found.replace(cues().tradeEnd, "");
    const whole = term === undefined ? onlyFirm(named(), found) : undefined;
    if (whole !== undefined) return [{ ...whole, start: from, end: start + area + found.length, inside: undefined, forms: [...whole.forms, found], loose: true, rule: "brand-of-project", confidence: 0.75 }];
    return [{ kind: "Company", start: from, end: start + area + found.length, name: name.slice(from - start, area + found.length), forms: [...(area === 0 || from > start ? [] : [found]), ...(term === undefined && bare.length >= 2 && bare !== found ? [bare] : [])], term, loose: true, rule: "brand-of-project", confidence: 0.75 }];
  }));
}

/** A brand that another project bears without an area before it is the firm there too: 澜微 of 澜微光刻胶项目 in 滨湖澜微光刻胶项目. */
function withoutPlaceOfTwin({ vocabulary: { lexicon: { gazetteer } } }: Scan, brands: readonly Mention[]): Mention[] {
  const names = new Set(brands.map(({ name }) => name));
  return brands.map((brand) => {
    const own = [2, 3].map((length) => brand.name.slice(length)).find((rest) => names.has(rest) && gazetteer.isAnAreas(brand.name.slice(0, -rest.length)));
    return own === undefined ? brand : { ...brand, start: brand.end - own.length, name: own, forms: brand.forms.filter((form) => form !== own) };
  });
}

/** Length of the bracket that holds nothing but an area, behind a brand: 恒越（庐州）功率器件项目; 0 where none opens there. */
function bracketedArea({ nameAt, reading: { text } }: Scan, at: number): number {
  const area = text.charAt(at) === "（" ? nameAt.get(at + 1) : undefined;
  return area !== undefined && isArea(area) && text.charAt(area.end) === "）" ? area.end + 1 - at : 0;
}

/** The one firm of the text that a brand begins: 恒越电子 of 恒越大功率器件项目. @param named the text's firms by the characters that they begin with */
function onlyFirm(named: ReadonlyMap<string, readonly Mention[]>, brand: string): Mention | undefined {
  const firms = (named.get(brand.slice(0, shortest)) ?? []).filter(({ name }) => name.startsWith(brand) && name.length > brand.length);
  const [first] = firms;
  return first !== undefined && firms.every(({ name }) => name.startsWith(first.name) || first.name.startsWith(name)) ? first : undefined;
}

const shortest = 2;

function firmsByBrand(mentions: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> {
  const firms = new Map<string, Mention[]>();
  const seen = new Set<string>();
  for (const mention of mentions) {
    // A firm that a text names again and again is one to choose from.
    if (mention.kind !== "Company" || mention.name.includes("（") || seen.has(mention.name)) continue;
    seen.add(mention.name);
    const key = mention.name.slice(0, shortest);
    const known = firms.get(key);
    if (known === undefined) firms.set(key, [mention]);
    else known.push(mention);
  }
  return firms;
}

const beginning = 3;

/** The firms that the text names, by the characters that they begin with, in the order of the text: every project asks for those that it begins with. */
function firmsByBeginning(mentions: readonly Mention[]): ReadonlyMap<string, readonly string[]> {
  const names = new Set<string>();
  for (const { kind, name } of mentions) if (kind === "Company" && name.length >= beginning) names.add(name);
  return groupBy(names, (name) => name.slice(0, beginning));
}

/** Length of a county's short name before a brand: 滨湖 in 滨湖晶越光电蓝宝石项目; 0 where none stands there. */
function countyBefore(name: string, { gazetteer }: Scan["vocabulary"]["lexicon"]): number {
  for (let length = 3; length >= 2; length--) if (cues().brand.test(name.slice(length)) && gazetteer.find(name.slice(0, length))?.level === "county") return length;
  return 0;
}

/** A brand up to the area that stands between it and its trade: 恒越 of 恒越庐州半导体产业基地项目. */
function beforeArea({ nameAt }: Scan, start: number, brand: string | undefined): string | undefined {
  for (let at = 2; at < (brand?.length ?? 0); at++) if (isArea(nameAt.get(start + at))) return brand?.slice(0, at);
  return brand;
}

/** What stands before the first known thing, area or amount in a project's name, where it is short and Chinese, without the grading words behind it. */
function beforeThing({ nameAt, reading: { text }, vocabulary: { lexicon } }: Scan, start: number, end: number): string | undefined {
  for (let at = start + 2; at <= Math.min(start + 10, end - 2); at++) {
    const known = isArea(nameAt.get(at)) || nameAt.get(at)?.payload.some((one) => one.type === "term" && things.has(one.term.kind)) === true;
    if (!known && !cues().amount.test(text.slice(at, at + 3))) continue;
    const words = text.slice(start, at).replace(cues().grading, "").replace(/[一二三四五六]期$/, "");
    const found = isArea(nameAt.get(at)) ? words : withoutCounty(words, lexicon);
    return /^[\u4e00-\u9fff]{2,6}$/.test(found) ? found : undefined;
  }
  return undefined;
}

/** A brand before the county whose short name stands between it and an amount: 恒越微 of 恒越微肥东4GW电池片项目. */
function withoutCounty(words: string, { gazetteer }: Scan["vocabulary"]["lexicon"]): string {
  const own = words.slice(0, -2);
  const last = words.slice(-2);
  // Several cities have a 江北区: which one is meant does not matter here.
  return own.length >= 2 && (gazetteer.find(last)?.level === "county" || (gazetteer.find(last) === undefined && gazetteer.mayBegin(last) && /^[江城河湖][东西南北]$/.test(last))) ? own : words;
}

const things = new Set(kindsOf("thing"));
