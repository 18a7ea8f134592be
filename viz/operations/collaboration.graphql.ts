// Written by generate.ts from the schema and the .graphql files of this folder. Do not edit.
import type { Basis, MissingKind, Voice } from "./enums.ts";
import type { Operation } from "./operation.ts";

export interface CollaborationAnswer {
  readonly claims: {
    readonly total: number;
    readonly items: readonly ({
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
  };
  readonly gaps: {
    readonly total: number;
    readonly items: readonly ({
      readonly id: string;
      readonly kinds: readonly (MissingKind)[];
      readonly place: {
        readonly id: string;
        readonly kind: string;
        readonly name: string;
        readonly nameEn: string | null;
      };
      readonly cell: {
        readonly id: string;
        readonly stage: string;
        readonly label: {
          readonly zh: string;
          readonly en: string;
        };
      };
      readonly nearby: readonly ({
        readonly entity: {
          readonly id: string;
          readonly kind: string;
          readonly name: string;
          readonly nameEn: string | null;
        };
        readonly at: {
          readonly id: string;
          readonly kind: string;
          readonly name: string;
          readonly nameEn: string | null;
        } | null;
        readonly reasons: readonly ({
          readonly zh: string;
          readonly en: string;
        })[];
        readonly counterEvidence: readonly ({
          readonly zh: string;
          readonly en: string;
        })[];
      })[];
    })[];
  };
}

export const collaborationOperation: Operation<{ readonly place?: string | null; readonly family?: string | null; readonly asOf?: string | null }, CollaborationAnswer> = {
  name: "Collaboration",
  text: "query Collaboration($place:ID$family:String$asOf:String){claims(predicate:\"SUPPLIES\" asOf:$asOf limit:200){total items{id predicate value basis voice excerpt start end locator saidOn subject{id kind name nameEn}object{id kind name nameEn}at{id kind name nameEn}document{id title issuer kind publishedOn}}}gaps(place:$place family:$family asOf:$asOf limit:60){total items{id kinds place{id kind name nameEn}cell{id stage label{zh en}}nearby(limit:10){entity{id kind name nameEn}at{id kind name nameEn}reasons{zh en}counterEvidence{zh en}}}}}",
};
