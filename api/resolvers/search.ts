import { search as searchGraph } from "../../graph/index.ts";
import { searchArguments } from "../arguments.ts";
import type { Context } from "../context.ts";

/** The entities that a text names. */
export async function search(_: unknown, given: unknown, { ask }: Context): Promise<unknown> {
  return searchGraph(ask, searchArguments.parse(given));
}
