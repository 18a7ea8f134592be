// Written by generate.ts from the schema and the .graphql files of this folder. Do not edit.
import type { MissingKind } from "./enums.ts";
import type { EntityRefFields, TextFields } from "./fragments.graphql.ts";
import type { Operation } from "./operation.ts";

export interface GapPageAnswer {
  readonly gaps: {
    readonly total: number;
    readonly unread: readonly (EntityRefFields)[];
    readonly items: readonly ({
      readonly id: string;
      readonly kinds: readonly (MissingKind)[];
      readonly wanted: number;
      readonly reached: number;
      readonly place: EntityRefFields;
      readonly cell: {
        readonly id: string;
        readonly stage: string;
        readonly subStage: string | null;
        readonly family: string | null;
        readonly label: TextFields;
      };
      readonly reason: TextFields;
      readonly owners: readonly ({
        readonly agency: EntityRefFields;
        readonly role: string;
        readonly chainLevel: boolean;
        readonly deadline: string | null;
      })[];
      readonly nearby: readonly ({
        readonly entity: EntityRefFields;
      })[];
      readonly elsewhere: readonly ({
        readonly entity: EntityRefFields;
      })[];
    })[];
  };
}

export const gapPageOperation: Operation<{ readonly place?: string | null; readonly family?: string | null; readonly kinds?: readonly (MissingKind)[] | null; readonly asOf?: string | null }, GapPageAnswer> = {
  name: "GapPage",
  text: "query GapPage($place:ID$family:String$kinds:[MissingKind!]$asOf:String){gaps(place:$place family:$family kinds:$kinds asOf:$asOf limit:200){total unread{id kind name nameEn}items{id kinds wanted reached place{id kind name nameEn}cell{id stage subStage family label{zh en}}reason{zh en}owners{agency{id kind name nameEn}role chainLevel deadline}nearby(limit:20){entity{id kind name nameEn}}elsewhere(limit:20){entity{id kind name nameEn}}}}}",
};
