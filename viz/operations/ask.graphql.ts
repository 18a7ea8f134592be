// Written by generate.ts from the schema and the .graphql files of this folder. Do not edit.
import { claimFields, type ClaimFields, type EntityRefFields, type TextFields } from "./fragments.graphql.ts";
import type { Operation } from "./operation.ts";

export interface AskAnswer {
  readonly ask: {
    readonly question: string;
    readonly intent: string | null;
    readonly total: number;
    readonly link: string | null;
    readonly rows: readonly (readonly (string | null)[])[];
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

export const askOperation: Operation<{ readonly question: string }, AskAnswer> = {
  name: "Ask",
  text: "query Ask($question:String!){ask(question:$question){question intent total link rows understood{zh en}text{zh en}slots{name label{zh en}value entity{id kind name nameEn}}columns{id type label{zh en}}alternatives{zh en}documentsRead{id title publishedOn}citations(limit:300){row claim{...ClaimFields}}}}" + claimFields,
};
