import type { Lexicon } from "../../lexicon/index.ts";
import type { Kind } from "../../ontology/index.ts";
import { codesIn } from "./keys.ts";
import { areNested, isMatched, type MatchedKind, type NameParts, partsOf } from "./name-parts.ts";

/** An entity as matching sees it. */
export interface Named {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  /** Its other names, of documents and the lexicon, and its credit codes. */
  readonly aliases: readonly string[];
  /** GB/T 2260 code of the area that its id or the lexicon gives; null where neither does. */
  readonly home: string | null;
}

/** Why two entities are taken for one, or may be one. */
export type MatchReason = "CODE" | "FULL_NAME" | "ALIAS" | "SHORT_NAME" | "NAME_AND_PLACE" | "LEGAL_FORM" | "SAME_SHORT_NAME" | "SAME_STEM" | "SAME_PROJECT" | "LIKE_PROJECT" | "WHOLE_OR_PHASE";

/** Two entities that are the same (`isSure`) or may be; `one` is the lesser id. */
export interface Match {
  readonly one: string;
  readonly other: string;
  readonly reason: MatchReason;
  /** The code or name that they share. */
  readonly shared: string;
  readonly isSure: boolean;
  /** 0 to 1. */
  readonly score: number;
}

/** Entities that share one key: above this many, only what is sure is told. */
const mostToCompare = 60;

interface Member extends Named {
  readonly parts: NameParts;
  /** All full names, in the spelling that names are compared in. */
  readonly full: ReadonlySet<string>;
  readonly forms: ReadonlySet<string>;
  readonly codes: readonly string[];
  readonly place: string | null;
  /** A name that means one body wherever it is read: a full one, or one of the lexicon. */
  readonly isDefinite: boolean;
}

/**
 * Which entities of a block are the same, and which may be. The answer follows from the block alone, in whatever order it comes.
 * A short name is sure where exactly one firm of its place begins with it; two firms of different credit codes never are.
 */
export function matchBlock(block: readonly Named[], gazetteer: Lexicon["gazetteer"]): readonly Match[] {
  const members = block.flatMap((one) => (isMatched(one.kind) ? [memberOf(one, one.kind, gazetteer)] : [])).sort((a, b) => (a.id < b.id ? -1 : 1));
  const found = new Map<string, Match>();
  const tell = (match: Match | undefined) => {
    if (match === undefined) return;
    const key = JSON.stringify([match.one, match.other]);
    const known = found.get(key);
    if (known === undefined || match.score > known.score) found.set(key, match);
  };
  for (const group of sharing(members, ({ codes }) => codes)) for (const other of group.members.slice(1)) tell(sure(group.members[0], other, "CODE", group.shared));
  for (const group of sharing(members, ({ full }) => [...full])) for (const [one, other] of neighbours(group.members)) if (!haveOtherCodes(one, other)) tell(sure(one, other, "FULL_NAME", group.shared));
  const firms = onePerFullName(members);
  for (const short of members.filter(({ isDefinite, kind }) => !isDefinite && (kind === "Company" || kind === "Institution"))) matchShort(short, firms).forEach(tell);
  if (members.length <= mostToCompare) members.forEach((one, at) => members.slice(at + 1).forEach((other) => tell(compare(one, other))));
  return [...found.values()];
}

function memberOf(named: Named, kind: MatchedKind, gazetteer: Lexicon["gazetteer"]): Member {
  const { name, aliases, id, home } = named;
  const parts = partsOf(kind, name, gazetteer);
  const codes = codesIn(aliases);
  const others = aliases.filter((alias) => !codes.includes(alias)).map((alias) => partsOf(kind, alias, gazetteer));
  return {
    ...named, parts, codes,
    full: new Set([parts, ...others].filter(({ isFull }) => isFull).map(({ whole }) => whole)),
    forms: new Set([parts, ...others].flatMap(({ whole, core }) => [whole, core])),
    place: home ?? parts.place,
    isDefinite: parts.isFull || !/^\w+:\d{6}[:/]/.test(id),
  };
}

/** Members that share a value, by the value. */
function sharing(members: readonly Member[], valuesOf: (member: Member) => readonly string[]): { readonly shared: string; readonly members: readonly [Member, ...Member[]] }[] {
  const groups = new Map<string, [Member, ...Member[]]>();
  for (const member of members) {
    for (const value of valuesOf(member)) {
      const group = groups.get(value);
      if (group === undefined) groups.set(value, [member]);
      else group.push(member);
    }
  }
  return [...groups].filter(([, group]) => group.length > 1).map(([shared, group]) => ({ shared, members: group }));
}

function neighbours(members: readonly Member[]): (readonly [Member, Member])[] {
  return members.slice(1).map((member, at) => [members[at] as Member, member] as const);
}

/** The definite members, those that a full name or code ties together as one. */
function onePerFullName(members: readonly Member[]): (readonly Member[])[] {
  const groups: Member[][] = [];
  for (const member of members.filter(({ isDefinite }) => isDefinite)) {
    const tied = groups.filter((group) => group.some((other) => [...member.full].some((name) => other.full.has(name)) || member.codes.some((code) => other.codes.includes(code))));
    const rest = groups.filter((group) => !tied.includes(group));
    groups.splice(0, groups.length, ...rest, [...tied.flat(), member]);
  }
  return groups;
}

function matchShort(short: Member, firms: readonly (readonly Member[])[]): (Match | undefined)[] {
  const name = short.parts.core;
  const bearing = firms.map((firm) => firm.filter((member) => !haveOtherCodes(short, member) && member.kind === short.kind && (member.parts.core.startsWith(name) || member.forms.has(short.parts.whole) || member.forms.has(name)))).filter((firm) => firm.length > 0);
  const here = bearing.filter((firm) => firm.some(({ place }) => place !== null && short.place !== null && areNested(place, short.place)));
  const [only] = here;
  if (here.length === 1 && only !== undefined) return only.map((member) => sure(short, member, member.forms.has(short.parts.whole) ? "ALIAS" : "SHORT_NAME", short.name));
  if (here.length > 1) return here.flat().map((member) => possible(short, member, "SHORT_NAME", short.name, 0.7));
  return bearing.flatMap((firm) => firm.filter(({ place }) => place === null || short.place === null)).map((member) => possible(short, member, "SHORT_NAME", short.name, 0.6));
}

/** What two names and places alone tell. */
function compare(one: Member, other: Member): Match | undefined {
  if (one.kind !== other.kind || haveOtherCodes(one, other)) return undefined;
  const areBeside = one.place !== null && other.place !== null && areNested(one.place, other.place);
  if (!areBeside && one.place !== null && other.place !== null) return undefined;
  if (one.parts.core === other.parts.core) {
    if (one.kind !== "Company") return areBeside && isTelling(one) ? sure(one, other, "NAME_AND_PLACE", one.name) : possible(one, other, "NAME_AND_PLACE", one.name, 0.7);
    if (one.parts.isFull && other.parts.isFull) return possible(one, other, "LEGAL_FORM", one.parts.core, areBeside ? 0.9 : 0.6);
    if (!one.isDefinite && !other.isDefinite) return possible(one, other, "SAME_SHORT_NAME", one.name, 0.7);
  }
  return areBeside && one.parts.stem === other.parts.stem ? possible(one, other, "SAME_STEM", one.parts.stem, 0.5) : undefined;
}

/** A name that is told again word by word means the same thing at the same place where it is long enough to be nobody else's. */
function isTelling({ parts }: Member): boolean {
  return parts.core.length >= 4;
}

function haveOtherCodes(one: Member, other: Member): boolean {
  return one.codes.length > 0 && other.codes.length > 0 && !one.codes.some((code) => other.codes.includes(code));
}

const certainty = { CODE: 1, FULL_NAME: 0.99, ALIAS: 0.97, SHORT_NAME: 0.95, NAME_AND_PLACE: 0.95 } as const;

function sure(a: Member, b: Member, reason: keyof typeof certainty, shared: string): Match | undefined {
  return pair(a, b, { reason, shared, isSure: true, score: certainty[reason] });
}

function possible(a: Member, b: Member, reason: MatchReason, shared: string, score: number): Match | undefined {
  return pair(a, b, { reason, shared, isSure: false, score });
}

function pair(a: Member, b: Member, match: Omit<Match, "one" | "other">): Match | undefined {
  if (a.id === b.id) return undefined;
  return a.id < b.id ? { one: a.id, other: b.id, ...match } : { one: b.id, other: a.id, ...match };
}
