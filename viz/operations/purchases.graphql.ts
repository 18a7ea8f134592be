// Written by generate.ts from the schema and the .graphql files of this folder. Do not edit.
import type { PurchaseKind } from "./enums.ts";
import { claimFields, type ClaimFields, type EntityRefFields } from "./fragments.graphql.ts";
import type { Operation } from "./operation.ts";

export interface PurchasesAnswer {
  readonly purchases: {
    readonly total: number;
    readonly items: readonly ({
      readonly id: string;
      readonly kind: PurchaseKind;
      readonly outside: boolean;
      readonly buyer: EntityRefFields;
      readonly buyerAt: readonly (EntityRefFields)[];
      readonly supplier: EntityRefFields | null;
      readonly supplierAt: readonly (EntityRefFields)[];
      readonly thing: EntityRefFields | null;
      readonly claim: ClaimFields;
    })[];
  };
}

export const purchasesOperation: Operation<{ readonly place?: string | null; readonly family?: string | null; readonly asOf?: string | null }, PurchasesAnswer> = {
  name: "Purchases",
  text: "query Purchases($place:ID$family:String$asOf:String){purchases(place:$place family:$family asOf:$asOf limit:200){total items{id kind outside buyer{id kind name nameEn}buyerAt{id kind name nameEn}supplier{id kind name nameEn}supplierAt{id kind name nameEn}thing{id kind name nameEn}claim{...ClaimFields}}}}" + claimFields,
};
