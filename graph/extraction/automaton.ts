/** A pattern found in a text. */
export interface Match<Payload> {
  readonly start: number;
  readonly end: number;
  readonly payload: Payload;
}

/** Finds every pattern of a set in one pass over a text. */
export interface Automaton<Payload> {
  /**
   * Every occurrence of every pattern, in the order of their ends; overlapping ones too. Linear in the text; each place takes at most a step for every character of the longest pattern.
   * @param positions where each unit stands in the text that the matches are wanted in, where that is another one
   */
  scan(units: Uint16Array, length: number, positions?: Int32Array): Match<Payload>[];
}

/** Patterns that end alike. */
interface Ending<Payload> {
  /** Of the pattern that is this ending and no more. */
  payload: Payload | undefined;
  /** All patterns that end so. They are told apart by the character before when a text first leads here: most are never met. */
  waiting: Pattern<Payload>[] | undefined;
  readonly longer: Map<number, Ending<Payload>>;
}

type Pattern<Payload> = readonly [string, Payload];

/**
 * Builds the automaton of a set of patterns: a trie of their ends, which grows where texts lead.
 * @param joined what a pattern given twice stands for; the first, where not given
 */
export function buildAutomaton<Payload>(patterns: Iterable<Pattern<Payload>>, joined: (known: Payload, more: Payload) => Payload = (known) => known): Automaton<Payload> {
  const root: Ending<Payload> = { payload: undefined, waiting: [...patterns], longer: new Map() };

  function grow(ending: Ending<Payload>, waiting: readonly Pattern<Payload>[], length: number): void {
    ending.waiting = undefined;
    for (const pattern of waiting) {
      const [text, payload] = pattern;
      if (text.length === length) {
        ending.payload = ending.payload === undefined ? payload : joined(ending.payload, payload);
        continue;
      }
      const unit = text.charCodeAt(text.length - 1 - length);
      const longer = ending.longer.get(unit);
      if (longer?.waiting !== undefined) longer.waiting.push(pattern);
      else ending.longer.set(unit, { payload: undefined, waiting: [pattern], longer: new Map() });
    }
  }

  return {
    scan(units, length, positions) {
      if (root.waiting !== undefined) grow(root, root.waiting, 0);
      const matches: Match<Payload>[] = [];
      for (let last = 0; last < length; last++) {
        const shortest = matches.length;
        let ending = root.longer.get(units[last] as number);
        for (let first = last; ending !== undefined; ending = first < 0 ? undefined : ending.longer.get(units[first] as number)) {
          if (ending.waiting !== undefined) grow(ending, ending.waiting, last - first + 1);
          if (ending.payload !== undefined) matches.push({ start: positions === undefined ? first : (positions[first] as number), end: (positions === undefined ? last : (positions[last] as number)) + 1, payload: ending.payload });
          first--;
        }
        reverse(matches, shortest);
      }
      return matches;
    },
  };
}

/** Turns what a list holds from an index on round, in its place. */
function reverse(list: unknown[], from: number): void {
  for (let left = from, right = list.length - 1; left < right; left++, right--) [list[left], list[right]] = [list[right], list[left]];
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Of overlapping matches the longest, of equally long ones the last, since a Chinese name has its head behind; in the order of the text. */
export function longest<M extends Span>(matches: readonly M[]): M[] {
  const ordered = endInOrder(matches) ? matches : [...matches].sort((a, b) => a.end - b.end);
  const kept: M[] = [];
  // From the last one to the first: an automaton finds in the order of the ends, and in that order nothing need be sorted to tell what overlaps.
  for (let begin = ordered.length, end = begin; end > 0; end = begin) {
    const last = ordered[--begin] as M;
    for (let floor = last.start; begin > 0 && (ordered[begin - 1] as M).end > floor; begin--) floor = Math.min(floor, (ordered[begin - 1] as M).start);
    if (end - begin === 1) kept.push(last);
    // Of two that overlap one is kept: most overlap in twos.
    else if (end - begin === 2) kept.push(byLength(ordered[begin] as M, last) <= 0 ? (ordered[begin] as M) : last);
    else kept.push(...longestApart(ordered.slice(begin, end)));
  }
  return kept.reverse();
}

function endInOrder(matches: readonly Span[]): boolean {
  for (let at = 1; at < matches.length; at++) if ((matches[at] as Span).end < (matches[at - 1] as Span).end) return false;
  return true;
}

function byLength(a: Span, b: Span): number {
  return b.end - b.start - (a.end - a.start) || b.start - a.start;
}

/** Of matches that overlap one after the other those that are kept, the last first. */
function longestApart<M extends Span>(group: M[]): M[] {
  const from = group.reduce((least, { start }) => Math.min(least, start), Infinity);
  // A long one that is taken leaves no room for a shorter one around it, so that its ends tell whether a match still has room.
  const isTaken = new Uint8Array((group.at(-1) as M).end - from);
  const taken: M[] = [];
  for (const match of group.sort(byLength)) {
    if (isTaken[match.start - from] === 1 || isTaken[match.end - 1 - from] === 1) continue;
    isTaken.fill(1, match.start - from, match.end - from);
    taken.push(match);
  }
  return taken.sort((a, b) => b.start - a.start);
}
