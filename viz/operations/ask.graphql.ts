// Written by generate.ts from the schema and the .graphql files of this folder. Do not edit.
import type { Language } from "./enums.ts";
import { claimFields, type ClaimFields, type EntityRefFields, type TextFields } from "./fragments.graphql.ts";
import type { Operation } from "./operation.ts";

export interface AskAnswer {
  readonly ask: {
    readonly question: string;
    readonly intent: string | null;
    readonly total: number;
    readonly link: string | null;
    readonly rows: readonly (readonly (string | null)[])[];
    readonly names: readonly (EntityRefFields)[];
    readonly understood: TextFields | null;
    readonly text: TextFields;
    readonly slots: readonly ({
      readonly name: string;
      readonly label: TextFields;
      readonly value: string | null;
      readonly entity: EntityRefFields | null;
    })[];
    readonly columns: readonly ({
      readonly id: string;
      readonly type: string;
      readonly label: TextFields;
    })[];
    readonly alternatives: readonly (TextFields)[];
    readonly documentsRead: readonly ({
      readonly id: string;
      readonly title: string;
      readonly publishedOn: string | null;
    })[];
    readonly citations: readonly ({
      readonly row: number | null;
      readonly claim: ClaimFields;
    })[];
  };
}

export const askOperation: Operation<{ readonly question: string; readonly language?: Language | null }, AskAnswer> = {
  name: "Ask",
  text: "query Ask($question:String!$language:Language){ask(question:$question language:$language){question intent total link rows names{id kind name nameEn}understood{zh en}text{zh en}slots{name label{zh en}value entity{id kind name nameEn}}columns{id type label{zh en}}alternatives{zh en}documentsRead{id title publishedOn}citations(limit:300){row claim{...ClaimFields}}}}" + claimFields,
};
