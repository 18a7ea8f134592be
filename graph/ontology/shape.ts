/** A text in the two languages of the product. */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** A colour on the light and on the dark ground, as #rrggbb. */
export interface Colour {
  readonly light: string;
  readonly dark: string;
}

interface KindShape {
  readonly plural: string;
  readonly label: Text;
  readonly meaning: Text;
  /** What an id holds beside the name: nothing more, a region's code, the document, … */
  readonly scoped: "name" | "region" | "short names" | "document" | "place";
  readonly group: "place" | "actor" | "thing" | "frame" | "statement";
  readonly shape: string;
  readonly colour: Colour;
  /** Properties that follow from the identity or the lexicon, with their GraphQL type. */
  readonly properties: Readonly<Record<string, "String" | "Float" | "Boolean" | "[String!]">>;
}

interface RelationShape {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly label: Text;
  readonly reverse: Text;
  /** Whether a claim of it says how far the thing is (wanted … built). */
  readonly voiced: boolean;
}

interface Term {
  readonly label: Text;
  readonly meaning: Text;
}

/** The shape that the ontology literal must have. */
export interface Ontology {
  readonly kinds: Readonly<Record<string, KindShape>>;
  readonly relations: Readonly<Record<string, RelationShape>>;
  readonly attributes: Readonly<Record<string, { readonly of: readonly string[]; readonly name: string; readonly label: Text }>>;
  readonly stages: Readonly<Record<string, { readonly label: Text; readonly supporting: boolean; readonly colour: Colour; readonly subStages: Readonly<Record<string, Term>> }>>;
  readonly families: Readonly<Record<string, Term>>;
  readonly voices: Readonly<Record<string, Term & { readonly level: number; readonly line: { readonly style: "solid" | "dashed" | "dotted"; readonly dash: readonly number[]; readonly width: number } }>>;
  readonly levels: Readonly<Record<number, Term & { readonly colour: Colour; readonly ink: Colour }>>;
  readonly missing: Readonly<Record<string, Term & { readonly mark: string; readonly colour: Colour }>>;
  readonly documentKinds: Readonly<Record<string, { readonly label: Text }>>;
  readonly regionLevels: Readonly<Record<string, { readonly label: Text }>>;
}
