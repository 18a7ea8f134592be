// Written by generate.ts from the schema and the .graphql files of this folder. Do not edit.
import type { EntityRefFields } from "./fragments.graphql.ts";
import type { Operation } from "./operation.ts";

export interface DocumentListAnswer {
  readonly documents: {
    readonly total: number;
    readonly items: readonly ({
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
      readonly supersededBy: string | null;
      readonly region: EntityRefFields | null;
    })[];
  };
}

export const documentListOperation: Operation<{  }, DocumentListAnswer> = {
  name: "DocumentList",
  text: "query DocumentList{documents(limit:500){total items{id title issuer issuerEn kind level format publishedOn loadedAt claimCount proposedCount hasText supersededBy region{id kind name nameEn}}}}",
};
