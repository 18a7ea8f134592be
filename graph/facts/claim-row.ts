import type { Basis, Predicate, Strength, Voice } from "../ontology/index.ts";
import type { ClaimRow } from "./graph-rows.ts";
import { hash } from "./hash.ts";
import type { FactPassage, Facts } from "./schema.ts";

/** What was read with at least this confidence is accepted; the rest is proposed: kept, not drawn, until a person decides. Reviewed facts are accepted. */
const acceptance = 0.6;

/** What a claim says beside where it is read. */
export interface Statement {
  readonly predicate: Predicate;
  readonly subject: string;
  readonly object?: string;
  readonly value?: string;
  readonly number?: number | undefined;
  readonly unit?: string | null;
  readonly year?: string | undefined;
  readonly at?: string | undefined;
  readonly basis?: Basis;
  readonly voice?: Voice | null;
  readonly strength?: Strength | null;
  readonly confidence: number;
  readonly rule: string | null;
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
}

/** The row of a statement that a passage of the document makes. Its id is the same whenever the same passage says the same. */
export function claimRow(statement: Statement, passage: FactPassage, facts: Facts): ClaimRow {
  const { predicate, subject, object, value } = statement;
  const said = [facts.sha256, predicate, subject, object ?? `=${value ?? ""}`];
  return {
    id: hash(JSON.stringify([...said, statement.at ?? "", statement.year ?? "", passage.start, passage.end])).slice(0, 24),
    key: hash(JSON.stringify(said)).slice(0, 24),
    pair: object === undefined ? null : `${predicate}|${subject}|${object}`,
    predicate, subject, object: object ?? null, value: value ?? null,
    number: statement.number ?? null, unit: statement.unit ?? null, year: statement.year ?? null, at: statement.at ?? null,
    basis: statement.basis ?? "STATED", voice: statement.voice ?? null, strength: statement.strength ?? null, confidence: statement.confidence,
    status: facts.reviewedOn !== undefined || statement.confidence >= acceptance ? "ACCEPTED" : "PROPOSED",
    excerpt: passage.excerpt ?? (passage.quote ?? "").replace(/\s+/g, " ").slice(0, 40),
    start: passage.start, end: passage.end, locator: passage.locator, rule: statement.rule,
    saidOn: facts.publishedOn, saidOnPrecision: precisionOf(facts.publishedOn),
    validFrom: statement.validFrom ?? null, validTo: statement.validTo ?? null,
  };
}

/** How much of a date is known. */
export function precisionOf(date: string | null): "year" | "month" | "day" | null {
  return date === null ? null : ((["year", "month", "day"] as const)[date.split("-").length - 1] ?? null);
}
