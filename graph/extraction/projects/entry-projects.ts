import type { Context } from "../context.ts";
import type { Entity } from "../identity/entity.ts";
import { oncePer } from "../scan/once-per.ts";
import { entryAt, projectEntries, type ProjectEntry } from "./project-entries.ts";

/** The projects that the entries of a document's lists are on. */
export const projectsByEntry = oncePer(({ reading, cast, lines }: Context): ReadonlyMap<ProjectEntry, Entity> => {
  const entries = new Map(projectEntries(reading).map((entry) => [entry.name.end, entry] as const));
  const projects = new Map<ProjectEntry, Entity>();
  if (entries.size === 0) return projects;
  for (const { mentions } of lines) for (const mention of mentions) {
    const entry = mention.kind === "Project" && mention.inside === undefined ? entries.get(mention.end) : undefined;
    const entity = entry === undefined ? undefined : cast.of(mention);
    if (entry !== undefined && entity !== undefined) projects.set(entry, entity);
  }
  return projects;
});

/** The project that the entry around an offset is on. */
export function projectOfEntryAt(context: Context, offset: number): Entity | undefined {
  const entry = entryAt(context.reading, offset);
  return entry === undefined ? undefined : projectsByEntry(context).get(entry);
}
