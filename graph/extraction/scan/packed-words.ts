import { type Automaton, automatonOf, type Ending } from "./automaton.ts";

/** Words as they are kept: those that end in the same character together, parted by line ends, and numbered in this order. */
export interface PackedWords {
  readonly words: string;
  /** The last character of each group of words, where the group ends in `words`, and the number of the first word behind it. */
  readonly groups: Int32Array;
}

/** Packs words that are not empty. @returns with them, where in the list each packed word stood */
export function packWords(words: readonly string[]): { readonly packed: PackedWords; readonly order: readonly number[] } {
  const endings = new Map<number, number[]>();
  for (const [at, word] of words.entries()) {
    const unit = word.charCodeAt(word.length - 1);
    const known = endings.get(unit);
    if (known === undefined) endings.set(unit, [at]);
    else known.push(at);
  }
  const order = [...endings.values()].flat();
  let [end, number] = [0, 0];
  const groups = Array.from(endings, ([unit, places]) => [unit, (end += places.reduce((length, at) => length + (words[at] as string).length + 1, 0)), (number += places.length)]);
  return { packed: { words: order.map((at) => `${words[at]}\n`).join(""), groups: Int32Array.from(groups.flat()) }, order };
}

/** All words that were packed. */
export function wordsOf({ words }: PackedWords): string[] {
  return words.split("\n").slice(0, -1);
}

/** The automaton of packed words: only those that end in a character which a text holds are ever unpacked. */
export function automatonOfPacked<Payload>({ words, groups }: PackedWords, payloadOf: (number: number) => Payload): Automaton<Payload> {
  const unpacked: string[] = [];
  const endings: Ending[] = [];
  for (let at = 0; at < groups.length; at += 3) {
    endings.push({
      unit: groups[at] as number,
      words: () => {
        const first = groups[at - 1] ?? 0;
        const own = words.slice(groups[at - 2] ?? 0, (groups[at + 1] as number) - 1).split("\n");
        return own.map((word, index) => {
          unpacked[first + index] = word;
          return first + index;
        });
      },
    });
  }
  return automatonOf(endings, (number) => unpacked[number] as string, payloadOf);
}
