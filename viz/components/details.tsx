import type { ChainGraph } from "../contract.ts";
import { EdgePanel } from "./edge-panel.tsx";
import { EntityPanel } from "./entity-panel.tsx";
import { NodePanel } from "./node-panel.tsx";

/** What is selected: a link or a thing of the chain, or anything else that the atlas holds. */
export function Details({ selection, graph }: { readonly selection: string; readonly graph: ChainGraph | undefined }) {
  const node = graph?.nodes.find(({ id }) => id === selection);
  const edge = graph?.edges.find(({ id }) => id === selection);
  return edge !== undefined ? <EdgePanel key={selection} edge={edge} /> : node !== undefined ? <NodePanel key={selection} node={node} /> : <EntityPanel key={selection} />;
}
