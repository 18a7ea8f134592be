import type { Context } from "../context.ts";
import type { Entity } from "../identity/entity.ts";
import { oncePer } from "../scan/once-per.ts";
import { type Masked, mask, maskedLines } from "./masked.ts";

/** The project that words before a place of a sentence mean: the last that the text has named. */
export function projectSpokenOf(context: Context, sentence: Masked, at: number): Entity | undefined {
  const lines = maskedLines(context);
  const index = placesOf(context).get(sentence) ?? 0;
  for (let line = index; line >= Math.max(0, index - farthest); line--) {
    const { words, nameAt } = lines[line] as Masked;
    const place = (line === index ? words.slice(0, at) : words).lastIndexOf(mask.project);
    const mention = place === -1 ? undefined : nameAt(place);
    if (mention !== undefined) return context.cast.of(mention);
  }
  return undefined;
}

const placesOf = oncePer((context: Context): ReadonlyMap<Masked, number> => new Map(maskedLines(context).map((sentence, at) => [sentence, at])));

/** So many sentences back a project is still spoken of. */
const farthest = 6;
