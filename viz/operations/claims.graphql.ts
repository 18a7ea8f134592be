// Written by generate.ts from the schema and the .graphql files of this folder. Do not edit.
import type { Basis, Strength, Voice } from "./enums.ts";
import type { Operation } from "./operation.ts";

export interface ClaimsAnswer {
  readonly claims: {
    readonly total: number;
    readonly items: readonly ({
      readonly id: string;
      readonly predicate: string;
      readonly value: string | null;
      readonly basis: Basis;
      readonly voice: Voice | null;
      readonly strength: Strength | null;
      readonly excerpt: string;
      readonly start: number;
      readonly end: number;
      readonly locator: string;
      readonly saidOn: string | null;
      readonly subject: {
        readonly id: string;
        readonly kind: string;
        readonly name: string;
        readonly nameEn: string | null;
      };
      readonly object: {
        readonly id: string;
        readonly kind: string;
        readonly name: string;
        readonly nameEn: string | null;
      } | null;
      readonly at: {
        readonly id: string;
        readonly kind: string;
        readonly name: string;
        readonly nameEn: string | null;
      } | null;
      readonly document: {
        readonly id: string;
        readonly title: string;
        readonly issuer: string | null;
        readonly kind: string;
        readonly publishedOn: string | null;
      };
    })[];
  };
}

export const claimsOperation: Operation<{ readonly entity?: string | null; readonly subject?: string | null; readonly object?: string | null; readonly predicate?: string | null; readonly asOf?: string | null; readonly limit: number }, ClaimsAnswer> = {
  name: "Claims",
  text: "query Claims($entity:ID$subject:ID$object:ID$predicate:String$asOf:String$limit:Int!){claims(entity:$entity subject:$subject object:$object predicate:$predicate asOf:$asOf limit:$limit){total items{id predicate value basis voice strength excerpt start end locator saidOn subject{id kind name nameEn}object{id kind name nameEn}at{id kind name nameEn}document{id title issuer kind publishedOn}}}}",
};
