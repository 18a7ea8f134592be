// Written by generate.ts from the schema and the .graphql files of this folder. Do not edit.
import { judgedFields, claimFields, type JudgedFields } from "./fragments.graphql.ts";
import type { Operation } from "./operation.ts";

export interface PassagesAnswer {
  readonly document: {
    readonly passages: readonly ({
      readonly start: number;
      readonly end: number;
      readonly claim: JudgedFields;
    })[];
  } | null;
}

export const passagesOperation: Operation<{ readonly id: string; readonly offset: number }, PassagesAnswer> = {
  name: "Passages",
  text: "query Passages($id:ID!$offset:Int!){document(id:$id){passages(limit:500 offset:$offset){start end claim{...JudgedFields}}}}" + judgedFields + claimFields,
};
