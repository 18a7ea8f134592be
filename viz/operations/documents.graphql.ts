// Written by generate.ts from the schema and the .graphql files of this folder. Do not edit.
import type { EntityRefFields } from "./fragments.graphql.ts";
import type { Operation } from "./operation.ts";

export interface DocumentsAnswer {
  readonly documents: {
    readonly total: number;
    readonly items: readonly ({
      readonly id: string;
      readonly title: string;
      readonly issuer: string | null;
      readonly issuerEn: string | null;
      readonly region: EntityRefFields | null;
      readonly kind: string;
      readonly publishedOn: string | null;
      readonly claimCount: number;
    })[];
  };
}

export const documentsOperation: Operation<{  }, DocumentsAnswer> = {
  name: "Documents",
  text: "query Documents{documents(limit:200){total items{id title issuer issuerEn region{id kind name nameEn}kind publishedOn claimCount}}}",
};
