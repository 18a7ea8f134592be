import { groupBy } from "../../group-by.ts";
import type { Link } from "../../contract.ts";

/** What an entity is linked to by one relation, read in one direction. */
export interface GlanceRow {
  readonly predicate: string;
  readonly direction: Link["direction"];
  readonly links: readonly Link[];
}

/** Relations in the order in which one asks: where, what it does, with whom, who is behind it, what is said of it. */
const asked = ["LOCATED_IN", "ENGAGED_IN", "MAKES", "UNDERTAKES", "SUPPLIES", "STRONG_IN", "HAS", "SHORT_OF", "FOCUSES_ON", "TO_BREAK_THROUGH", "RESPONSIBLE_FOR", "ADDRESSES", "SETS", "MEASURES", "ISSUED", "CITES", "PART_OF", "IS_TYPE_OF", "AT_STAGE", "FEEDS", "USED_AT"];
const rank = (predicate: string): number => (asked.indexOf(predicate) + asked.length + 1) % (asked.length + 1);

/** An entity's links by relation: what documents say, or, where they say nothing, what the reference chain knows. */
export function glanceOf(links: readonly Link[]): readonly GlanceRow[] {
  const said = links.filter(({ basis }) => basis !== "REFERENCE");
  return [...groupBy(said.length > 0 ? said : links, ({ predicate, direction }) => `${predicate} ${direction}`).values()]
    .flatMap((of): GlanceRow[] => (of[0] === undefined ? [] : [{ predicate: of[0].predicate, direction: of[0].direction, links: of.toSorted((one, other) => other.count - one.count) }]))
    .toSorted((one, other) => rank(one.predicate) - rank(other.predicate) || one.direction.localeCompare(other.direction));
}
