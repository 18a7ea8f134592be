import type { Sort } from "./sorted-rows.ts";
import type { Action, State } from "./state.ts";

/** How one choice of a view is written in the address; what is not there, or is unknown, reads as the choice's default, and the default is not written. */
export interface Codec<Value> {
  readonly read: (written: string | undefined) => Value;
  readonly write: (value: Value) => string | undefined;
}

/** Any text, or null. */
export const text: Codec<string | null> = { read: (written) => written || null, write: (value) => value ?? undefined };

/** Yes or no, or null where neither was chosen. */
export const flag: Codec<boolean | null> = {
  read: (written) => (written === "1" ? true : written === "0" ? false : null),
  write: (value) => (value === null ? undefined : value ? "1" : "0"),
};

/** One of some words. */
export function oneOf<Word extends string>(words: readonly Word[], usual: NoInfer<Word>): Codec<Word> {
  return { read: (written) => words.find((word) => word === written) ?? usual, write: (value) => (value === usual ? undefined : value) };
}

/**
 * How a table is sorted: a column's id, with `-` before it where the most comes first.
 * @param usual how it is sorted where nothing was chosen; null is the order in which its rows come
 * @param columns the ids that there are; any, where they come with the answer
 */
export function sorting<Usual extends Sort | null>(usual: Usual, columns?: readonly string[]): Codec<Sort | Usual> {
  const write = (sort: Sort | null) => (sort === null ? undefined : `${sort.descending ? "-" : ""}${sort.column}`);
  return {
    read: (written = "") => {
      const column = written.replace(/^-/, "");
      return column !== "" && columns?.includes(column) !== false ? { column, descending: written.startsWith("-") } : usual;
    },
    write: (sort) => (write(sort) === write(usual) ? undefined : write(sort)),
  };
}

/** Texts in their order, such as ids. */
export const list: Codec<readonly string[]> = {
  read: (written) => (written === undefined || written === "" ? [] : written.split(",").map((item) => item.replaceAll("%2C", ",").replaceAll("%25", "%"))),
  write: (value) => (value.length === 0 ? undefined : value.map((item) => item.replaceAll("%", "%25").replaceAll(",", "%2C")).join(",")),
};

/** A view's own part of the state: what its address carries, and what is forgotten with the page. */
export interface Slice<Choices> {
  readonly of: (state: State) => Choices;
  /** Changes some of the choices. */
  readonly set: (change: Partial<Choices>) => Action;
  /** Changes some of the choices, seeing what they are. */
  readonly update: (change: (choices: Choices) => Partial<Choices>) => Action;
  /** The query of an address that opens the view with these choices. */
  readonly parameters: (change: Partial<Choices>) => Readonly<Record<string, string>>;
}

/**
 * Makes a view's part of the state.
 * @param name the view's name: two views never see each other's choices
 * @param addressed the choices that the address carries, each by the name that it has there
 * @param transient the other choices, with what they are at first
 */
export function slice<Addressed extends object, Transient extends object>(name: string, addressed: { readonly [Key in keyof Addressed]: Codec<Addressed[Key]> }, transient: Transient): Slice<Addressed & Transient> {
  type Choices = Addressed & Transient;
  const codecs = Object.entries(addressed) as [string, Codec<unknown>][];
  const known = new WeakMap<State, Choices>();
  const of = (state: State): Choices => {
    const found = known.get(state);
    if (found !== undefined) return found;
    const read = Object.fromEntries(codecs.map(([key, codec]) => [key, codec.read(state.parameters[key])]));
    const choices = { ...transient, ...state.transient[name], ...read } as Choices;
    known.set(state, choices);
    return choices;
  };
  const parameters = (choices: Partial<Choices>) => {
    const written = codecs.flatMap(([key, codec]) => {
      const text = key in choices ? codec.write(choices[key as keyof Choices]) : undefined;
      return text === undefined ? [] : [[key, text]];
    });
    return Object.fromEntries(written) as Record<string, string>;
  };
  const update: Slice<Choices>["update"] = (change) => (state) => {
    const next = { ...of(state), ...change(of(state)) };
    const kept = Object.fromEntries(Object.keys(transient).map((key) => [key, next[key as keyof Choices]]));
    return { ...state, parameters: parameters(next), transient: { ...state.transient, [name]: kept } };
  };
  return { of, update, set: (change) => update(() => change), parameters };
}
