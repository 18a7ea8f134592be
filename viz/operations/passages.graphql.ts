// Written by generate.ts from the schema and the .graphql files of this folder. Do not edit.
import type { Basis, Status, Strength, Voice } from "./enums.ts";
import type { Operation } from "./operation.ts";

export interface PassagesAnswer {
  readonly document: {
    readonly passages: readonly ({
      readonly start: number;
      readonly end: number;
      readonly claim: {
        readonly id: string;
        readonly predicate: string;
        readonly value: string | null;
        readonly basis: Basis;
        readonly voice: Voice | null;
        readonly strength: Strength | null;
        readonly confidence: number;
        readonly status: Status;
        readonly rule: string | null;
        readonly excerpt: string;
        readonly start: number;
        readonly end: number;
        readonly locator: string;
        readonly saidOn: string | null;
        readonly decidedBy: string | null;
        readonly decidedAt: string | null;
        readonly decidedWhy: string | null;
        readonly subject: {
          readonly id: string;
          readonly kind: string;
          readonly name: string;
          readonly nameEn: string | null;
        };
        readonly object: {
          readonly id: string;
          readonly kind: string;
          readonly name: string;
          readonly nameEn: string | null;
        } | null;
        readonly at: {
          readonly id: string;
          readonly kind: string;
          readonly name: string;
          readonly nameEn: string | null;
        } | null;
        readonly document: {
          readonly id: string;
          readonly title: string;
          readonly issuer: string | null;
          readonly kind: string;
          readonly publishedOn: string | null;
        };
      };
    })[];
  } | null;
}

export const passagesOperation: Operation<{ readonly id: string; readonly offset: number }, PassagesAnswer> = {
  name: "Passages",
  text: "query Passages($id:ID!$offset:Int!){document(id:$id){passages(limit:500 offset:$offset){start end claim{id predicate value basis voice strength confidence status rule excerpt start end locator saidOn decidedBy decidedAt decidedWhy subject{id kind name nameEn}object{id kind name nameEn}at{id kind name nameEn}document{id title issuer kind publishedOn}}}}}",
};
