// Written by generate.ts from the schema and the .graphql files of this folder. Do not edit.
import type { EntityRefFields, TextFields } from "./fragments.graphql.ts";
import type { Operation } from "./operation.ts";

export interface PlaceSupplyAnswer {
  readonly supply: {
    readonly total: number;
    readonly items: readonly ({
      readonly level: number;
      readonly cell: {
        readonly id: string;
        readonly stage: string;
        readonly label: TextFields;
        readonly product: EntityRefFields | null;
      };
      readonly firms: readonly ({
        readonly firm: EntityRefFields;
        readonly at: EntityRefFields | null;
      })[];
      readonly upstream: readonly ({
        readonly level: number;
        readonly short: boolean;
        readonly cell: {
          readonly id: string;
          readonly stage: string;
          readonly label: TextFields;
          readonly product: EntityRefFields | null;
        };
        readonly firms: readonly ({
          readonly firm: EntityRefFields;
        })[];
        readonly nearby: readonly ({
          readonly entity: EntityRefFields;
          readonly at: EntityRefFields | null;
          readonly reasons: readonly (TextFields)[];
          readonly counterEvidence: readonly (TextFields)[];
        })[];
        readonly elsewhere: readonly ({
          readonly entity: EntityRefFields;
          readonly at: EntityRefFields | null;
          readonly reasons: readonly (TextFields)[];
          readonly counterEvidence: readonly (TextFields)[];
        })[];
      })[];
      readonly downstream: readonly ({
        readonly level: number;
        readonly short: boolean;
        readonly cell: {
          readonly id: string;
          readonly stage: string;
          readonly label: TextFields;
          readonly product: EntityRefFields | null;
        };
        readonly firms: readonly ({
          readonly firm: EntityRefFields;
        })[];
        readonly nearby: readonly ({
          readonly entity: EntityRefFields;
          readonly at: EntityRefFields | null;
          readonly reasons: readonly (TextFields)[];
          readonly counterEvidence: readonly (TextFields)[];
        })[];
        readonly elsewhere: readonly ({
          readonly entity: EntityRefFields;
          readonly at: EntityRefFields | null;
          readonly reasons: readonly (TextFields)[];
          readonly counterEvidence: readonly (TextFields)[];
        })[];
      })[];
    })[];
  };
}

export const placeSupplyOperation: Operation<{ readonly place: string; readonly family?: string | null; readonly asOf?: string | null; readonly offset: number }, PlaceSupplyAnswer> = {
  name: "PlaceSupply",
  text: "query PlaceSupply($place:ID!$family:String$asOf:String$offset:Int!){supply(place:$place family:$family asOf:$asOf limit:18 offset:$offset){total items{level cell{id stage label{zh en}product{id kind name nameEn}}firms{firm{id kind name nameEn}at{id kind name nameEn}}upstream{level short cell{id stage label{zh en}product{id kind name nameEn}}firms{firm{id kind name nameEn}}nearby(limit:3){entity{id kind name nameEn}at{id kind name nameEn}reasons{zh en}counterEvidence{zh en}}elsewhere(limit:3){entity{id kind name nameEn}at{id kind name nameEn}reasons{zh en}counterEvidence{zh en}}}downstream{level short cell{id stage label{zh en}product{id kind name nameEn}}firms{firm{id kind name nameEn}}nearby(limit:3){entity{id kind name nameEn}at{id kind name nameEn}reasons{zh en}counterEvidence{zh en}}elsewhere(limit:3){entity{id kind name nameEn}at{id kind name nameEn}reasons{zh en}counterEvidence{zh en}}}}}}",
};
