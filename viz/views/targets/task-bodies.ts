import type { EntityRef } from "../../contract.ts";
import { type Role, roleOf } from "../../roles.ts";
import type { TaskRow } from "./requests.ts";

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
export function roleIn({ bodies }: TaskRow, body: string): Role | undefined {
  const said = bodies.find((one) => one.body.id === body)?.role;
  return said === undefined ? undefined : roleOf(said);
}

/** The bodies of a task in one role, in the document's order; a role that is not known counts as unspecified. */
export const withRole = ({ bodies }: TaskRow, role: Role): readonly EntityRef[] =>
  bodies.filter((one) => roleOf(one.role) === role).map(({ body }) => body);
