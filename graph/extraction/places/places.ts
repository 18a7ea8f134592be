import type { Line } from "../context.ts";
import type { Entity } from "../identity/entity.ts";
import type { Cast } from "../identity/resolve.ts";
import { namesBodies, type Reading } from "../text/reading.ts";
import { type Course, put } from "./course.ts";
import { forceAt } from "./force.ts";
import { parksSpokenOf } from "./park-spoken-of.ts";
import { placesOfClauses } from "./places-of-clauses.ts";
import { placesOfParts } from "./places-of-parts.ts";

/** Which places a text is about, by offsets of its reading. */
export interface PlacesInForce {
  /** Those that the clause at an offset tells of, its heading names or its part announces, else the document's own; none where it tells of the whole country. */
  at(offset: number): readonly Entity[];
  /** The area that the part at an offset is about as a whole. */
  around(offset: number): Entity | undefined;
}

/**
 * Finds out which places a text is about, in one pass over its lines and, in news, once more for its parks.
 * @param home the place that the document is about, which holds where nothing else does
 */
export function placesInForce(reading: Reading, lines: readonly Line[], cast: Cast, home: Entity | undefined): PlacesInForce {
  const course: Course = { reading, cast, home, forces: [], carried: undefined, pushedOn: undefined };
  const [parts, clauses] = [placesOfParts(course), placesOfClauses(course)];
  for (const line of lines) {
    const part = parts.of(line);
    if (!namesBodies(line.sentence) && !line.sentence.isRow) clauses.of(line, part);
  }
  if (reading.isNews) for (const spoken of parksSpokenOf(reading, lines, cast, home)) put(course, spoken, [spoken.park]);
  const starts = course.forces.sort((a, b) => a.from - b.from);
  const own = home === undefined ? [] : [home];
  return {
    at: (offset) => forceAt(starts, offset)?.places ?? own,
    around: (offset) => parts.around(reading.sentenceAt(offset)?.part),
  };
}
