import type { EntityRef } from "../../contract.ts";
import type { TaskRow } from "./requests.ts";

/** The roles of a responsible body, the leading one first; who is responsible without a further word comes before those who help. */
export const roles = ["lead", "unspecified", "joint", "territorial"] as const;
export type Role = (typeof roles)[number];

/** The bodies of some tasks, those with the most tasks first. */
export function bodiesOf(tasks: readonly TaskRow[]): readonly EntityRef[] {
  const counts = new Map<string, { readonly body: EntityRef; count: number }>();
  for (const { body } of tasks.flatMap(({ bodies }) => bodies)) {
    const known = counts.get(body.id);
    if (known === undefined) counts.set(body.id, { body, count: 1 });
    else known.count += 1;
  }
  return [...counts.values()].toSorted((one, other) => other.count - one.count).map(({ body }) => body);
}

/** What a body is to a task; undefined where it has no part in it. */
export function roleOf({ bodies }: TaskRow, body: string): Role | undefined {
  const said = bodies.find((one) => one.body.id === body)?.role;
  return said === undefined ? undefined : known(said);
}

const known = (said: string): Role => roles.find((role) => role === said) ?? "unspecified";

/** The bodies of a task in one role, in the document's order; a role that is not known counts as unspecified. */
export const withRole = ({ bodies }: TaskRow, role: Role): readonly EntityRef[] =>
  bodies.filter((one) => known(one.role) === role).map(({ body }) => body);
