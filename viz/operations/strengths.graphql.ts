// Written by generate.ts from the schema and the .graphql files of this folder. Do not edit.
import type { Basis, Voice } from "./enums.ts";
import type { Operation } from "./operation.ts";

export interface StrengthsAnswer {
  readonly strengths: {
    readonly total: number;
    readonly items: readonly ({
      readonly place: {
        readonly id: string;
        readonly kind: string;
        readonly name: string;
        readonly nameEn: string | null;
      };
      readonly cell: {
        readonly id: string;
        readonly stage: string;
        readonly subStage: string | null;
        readonly family: string | null;
        readonly label: {
          readonly zh: string;
          readonly en: string;
        };
      };
      readonly reason: {
        readonly zh: string;
        readonly en: string;
      };
      readonly feeds: readonly ({
        readonly node: {
          readonly id: string;
          readonly kind: string;
          readonly name: string;
          readonly nameEn: string | null;
        };
        readonly level: number;
      })[];
      readonly claims: readonly ({
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
      })[];
    })[];
  };
}

export const strengthsOperation: Operation<{ readonly place?: string | null; readonly family?: string | null; readonly asOf?: string | null }, StrengthsAnswer> = {
  name: "Strengths",
  text: "query Strengths($place:ID$family:String$asOf:String){strengths(place:$place family:$family asOf:$asOf limit:150){total items{place{id kind name nameEn}cell{id stage subStage family label{zh en}}reason{zh en}feeds{node{id kind name nameEn}level}claims(limit:20){id predicate value basis voice excerpt start end locator saidOn subject{id kind name nameEn}object{id kind name nameEn}at{id kind name nameEn}document{id title issuer kind publishedOn}}}}}",
};
