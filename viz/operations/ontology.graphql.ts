// Written by generate.ts from the schema and the .graphql files of this folder. Do not edit.
import type { Operation } from "./operation.ts";

export interface OntologyAnswer {
  readonly ontology: {
    readonly kinds: readonly ({
      readonly kind: string;
      readonly label: {
        readonly zh: string;
        readonly en: string;
      };
      readonly meaning: {
        readonly zh: string;
        readonly en: string;
      };
      readonly colour: string;
      readonly shape: string;
    })[];
    readonly relations: readonly ({
      readonly relation: string;
      readonly label: {
        readonly zh: string;
        readonly en: string;
      };
      readonly reverse: {
        readonly zh: string;
        readonly en: string;
      };
    })[];
    readonly stages: readonly ({
      readonly id: string;
      readonly label: {
        readonly zh: string;
        readonly en: string;
      };
      readonly supporting: boolean;
      readonly subStages: readonly ({
        readonly id: string;
        readonly label: {
          readonly zh: string;
          readonly en: string;
        };
        readonly meaning: {
          readonly zh: string;
          readonly en: string;
        };
      })[];
    })[];
    readonly families: readonly ({
      readonly id: string;
      readonly label: {
        readonly zh: string;
        readonly en: string;
      };
      readonly meaning: {
        readonly zh: string;
        readonly en: string;
      };
    })[];
    readonly voices: readonly ({
      readonly id: string;
      readonly label: {
        readonly zh: string;
        readonly en: string;
      };
      readonly meaning: {
        readonly zh: string;
        readonly en: string;
      };
    })[];
    readonly levels: readonly ({
      readonly id: string;
      readonly label: {
        readonly zh: string;
        readonly en: string;
      };
      readonly meaning: {
        readonly zh: string;
        readonly en: string;
      };
    })[];
    readonly missing: readonly ({
      readonly id: string;
      readonly label: {
        readonly zh: string;
        readonly en: string;
      };
      readonly meaning: {
        readonly zh: string;
        readonly en: string;
      };
    })[];
  };
}

export const ontologyOperation: Operation<{  }, OntologyAnswer> = {
  name: "Ontology",
  text: "query Ontology{ontology{kinds{kind label{zh en}meaning{zh en}colour shape}relations{relation label{zh en}reverse{zh en}}stages{id label{zh en}supporting subStages{id label{zh en}meaning{zh en}}}families{id label{zh en}meaning{zh en}}voices{id label{zh en}meaning{zh en}}levels{id label{zh en}meaning{zh en}}missing{id label{zh en}meaning{zh en}}}}",
};
