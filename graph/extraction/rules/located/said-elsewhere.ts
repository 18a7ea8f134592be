import { groupBy } from "../../../grouping.ts";
import type { Context, Line, Statement } from "../../context.ts";
import type { Entity } from "../../identity/entity.ts";
import { isWithin } from "./place-in-name.ts";

/** What the rules before have said of where each thing is, with the words that say so. */
export function statedPlaces(said: readonly Statement[]): ReadonlyMap<unknown, readonly Statement[]> {
  return groupBy(said.filter(({ type, basis }) => type === "LOCATED_IN" && basis === "stated"), ({ from }) => from);
}

/** Whether the sentence itself says that a thing is somewhere else than in the zone that is spoken of, and not in an area around both. */
export function isSaidElsewhere(context: Context, { sentence }: Line, { from, to, evidence, basis }: Statement, stated: ReadonlyMap<unknown, readonly Statement[]>): boolean {
  if (basis === "stated" || to.kind !== "Park" || to === context.home) return false;
  const own = (stated.get(from) ?? []).filter(({ evidence: { start, end } }) => start >= sentence.start && end <= sentence.end && (start < evidence.start || end > evidence.end));
  return own.length > 0 && own.every((place) => place.to !== to && !isWithin(context, to as Entity, place.to as Entity) && !(stated.get(to) ?? []).some((around) => around.to === place.to));
}
