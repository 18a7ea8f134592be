import { longest, type Match } from "./automaton.ts";
import type { Reading } from "./reading.ts";
import type { Name, Phrase, Vocabulary } from "./vocabulary.ts";

/** Everything that the automata find in a document, in offsets of its compact text. */
export interface Scan {
  readonly reading: Reading;
  readonly vocabulary: Vocabulary;
  /** The longest known names, none overlapping another. */
  readonly names: readonly Match<readonly Name[]>[];
  /** The longest phrases of voice, strength and relation. */
  readonly phrases: readonly Match<Phrase>[];
  /** 1 where a name may begin: after a mark, or after a verb or particle. */
  readonly edges: Uint8Array;
}

const marks = /[，。；：、！？,;:!?\n\t—\-～~]|(?<=\n|^)(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d+[.、．])/g;

/** Scans a reading. Linear in its length. */
export function scan(reading: Reading, vocabulary: Vocabulary): Scan {
  const { text, folded, foldedLength, positions } = reading;
  const moved = <Payload>(matches: readonly Match<Payload>[]): Match<Payload>[] =>
    matches.map(({ start, end, payload }) => ({ start: positions[start] as number, end: (positions[end - 1] as number) + 1, payload }));
  const names = longest(moved(vocabulary.names.scan(folded, foldedLength)).filter(({ start, end }) => standsAlone(text, start, end)));
  const phrases = longest(moved(vocabulary.phrases.scan(folded, foldedLength)));
  const edges = new Uint8Array(text.length + 1);
  edges[0] = 1;
  for (const mark of text.matchAll(marks)) edges[mark.index + mark[0].length] = 1;
  for (const { end, payload } of longest(moved(vocabulary.boundaries.scan(folded, foldedLength)))) if (payload) edges[end] = 1;
  return { reading, vocabulary, names, phrases, edges };
}

/** A Latin name or number is one only where no other letter or digit touches it: AR in AR眼镜, never in ARM. */
function standsAlone(text: string, start: number, end: number): boolean {
  return !(joins(text, start - 1, start) || joins(text, end - 1, end));
}

function joins(text: string, left: number, right: number): boolean {
  return left >= 0 && right < text.length && latin.test(text.charAt(left)) && latin.test(text.charAt(right)) && !(digit.test(text.charAt(left)) !== digit.test(text.charAt(right)) && digit.test(text.charAt(left)));
}

const latin = /[A-Za-z0-9]/;
const digit = /\d/;

/**
 * Where the name that ends at `end` begins: the nearest edge to its left. Brackets and quotation marks inside the name are stepped over.
 * @param least shortest length of what stands between; a nearer edge is passed over
 */
export function leftEdge({ reading: { text }, edges }: Scan, end: number, least: number, most: number): number {
  const floor = Math.max(0, end - most);
  let at = end - least;
  while (at > floor) {
    if (edges[at] === 1) return at;
    const closing = text.charAt(at - 1);
    const opening = pairs.get(closing);
    if (opening !== undefined) {
      const inner = text.slice(floor, at - 1).lastIndexOf(opening);
      if (inner === -1) return at;
      at = floor + inner;
      continue;
    }
    if (openings.has(closing)) return at;
    at--;
  }
  return edges[at] === 1 || at === 0 ? at : floor;
}

const pairs = new Map([["）", "（"], [")", "("], ["”", "“"], ["》", "《"]]);
const openings = new Set(pairs.values());
