/** A question of `operations/*.graphql`: its text, and the types of what it takes and gives. */
export interface Operation<Variables, Data> {
  readonly name: string;
  readonly text: string;
  /** Never there: it carries the types. */
  readonly types?: (variables: Variables) => Data;
}
