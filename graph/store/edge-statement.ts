import type { Relation } from "../ontology/index.ts";

/** The names of the generated statements about the edges of a relation: `edges/has` finds them by their pairs, `redraw/has` changes them. */
export function edgeStatements(relation: Relation): { readonly find: `edges/${string}`; readonly redraw: `redraw/${string}` } {
  const name = relation.toLowerCase().replaceAll("_", "-");
  return { find: `edges/${name}`, redraw: `redraw/${name}` };
}
