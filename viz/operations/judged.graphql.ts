// Written by generate.ts from the schema and the .graphql files of this folder. Do not edit.
import type { Status } from "./enums.ts";
import { judgedFields, claimFields, type JudgedFields } from "./fragments.graphql.ts";
import type { Operation } from "./operation.ts";

export interface JudgedAnswer {
  readonly claims: {
    readonly total: number;
    readonly items: readonly (JudgedFields)[];
  };
}

export const judgedOperation: Operation<{ readonly document: string; readonly status: Status; readonly limit: number }, JudgedAnswer> = {
  name: "Judged",
  text: "query Judged($document:ID!$status:Status!$limit:Int!){claims(document:$document status:$status limit:$limit){total items{...JudgedFields}}}" + judgedFields + claimFields,
};
