// Written by generate.ts from the schema and the .graphql files of this folder. Do not edit.
import type { Basis, LinkDirection, Voice } from "./enums.ts";
import type { EntityRefFields, TextFields } from "./fragments.graphql.ts";
import type { Operation } from "./operation.ts";

export interface EntityAnswer {
  readonly entity: {
    readonly id: string;
    readonly kind: string;
    readonly name: string;
    readonly nameEn: string | null;
    readonly aliases: readonly (string)[];
    readonly claimCount: number;
    readonly properties: readonly ({
      readonly name: string;
      readonly label: TextFields;
      readonly value: string;
    })[];
    readonly links: {
      readonly total: number;
      readonly items: readonly ({
        readonly predicate: string;
        readonly direction: LinkDirection;
        readonly voice: Voice | null;
        readonly basis: Basis;
        readonly count: number;
        readonly other: EntityRefFields;
      })[];
    };
    readonly sameAs: readonly (EntityRefFields)[];
  } | null;
}

export const entityOperation: Operation<{ readonly id: string }, EntityAnswer> = {
  name: "Entity",
  text: "query Entity($id:ID!){entity(id:$id){id kind name nameEn aliases claimCount properties{name label{zh en}value}links(limit:200){total items{predicate direction voice basis count other{id kind name nameEn}}}sameAs{id kind name nameEn}}}",
};
