import { widthOf } from "../documents/clean/joins.ts";
import { tidy } from "../lexicon/index.ts";
import type { Entity } from "./entity.ts";

/** The form that names an entity best: of a body the one that the text uses most, of a project its table's, else the fullest. */
export function bestNameOf(entity: Entity): string {
  return tidy(entity.kind === "Agency" ? mostUsed(entity) : tableName(entity) ?? termName(entity) ?? fullest(entity));
}

function tableName(entity: Entity): string | undefined {
  const mention = entity.kind === "Project" ? entity.mentions.find(({ rule }) => rule === "table-cell") : undefined;
  return mention?.name;
}

/** The lexicon's own name of a thing, where the text itself uses it: 低空经济 rather than its form 电动垂直起降航空器, 机器人 for 机器人产业, but 新型储能 where no 储能 stands alone. */
function termName({ kind, term, aliases, mentions }: Entity): string | undefined {
  return term !== undefined && kind === "Application" && aliases.has(term.name) && mentions.some(({ name }) => tidy(name).startsWith(term.name)) ? term.name : undefined;
}

/** The longest form, a Chinese character counting as much as two Latin ones; of a thing told of with and without its size the longest without one. */
function fullest({ kind, mentions }: Entity): string {
  const sizes = new Set(kind === "Project" ? [] : mentions.flatMap(({ name }) => size.exec(name)?.[0] ?? []));
  const plain = sizes.size > 0 ? mentions.filter(({ name }) => !size.test(name)) : [];
  return (plain.length > 0 ? plain : mentions).reduce((best, { name }) => (widthOf(name) > widthOf(best) ? name : best), "");
}

const size = /^\d+(?:\.\d+)?(?:英寸|吋|寸)/;

function mostUsed(entity: Entity): string {
  const counts = new Map<string, number>();
  for (const { name } of entity.mentions) counts.set(name, (counts.get(name) ?? 0) + 1);
  const most = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
  return [...counts.keys()].find((name) => name.length === most.length + 1 && /^[省市区县]/.test(name) && name.endsWith(most)) ?? most;
}
