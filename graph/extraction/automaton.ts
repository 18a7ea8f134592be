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
        if (matches.length > shortest + 1) matches.push(...matches.splice(shortest).reverse());
      }
      return matches;
    },
  };
}

/** Of overlapping matches the longest, of equally long ones the last, since a Chinese name has its head behind; in the order of the text. */
export function longest<M extends { readonly start: number; readonly end: number }>(matches: readonly M[]): M[] {
  const ordered = [...matches].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: M[] = [];
  let group: M[] = [];
  let reach = -1;
  const settle = () => {
    const [first] = group;
    if (group.length > 1 && first !== undefined) {
      // A long one that is taken leaves no room for a shorter one around it, so that its ends tell whether a match still has room.
      const isTaken = new Uint8Array(reach - first.start);
      const taken: M[] = [];
      for (const match of group.sort((a, b) => b.end - b.start - (a.end - a.start) || b.start - a.start)) {
        if (isTaken[match.start - first.start] === 1 || isTaken[match.end - 1 - first.start] === 1) continue;
        isTaken.fill(1, match.start - first.start, match.end - first.start);
        taken.push(match);
      }
      for (const match of taken.sort((a, b) => a.start - b.start)) kept.push(match);
    } else if (first !== undefined) kept.push(first);
    group = [];
  };
  for (const match of ordered) {
    if (match.start >= reach) settle();
    group.push(match);
    reach = Math.max(reach, match.end);
  }
  settle();
  return kept;
}
