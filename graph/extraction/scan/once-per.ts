import type { Context, Line } from "../context.ts";
import { isOfSeeds, keptRowsOf, type Lexicon } from "../../lexicon/index.ts";

/** Computes what an object has to tell when it is first asked for, and keeps it as long as the object lives: several rules or finders ask the same of one text. */
export function oncePer<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const kept = known.get(key);
    if (kept !== undefined) return kept.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
}

/**
 * The same for a lexicon; what the one of `seeds/` has to tell is kept for the next start.
 * @param compute gives what JSON can hold
 */
export function oncePerLexicon<Value>(name: string, compute: (lexicon: Lexicon) => Value): (lexicon: Lexicon) => Value {
  return oncePer((lexicon: Lexicon) => (isOfSeeds(lexicon) ? keptRowsOf(name, () => compute(lexicon)) : compute(lexicon)));
}

/** Computes something when it is first asked for, if ever. */
export function once<Value extends object>(compute: () => Value): () => Value {
  let value: Value | undefined;
  return () => (value ??= compute());
}

/** The same for a line of a document. */
export function oncePerLine<Value>(compute: (context: Context, line: Line) => Value): (context: Context, line: Line) => Value {
  const valuesOf = oncePer((_: Context) => new Map<Line, Value>());
  return (context, line) => {
    const values = valuesOf(context);
    const kept = values.get(line);
    if (kept !== undefined) return kept;
    const value = compute(context, line);
    values.set(line, value);
    return value;
  };
}
