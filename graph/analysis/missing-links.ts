import type { MissingKind } from "./cell.ts";
import type { ChainNode } from "./chain.ts";
import type { EntityRef } from "./chain-rows.ts";
import type { Gap } from "./gaps.ts";

/** A thing or stage of a drawn chain that is missing at its place, in which ways. */
export interface MissingLink {
  readonly node: EntityRef;
  readonly missing: readonly MissingKind[];
}

/**
 * Where the gaps of a place stand among the drawn nodes: at the thing or stage that a gap is about; a gap of a sub-stage in a family
 * also at each of its things that nobody is said to have there.
 */
export function missingLinks(nodes: readonly ChainNode[], gaps: readonly Gap[]): MissingLink[] {
  const kinds = new Map<ChainNode, Set<MissingKind>>();
  for (const gap of gaps) {
    for (const node of nodes.filter((candidate) => isAbout(gap, candidate))) {
      const known = kinds.get(node) ?? new Set();
      for (const kind of gap.kinds) known.add(kind);
      kinds.set(node, known);
    }
  }
  return [...kinds].map(([{ id, kind, name, nameEn }, missing]) => ({ node: { id, kind, name, nameEn }, missing: [...missing] }));
}

function isAbout({ cell }: Gap, node: ChainNode): boolean {
  if (cell.product !== null) return node.id === cell.product.id;
  if (node.kind === "Stage") return node.stage === cell.stage && node.subStage === cell.subStage;
  return cell.subStage !== null && node.subStage === cell.subStage && cell.family !== null && node.family === cell.family && node.level === 0;
}
