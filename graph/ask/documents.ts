import type { EntityRef } from "../analysis/chain-rows.ts";
import type { Folded } from "./fold.ts";
import { fold } from "./fold.ts";
import { wordTables } from "./word-tables.ts";

/** A document that was read, without its text. */
export interface DocumentRow {
  readonly id: string;
  readonly title: string;
  readonly publishedOn: string | null;
  readonly kind: string;
  readonly issuer: string | null;
  readonly policy: string | null;
  readonly number: string | null;
  readonly loadedAt: string;
  readonly region: EntityRef | null;
  readonly claims: number;
}

interface Hints {
  readonly places: readonly EntityRef[];
  readonly policies: readonly EntityRef[];
  readonly cues: ReadonlySet<string>;
  readonly years: readonly string[];
}

/** The ids of the read documents that a question names: by a stretch of the title, as the policy that they are, or by place, kind and year together. */
export function documentsMeant({ text }: Folded, documents: readonly DocumentRow[], { places, policies, cues, years }: Hints): readonly string[] {
  const byTitle = documents.filter(({ title }) => longestShared(text, fold(title).text) >= Math.min(10, Math.max(7, fold(title).text.length * 0.6)));
  const byPolicy = documents.filter(({ policy }) => policies.some(({ id }) => id === policy));
  if (byTitle.length > 0 || byPolicy.length > 0) return [...new Set([...byTitle, ...byPolicy].map(({ id }) => id))];
  if (!cues.has("document") && !cues.has("policy")) return [];
  const kind = wordTables().documents.find(({ words }) => words.some((word) => text.includes(word)))?.kind;
  const about = documents.filter((document) => (places.length === 0 ? kind === "news" || kind === "report" : places.some(({ id }) => id === document.region?.id)) && (kind === undefined || document.kind === kind));
  const ofYear = about.filter(({ title, publishedOn }) => years.some((year) => publishedOn?.startsWith(year) === true || title.includes(year)));
  // Of one place the nearest edition is meant where none of that year was read; of no place that says nothing.
  return (ofYear.length > 0 ? ofYear : places.length === 0 && years.length > 0 ? [] : about).map(({ id }) => id);
}

/** How long the longest stretch is that two folded texts share; marks are no part of one. */
export function longestShared(a: string, b: string): number {
  let longest = 0;
  let row = new Uint16Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    const next = new Uint16Array(b.length + 1);
    for (let j = 1; j <= b.length; j++) if (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) && a.charAt(i - 1) !== "|") longest = Math.max(longest, (next[j] = (row[j - 1] ?? 0) + 1));
    row = next;
  }
  return longest;
}
