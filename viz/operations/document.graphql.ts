// Written by generate.ts from the schema and the .graphql files of this folder. Do not edit.
import type { EntityRefFields } from "./fragments.graphql.ts";
import type { Operation } from "./operation.ts";

export interface OneDocumentAnswer {
  readonly document: {
    readonly id: string;
    readonly title: string;
    readonly issuer: string | null;
    readonly issuerEn: string | null;
    readonly kind: string;
    readonly level: string | null;
    readonly format: string;
    readonly publishedOn: string | null;
    readonly loadedAt: string | null;
    readonly claimCount: number;
    readonly proposedCount: number;
    readonly hasText: boolean;
    readonly text: string | null;
    readonly supersedes: string | null;
    readonly supersededBy: string | null;
    readonly region: EntityRefFields | null;
  } | null;
}

export const oneDocumentOperation: Operation<{ readonly id: string }, OneDocumentAnswer> = {
  name: "OneDocument",
  text: "query OneDocument($id:ID!){document(id:$id){id title issuer issuerEn kind level format publishedOn loadedAt claimCount proposedCount hasText text supersedes supersededBy region{id kind name nameEn}}}",
};
