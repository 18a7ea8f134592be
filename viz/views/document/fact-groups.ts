import { isName } from "../../claim-order.ts";
import { groupBy } from "../../group-by.ts";
import { kindOf } from "./marked-text.ts";
import type { Fact } from "./requests.ts";

/** Facts under one heading of the document, or of one kind of thing. */
export interface FactGroup {
  readonly key: string;
  readonly facts: readonly Fact[];
}

/** How many facts there are of each kind of thing, the most first; bare names are left out. */
export function kindsOf(facts: readonly Fact[]): readonly { readonly kind: string; readonly count: number }[] {
  return [...groupBy(facts.filter((fact) => !isName(fact)), (fact) => kindOf([fact]) ?? "")].map(([kind, of]) => ({ kind, count: of.length })).toSorted((one, other) => other.count - one.count);
}

/** The facts that are chosen: of one kind, of all, with or without bare names. */
export const chosenFacts = (facts: readonly Fact[], kind: string | null, names: boolean): readonly Fact[] => facts.filter((fact) => (isName(fact) ? names : kind === null || kindOf([fact]) === kind));

const rowOfTable = /[\s·]*第\s*\d+\s*[行条]$/u;

/** Facts by the heading or table that they stand in, in the order of the text; the rows of a table stand together. */
export const byHeading = (facts: readonly Fact[]): readonly FactGroup[] => [...groupBy(facts, ({ locator }) => locator.replace(rowOfTable, ""))].map(([key, of]) => ({ key, facts: of }));

/** Facts by the kind of the thing that they speak of, the most first. */
export const byKind = (facts: readonly Fact[]): readonly FactGroup[] => [...groupBy(facts, (fact) => kindOf([fact]) ?? "")].map(([key, of]) => ({ key, facts: of })).toSorted((one, other) => other.facts.length - one.facts.length);

/** Facts by the words that say them, each passage once. */
export const byPassage = (facts: readonly Fact[]): readonly FactGroup[] => [...groupBy(facts, ({ start, end, excerpt }) => (excerpt === "" ? `${start}-${end}` : excerpt))].map(([key, of]) => ({ key, facts: of }));
