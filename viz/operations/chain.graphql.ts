// Written by generate.ts from the schema and the .graphql files of this folder. Do not edit.
import type { Basis, MissingKind, Voice } from "./enums.ts";
import type { EntityRefFields } from "./fragments.graphql.ts";
import type { Operation } from "./operation.ts";

export interface ChainAnswer {
  readonly chain: {
    readonly nodes: readonly ({
      readonly id: string;
      readonly kind: string;
      readonly name: string;
      readonly nameEn: string | null;
      readonly stage: string | null;
      readonly subStage: string | null;
      readonly family: string | null;
      readonly level: number;
      readonly claimCount: number;
      readonly usedAt: readonly (string)[];
      readonly firms: readonly (EntityRefFields)[];
      readonly places: readonly (EntityRefFields)[];
    })[];
    readonly edges: readonly ({
      readonly id: string;
      readonly from: string;
      readonly to: string;
      readonly relation: string;
      readonly voice: Voice | null;
      readonly basis: Basis;
      readonly claims: readonly (string)[];
    })[];
    readonly missing: readonly ({
      readonly node: {
        readonly id: string;
      };
      readonly missing: readonly (MissingKind)[];
    })[];
    readonly total: number;
    readonly truncated: boolean;
  };
}

export const chainOperation: Operation<{ readonly place?: string | null; readonly family?: string | null; readonly asOf?: string | null }, ChainAnswer> = {
  name: "Chain",
  text: "query Chain($place:ID$family:String$asOf:String){chain(place:$place family:$family asOf:$asOf limit:500){nodes{id kind name nameEn stage subStage family level claimCount usedAt firms{id kind name nameEn}places{id kind name nameEn}}edges{id from to relation voice basis claims}missing{node{id}missing}total truncated}}",
};
