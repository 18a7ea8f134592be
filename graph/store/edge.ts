import { groupBy } from "../grouping.ts";
import { type Basis, bases, ontology, type Voice, voices } from "../ontology/index.ts";

/** The one edge that the accepted claims of a pair are projected to. Its properties follow from the claims alone, in whatever order they come. */
export interface Edge {
  readonly pair: string;
  /** Ids of all accepted claims of the pair, sorted. */
  readonly claims: readonly string[];
  /** The voice of the latest claim that has one; a tie goes to the more advanced, and a claim without a date is older than any with one. */
  readonly voice: Voice | null;
  /** When that claim was said; null where no claim has a voice, or the one that has is without a date. */
  readonly saidOn: string | null;
  /** When the first of its claims was said; null where one of them is without a date, and so older than any. */
  readonly since: string | null;
  /** The strongest: stated before implied before reference. */
  readonly basis: Basis;
  /** The highest, 0 to 1. */
  readonly confidence: number;
}

/** What of a claim goes into its pair's edge. */
export interface EdgeClaim {
  readonly id: string;
  readonly pair: string;
  readonly voice: Voice | null;
  readonly saidOn: string | null;
  readonly basis: Basis;
  readonly confidence: number;
}

/** The edges of these claims, one a pair. */
export function edgesOf(claims: Iterable<EdgeClaim>): ReadonlyMap<string, Edge> {
  return new Map([...groupBy(claims, ({ pair }) => pair)].map(([pair, ofPair]) => [pair, edgeOf(pair, ofPair)]));
}

/** The edge of the claims of both: commutative and associative, so that the order of loading cannot matter. */
export function joinEdges(one: Edge, other: Edge): Edge {
  return {
    pair: one.pair,
    claims: [...new Set([...one.claims, ...other.claims])].sort(),
    ...later(one, other),
    since: earlier(one.since, other.since),
    basis: stronger(one.basis, other.basis),
    confidence: Math.max(one.confidence, other.confidence),
  };
}

function edgeOf(pair: string, claims: readonly EdgeClaim[]): Edge {
  return {
    pair,
    claims: claims.map(({ id }) => id).sort(),
    ...claims.map(({ voice, saidOn }): Said => ({ voice, saidOn: voice === null ? null : saidOn })).reduce(later),
    since: claims.map(({ saidOn }) => saidOn).reduce(earlier),
    basis: claims.map(({ basis }) => basis).reduce(stronger),
    confidence: Math.max(...claims.map(({ confidence }) => confidence)),
  };
}

function earlier(one: string | null, other: string | null): string | null {
  return one === null || other === null ? null : one < other ? one : other;
}

type Said = Pick<Edge, "voice" | "saidOn">;

function later(one: Said, other: Said): Said {
  const { voice, saidOn } = isLater(one, other) ? one : other;
  return { voice, saidOn };
}

function isLater(one: Said, other: Said): boolean {
  if (one.voice === null || other.voice === null) return other.voice === null;
  const [said, otherSaid] = [one.saidOn ?? "", other.saidOn ?? ""];
  return said === otherSaid ? advance(one.voice) >= advance(other.voice) : said > otherSaid;
}

/** How advanced a voice is: by its level, then by its place in the ontology. */
function advance(voice: Voice): number {
  return ontology.voices[voice].level * voices.length + voices.indexOf(voice);
}

function stronger(one: Basis, other: Basis): Basis {
  return bases.indexOf(one) <= bases.indexOf(other) ? one : other;
}
