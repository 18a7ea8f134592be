import { oneOf, slice, text, type Codec } from "../../slice.ts";
import type { Action, State } from "../../state.ts";

/** Chosen or not; not is the default. */
const yes: Codec<boolean> = { read: (written) => written === "1", write: (value) => (value ? "1" : undefined) };

/** The page's part of the state: the passage that is shown (`START-END`), whether text or facts, which facts and how they are grouped; how many pages of passages were asked for. */
export const documentPage = slice("document", { at: text, show: oneOf(["text", "facts"], "text"), kind: text, names: yes, group: oneOf(["heading", "kind"], "heading") }, { pages: 1 });

export const showMorePassages: Action = documentPage.update(({ pages }) => ({ pages: pages + 1 }));

/** A stretch of the text, in UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The passage that the address names. */
export function passageAt(state: State): Stretch | undefined {
  const [, start, end] = /^(\d+)-(\d+)$/.exec(documentPage.of(state).at ?? "") ?? [];
  return start === undefined || end === undefined ? undefined : { start: Number(start), end: Number(end) };
}

/** Shows a passage. */
export const showPassage = ({ start, end }: Stretch): Action => documentPage.set({ at: `${start}-${end}`, show: "text" });
