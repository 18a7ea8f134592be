import { matchProjects } from "../facts/matching/projects/match-projects.ts";
import { keysOfProject } from "../facts/matching/projects/project-keys.ts";
import type { ProjectSeen } from "../facts/matching/projects/project-seen.ts";
import type { Match } from "../facts/matching/match-block.ts";
import { loadLexicon } from "../lexicon/index.ts";
import type { Run } from "./database.ts";

/** A match with the key that its projects share. */
export type Keyed = Match & { readonly key: string };

/** What matching found of projects, and in place of what it stands. */
export interface ProjectMatches {
  readonly keys: readonly string[];
  /** Ids of all projects that share one of the keys, or were tied to one that did. */
  readonly around: readonly string[];
  readonly found: readonly Keyed[];
}

type Seen = ProjectSeen & { readonly stem: string };

/**
 * Compares projects of which something has changed with all that share a key with them, now or before, by what claims say of them.
 * @param gone projects that are about to go
 */
export async function matchesOfProjects(run: Run, changed: readonly string[], gone: readonly { readonly id: string; readonly stem: string | null }[]): Promise<ProjectMatches> {
  const touched = [...changed, ...gone.map(({ id }) => id)];
  const [seen, had, tied] = await Promise.all([seenOf(run, changed), run("nameKeys", { ids: touched }), run("tiedEntities", { ids: touched })]);
  const lexicon = loadLexicon();
  const rows = seen.flatMap((project) => keysOfProject(project, lexicon).map((key) => ({ key, entity: project.id })));
  await run("writeNameKeys", { changed: had.map(({ id }) => id), rows });
  const keys = [...new Set([...seen.map(({ stem }) => stem), ...gone.flatMap(({ stem }) => stem ?? []), ...rows.map(({ key }) => key), ...had.flatMap(({ keys: old }) => old)])];
  const goingIds = new Set(gone.map(({ id }) => id));
  const blocks = (await run("blocks", { keys })).map(({ key, members }) => ({ key, ids: [...new Set(members.map(({ id }) => id as string))].filter((id) => !goingIds.has(id)) }));
  const known = new Map(seen.map((project) => [project.id, project]));
  for (const project of await seenOf(run, [...new Set(blocks.flatMap(({ ids }) => ids))].filter((id) => !known.has(id)))) known.set(project.id, project);
  const found = blocks.flatMap(({ key, ids }) => matchProjects(ids.flatMap((id) => known.get(id) ?? []), lexicon).map((match) => ({ ...match, key })));
  return { keys, around: [...new Set([...touched, ...tied.map(({ entity }) => entity["id"] as string), ...blocks.flatMap(({ ids }) => ids)])], found };
}

async function seenOf(run: Run, ids: readonly string[]): Promise<readonly Seen[]> {
  return ids.length === 0 ? [] : (await run("projectsSeen", { ids })).map(({ project, firms, said }): Seen => {
    const objects = (...predicates: readonly string[]) => said.flatMap(({ predicate, object }) => (object !== null && predicates.includes(predicate) ? [object] : []));
    const values = (wanted: string) => said.flatMap(({ predicate, value }) => (predicate === wanted && value !== null ? [value] : []));
    return {
      ...(project as unknown as Pick<Seen, "id" | "kind" | "name" | "aliases" | "home" | "stem">), firms,
      sites: [...new Set([...objects("LOCATED_IN"), ...said.flatMap(({ at }) => at ?? [])])],
      things: [...new Set(objects("MAKES"))],
      totals: said.flatMap(({ predicate, number, unit }) => (predicate === "TOTAL_INVESTMENT" && typeof number === "number" ? [{ number, unit: unit ?? null }] : [])),
      starts: values("START"), ends: values("END"), documents: [...new Set(said.map(({ document }) => document))],
    };
  });
}
