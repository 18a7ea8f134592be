import { InvalidArgument } from "../../errors.ts";
import type { Family } from "../../ontology/index.ts";
import type { Backbone } from "../backbone.ts";
import type { Scope } from "../plans.ts";
import type { Ask } from "./ask.ts";

/** Which part of the chain an asker means: a family, and a chain by its id. */
export interface AskedScope {
  readonly family: Family | null;
  readonly chain: string | null;
}

/** The scope that these words mean: a chain with the families that it is about and its parts. @throws InvalidArgument for an id that no chain has */
export async function readScope(ask: Ask, { family, chain }: AskedScope, backbone: Backbone): Promise<Scope> {
  if (chain === null) return { family, chain: null };
  return { family, chain: { id: chain, families: await familiesOfChain(ask, chain), parts: backbone.partsOf(chain) } };
}

/** The families that a chain is about. @throws InvalidArgument for an id that no chain has */
export async function familiesOfChain(ask: Ask, id: string): Promise<readonly Family[]> {
  const [row] = await ask("chainFamilies", { id });
  if (row === undefined) throw new InvalidArgument(`There is no chain with the id ${id}; search names a chain's id.`);
  return row.families as readonly Family[];
}
