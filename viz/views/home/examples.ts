import type { Words } from "../../messages.ts";
import type { messages } from "./messages.ts";

/** Questions to begin with, of places that documents were read of, the best documented first; none where nothing was read. */
export function questionsOf(places: readonly string[], say: Words<keyof typeof messages>["say"]): readonly string[] {
  const [place, other] = places;
  if (place === undefined) return [];
  return [say("home.example.missing", { place }), say("home.example.stage"), other === undefined ? say("home.example.targets", { place }) : say("home.example.compare", { place, other })];
}
