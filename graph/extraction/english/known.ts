import { englishAgencies, englishAreas } from "../../lexicon/english-places.ts";
import { type EnglishMatch, englishNamesOf } from "../../lexicon/english-names.ts";
import type { EnglishWord } from "../../lexicon/english-words.ts";
import { ontology } from "../../ontology/index.ts";
import { codeOfPaper } from "../identity/own-names.ts";
import type { Mention } from "../identity/mention.ts";
import { properKinds } from "../mentions/name-at.ts";
import type { Scan } from "../scan/scan.ts";
import { type EnglishPart, englishParts } from "./words-of-parts.ts";

/** Names of the lexicon and the gazetteer in English words: each under its name in the model, with what is printed as another form, so that both languages speak of one thing. */
export function knownInEnglish(scan: Scan): Mention[] {
  const { region, level } = scan.reading.document.about;
  const around = region === null ? undefined : codeOfPaper(region, level);
  return englishParts(scan).flatMap((part) => [...areasIn(scan, part, around), ...bodiesIn(scan, part, around), ...inLinks(termsIn(scan, part))]);
}

/** Everyday words mean a stage only beside others: equipment and materials in chip design, packaging, and equipment and materials. */
function inLinks(found: readonly Mention[]): Mention[] {
  const stages = found.filter(({ kind }) => kind === "Stage");
  const places = new Map(stages.map((stage, at) => [stage, at]));
  return found.flatMap((mention) => {
    if (mention.weak !== true) return [mention];
    const at = places.get(mention) ?? 0;
    const near = stages.slice(Math.max(0, at - reach), at + reach + 1).filter((other) => other !== mention && Math.max(other.start - mention.end, mention.start - other.end) < besides);
    return near.length >= fewestBeside && near.some(({ weak }) => weak !== true) ? [{ ...mention, weak: false }] : [];
  });
}

/** How many stages on either side are looked at, how near they stand, and how many there are at least. */
const reach = 4;
const besides = 60;
const fewestBeside = 2;

function areasIn({ reading: { text }, vocabulary: { lexicon } }: Scan, { words, matches }: EnglishPart, around: string | undefined): Mention[] {
  return [...englishAreas(words, matches, lexicon, around), ...englishAreas(words, areasInNames(words, matches, lexicon), lexicon, around)].filter(({ from }) => !isPerson(text, words, from)).map(({ from, to, region }) => {
    const [start, end] = stretchOf(words, from, to);
    return { kind: "Region", start, end, name: region.name, forms: [text.slice(start, end)], rule: "english-area", confidence: 0.92 };
  });
}

/** The areas that names of zones and firms begin with: Luzhou in Luzhou High-tech Zone. */
function areasInNames(words: readonly EnglishWord[], matches: readonly EnglishMatch[], lexicon: Scan["vocabulary"]["lexicon"]): EnglishMatch[] {
  return matches.flatMap(({ from, to, names }) => {
    const isOne = to - from > 1 && names.some((name) => name.type === "term" && (name.term.kind === "Park" || name.term.kind === "Company"));
    const areas = isOne ? englishNamesOf(lexicon).of(words[from]?.key ?? "").filter(({ type }) => type === "region") : [];
    return areas.length === 0 ? [] : [{ from, to: from + 1, names: areas }];
  });
}

/** Behind a title or a family name a word is a person's: Mr. Yang Wuhan. */
function isPerson(text: string, words: readonly EnglishWord[], at: number): boolean {
  return /(?:\b(?:Mr|Ms|Mrs|Dr|Prof|Chairman|Mayor|Secretary|President)\.?\s+(?:[A-Z][a-z]+\s+)?)$/.test(text.slice(Math.max(0, (words[at]?.start ?? 0) - 30), words[at]?.start ?? 0));
}

function bodiesIn({ reading: { text }, vocabulary: { lexicon } }: Scan, { words, matches }: EnglishPart, around: string | undefined): Mention[] {
  return englishAgencies(words, matches, lexicon, around).map(({ from, to, name }) => {
    const [start, end] = stretchOf(words, from, to);
    return { kind: "Agency", start, end, name, forms: [text.slice(start, end)], rule: "english-body", confidence: 0.9 };
  });
}

function termsIn({ reading: { text } }: Scan, { words, matches }: EnglishPart): Mention[] {
  return matches.flatMap((match) => {
    const stage = match.names.find((name) => name.type === "stage");
    const terms = match.names.flatMap((name) => (name.type === "term" ? [name.term] : []));
    const found: Mention[] = [];
    if (stage?.type === "stage") {
      const [start, end] = stretchOf(words, match.from, match.to);
      found.push({ kind: "Stage", start, end, name: text.slice(start, end), forms: [], stages: stage.stages, weak: !stage.alone, rule: "english-stage", confidence: 0.9 });
    }
    // What is a firm's name and a thing's is the firm's where it is printed as names are, but for abbreviations.
    // An abbreviation of a thing is some firm's too only where the firm is called so in English: BOE Technology, but not MOCVD.
    const short = words[match.from]?.isShort === true ? terms.find(({ kind }) => ontology.kinds[kind].group === "thing") : undefined;
    const printed = text.slice(words[match.from]?.start, words[match.to - 1]?.end);
    const term = terms.find(({ kind, nameEn }) => properKinds.has(kind) && (short === undefined || nameEn.startsWith(printed))) ?? terms.find(({ kind }) => !properKinds.has(kind)) ?? terms[0];
    if (term === undefined || (stage !== undefined && ontology.kinds[term.kind].group === "thing" && term.kind !== "Equipment")) return found;
    const isThing = ontology.kinds[term.kind].group === "thing";
    const size = isThing ? sizeBefore(text, words, match) : undefined;
    const [start, end] = stretchOf(words, match.from, match.to);
    const from = size?.start ?? start;
    found.push({ kind: term.kind, start: from, end, name: `${size?.name ?? ""}${term.name}`, forms: [text.slice(from, end)], term, rule: "english-name", confidence: 0.9 });
    return found;
  });
}

/** The size that stands before a thing: 8-inch, 150 mm. */
function sizeBefore(text: string, words: readonly EnglishWord[], { from }: EnglishMatch): { readonly start: number; readonly name: string } | undefined {
  const start = words[from]?.start ?? 0;
  const [printed, value, unit] = /(?<![\d.])(\d{1,3}(?:\.\d)?)[\s-]?(inch|mm|nm)[\s-]+$/i.exec(text.slice(Math.max(0, start - 14), start)) ?? [];
  return printed === undefined ? undefined : { start: start - printed.length, name: `${value}${unit?.toLowerCase() === "inch" ? "英寸" : unit?.toLowerCase() === "mm" ? "毫米" : "nm"}` };
}

/** Where the words from one number up to another stand in the text. */
export function stretchOf(words: readonly EnglishWord[], from: number, to: number): readonly [number, number] {
  return [words[from]?.start ?? 0, words[to - 1]?.end ?? 0];
}
