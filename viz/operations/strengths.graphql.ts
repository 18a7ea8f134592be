// Written by generate.ts from the schema and the .graphql files of this folder. Do not edit.
import { claimFields, type ClaimFields, type EntityRefFields, type TextFields } from "./fragments.graphql.ts";
import type { Operation } from "./operation.ts";

export interface StrengthsAnswer {
  readonly strengths: {
    readonly total: number;
    readonly items: readonly ({
      readonly place: EntityRefFields;
      readonly cell: {
        readonly id: string;
        readonly stage: string;
        readonly subStage: string | null;
        readonly family: string | null;
        readonly label: TextFields;
      };
      readonly reason: TextFields;
      readonly feeds: readonly ({
        readonly node: EntityRefFields;
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
