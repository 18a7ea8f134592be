// Written by generate.ts from the schema and the .graphql files of this folder. Do not edit.
import type { MissingKind } from "./enums.ts";
import type { Operation } from "./operation.ts";

export interface CompareAnswer {
  readonly compare: {
    readonly places: readonly ({
      readonly id: string;
      readonly kind: string;
      readonly name: string;
      readonly nameEn: string | null;
    })[];
    readonly all: readonly ({
      readonly id: string;
      readonly kind: string;
      readonly name: string;
      readonly nameEn: string | null;
    })[];
    readonly none: readonly ({
      readonly id: string;
      readonly kind: string;
      readonly name: string;
      readonly nameEn: string | null;
    })[];
    readonly only: readonly ({
      readonly place: {
        readonly id: string;
        readonly kind: string;
        readonly name: string;
        readonly nameEn: string | null;
      };
      readonly items: readonly ({
        readonly id: string;
        readonly kind: string;
        readonly name: string;
        readonly nameEn: string | null;
      })[];
    })[];
    readonly meets: readonly ({
      readonly gap: {
        readonly id: string;
        readonly kinds: readonly (MissingKind)[];
        readonly place: {
          readonly id: string;
          readonly kind: string;
          readonly name: string;
          readonly nameEn: string | null;
        };
        readonly cell: {
          readonly label: {
            readonly zh: string;
            readonly en: string;
          };
        };
        readonly reason: {
          readonly zh: string;
          readonly en: string;
        };
      };
      readonly strength: {
        readonly place: {
          readonly id: string;
          readonly kind: string;
          readonly name: string;
          readonly nameEn: string | null;
        };
        readonly cell: {
          readonly label: {
            readonly zh: string;
            readonly en: string;
          };
        };
        readonly reason: {
          readonly zh: string;
          readonly en: string;
        };
      };
    })[];
  };
}

export const compareOperation: Operation<{ readonly places: readonly (string)[]; readonly family?: string | null; readonly asOf?: string | null }, CompareAnswer> = {
  name: "Compare",
  text: "query Compare($places:[ID!]!$family:String$asOf:String){compare(places:$places family:$family asOf:$asOf){places{id kind name nameEn}all{id kind name nameEn}none{id kind name nameEn}only{place{id kind name nameEn}items{id kind name nameEn}}meets{gap{id kinds place{id kind name nameEn}cell{label{zh en}}reason{zh en}}strength{place{id kind name nameEn}cell{label{zh en}}reason{zh en}}}}}",
};
