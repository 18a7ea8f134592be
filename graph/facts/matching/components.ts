import { compareText } from "../../grouping.ts";
import { isFullCompanyName, isFullInstitutionName } from "../../lexicon/index.ts";
import { codesIn } from "./keys.ts";
import type { Named } from "./match-block.ts";

/** Two entities that count as one, and how surely: judged by a person (2) or by matching (up to 1). */
export interface Tie {
  readonly one: string;
  readonly other: string;
  readonly score: number;
}

/**
 * Which entity stands for which: ties join entities, the surest first; one that would bring together two entities that are judged to be different joins
 * nothing. Follows from what is given alone, in whatever order it comes.
 * @param parted pairs that a person said are not the same
 * @returns the canonical member by the ids of all entities that count as one with another
 */
export function canonicalOf(entities: readonly Named[], ties: readonly Tie[], parted: readonly Omit<Tie, "score">[]): ReadonlyMap<string, string> {
  const groupOf = new Map(entities.map((entity) => [entity.id, [entity]]));
  const apart = new Set(parted.flatMap(({ one, other }) => [`${one}\n${other}`, `${other}\n${one}`]));
  const inOrder = ties.toSorted((a, b) => b.score - a.score || compareText(a.one, b.one) || compareText(a.other, b.other));
  for (const { one, other } of inOrder) {
    const [group, next] = [groupOf.get(one), groupOf.get(other)];
    if (group === undefined || next === undefined || group === next || group.some((a) => next.some((b) => apart.has(`${a.id}\n${b.id}`)))) continue;
    group.push(...next);
    for (const { id } of next) groupOf.set(id, group);
  }
  return new Map([...new Set(groupOf.values())].filter((group) => group.length > 1).flatMap((group) => {
    const [canonical] = group.toSorted(byStanding);
    return group.map(({ id }) => [id, canonical?.id ?? id] as const);
  }));
}

/** Who stands for the others: the one with a credit code, else the longest full name (of a project the longest), else the least id. */
function byStanding(a: Named, b: Named): number {
  return Number(hasCode(b)) - Number(hasCode(a)) || fullLength(b) - fullLength(a) || compareText(a.id, b.id);
}

function hasCode({ aliases }: Named): boolean {
  return codesIn(aliases).length > 0;
}

function fullLength({ kind, name }: Named): number {
  if (kind === "Project") return name.length;
  return (kind === "Company" ? isFullCompanyName(name) : isFullInstitutionName(name)) ? name.length : 0;
}
