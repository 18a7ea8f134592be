// Written by generate.ts from the schema and the .graphql files of this folder. Do not edit.
import type { TargetKind } from "./enums.ts";
import type { EntityRefFields } from "./fragments.graphql.ts";
import type { Operation } from "./operation.ts";

export interface TargetsAnswer {
  readonly targetLedger: {
    readonly total: number;
    readonly items: readonly ({
      readonly id: string;
      readonly kind: TargetKind;
      readonly metric: string;
      readonly metricEn: string | null;
      readonly comparison: string;
      readonly printed: string;
      readonly value: number | null;
      readonly unit: string | null;
      readonly unitEn: string | null;
      readonly normalised: number | null;
      readonly normalisedUnit: string | null;
      readonly normalisedUnitEn: string | null;
      readonly year: string | null;
      readonly baseYear: string | null;
      readonly growth: boolean;
      readonly scope: string | null;
      readonly shared: boolean;
      readonly conflicts: readonly (string)[];
      readonly place: EntityRefFields | null;
    })[];
  };
}

export const targetsOperation: Operation<{ readonly place?: string | null; readonly asOf?: string | null }, TargetsAnswer> = {
  name: "Targets",
  text: "query Targets($place:ID$asOf:String){targetLedger(place:$place asOf:$asOf limit:500){total items{id kind metric metricEn comparison printed value unit unitEn normalised normalisedUnit normalisedUnitEn year baseYear growth scope shared conflicts place{id kind name nameEn}}}}",
};
