// Written by generate.ts from the schema and the .graphql files of this folder. Do not edit.
import type { MatchVerdict } from "./enums.ts";
import { entityRefFields, textFields, type EntityRefFields, type TextFields } from "./fragments.graphql.ts";
import type { Operation } from "./operation.ts";

export interface PossibleMatchesAnswer {
  readonly possibleMatches: {
    readonly total: number;
    readonly items: readonly ({
      readonly entity: EntityRefFields;
      readonly other: EntityRefFields;
      readonly reason: TextFields;
      readonly decided: MatchVerdict | null;
      readonly by: string | null;
      readonly at: string | null;
      readonly why: string | null;
    })[];
  };
}

export const possibleMatchesOperation: Operation<{ readonly entity?: string | null }, PossibleMatchesAnswer> = {
  name: "PossibleMatches",
  text: "query PossibleMatches($entity:ID){possibleMatches(entity:$entity limit:50){total items{entity{...EntityRefFields}other{...EntityRefFields}reason{...TextFields}decided by at why}}}" + entityRefFields + textFields,
};
