import { cuesOf } from "../../lexicon/cues.ts";
import { readTable } from "../../lexicon/index.ts";
import { ontology } from "../../ontology/index.ts";
import type { Context, Line } from "../context.ts";
import type { Figure } from "../figures/figures.ts";
import type { Entity } from "../identity/entity.ts";
import { once, oncePer } from "../scan/once-per.ts";
import { yearOf } from "../text/year-of-document.ts";
import { type EnglishQuantity, englishQuantities } from "./english-quantities.ts";
import { firmsToldOf } from "./english-subjects.ts";
import { maskedLines } from "./masked.ts";

const cues = cuesOf("english-figures", ({ ahead, invested, since, own }) => ({
  ahead: new RegExp(`\\b(?:${ahead})\\b`, "i"),
  /** Money that goes into a work is the work's. */
  invested: new RegExp(`\\b(?:${invested})\\b[^.;]{0,60}$`, "i"),
  /** Before a figure, the firm told of before or its work: the plant. */
  own: new RegExp(`\\b(?:the|this|its|each)\\s+(?:[a-z0-9-]+\\s+){0,2}?(?:${own})\\b`, "i"),
  since: new RegExp(`\\b(?:${since})\\s+(?:about\\s+)?$`, "i"),
}));

/** What a number counts: the English words for it, and the name in the model. */
const metrics = once(() => readTable("lexicon/english-metrics.csv", ["words", "zh", "use"]).map(({ words, zh, use }) => ({ pattern: new RegExp(`\\b${words}s?\\b`, "gi"), zh, use })));

/** The numbers in what a text has in English: aims behind will and by 2027, else reached. Each with what it counts, in the words and units of the model. */
export function figuresInEnglish(context: Context): Figure[] {
  const figures: Figure[] = [];
  let part = -1;
  let year: string | null = null;
  /** What the numbers before counted, for those behind: by 2027, it will exceed. */
  let counted: string | undefined;
  for (const line of context.english.prose) {
    const { sentence } = line;
    if (sentence.part.index !== part) [part, year, counted] = [sentence.part.index, null, undefined];
    const words = context.reading.text.slice(sentence.start, sentence.end);
    const own = /\b(?:by|in|before|until|for|during|through|of)\s+(?:(?:the\s+)?(?:end\s+of|year|early|late|mid-?)\s*)*(20\d\d)\b/i.exec(words)?.[1];
    year = own ?? year;
    if (sentence.part.block.kind === "heading" || sentence.part.block.locator === "文首信息" || !(line.isSubject || context.relevance.whole)) continue;
    for (const quantity of englishQuantities(words)) {
      const figure = figureOf(context, line, words, quantity, own ?? year, counted);
      if (figure === undefined) continue;
      figures.push(figure);
      if (!figure.growth && quantity.counted === undefined) counted = figure.metric;
    }
  }
  return figures;
}

function figureOf(context: Context, line: Line, words: string, quantity: EnglishQuantity, year: string | null, counted: string | undefined): Figure | undefined {
  const before = words.slice(0, quantity.start);
  if ((quantity.isMoney && cues().invested.test(before)) || /\(\s*(?:about\s+|approximately\s+|approx\.\s+)?$/i.test(before)) return undefined;
  // Shares and growths in turn are those of several: 46% and 57% respectively.
  if (quantity.unit === "%" && (/\brespectively\b/.test(words) || !(cues().since.test(before.slice(-24)) || /\b(?:rate|share)\b/i.test(before.slice(-60))))) return undefined;
  const again = counted !== undefined && (goesOn.test(before) || (quantity.unit === "%" && cues().since.test(before.slice(-24)))) ? { zh: counted, at: quantity.start } : undefined;
  const metric = quantity.counted === undefined ? metricBefore(context, line, words, quantity) ?? again : countedAs(context, line, quantity);
  if (metric === undefined) return undefined;
  const growth = quantity.unit === "%" && cues().since.test(before.slice(-24));
  const years = [...before.matchAll(/\b(20\d\d)\b/g)].map(([found]) => found);
  const by = years.at(-1) ?? year;
  const said = yearOf(context.reading);
  const reached = !(cues().ahead.test(words) || (by !== null && said !== undefined && Number(by) > said));
  const bearer = firmOf(context, line, before, quantity);
  const isPlaces = bearer === undefined && !cues().own.test(before);
  const start = line.sentence.start;
  return {
    reached, metric: growth ? `${metric.zh}增长` : metric.zh, op: quantity.op, value: quantity.value, printed: words.slice(quantity.start, quantity.end), unit: quantity.unit, by, baseYear: null, growth,
    place: isPlaces && context.reading.document.about.region !== null ? context.placesAt(start + quantity.start)[0] ?? context.home : undefined, scope: bearer?.name ?? null, shared: false, measures: [],
    evidence: { start: start + Math.min(metric.at, quantity.start), end: start + quantity.end }, confidence: isPlaces ? 0.82 : 0.72,
  };
}

const maskedByLine = oncePer((context: Context) => new Map(maskedLines(context).map((masked) => [masked.line, masked])));

/** The firm whose figure a number is: the one that its sentence names before it, or the one told of where the sentence speaks of the company or its plant. */
function firmOf(context: Context, line: Line, before: string, { start }: EnglishQuantity): Entity | undefined {
  const named = line.outer.findLast((mention) => mention.kind === "Company" && mention.start < line.sentence.start + start);
  if (named !== undefined) return context.cast.of(named);
  const sentence = cues().own.test(before) ? maskedByLine(context).get(line) : undefined;
  return sentence === undefined ? undefined : firmsToldOf(context).get(sentence);
}

/** Before a number of what was counted before: by 2027, it will exceed. */
const goesOn = /\b(?:it|this figure|the figure)\s+(?:will|is|are|should)\s[^,;]{0,40}$/i;
const reach = 140;

/** What stands before a number for what it counts, with the thing or trade that it is of: the output value of the compound semiconductor industry. */
function metricBefore(context: Context, line: Line, words: string, quantity: EnglishQuantity): { readonly zh: string; readonly at: number } | undefined {
  const from = Math.max(0, quantity.start - reach);
  const before = words.slice(from, quantity.start);
  const behind = words.slice(quantity.end, quantity.end + 30);
  let best: { zh: string; at: number; end: number; use: string } | undefined;
  for (const { pattern, zh, use } of metrics()) {
    if (use === "counted") continue;
    for (const { index, 0: found } of before.matchAll(pattern)) if (best === undefined || index > best.at || (index <= best.at && index + found.length >= best.end && found.length > best.end - best.at)) best = { zh, at: index, end: index + found.length, use };
  }
  if (best === undefined || before.slice(best.end).search(/[;]/) !== -1 || (best.use === "money" && !quantity.isMoney && quantity.unit !== "%") || (best.use === "output" && quantity.isMoney)) {
    return /^\s+(?:annual\s+|of\s+)?(?:capacity|output)\b/.test(behind) && !quantity.isMoney && quantity.unit !== "%" ? { zh: "产能", at: quantity.start } : undefined;
  }
  const ends = words.length;
  const near = line.mentions.filter(({ kind, inside, start, end }) => inside === undefined && (ontology.kinds[kind].group === "thing" || kind === "Stage") && start >= line.sentence.start + from && end <= line.sentence.start + ends && start < line.sentence.start + quantity.start);
  const thing = near.at(-1);
  const isIndustry = /\bindustr(?:y|ies)\b/i.test(before);
  const of = thing === undefined ? "" : nameOf(context, thing);
  return { zh: `${of}${isIndustry && thing !== undefined ? "产业" : ""}${best.zh}`, at: from + best.at };
}

function nameOf({ cast }: Context, mention: Line["mentions"][number]): string {
  if (mention.kind === "Stage") return labels[mention.stages?.[0] ?? ""] ?? "";
  return cast.of(mention)?.name ?? mention.name;
}

const labels: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(ontology.stages).map(([name, { label }]) => [name, label.zh]));

/** What is counted by the head: listed enterprises, chip design companies. */
function countedAs(context: Context, line: Line, quantity: EnglishQuantity): { readonly zh: string; readonly at: number } | undefined {
  const counted = quantity.counted ?? "";
  const known = metrics().find(({ pattern, use }) => use === "counted" && new RegExp(pattern.source, "i").test(counted));
  const start = line.sentence.start + quantity.start;
  const named = line.mentions.find((mention) => mention.inside === undefined && (ontology.kinds[mention.kind].group === "thing" || mention.kind === "Stage") && mention.start >= start && mention.end <= line.sentence.start + quantity.end + 24);
  if (known === undefined && named === undefined && !/^(?:enterprises|companies|firms)$/i.test(counted.trim())) return undefined;
  return { zh: known?.zh ?? `${named === undefined ? "" : nameOf(context, named)}企业`, at: quantity.start };
}
