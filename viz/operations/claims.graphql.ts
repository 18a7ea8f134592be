// Written by generate.ts from the schema and the .graphql files of this folder. Do not edit.
import { claimFields, type ClaimFields } from "./fragments.graphql.ts";
import type { Operation } from "./operation.ts";

export interface ClaimsAnswer {
  readonly claims: {
    readonly total: number;
    readonly items: readonly (ClaimFields)[];
  };
}

export const claimsOperation: Operation<{ readonly entity?: string | null; readonly subject?: string | null; readonly object?: string | null; readonly predicate?: string | null; readonly asOf?: string | null; readonly limit: number }, ClaimsAnswer> = {
  name: "Claims",
  text: "query Claims($entity:ID$subject:ID$object:ID$predicate:String$asOf:String$limit:Int!){claims(entity:$entity subject:$subject object:$object predicate:$predicate asOf:$asOf limit:$limit){total items{...ClaimFields}}}" + claimFields,
};
