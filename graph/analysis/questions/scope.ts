import type { Family } from "../../ontology/index.ts";
import type { Backbone } from "../backbone.ts";
import type { Scope } from "../plans.ts";
import type { Ask } from "./ask.ts";

/** Which part of the chain an asker means: a family, and a chain by its id. */
export interface AskedScope {
  readonly family: Family | null;
  readonly chain: string | null;
}

/** The scope that these words mean: a chain with the families that it is about and its parts. */
export async function readScope(ask: Ask, { family, chain }: AskedScope, backbone: Backbone): Promise<Scope> {
  if (chain === null) return { family, chain: null };
  const [row] = await ask("chainFamilies", { id: chain });
  return { family, chain: { id: chain, families: row?.families ?? [], parts: backbone.partsOf(chain) } };
}
