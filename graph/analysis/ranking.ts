import type { Strength } from "../ontology/index.ts";
import type { MissingKind } from "./cell.ts";
import type { Level } from "./level.ts";

/** Every weight of the rankings. Each step outweighs all that come after it, so the order is that of docs/coverage-and-gaps.md and the number is only its print. */
export const weights = {
  kind: { DECLARED: 4, UNMET: 3, WEAK: 2, UNCONFIRMED: 1, UNREAD: 0 },
  strength: { MUST: 4, PUSH: 3, ENCOURAGE: 2, EXPLORE: 1 },
  gap: { kind: 1000, hanging: 10, mostHanging: 99, strength: 1 },
  candidate: { level: 100, exact: 30, sameCity: 20, sameProvince: 10, onTheChain: 5, counterEvidence: -4 },
  match: { gap: 0.1 },
} as const satisfies {
  readonly kind: Readonly<Record<MissingKind, number>>;
  readonly strength: Readonly<Record<Strength, number>>;
  readonly gap: Readonly<Record<string, number>>;
  readonly candidate: Readonly<Record<string, number>>;
  readonly match: Readonly<Record<string, number>>;
};

/**
 * A gap's score: its first kind, then how much of the place's own chain hangs on it, then the strongest wish.
 * @param hanging links upstream and downstream that are planned, underway or built there
 */
export function gapScore({ kinds, hanging, strength }: { readonly kinds: readonly MissingKind[]; readonly hanging: number; readonly strength: Strength | null }): number {
  const kind = Math.max(0, ...kinds.map((one) => weights.kind[one]));
  const { gap } = weights;
  return kind * gap.kind + Math.min(hanging, gap.mostHanging) * gap.hanging + (strength === null ? 0 : weights.strength[strength]) * gap.strength;
}

/** What a candidate's score is made of. */
export interface CandidateGrounds {
  readonly level: Level;
  /** It makes the very thing, or works in the very stage, of the very family. */
  readonly exact: boolean;
  readonly near: "city" | "province" | null;
  /** A path along the backbone leads from it to something that the place has. */
  readonly onTheChain: boolean;
  readonly counterEvidence: number;
}

/** A candidate's score: how far it is, how exactly it fits, how near it is, whether it joins the place's chain, less what speaks against it. */
export function candidateScore({ level, exact, near, onTheChain, counterEvidence }: CandidateGrounds): number {
  const { candidate } = weights;
  return level * candidate.level + (exact ? candidate.exact : 0) + (near === "city" ? candidate.sameCity : near === "province" ? candidate.sameProvince : 0)
    + (onTheChain ? candidate.onTheChain : 0) + counterEvidence * candidate.counterEvidence;
}

/** A match's score: how well the firm fits, and how pressing the gap is. */
export function matchScore(candidate: number, gap: number): number {
  return candidate + gap * weights.match.gap;
}
