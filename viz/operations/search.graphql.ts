// Written by generate.ts from the schema and the .graphql files of this folder. Do not edit.
import type { Operation } from "./operation.ts";

export interface SearchAnswer {
  readonly search: readonly ({
    readonly entity: {
      readonly id: string;
      readonly kind: string;
      readonly name: string;
      readonly nameEn: string | null;
      readonly claimCount: number;
    };
    readonly matched: string;
    readonly form: string;
  })[];
}

export const searchOperation: Operation<{ readonly text: string }, SearchAnswer> = {
  name: "Search",
  text: "query Search($text:String!){search(text:$text limit:10){entity{id kind name nameEn claimCount}matched form}}",
};
