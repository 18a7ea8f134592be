import type { Ask } from "../analysis/search.ts";

interface Remembered {
  readonly answer: Promise<readonly object[]>;
  /** How many rows it has; 0 while it is on its way. */
  rows: number;
}

/** What was read of one state of the graph, the longest unused first. */
interface Memory {
  readonly state: string;
  readonly answers: Map<string, Remembered>;
  rows: number;
}

/** How many rows are remembered at most, of all statements together. */
const mostRows = 100_000;

const memories = new WeakMap<Ask, Memory>();

/**
 * Asking that sends a statement with the same values once for as long as the graph stays in one state; in another state everything is read anew.
 * @param state null where it is not known: then nothing is remembered
 */
export function remembering(ask: Ask, state: string | null): Ask {
  if (state === null) return ask;
  const known = memories.get(ask);
  const memory: Memory = known?.state === state ? known : { state, answers: new Map(), rows: 0 };
  memories.set(ask, memory);
  return ((name, values) => {
    const key = JSON.stringify([name, values]);
    const found = memory.answers.get(key) ?? keep(memory, key, ask(name, values));
    memory.answers.delete(key);
    memory.answers.set(key, found);
    return found.answer;
  }) as Ask;
}

/** Remembers an answer that is on its way; one that fails is forgotten. */
function keep(memory: Memory, key: string, answer: Remembered["answer"]): Remembered {
  const remembered: Remembered = { answer, rows: 0 };
  answer.then(({ length }) => {
    if (memory.answers.get(key) !== remembered) return;
    remembered.rows = length;
    memory.rows += length;
    forgetOldest(memory);
  }, () => memory.answers.delete(key));
  return remembered;
}

function forgetOldest(memory: Memory): void {
  for (const [key, { rows }] of memory.answers) {
    if (memory.rows <= mostRows) return;
    memory.answers.delete(key);
    memory.rows -= rows;
  }
}
