// Written by generate.ts from the schema and the .graphql files of this folder. Do not edit.
import { claimFields, type ClaimFields } from "./fragments.graphql.ts";
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
      readonly claims: readonly (ClaimFields)[];
    })[];
  };
}

export const strengthsOperation: Operation<{ readonly place?: string | null; readonly family?: string | null; readonly asOf?: string | null }, StrengthsAnswer> = {
  name: "Strengths",
  text: "query Strengths($place:ID$family:String$asOf:String){strengths(place:$place family:$family asOf:$asOf limit:150){total items{place{id kind name nameEn}cell{id stage subStage family label{zh en}}reason{zh en}feeds{node{id kind name nameEn}level}claims(limit:20){...ClaimFields}}}}" + claimFields,
};
