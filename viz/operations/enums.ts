// Written by generate.ts from the schema and the .graphql files of this folder. Do not edit.
export type Basis = "STATED" | "IMPLIED" | "REFERENCE";
export type CoverageColumns = "STAGE" | "SUBSTAGE" | "PRODUCT";
export type Language = "zh" | "en";
export type LinkDirection = "OUT" | "IN";
export type MatchVerdict = "SAME" | "NOT_SAME";
export type MissingKind = "DECLARED" | "UNMET" | "WEAK" | "UNCONFIRMED" | "UNREAD";
export type PurchaseKind = "SUPPLIED" | "SHORT";
export type Status = "ACCEPTED" | "PROPOSED" | "REJECTED";
export type TargetKind = "TARGET" | "ACTUAL";
export type Voice = "WANTED" | "PLANNED" | "UNDERWAY" | "BUILT" | "LACKING" | "ENDED";
