// Written by generate.ts from the schema and the .graphql files of this folder. Do not edit.
import type { TextFields } from "./fragments.graphql.ts";
import type { Operation } from "./operation.ts";

export interface OntologyAnswer {
  readonly ontology: {
    readonly kinds: readonly ({
      readonly kind: string;
      readonly label: TextFields;
      readonly meaning: TextFields;
      readonly colour: string;
      readonly colourDark: string;
      readonly shape: string;
    })[];
    readonly relations: readonly ({
      readonly relation: string;
      readonly label: TextFields;
      readonly reverse: TextFields;
    })[];
    readonly attributes: readonly ({
      readonly attribute: string;
      readonly label: TextFields;
    })[];
    readonly stages: readonly ({
      readonly id: string;
      readonly label: TextFields;
      readonly supporting: boolean;
      readonly subStages: readonly ({
        readonly id: string;
        readonly label: TextFields;
        readonly meaning: TextFields;
      })[];
    })[];
    readonly families: readonly ({
      readonly id: string;
      readonly label: TextFields;
      readonly meaning: TextFields;
    })[];
    readonly voices: readonly ({
      readonly id: string;
      readonly label: TextFields;
      readonly meaning: TextFields;
    })[];
    readonly levels: readonly ({
      readonly id: string;
      readonly label: TextFields;
      readonly meaning: TextFields;
    })[];
    readonly missing: readonly ({
      readonly id: string;
      readonly label: TextFields;
      readonly meaning: TextFields;
    })[];
  };
}

export const ontologyOperation: Operation<{  }, OntologyAnswer> = {
  name: "Ontology",
  text: "query Ontology{ontology{kinds{kind label{zh en}meaning{zh en}colour colourDark shape}relations{relation label{zh en}reverse{zh en}}attributes{attribute label{zh en}}stages{id label{zh en}supporting subStages{id label{zh en}meaning{zh en}}}families{id label{zh en}meaning{zh en}}voices{id label{zh en}meaning{zh en}}levels{id label{zh en}meaning{zh en}}missing{id label{zh en}meaning{zh en}}}}",
};
