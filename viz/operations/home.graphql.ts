// Written by generate.ts from the schema and the .graphql files of this folder. Do not edit.
import type { EntityRefFields } from "./fragments.graphql.ts";
import type { Operation } from "./operation.ts";

export interface HomeAnswer {
  readonly documents: {
    readonly total: number;
    readonly items: readonly ({
      readonly id: string;
      readonly title: string;
      readonly issuer: string | null;
      readonly issuerEn: string | null;
      readonly kind: string;
      readonly publishedOn: string | null;
      readonly loadedAt: string | null;
      readonly claimCount: number;
      readonly proposedCount: number;
      readonly region: EntityRefFields | null;
    })[];
  };
}

export const homeOperation: Operation<{  }, HomeAnswer> = {
  name: "Home",
  text: "query Home{documents(limit:200){total items{id title issuer issuerEn kind publishedOn loadedAt claimCount proposedCount region{id kind name nameEn}}}}",
};
