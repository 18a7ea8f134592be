import { type Kind, kindsOf } from "../ontology/index.ts";
import { loadLexicon } from "./lexicon.ts";
import { readTable } from "./read-table.ts";

/** A phrase with a place (`{}`) for what it is said of: before or after its own words. */
interface Frame {
  readonly before: string;
  readonly after: string;
  readonly en: string;
}

interface Measures {
  readonly terms: ReadonlyMap<string, string>;
  /** What is said behind before what is said in front, the longest words first: 新增企业数 is a number of new firms. */
  readonly frames: readonly Frame[];
  readonly units: ReadonlyMap<string, string>;
  /** Metrics asked for before. */
  readonly known: Map<string, string | null>;
}

const things = new Set<Kind>([...kindsOf("thing"), "Chain"]);
/** Parts of which a metric may be put together: beyond that the order of words would be guessed. */
const mostParts = 3;
let loaded: Measures | undefined;

/** A metric in English, put together of words of the trade: 封测业产值 → output value of packaging and test industry. Null where any of its words is unknown: none is invented. */
export function metricInEnglish(metric: string): string | null {
  const measures = (loaded ??= load());
  const known = measures.known.get(metric);
  if (known !== undefined) return known;
  const english = framed(metric.replaceAll(/[“”]/g, ""), measures, mostParts) ?? null;
  const written = english === null ? null : english.charAt(0).toUpperCase() + english.slice(1);
  measures.known.set(metric, written);
  return written;
}

/** A unit in English, empty for a word that only counts what the metric names (家, 个); null where it is unknown, or is a sign that both languages write. */
export function unitInEnglish(unit: string): string | null {
  return (loaded ??= load()).units.get(unit) ?? null;
}

/** An amount in English: 180,000 of 万元 is `1.8 billion yuan`; null where the unit is unknown, or only counts. */
export function amountInEnglish(value: number, unit: string): string | null {
  const english = unitInEnglish(unit);
  if (english === null || english === "") return null;
  const [, multiple = "", base = english] = /^(10,000|100 million|10 billion|100 billion|trillion) (.+)$/.exec(english) ?? [];
  return `${inWords.format(value * (multiples[multiple] ?? 1))} ${base}`;
}

const multiples: Readonly<Record<string, number>> = { "10,000": 1e4, "100 million": 1e8, "10 billion": 1e10, "100 billion": 1e11, trillion: 1e12 };
const inWords = new Intl.NumberFormat("en-GB", { notation: "compact", compactDisplay: "long", maximumFractionDigits: 6 });

function framed(text: string, measures: Measures, parts: number): string | undefined {
  const whole = measures.terms.get(text);
  if (whole !== undefined) return whole;
  if (parts === 0) return undefined;
  for (const { before, after, en } of measures.frames) {
    if (!text.startsWith(before) || !text.endsWith(after) || text.length <= before.length + after.length) continue;
    const inner = framed(text.slice(before.length, text.length - after.length), measures, parts - 1);
    if (inner !== undefined) return en.replace("{}", inner);
  }
  return listed(text, measures) ?? joined(text, measures, mostParts);
}

/** Some of a kind and the kind itself: 材料、设备等产业 → materials, equipment and other industries. */
function listed(text: string, measures: Measures): string | undefined {
  const [, some, kind] = /^(.+、.+)等(.+)$/.exec(text) ?? [];
  if (some === undefined || kind === undefined) return undefined;
  const all = [...some.split("、"), kind].map((part) => joined(part, measures, mostParts));
  return all.includes(undefined) ? undefined : `${all.slice(0, -1).join(", ")} and other ${all.at(-1)}`;
}

/** Terms in a row, the longest first: 半导体相关产业. */
function joined(text: string, measures: Measures, parts: number): string | undefined {
  const whole = measures.terms.get(text);
  if (whole !== undefined || parts === 0) return whole;
  for (let length = text.length - 1; length >= 2; length -= 1) {
    const first = measures.terms.get(text.slice(0, length));
    const rest = first === undefined ? undefined : joined(text.slice(length), measures, parts - 1);
    if (rest !== undefined) return `${first} ${rest}`;
  }
  return undefined;
}

function load(): Measures {
  const rows = readTable("lexicon/measures.csv", ["use", "zh", "en", "note"]);
  const of = (use: string) => rows.filter((row) => row.use === use);
  const names = loadLexicon().terms.filter(({ kind }) => things.has(kind)).flatMap(({ name, aliases, nameEn }) => [name, ...aliases].map((form) => [form, nameEn.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())] as const));
  const frames = of("frame").map(({ zh, en }): Frame => {
    const [before = "", after = ""] = zh.split("{}");
    return { before, after, en };
  });
  return {
    terms: new Map([...names.filter(([form, nameEn]) => form.length > 1 && nameEn !== ""), ...of("term").map(({ zh, en }) => [zh, en] as const)]),
    frames: frames.toSorted((one, other) => Number(one.after === "") - Number(other.after === "") || (other.before + other.after).length - (one.before + one.after).length),
    units: new Map(of("unit").map(({ zh, en }) => [zh, en] as const)),
    known: new Map(),
  };
}
