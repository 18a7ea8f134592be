import type { Entity } from "../identity/entity.ts";
import type { Cast } from "../identity/resolve.ts";
import type { Reading, Stretch } from "../text/reading.ts";
import type { Force } from "./force.ts";

/** A text while its places are looked for, sentence after sentence: where which of them hold so far, and what a sentence leaves to those behind it. */
export interface Course {
  readonly reading: Reading;
  readonly cast: Cast;
  /** The place that the document is about. */
  readonly home: Entity | undefined;
  /** Of those that begin at one offset the last counts. */
  readonly forces: Force[];
  /** The place of which a plan's sentence tells and those behind its semicolons go on to tell. */
  carried: Force | undefined;
  /** The park that a plan pushes on, of which the next sentences tell. */
  pushedOn: Force | undefined;
}

/** Says that a stretch is about these places. */
export function put({ forces }: Course, { start, end }: Stretch, places: readonly Entity[]): void {
  forces.push({ from: start, to: end, places });
}
