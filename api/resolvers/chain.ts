import { askGaps, type ChainGraph, chainOf, familiesOfChain, type Family, type LinkRow, missingLinks, refuseNoPlace, refuseUnknown, standingPredicates, type StandingRow } from "../../graph/index.ts";
import { chainArguments, until } from "../arguments.ts";
import type { Context } from "../context.ts";

/** How many links and claims one picture is drawn from at most; beyond, it says that it is cut. */
const most = 20_000;

/** How many gaps of a place are looked for on its chain. */
const mostGaps = 500;

/** What a place, or the whole corpus, has on the backbone. */
export async function chain(_: unknown, given: unknown, { ask }: Context): Promise<unknown> {
  const { asOf, place, chain: chainId, ...asked } = chainArguments.parse(given);
  const said = { predicates: standingPredicates, until: until(asOf), limit: most };
  const [links, standings, families] = await Promise.all([
    ask("chainLinks", { until: said.until, limit: most }),
    place === null ? ask("chainStandingsEverywhere", said) : ask("chainStandingsAtPlace", { ...said, place }),
    chainId === null ? [] : familiesOfChain(ask, chainId),
  ]);
  if (place !== null && standings.length === 0) await refuseNoPlace(ask, place);
  const graph = chainOf(links as unknown as LinkRow[], standings as unknown as StandingRow[], { ...asked, place, chain: chainId === null ? null : { id: chainId, families } });
  if (graph.total === 0 && asked.around !== null) await refuseUnknown(ask, asked.around);
  const missing = async () => place === null ? [] : missingLinks(graph.nodes, (await askGaps(ask, { place, family: asked.family as Family | null, chain: chainId, kinds: null, asOf, limit: mostGaps, offset: 0 })).items);
  return { ...graph, truncated: graph.truncated || links.length === most || standings.length === most, missing } satisfies Omit<ChainGraph, "missing"> & { missing: unknown };
}
