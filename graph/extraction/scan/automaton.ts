import { inOrderOf } from "./in-order.ts";

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

/** Of no pattern: a character that no ending has before it leads there. */
const none = -1;

/** The words that end in one character, by their numbers, given when a text first holds it. */
export interface Ending {
  readonly unit: number;
  readonly words: () => readonly number[];
}

/**
 * Builds the automaton of a set of patterns.
 * @param joined what a pattern given twice stands for; the first, where not given
 */
export function buildAutomaton<Payload>(patterns: Iterable<readonly [string, Payload]>, joined?: (known: Payload, more: Payload) => Payload): Automaton<Payload> {
  const all = [...patterns];
  const endings = new Map<number, number[]>();
  for (const [number, [word]] of all.entries()) {
    if (word === "") continue;
    const unit = word.charCodeAt(word.length - 1);
    const known = endings.get(unit);
    if (known === undefined) endings.set(unit, [number]);
    else known.push(number);
  }
  const at = (number: number) => all[number] as (typeof all)[number];
  return automatonOf(Array.from(endings, ([unit, numbers]) => ({ unit, words: () => numbers })), (number) => at(number)[0], (number) => at(number)[1], joined);
}

/**
 * Builds the automaton of numbered words: a trie of their ends, which grows where texts lead. An ending is a number, 0 the one that all words share, which has no character.
 * @param endings of all words, none twice
 * @param payloadOf what a word stands for; asked when a text first holds it
 * @param joined what a word given twice stands for; the first, where not given
 */
export function automatonOf<Payload>(endings: Iterable<Ending>, wordOf: (number: number) => string, payloadOf: (number: number) => Payload, joined: (known: Payload, more: Payload) => Payload = (known) => known): Automaton<Payload> {
  const longer = new Steps();
  /** The endings of one character, by that character, which most characters of a text are not: a number for each of all characters, since a text asks for nothing more often. */
  const lasts = new Uint16Array(1 << 16);
  /** By ending: of the word that is this ending and no more. */
  const payloads: (Payload | undefined)[] = [undefined];
  /** By ending: the numbers of all words that end so. They are told apart by the character before when a text first leads here: most are never met. */
  const waiting: (number[] | Ending["words"] | undefined)[] = [undefined];
  for (const { unit, words } of endings) {
    lasts[unit] = payloads.push(undefined) - 1;
    waiting.push(words);
  }

  function grow(ending: number, words: number[] | Ending["words"], length: number): void {
    waiting[ending] = undefined;
    for (const number of typeof words === "function" ? words() : words) {
      const word = wordOf(number);
      if (word.length === length) {
        const known = payloads[ending];
        const payload = payloadOf(number);
        payloads[ending] = known === undefined ? payload : joined(known, payload);
        continue;
      }
      const unit = word.charCodeAt(word.length - 1 - length);
      const next = longer.from(ending, unit);
      if (next !== none) (waiting[next] as number[]).push(number);
      else {
        const added = payloads.push(undefined) - 1;
        longer.add(ending, unit, added);
        waiting.push([number]);
      }
    }
  }

  return {
    scan(units, length, positions) {
      const matches: Match<Payload>[] = [];
      for (let last = 0; last < length; last++) {
        let ending = lasts[units[last] as number] as number;
        if (ending === 0) continue;
        const shortest = matches.length;
        for (let first = last; ending !== none; ending = first < 0 ? none : longer.from(ending, units[first] as number)) {
          const words = waiting[ending];
          if (words !== undefined) grow(ending, words, last - first + 1);
          const payload = payloads[ending];
          if (payload !== undefined) matches.push({ start: positions === undefined ? first : (positions[first] as number), end: (positions === undefined ? last : (positions[last] as number)) + 1, payload });
          first--;
        }
        if (matches.length - shortest > 1) reverse(matches, shortest);
      }
      return matches;
    },
  };
}

/**
 * The ending that a character before another ending makes. One open table of numbers for all: a map for each of some ten thousand endings takes several times the memory and the
 * time. Slots of three numbers: the shorter ending and 1, so that 0 is a free slot; the character; the longer ending.
 */
class Steps {
  #slots = new Int32Array(64 * 3);
  #taken = 0;

  from(ending: number, unit: number): number {
    const slots = this.#slots;
    for (let at = slotOf(ending, unit, slots.length); ; at = at + 3 === slots.length ? 0 : at + 3) {
      const found = slots[at];
      if (found === 0) return none;
      if (found === ending + 1 && slots[at + 1] === unit) return slots[at + 2] as number;
    }
  }

  add(ending: number, unit: number, longer: number): void {
    if (++this.#taken * 2 > this.#slots.length / 3) this.#widen();
    put(this.#slots, ending, unit, longer);
  }

  #widen(): void {
    const narrow = this.#slots;
    this.#slots = new Int32Array(narrow.length * 2);
    for (let at = 0; at < narrow.length; at += 3) if (narrow[at] !== 0) put(this.#slots, (narrow[at] as number) - 1, narrow[at + 1] as number, narrow[at + 2] as number);
  }
}

function put(slots: Int32Array, ending: number, unit: number, longer: number): void {
  let at = slotOf(ending, unit, slots.length);
  while (slots[at] !== 0) at = at + 3 === slots.length ? 0 : at + 3;
  slots[at] = ending + 1;
  slots[at + 1] = unit;
  slots[at + 2] = longer;
}

/** Where to begin looking; there are a power of two of slots. */
function slotOf(ending: number, unit: number, length: number): number {
  const mixed = Math.imul(Math.imul(ending, 0x9e3779b1) ^ unit, 0x85ebca6b);
  return ((mixed ^ (mixed >>> 15)) & (length / 3 - 1)) * 3;
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
  const ordered = endInOrder(matches) ? matches : inOrderOf(matches, ({ end }) => end);
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
  const to = (group.at(-1) as M).end;
  // Most often one of them holds all the others.
  const whole = group.find(({ start, end }) => start === from && end === to);
  if (whole !== undefined) return [whole];
  // A long one that is taken leaves no room for a shorter one around it, so that its ends tell whether a match still has room.
  const isTaken = new Uint8Array(to - from);
  const taken: M[] = [];
  for (const match of group.sort(byLength)) {
    if (isTaken[match.start - from] === 1 || isTaken[match.end - 1 - from] === 1) continue;
    isTaken.fill(1, match.start - from, match.end - from);
    taken.push(match);
  }
  return taken.sort((a, b) => b.start - a.start);
}
