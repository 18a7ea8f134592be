// Written by generate.ts from the schema and the .graphql files of this folder. Do not edit.
import type { MissingKind } from "./enums.ts";
import { candidateFields, type CandidateFields, type EntityRefFields, type TextFields } from "./fragments.graphql.ts";
import type { Operation } from "./operation.ts";

export interface GapsAnswer {
  readonly gaps: {
    readonly items: readonly ({
      readonly id: string;
      readonly kinds: readonly (MissingKind)[];
      readonly reason: TextFields;
      readonly cell: {
        readonly stage: string;
        readonly subStage: string | null;
        readonly family: string | null;
        readonly product: {
          readonly id: string;
        } | null;
      };
      readonly owners: readonly ({
        readonly agency: EntityRefFields;
        readonly role: string;
        readonly task: EntityRefFields;
        readonly chainLevel: boolean;
        readonly deadline: string | null;
      })[];
      readonly nearby: readonly (CandidateFields)[];
      readonly elsewhere: readonly (CandidateFields)[];
    })[];
  };
}

export const gapsOperation: Operation<{ readonly place?: string | null; readonly family?: string | null; readonly asOf?: string | null }, GapsAnswer> = {
  name: "Gaps",
  text: "query Gaps($place:ID$family:String$asOf:String){gaps(place:$place family:$family asOf:$asOf limit:100){items{id kinds reason{zh en}cell{stage subStage family product{id}}owners{agency{id kind name nameEn}role task{id kind name nameEn}chainLevel deadline}nearby(limit:5){...CandidateFields}elsewhere(limit:5){...CandidateFields}}}}" + candidateFields,
};
