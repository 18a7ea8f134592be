import { cuesOf, pattern } from "../../lexicon/cues.ts";
import { readTable } from "../../lexicon/index.ts";
import { type Kind, products } from "../../ontology/index.ts";
import type { Mention } from "../identity/mention.ts";
import type { Reading } from "../text/reading.ts";

const cues = cuesOf("other-trades", ({ manyTrades, parkTrade, bodyTrade }) => ({
  /** Firms of the lexicon that have a hand in the chain among much else. */
  manyTrades: pattern`^${manyTrades}$`,
  /** Words of trades that the chain has no part in, in names of parks and of institutions. */
  trades: { Park: pattern`${parkTrade}`, Institution: pattern`${bodyTrade}` } as Partial<Record<Kind, RegExp>>,
}));

let firms: ReadonlySet<string> | undefined;

/**
 * Whether a project is of another trade than the chain, though the lexicon knows the firm that it begins with: by its own words, 恒越汽车工业园二期, or, where nothing but the firm
 * tells what it makes, by the trade that the table gives the firm: 恒越二期.
 * @param subject words of the chain's own trade
 * @param places the areas that the project's name holds
 */
export function isOfOtherTrade({ end, inside, term }: Mention, subject: RegExp, places: readonly string[] = []): boolean {
  if (inside?.kind !== "Project") return false;
  const rest = inside.name.slice(inside.name.length - (inside.end - end)).replace(plainWork, "").replace(new RegExp(`^(?:${places.map((place) => place.replace(/[省市县区]$/, "")).join("|")})`), "");
  if (rest.length > 1) return !subject.test(rest) && !ofLight.test(rest);
  return term !== undefined && isFirmOfOtherTrade(term.name);
}

/**
 * Leaves out parks and institutions of other trades whose sentence names neither a firm nor a thing of the chain: what a plan of the chain says in passing.
 * @param subject words of the chain's own trade
 */
export function withoutOtherTrades(mentions: readonly Mention[], { text, sentenceAt }: Reading, subject: RegExp): readonly Mention[] {
  const others = mentions.filter(isPlaceOfOtherTrade);
  if (others.length === 0) return mentions;
  const ofChain = new Set(mentions.flatMap(({ kind, name, start }) => ((kind === "Company" && !isNameOfOtherTrade(name)) || products.has(kind) ? [sentenceAt(start)?.index] : [])));
  const dropped = new Set(others.filter(({ start }) => {
    const sentence = sentenceAt(start);
    return sentence === undefined || !(ofChain.has(sentence.index) || subject.test(text.slice(sentence.start, sentence.end)));
  }));
  return mentions.filter((mention) => !dropped.has(mention));
}

/** Whether a park's or institution's name, which the lexicon does not know, tells that it is of another trade: 滨湖现代农业产业园, 滨湖医学院. */
function isPlaceOfOtherTrade({ kind, name, term }: Mention): boolean {
  return term === undefined && cues().trades[kind]?.test(name) === true;
}

function isNameOfOtherTrade(name: string): boolean {
  return Object.values(cues().trades).some((trade) => trade.test(name));
}

/** Whether a firm of the lexicon makes something else than the chain does: vehicles, batteries. */
function isFirmOfOtherTrade(name: string): boolean {
  firms ??= new Set(readTable("lexicon/other-trades.csv", ["firm"]).map(({ firm }) => firm));
  return firms.has(name);
}

/** Whether a name is that of a firm of the lexicon that makes something else than the chain does. */
export function isOfOtherTradeAlone({ kind, term }: Mention): boolean {
  return kind === "Company" && term !== undefined && isFirmOfOtherTrade(term.name);
}

/** Whether a name is that of a firm of the lexicon that makes nothing but what the chain does: 恒越光电, not a maker of cars or of telephones. */
export function isOfChainAlone(mention: Mention, subject: RegExp): boolean {
  return mention.kind === "Company" && mention.term !== undefined && !isFirmOfOtherTrade(mention.term.name) && !cues().manyTrades.test(mention.term.name) && !isOfOtherTrade(mention, subject);
}

/** The longer names that hold one of the chain: a thing, or a firm of the lexicon whose own the project is: 恒越光电庐州基地. */
export function speakingNames(mentions: readonly Mention[], subject: RegExp): ReadonlySet<Mention | undefined> {
  const places = new Map<Mention, string[]>();
  for (const { kind, inside, name } of mentions) if (kind === "Region" && inside !== undefined) places.set(inside, [...(places.get(inside) ?? []), name]);
  const namesTheChain = (part: Mention) => products.has(part.kind) || (part.kind === "Company" && part.term !== undefined && !isOfOtherTrade(part, subject, part.inside && places.get(part.inside)));
  return new Set(mentions.filter(namesTheChain).map(({ inside }) => inside));
}

/** The trade of light and electrons, by the word that firms' names end in: 恒越光电庐州光电产业化项目. */
const ofLight = /光电$/;

const plainWork = /[A-Z]?\d{1,4}(?:\.\d{1,2})?(?:英寸|寸|吋|纳米|nm|代)?线?|[一二三四五六七八九十]+厂|智慧工厂|智能工厂|第?[一二三四五六七八九\d]+(?:期|阶段)|配套设施|配套|设施|[和与及]|项目|工程|扩[建产能]|增资|技改|基地|产业[化园]?|总部|研发|全球|全国|区域|生产|制造|中试|产线|工厂|新建|建设|[省市县区]/g;
