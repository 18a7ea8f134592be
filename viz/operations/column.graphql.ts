// Written by generate.ts from the schema and the .graphql files of this folder. Do not edit.
import type { CoverageColumns } from "./enums.ts";
import type { EntityRefFields } from "./fragments.graphql.ts";
import type { Operation } from "./operation.ts";

export interface ColumnAnswer {
  readonly coverage: {
    readonly rows: readonly (EntityRefFields)[];
    readonly cells: readonly ({
      readonly place: {
        readonly id: string;
      };
      readonly level: number;
      readonly firmCount: number;
      readonly firms: readonly ({
        readonly firm: EntityRefFields;
      })[];
      readonly projects: readonly (EntityRefFields)[];
    })[];
  };
}

export const columnOperation: Operation<{ readonly places?: readonly (string)[] | null; readonly columns?: CoverageColumns | null; readonly families?: readonly (string)[] | null; readonly only?: readonly (string)[] | null; readonly asOf?: string | null; readonly limit: number }, ColumnAnswer> = {
  name: "Column",
  text: "query Column($places:[ID!]$columns:CoverageColumns$families:[String!]$only:[ID!]$asOf:String$limit:Int!){coverage(places:$places columns:$columns families:$families only:$only asOf:$asOf limit:$limit){rows{id kind name nameEn}cells{place{id}level firmCount firms(limit:30){firm{id kind name nameEn}}projects(limit:10){id kind name nameEn}}}}",
};
