import type { ChainGraph, ChainNode } from "../../contract.ts";

/** The things of the chain that equipment serves, or the equipment that a thing needs: where one is used and the other stands, of the same material family or of none. Nothing for what is not used anywhere. */
export function usesOf({ nodes }: Pick<ChainGraph, "nodes">, node: ChainNode): readonly ChainNode[] {
  return nodes.filter((other) => other.id !== node.id && (serves(node, other) || serves(other, node)));
}

function serves({ usedAt, family }: ChainNode, { stage, subStage, family: of, kind }: ChainNode): boolean {
  return kind !== "Equipment" && usedAt.some((place) => place === subStage || (place === stage && subStage === null)) && (family === null || of === null || family === of);
}
