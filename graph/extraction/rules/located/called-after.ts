import type { Context, Line } from "../../context.ts";
import type { Entity } from "../../identity/entity.ts";
import type { Mention } from "../../identity/mention.ts";
import { isPlace } from "../areas.ts";

/** Whether a sentence names a place only in names of firms, bodies and projects, which tells nothing of the others that it names: 庐州恒越光电与澜泰微签约. */
export function isOnlyCalledAfter({ cast }: Context, { mentions }: Line, place: Entity): boolean {
  const named = mentions.filter((mention) => isPlace(mention) && cast.of(mention) === place);
  return named.length > 0 && named.every(({ end, inside }) => (inside !== undefined && called.has(inside.kind)) || mentions.some(({ kind, start }) => kind === "Company" && start === end));
}

const called: ReadonlySet<Mention["kind"]> = new Set<Mention["kind"]>(["Company", "Institution", "Project"]);
