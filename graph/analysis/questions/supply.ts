import { inTwoLists } from "../candidates.ts";
import type { Column } from "../columns.ts";
import { distinctById } from "../../grouping.ts";
import { type SuppliedTie, type SupplyLink, supplyOf, type SupplyTie } from "../supply.ts";
import { type Ask, pageOf } from "./ask.ts";
import { readCandidates } from "./candidates.ts";
import { readGrounds } from "./grounds.ts";
import { type AskedScope, readScope } from "./scope.ts";

export interface SupplyQuestion extends Pick<AskedScope, "family"> {
  readonly place: string;
  readonly asOf: string | null;
  readonly limit: number;
  readonly offset: number;
}

/** A link of the place, its neighbours with those who could supply them or take them up. */
export interface SuppliedLink extends Omit<SupplyLink, "upstream" | "downstream"> {
  readonly upstream: readonly SuppliedTie[];
  readonly downstream: readonly SuppliedTie[];
}

/** Who supplies whom at a place along the backbone, and who could: its links, what each needs and what could take it up. */
export async function askSupply(ask: Ask, { place, family, asOf, limit, offset }: SupplyQuestion): Promise<{ readonly total: number; readonly items: readonly SuppliedLink[] }> {
  const grounds = await readGrounds(ask, [place], asOf);
  const scope = await readScope(ask, { family, chain: null }, grounds.backbone);
  const [at] = grounds.places;
  const links = at === undefined ? [] : supplyOf(at, scope, grounds);
  const shown = pageOf(links, { limit, offset });
  const sought = distinctById(shown.flatMap(({ upstream, downstream }) => [...upstream, ...downstream]).filter(({ level }) => level < 2).map(({ cell }) => cell));
  const found = at === undefined ? new Map() : await readCandidates(ask, sought.map((cell: Column) => ({ id: cell.id, place: at, cell })), grounds, asOf);
  const supplied = (tie: SupplyTie): SuppliedTie => ({ ...tie, ...inTwoLists(found.get(tie.cell.id)?.candidates ?? []) });
  return { total: links.length, items: shown.map((link) => ({ ...link, upstream: link.upstream.map(supplied), downstream: link.downstream.map(supplied) })) };
}
