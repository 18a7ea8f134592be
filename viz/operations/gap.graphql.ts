// Written by generate.ts from the schema and the .graphql files of this folder. Do not edit.
import type { MissingKind } from "./enums.ts";
import { claimFields, candidateFields, type CandidateFields, type ClaimFields, type EntityRefFields, type TextFields } from "./fragments.graphql.ts";
import type { Operation } from "./operation.ts";

export interface OneGapAnswer {
  readonly gaps: {
    readonly items: readonly ({
      readonly id: string;
      readonly kinds: readonly (MissingKind)[];
      readonly wanted: number;
      readonly reached: number;
      readonly place: EntityRefFields;
      readonly cell: {
        readonly id: string;
        readonly stage: string;
        readonly subStage: string | null;
        readonly family: string | null;
        readonly label: TextFields;
      };
      readonly reason: TextFields;
      readonly upstream: readonly ({
        readonly node: EntityRefFields;
        readonly level: number;
      })[];
      readonly downstream: readonly ({
        readonly node: EntityRefFields;
        readonly level: number;
      })[];
      readonly owners: readonly ({
        readonly agency: EntityRefFields;
        readonly role: string;
        readonly task: EntityRefFields;
        readonly chainLevel: boolean;
        readonly deadline: string | null;
      })[];
      readonly constraints: readonly (ClaimFields)[];
      readonly nearby: readonly (CandidateFields & {
        readonly path: readonly (EntityRefFields)[];
        readonly claims: readonly (ClaimFields)[];
      })[];
      readonly elsewhere: readonly (CandidateFields & {
        readonly path: readonly (EntityRefFields)[];
        readonly claims: readonly (ClaimFields)[];
      })[];
      readonly claims: readonly (ClaimFields)[];
    })[];
  };
}

export const oneGapOperation: Operation<{ readonly id: string; readonly place: string; readonly family?: string | null; readonly asOf?: string | null }, OneGapAnswer> = {
  name: "OneGap",
  text: "query OneGap($id:ID!$place:ID!$family:String$asOf:String){gaps(id:$id place:$place family:$family asOf:$asOf limit:1){items{id kinds wanted reached place{id kind name nameEn}cell{id stage subStage family label{zh en}}reason{zh en}upstream{node{id kind name nameEn}level}downstream{node{id kind name nameEn}level}owners{agency{id kind name nameEn}role task{id kind name nameEn}chainLevel deadline}constraints{...ClaimFields}nearby(limit:50){...CandidateFields path{id kind name nameEn}claims{...ClaimFields}}elsewhere(limit:50){...CandidateFields path{id kind name nameEn}claims{...ClaimFields}}claims(limit:20){...ClaimFields}}}}" + claimFields + candidateFields,
};
