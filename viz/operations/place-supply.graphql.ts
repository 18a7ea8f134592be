// Written by generate.ts from the schema and the .graphql files of this folder. Do not edit.
import { coverageColumnFields, supplyTieFields, candidateFields, type CoverageColumnFields, type EntityRefFields, type SupplyTieFields } from "./fragments.graphql.ts";
import type { Operation } from "./operation.ts";

export interface PlaceSupplyAnswer {
  readonly supply: {
    readonly total: number;
    readonly items: readonly ({
      readonly level: number;
      readonly cell: CoverageColumnFields;
      readonly firms: readonly ({
        readonly firm: EntityRefFields;
        readonly at: EntityRefFields | null;
      })[];
      readonly upstream: readonly (SupplyTieFields)[];
      readonly downstream: readonly (SupplyTieFields)[];
    })[];
  };
}

export const placeSupplyOperation: Operation<{ readonly place: string; readonly family?: string | null; readonly asOf?: string | null; readonly offset: number }, PlaceSupplyAnswer> = {
  name: "PlaceSupply",
  text: "query PlaceSupply($place:ID!$family:String$asOf:String$offset:Int!){supply(place:$place family:$family asOf:$asOf limit:18 offset:$offset){total items{level cell{...CoverageColumnFields}firms{firm{id kind name nameEn}at{id kind name nameEn}}upstream{...SupplyTieFields}downstream{...SupplyTieFields}}}}" + coverageColumnFields + supplyTieFields + candidateFields,
};
