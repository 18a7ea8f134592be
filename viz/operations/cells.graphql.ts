// Written by generate.ts from the schema and the .graphql files of this folder. Do not edit.
import type { CoverageColumns, Voice } from "./enums.ts";
import { claimFields, type ClaimFields, type EntityRefFields, type TextFields } from "./fragments.graphql.ts";
import type { Operation } from "./operation.ts";

export interface CellsAnswer {
  readonly coverage: {
    readonly cells: readonly ({
      readonly column: string;
      readonly claimCount: number;
      readonly firmCount: number;
      readonly projectCount: number;
      readonly reason: TextFields;
      readonly firms: readonly ({
        readonly firm: EntityRefFields;
        readonly at: EntityRefFields | null;
        readonly voice: Voice;
      })[];
      readonly projects: readonly (EntityRefFields)[];
      readonly claims: readonly (ClaimFields)[];
    })[];
  };
}

export const cellsOperation: Operation<{ readonly places?: readonly (string)[] | null; readonly columns?: CoverageColumns | null; readonly families?: readonly (string)[] | null; readonly asOf?: string | null; readonly claims: number }, CellsAnswer> = {
  name: "Cells",
  text: "query Cells($places:[ID!]$columns:CoverageColumns$families:[String!]$asOf:String$claims:Int!){coverage(places:$places columns:$columns families:$families asOf:$asOf limit:1){cells{column claimCount firmCount projectCount reason{zh en}firms(limit:500){firm{id kind name nameEn}at{id kind name nameEn}voice}projects(limit:500){id kind name nameEn}claims(limit:$claims){...ClaimFields}}}}" + claimFields,
};
