import { comparable, isFullCompanyName, isFullInstitutionName, type Lexicon } from "../../lexicon/index.ts";
import { readTable } from "../../lexicon/read-table.ts";
import type { Kind } from "../../ontology/index.ts";

/** The kinds whose entities may be the same under two ids: they are named in many ways. Things and areas have their ids from the lexicon and the standard. */
export const matchedKinds = ["Company", "Institution", "Park", "Project"] as const satisfies readonly Kind[];

export type MatchedKind = (typeof matchedKinds)[number];

/** Whether entities of a kind are looked at for being the same. */
export function isMatched(kind: string): kind is MatchedKind {
  return (matchedKinds as readonly string[]).includes(kind);
}

/** A name taken apart, in the spelling that names are compared in. */
export interface NameParts {
  readonly whole: string;
  /** Without its place and legal form: 思瑞浦微电子科技 of 苏州思瑞浦微电子科技（苏州）股份有限公司. */
  readonly core: string;
  /** The core without the words of a trade at its end: 思瑞浦. Names that may mean the same share it. */
  readonly stem: string;
  /** GB/T 2260 code of the area that the name itself gives; null where it gives none. */
  readonly place: string | null;
  /** Whether it means one body wherever it is read. */
  readonly isFull: boolean;
}

type Areas = Lexicon["gazetteer"];

/** Takes a name apart. */
export function partsOf(kind: MatchedKind, name: string, areas: Areas): NameParts {
  const whole = comparable(name);
  const inBrackets = /\(([^()]+)\)/.exec(whole);
  const bracketed = inBrackets === null ? undefined : areas.find(inBrackets[1] ?? "");
  const { place, rest } = withoutPlace(inBrackets === null || (bracketed === undefined && !legalBracket.test(inBrackets[0])) ? whole : whole.replace(inBrackets[0], ""), areas);
  const core = kind === "Company" ? rest.replace(legalForm, "") || rest : rest;
  return { whole, core, stem: kind === "Company" ? withoutTrade(core) : core, place: place ?? bracketed?.code ?? null, isFull: isFullName(kind, name) };
}

function isFullName(kind: MatchedKind, name: string): boolean {
  if (kind === "Company") return isFullCompanyName(name);
  return kind === "Institution" && isFullInstitutionName(name);
}

const legalBracket = /^\((?:集团|控股|有限合伙)\)$/;
const legalForm = /(?:集团|控股)?(?:股份有限公司|有限责任公司|有限公司|股份公司|总公司|公司|集团|合伙企业)$/;

/** The areas that a name begins with (江苏苏州…), the innermost counting. Counties only by their full name, since their short ones are words as well. */
function withoutPlace(name: string, areas: Areas): { readonly place: string | undefined; readonly rest: string } {
  for (let length = Math.min(name.length - 2, 8); length >= 2; length--) {
    const area = areas.find(name.slice(0, length));
    if (area === undefined || (area.level !== "nation" && area.level !== "province" && area.level !== "city" && length !== area.name.length)) continue;
    const inner = withoutPlace(name.slice(length), areas);
    return { place: inner.place ?? (area.level === "nation" ? undefined : area.code), rest: inner.rest };
  }
  return { place: undefined, rest: name };
}

let words: readonly string[] | undefined;

function withoutTrade(core: string): string {
  words ??= readTable("lexicon/trade-words.csv", ["word"]).map(({ word }) => word);
  const word = words.find((ending) => core.endsWith(ending) && core.length - ending.length >= 2);
  return word === undefined ? core : withoutTrade(core.slice(0, -word.length));
}

/** Whether two areas are one or lie in one another, by their codes: 140100 lies in 140000. */
export function areNested(one: string, other: string): boolean {
  const [a, b] = [significant(one), significant(other)];
  return a.startsWith(b) || b.startsWith(a);
}

function significant(code: string): string {
  return code === "100000" ? "" : code.replace(/(?:0000|00)$/, "");
}
