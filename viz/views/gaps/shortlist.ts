import type { EntityRef, Text } from "../../contract.ts";
import { openLocalStore, type LocalStore } from "../../local-store.ts";
import type { GapCandidate, WholeGap } from "./requests.ts";

/** A firm that someone means to approach about a gap, with what spoke for it and against it when it was put here. */
export interface Shortlisted {
  readonly gap: string;
  readonly place: EntityRef;
  readonly cell: Text;
  readonly firm: EntityRef;
  readonly at: EntityRef | null;
  readonly list: "nearby" | "elsewhere";
  readonly reasons: readonly Text[];
  readonly against: readonly Text[];
  /** Document, place in it and words, one line a passage. */
  readonly sources: readonly string[];
  readonly note: string;
  /** ISO date. */
  readonly added: string;
}

export type Shortlist = readonly Shortlisted[];

/** The same firm for the same gap is on the list once. */
export const keyOf = ({ gap, firm }: Pick<Shortlisted, "gap" | "firm">): string => `${gap} ${firm.id}`;

/** What goes on the list of a candidate. */
export function shortlistedFrom(gap: WholeGap, { entity, at, reasons, counterEvidence, claims }: GapCandidate, list: Shortlisted["list"], added: string): Shortlisted {
  const sources = claims.map(({ document, locator, excerpt }) => [`《${document.title}》`, locator, `“${excerpt}”`].filter((part) => part !== "").join(" "));
  return { gap: gap.id, place: gap.place, cell: gap.cell.label, firm: entity, at, list, reasons, against: counterEvidence, sources, note: "", added };
}

/** The list with a firm put on it, where it is not there already. */
export const withFirm = (shortlist: Shortlist, one: Shortlisted): Shortlist => (shortlist.some((other) => keyOf(other) === keyOf(one)) ? shortlist : [...shortlist, one]);

export const withoutFirm = (shortlist: Shortlist, key: string): Shortlist => shortlist.filter((one) => keyOf(one) !== key);

/** The list with a note on one firm. */
export const withNote = (shortlist: Shortlist, key: string, note: string): Shortlist => shortlist.map((one) => (keyOf(one) === key ? { ...one, note: note.slice(0, mostCharacters) } : one));

/** Two lists as one: what is on both stays as it is here. */
export const merged = (here: Shortlist, brought: Shortlist): Shortlist => brought.reduce(withFirm, here);

const mostCharacters = 2_000;

/** The shortlist of this browser. */
export const openShortlist = (browser: Window): LocalStore<Shortlist> => openLocalStore<Shortlist>(browser, { name: "shortlist", version: 1, empty: [], isValid: isShortlist });

function isShortlist(content: unknown): content is Shortlist {
  return Array.isArray(content) && content.every((one: unknown) => {
    if (!isRecord(one)) return false;
    const { gap, place, cell, firm, at, list, reasons, against, sources, note, added } = one;
    return [gap, note, added].every((text) => typeof text === "string") && isRef(place) && isRef(firm) && (at === null || isRef(at)) && isText(cell)
      && (list === "nearby" || list === "elsewhere") && isListOf(reasons, isText) && isListOf(against, isText) && isListOf(sources, (source) => typeof source === "string");
  });
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;
const isListOf = (value: unknown, isOne: (one: unknown) => boolean): boolean => Array.isArray(value) && value.every(isOne);
const isText = (value: unknown): boolean => isRecord(value) && typeof value["zh"] === "string" && typeof value["en"] === "string";
const isRef = (value: unknown): boolean => isRecord(value) && ["id", "kind", "name"].every((key) => typeof value[key] === "string") && (value["nameEn"] === null || typeof value["nameEn"] === "string");
