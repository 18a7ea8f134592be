import { cuesOf, pattern, phrasesOf } from "../../lexicon/cues.ts";
import { englishNamesOf } from "../../lexicon/english-names.ts";
import { englishKey, type EnglishWord } from "../../lexicon/english-words.ts";
import type { Lexicon, Term } from "../../lexicon/index.ts";
import type { Mention } from "../identity/mention.ts";
import { oncePer } from "../scan/once-per.ts";
import type { Scan } from "../scan/scan.ts";
import { stretchOf } from "./known.ts";
import { type EnglishPart, englishParts } from "./words-of-parts.ts";

const cues = cuesOf("english-firms", ({ legal, trade, generic, maker, list }) => ({
  legal: new Set(phrasesOf(legal)),
  trade: new Set(phrasesOf(trade)),
  generic: new Set(phrasesOf(generic)),
  /** Before a firm whose name has no word that tells it for one: panel manufacturer Hengyue. */
  maker: pattern`(?:${maker})s?,?\s+$`,
  /** Before a list of firms. */
  list: pattern`(?:${list})\s+$`,
}));

/** Behind a firm's name, its short one: (YMTC), ("Hengyue"). */
const declared = /^\s*\(\s*(?:hereinafter\s+(?:referred to as\s+)?|or\s+|the\s+)?["“']?([A-Z][A-Za-z0-9&'’-]{1,20}(?: [A-Z][A-Za-z]+)?)["”']?\s*\)/;
const legalEnd = /^\)?,?\s*(?:(?:Co|Company|Corp|Corporation|Inc|Ltd|Limited|Group|LLC|PLC|Holdings?)\b\.?,?\s*){1,3}/;

/** Firms whose names have a legal form or a word of the trade at their end: Hubei Hengyue Microelectronics Co., Ltd., Hengyue Semiconductor; and their short names in the same text. */
export function firmsInEnglish(scan: Scan): Mention[] {
  const found = inFull(scan, englishParts(scan).flatMap((part) => [...byForm(scan, part), ...byMaker(scan, part)]));
  return [...found, ...inShort(scan, found)];
}

/** Firms that one text calls by a longer name and a shorter one, under the longer: Hengyue Semiconductor is Luzhou Hengyue Semiconductor Technology Co., Ltd. */
function inFull(scan: Scan, found: readonly Mention[]): Mention[] {
  const names = englishNamesOf(scan.vocabulary.lexicon);
  const stemOf = ({ name }: Mention) => name.split(/[\s,.()]+/).map(englishKey).filter((key) => key !== "" && !cues().legal.has(key) && !names.of(key).some(({ type }) => type === "region")).join(" ");
  const unknown = found.filter(({ term }) => term === undefined);
  const stems = new Map<string, Map<string, Mention>>();
  for (const mention of unknown) {
    const stem = stemOf(mention);
    const [first = ""] = stem.split(" ");
    const own = stems.get(first) ?? new Map<string, Mention>();
    stems.set(first, own);
    if (stem !== "" && (own.get(stem)?.name.length ?? 0) < mention.name.length) own.set(stem, mention);
  }
  return found.map((mention) => {
    const stem = mention.term === undefined ? stemOf(mention) : "";
    if (stem === "") return mention;
    const full = [...stems.get(stem.split(" ")[0] ?? "") ?? []].filter(([longer]) => longer === stem || longer.startsWith(`${stem} `)).map(([, one]) => one).reduce((best, one) => (one.name.length > best.name.length ? one : best), mention);
    return full.name === mention.name ? mention : { ...mention, name: full.name, forms: [mention.name, ...mention.forms] };
  });
}

function byForm(scan: Scan, part: EnglishPart): Mention[] {
  const { text } = scan.reading;
  const { words } = part;
  const found: Mention[] = [];
  for (let at = 0; at < words.length; at++) {
    const last = words[at] as EnglishWord;
    if (!last.isCapital || !last.closes || !(cues().trade.has(last.key) || cues().legal.has(last.key))) continue;
    const isLegal = cues().legal.has(last.key);
    // A name goes on as long as capitals do.
    if (!isLegal && isJoined(text, last, words[at + 1]) && words[at + 1]?.isCapital === true) continue;
    const first = beginningOf(text, words, at);
    if (first === undefined) continue;
    const [start, stem] = stretchOf(words, first, isLegal ? at : at + 1);
    const end = stem + (legalEnd.exec(text.slice(stem, stem + 40))?.[0].replace(/[,\s]+$/, "").length ?? 0);
    const mention = firmAt(scan, words, first, isLegal ? at : at + 1, start, trimmed(text, start, end), end > stem);
    if (mention !== undefined) found.push(mention);
    while ((words[at + 1]?.start ?? end) < end) at++;
  }
  return found;
}

/** A full stop behind a legal form is the form's where it is short: Ltd., Inc. */
function trimmed(text: string, start: number, end: number): number {
  return /\b(?:Company|Corporation|Limited|Group|Holdings?)\.$/.test(text.slice(start, end)) ? end - 1 : end;
}

/** The first of the capital words that a name is made of; undefined where none of them could be a firm's own. */
function beginningOf(text: string, words: readonly EnglishWord[], last: number): number | undefined {
  let first = last;
  while (first > 0 && last - first < longestName) {
    const before = words[first - 1] as EnglishWord;
    if (!before.isCapital || !isJoined(text, before, words[first]) || lead.has(before.key)) break;
    first--;
  }
  while (first < last && (words[first]?.opens === false || lead.has(words[first]?.key ?? ""))) first++;
  return first < last ? first : undefined;
}

const longestName = 8;
/** Words that begin sentences and titles, and no name. */
const lead = new Set(["the", "a", "an", "china", "chinese", "and", "support", "encourage", "by", "with", "as", "in", "for", "at", "of", "meanwhile", "however", "like", "including", "its", "this", "both", "when", "while", "after", "according", "source", "from"]);

function isJoined(text: string, word: EnglishWord, next: EnglishWord | undefined): boolean {
  return next !== undefined && (next.start === word.start || /^(?:[\s-]|\s?&\s?|\.\s?|\s?\(|\)\s?)?$/.test(text.slice(word.end, next.start)));
}

/** The firm that words name: that of the lexicon where they, or what stands in them without their place, are one of its names. */
function firmAt(scan: Scan, words: readonly EnglishWord[], from: number, to: number, start: number, end: number, isLegal: boolean): Mention | undefined {
  const { reading: { text }, vocabulary: { lexicon } } = scan;
  const names = englishNamesOf(lexicon);
  const printed = text.slice(start, end);
  const keys = words.slice(from, to).map(({ key }) => key);
  const isArea = (key: string) => names.of(key).some(({ type }) => type === "region");
  const own = keys.filter((key) => !cues().generic.has(key) && !cues().trade.has(key) && !cues().legal.has(key) && !/^\d+$/.test(key));
  if (own.length === 0 || (!isLegal && own.every((key) => isArea(key) || isWord(scan, key)))) return undefined;
  const term = termOf(keys, names, lexicon);
  const short = declared.exec(text.slice(end, end + 40))?.[1];
  return { kind: "Company", start, end, name: term?.name ?? printed, forms: [...(term === undefined ? [] : [printed]), ...(short === undefined ? [] : [short])], term, rule: "english-firm", confidence: isLegal || term !== undefined ? 0.92 : 0.85 };
}

/** The firm of the lexicon that words name, with or without the area before them and what a group or its technology is called behind them. */
function termOf(keys: readonly string[], names: ReturnType<typeof englishNamesOf>, { gazetteer }: Lexicon): Term | undefined {
  const areasOf = (key: string) => names.of(key).flatMap((name) => (name.type === "region" ? [name.region.code] : []));
  const isArea = (key: string) => areasOf(key).length > 0;
  const whole = [keys, ...(keys.some(isArea) ? [keys.filter((key) => !isArea(key))] : [])];
  const around = areasOf(keys[0] ?? "");
  const isThere = ({ region }: Term) => around.length === 0 || region === undefined || around.some((code) => gazetteer.liesIn(region, code) || gazetteer.liesIn(`${region.slice(0, 4)}00`, code) || gazetteer.liesIn(`${region.slice(0, 2)}0000`, code));
  for (const words of [...whole, ...whole.filter((words) => /^(?:group|technology)$/.test(words.at(-1) ?? "")).map((words) => words.slice(0, -1))]) {
    for (const name of words.length === 0 ? [] : names.of(words.join(" "))) if (name.type === "term" && name.term.kind === "Company" && (words.length === keys.length || isThere(name.term))) return name.term;
  }
  return undefined;
}

/** Whether the text itself uses a word in small letters, or names of things hold it: it is none that a firm coined. */
function isWord(scan: Scan, key: string): boolean {
  return key.length <= 2 || englishNamesOf(scan.vocabulary.lexicon).isWord(key) || smallWords(scan).has(key);
}

const smallWords = oncePer((scan: Scan): ReadonlySet<string> => new Set(englishParts(scan).flatMap(({ words }) => words.flatMap(({ key, isCapital }) => (isCapital ? [] : [key])))));

/** Firms told by the word before them alone: panel manufacturer Hengyue, companies such as Hengyue and Lantai. */
function byMaker({ reading: { text }, vocabulary: { lexicon } }: Scan, { words }: EnglishPart): Mention[] {
  const found: Mention[] = [];
  const names = englishNamesOf(lexicon);
  const nameFrom = (at: number): number => {
    let to = at;
    while (to < words.length && words[to]?.isCapital === true && !lead.has(words[to]?.key ?? "") && !/^\d/.test(words[to]?.key ?? "") && (to === at || isJoined(text, words[to - 1] as EnglishWord, words[to]))) to++;
    return to;
  };
  for (let at = 1; at < words.length; at++) {
    const word = words[at] as EnglishWord;
    if (!word.isCapital || (words[at - 1]?.isCapital === true && isJoined(text, words[at - 1] as EnglishWord, word))) continue;
    const before = text.slice(Math.max(0, word.start - 40), word.start);
    const isList = cues().list.test(before);
    if (!isList && !cues().maker.test(before)) continue;
    let from = at;
    for (let guard = 0; guard < longestList; guard++) {
      const to = nameFrom(from);
      if (to === from) break;
      const [start, end] = stretchOf(words, from, to);
      const keys = words.slice(from, to).map(({ key }) => key);
      const isFirm = keys.some((key) => !cues().generic.has(key) && !names.isWord(key)) && !keys.every((key) => names.of(key).some(({ type }) => type === "region"));
      const term = isFirm ? termOf(keys, names, lexicon) : undefined;
      const printed = text.slice(start, end);
      if (isFirm && end - start >= 3) found.push({ kind: "Company", start, end, name: term?.name ?? printed, forms: term === undefined ? [] : [printed], term, loose: true, rule: "english-maker", confidence: 0.8 });
      const next = words[to];
      if (!isList || next === undefined || !/^(?:,\s|\s?,?\s?)$/.test(text.slice(end, next.start)) ) break;
      from = next.key === "and" ? to + 1 : to;
    }
  }
  return found;
}

const longestList = 12;

/** The short names of firms named in full: the word that is their own, wherever it stands alone with a capital. */
function inShort(scan: Scan, firms: readonly Mention[]): Mention[] {
  const { reading: { text }, vocabulary: { lexicon } } = scan;
  const names = englishNamesOf(lexicon);
  const owners = new Map<string, Mention | undefined>();
  for (const firm of firms) {
    const printed = firm.term === undefined ? firm.name : firm.forms[0] ?? firm.name;
    const words = printed.split(/[\s,.()]+/).filter((word) => word !== "");
    const own = words.filter((word) => !cues().generic.has(englishKey(word)) && !cues().trade.has(englishKey(word)) && !cues().legal.has(englishKey(word)));
    const first = own.find((word) => !names.of(englishKey(word)).some(({ type }) => type === "region")) ?? (own.length === 1 ? undefined : own[0]);
    const shorts = [first, ...firm.forms.filter((form) => form !== printed && /^[A-Z]/.test(form))].filter((short) => short !== undefined && /^[A-Z][A-Za-z0-9'’&-]{2,}(?: [A-Z]\w+)?$/.test(short) && !names.isWord(englishKey(short)));
    for (const short of shorts as string[]) owners.set(short, owners.has(short) && owners.get(short)?.name !== firm.name ? longerOf(owners.get(short), firm) : firm);
  }
  if (owners.size === 0) return [];
  const pattern = new RegExp(`(?<![A-Za-z0-9-])(?:${[...owners.keys()].map((short) => short.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})(?![A-Za-z0-9])(?!-[a-z])`, "g");
  return englishParts(scan).flatMap(({ part }) => [...text.slice(part.start, part.end).matchAll(pattern)].flatMap(({ index, 0: short }): Mention[] => {
    const owner = owners.get(short);
    const start = part.start + index;
    return owner === undefined ? [] : [{ kind: "Company", start, end: start + short.length, name: owner.name, forms: owner.term === undefined ? [short, ...owner.forms] : [short], term: owner.term, rule: "english-short-name", confidence: 0.85 }];
  }));
}

/** Of two names of which one begins with the other, the longer is the firm's: Hengyue Semiconductor, Hengyue Semiconductor Co., Ltd. */
function longerOf(one: Mention | undefined, other: Mention): Mention | undefined {
  if (one === undefined) return undefined;
  if (other.name.startsWith(one.name)) return other;
  return one.name.startsWith(other.name) || one.name.endsWith(other.name) ? one : other.name.endsWith(one.name) ? other : one;
}
