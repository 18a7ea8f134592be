import { cuesOf, pattern } from "../../../lexicon/cues.ts";

const cues = cuesOf("kinds-of-parks", ({ kindWord, kindType, zoneType, trade, tradeType, rankTrade, chainPark }) => ({
  /** What names no one place: 各功能区, 特色产业园区, 一批产业基地. */
  kindOnly: pattern`^(?:${kindWord}|[一二三四五六七八九十\d]+[个家大])*${kindType}$`,
  /** A zone's type and no more. */
  zoneType: pattern`^(?:国家级?)?${zoneType}$`,
  /** A name of industry words alone is what a place wants to become, no place: 存储芯片产业基地. */
  trade: pattern`^(?:第?[一二三四]代|${trade})+${tradeType}$`,
  /** A park that behind an area's name only its trade tells from others: 庐州集成电路产业园. */
  ofChain: pattern`^${rankTrade}+(?:特色)?${chainPark}$`,
  /** A trade that parks and bases are named after. */
  ofRanksTrade: pattern`${rankTrade}`,
}));

/** A zone's type behind an area's name is a zone's name: 湖州经济技术开发区; the type alone, or with words for a kind, is none. */
export function isKindOnly(rest: string, name: string): boolean {
  return cues().kindOnly.test(rest) && !(rest !== name && (cues().zoneType.test(rest) || cues().ofChain.test(rest)));
}

/** Whether words are a zone's type and no more: 经济技术开发区. */
export function isZoneType(name: string): boolean {
  return cues().zoneType.test(name);
}

/** Whether a name is of industry words alone: 存储芯片产业基地. */
export function isTradeOnly(name: string): boolean {
  return cues().trade.test(name);
}

/** Whether a name tells a trade of those that parks and bases are named after: 集成电路, 氮化镓. */
export function tellsTrade(name: string): boolean {
  return cues().ofRanksTrade.test(name);
}
