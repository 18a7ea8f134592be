// Written by generate.ts from the schema and the .graphql files of this folder. Do not edit.
import type { CoverageColumns, MissingKind } from "./enums.ts";
import type { EntityRefFields, TextFields } from "./fragments.graphql.ts";
import type { Operation } from "./operation.ts";

export interface CoverageAnswer {
  readonly coverage: {
    readonly rows: readonly (EntityRefFields)[];
    readonly columns: readonly ({
      readonly id: string;
      readonly stage: string;
      readonly subStage: string | null;
      readonly family: string | null;
      readonly product: EntityRefFields | null;
      readonly label: TextFields;
    })[];
    readonly cells: readonly ({
      readonly place: {
        readonly id: string;
      };
      readonly column: string;
      readonly level: number;
      readonly missing: readonly (MissingKind)[];
      readonly present: number;
      readonly subStages: number;
    })[];
    readonly totalRows: number;
    readonly documentsRead: readonly ({
      readonly id: string;
      readonly title: string;
      readonly publishedOn: string | null;
    })[];
  };
}

export const coverageOperation: Operation<{ readonly places?: readonly (string)[] | null; readonly columns?: CoverageColumns | null; readonly families?: readonly (string)[] | null; readonly asOf?: string | null; readonly limit: number }, CoverageAnswer> = {
  name: "Coverage",
  text: "query Coverage($places:[ID!]$columns:CoverageColumns$families:[String!]$asOf:String$limit:Int!){coverage(places:$places columns:$columns families:$families asOf:$asOf limit:$limit){rows{id kind name nameEn}columns{id stage subStage family product{id kind name nameEn}label{zh en}}cells{place{id}column level missing present subStages}totalRows documentsRead{id title publishedOn}}}",
};
