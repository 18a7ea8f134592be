// Written by generate.ts from the schema and the .graphql files of this folder. Do not edit.
import type { MissingKind } from "./enums.ts";
import { claimFields, candidateFields, type CandidateFields, type ClaimFields, type EntityRefFields, type TextFields } from "./fragments.graphql.ts";
import type { Operation } from "./operation.ts";

export interface CollaborationAnswer {
  readonly claims: {
    readonly total: number;
    readonly items: readonly (ClaimFields)[];
  };
  readonly gaps: {
    readonly total: number;
    readonly items: readonly ({
      readonly id: string;
      readonly kinds: readonly (MissingKind)[];
      readonly place: EntityRefFields;
      readonly cell: {
        readonly id: string;
        readonly stage: string;
        readonly label: TextFields;
      };
      readonly nearby: readonly (CandidateFields)[];
    })[];
  };
}

export const collaborationOperation: Operation<{ readonly place?: string | null; readonly family?: string | null; readonly asOf?: string | null }, CollaborationAnswer> = {
  name: "Collaboration",
  text: "query Collaboration($place:ID$family:String$asOf:String){claims(predicate:\"SUPPLIES\" asOf:$asOf limit:200){total items{...ClaimFields}}gaps(place:$place family:$family asOf:$asOf limit:60){total items{id kinds place{id kind name nameEn}cell{id stage label{zh en}}nearby(limit:10){...CandidateFields}}}}" + claimFields + candidateFields,
};
