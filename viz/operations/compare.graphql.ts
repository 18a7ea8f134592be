// Written by generate.ts from the schema and the .graphql files of this folder. Do not edit.
import type { MissingKind } from "./enums.ts";
import type { EntityRefFields, TextFields } from "./fragments.graphql.ts";
import type { Operation } from "./operation.ts";

export interface CompareAnswer {
  readonly compare: {
    readonly places: readonly (EntityRefFields)[];
    readonly all: readonly (EntityRefFields)[];
    readonly none: readonly (EntityRefFields)[];
    readonly only: readonly ({
      readonly place: EntityRefFields;
      readonly items: readonly (EntityRefFields)[];
    })[];
    readonly meets: readonly ({
      readonly gap: {
        readonly id: string;
        readonly kinds: readonly (MissingKind)[];
        readonly place: EntityRefFields;
        readonly cell: {
          readonly label: TextFields;
        };
        readonly reason: TextFields;
      };
      readonly strength: {
        readonly place: EntityRefFields;
        readonly cell: {
          readonly label: TextFields;
        };
        readonly reason: TextFields;
      };
    })[];
  };
}

export const compareOperation: Operation<{ readonly places: readonly (string)[]; readonly family?: string | null; readonly asOf?: string | null }, CompareAnswer> = {
  name: "Compare",
  text: "query Compare($places:[ID!]!$family:String$asOf:String){compare(places:$places family:$family asOf:$asOf){places{id kind name nameEn}all{id kind name nameEn}none{id kind name nameEn}only{place{id kind name nameEn}items{id kind name nameEn}}meets{gap{id kinds place{id kind name nameEn}cell{label{zh en}}reason{zh en}}strength{place{id kind name nameEn}cell{label{zh en}}reason{zh en}}}}}",
};
