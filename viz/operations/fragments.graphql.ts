// Written by generate.ts from the schema and the .graphql files of this folder. Do not edit.
import type { Basis, Status, Voice } from "./enums.ts";

export type EntityRefFields = {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly nameEn: string | null;
};

export const entityRefFields = "fragment EntityRefFields on EntityRef{id kind name nameEn}";

export type TextFields = {
  readonly zh: string;
  readonly en: string;
};

export const textFields = "fragment TextFields on Text{zh en}";

export type ClaimFields = {
  readonly id: string;
  readonly predicate: string;
  readonly value: string | null;
  readonly basis: Basis;
  readonly voice: Voice | null;
  readonly excerpt: string;
  readonly start: number;
  readonly end: number;
  readonly locator: string;
  readonly saidOn: string | null;
  readonly subject: EntityRefFields;
  readonly object: EntityRefFields | null;
  readonly at: EntityRefFields | null;
  readonly document: {
    readonly id: string;
    readonly title: string;
    readonly issuer: string | null;
    readonly issuerEn: string | null;
    readonly kind: string;
    readonly publishedOn: string | null;
  };
};

export const claimFields = "fragment ClaimFields on Claim{id predicate value basis voice excerpt start end locator saidOn subject{id kind name nameEn}object{id kind name nameEn}at{id kind name nameEn}document{id title issuer issuerEn kind publishedOn}}";

export type JudgedFields = ClaimFields & {
  readonly confidence: number;
  readonly status: Status;
  readonly rule: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly decidedWhy: string | null;
};

export const judgedFields = "fragment JudgedFields on Claim{...ClaimFields confidence status rule decidedBy decidedAt decidedWhy}";

export type CandidateFields = {
  readonly entity: EntityRefFields;
  readonly at: EntityRefFields | null;
  readonly reasons: readonly (TextFields)[];
  readonly counterEvidence: readonly (TextFields)[];
};

export const candidateFields = "fragment CandidateFields on Candidate{entity{id kind name nameEn}at{id kind name nameEn}reasons{zh en}counterEvidence{zh en}}";

export type CoverageColumnFields = {
  readonly id: string;
  readonly stage: string;
  readonly label: TextFields;
  readonly product: EntityRefFields | null;
};

export const coverageColumnFields = "fragment CoverageColumnFields on CoverageColumn{id stage label{zh en}product{id kind name nameEn}}";

export type SupplyTieFields = {
  readonly level: number;
  readonly short: boolean;
  readonly cell: CoverageColumnFields;
  readonly firms: readonly ({
    readonly firm: EntityRefFields;
  })[];
  readonly nearby: readonly (CandidateFields)[];
  readonly elsewhere: readonly (CandidateFields)[];
};

export const supplyTieFields = "fragment SupplyTieFields on SupplyTie{level short cell{...CoverageColumnFields}firms{firm{id kind name nameEn}}nearby(limit:3){...CandidateFields}elsewhere(limit:3){...CandidateFields}}";
