import { countsOf } from "../../grouping.ts";
import { widthOf } from "../../documents/clean/joins.ts";
import { tidy } from "../../lexicon/index.ts";
import { ontology } from "../../ontology/index.ts";
import type { Entity } from "./entity.ts";

/**
 * The form that names an entity best: of a body the one that the text uses most, of a project its table's, else the fullest.
 * @param byTerm whether only the lexicon's term ties its forms: then the fullest may be narrower than what the others say
 */
export function bestNameOf(entity: Entity, byTerm = false): string {
  return tidy(entity.kind === "Agency" ? mostUsed(entity) : tableName(entity) ?? termName(entity) ?? (byTerm ? widest(entity) : undefined) ?? fullest(entity));
}

/** Of a thing told of in several forms the lexicon's own name where it is one of them, else the one used more than any other: 显示玻璃基板 of 液晶玻璃基板 and 显示玻璃基板. */
function widest({ kind, term, aliases, mentions }: Entity): string | undefined {
  if (term === undefined || ontology.kinds[kind].group !== "thing") return undefined;
  const counts = countsOf(mentions.map(({ name }) => tidy(name)));
  // A form for two kinds is the widest: Mini/Micro LED.
  if (counts.size < 2 || [...counts.keys()].some((name) => name.includes("/"))) return undefined;
  // The fullest of forms that hold each other says the same more fully: 高端封装基板 and 封装基板.
  const longest = [...counts.keys()].reduce((best, name) => (name.length > best.length ? name : best), "");
  if ([...counts.keys()].every((name) => longest.includes(name))) return undefined;
  if (aliases.has(term.name) && !size.test(term.name)) return term.name;
  const plain = [...counts].filter(([name]) => inChinese.test(name) && !size.test(name));
  const [first, second] = plain.sort((one, other) => other[1] - one[1]);
  return first !== undefined && first[1] > (second?.[1] ?? 0) ? first[0] : undefined;
}

const inChinese = /[\u4e00-\u9fff]{2}/;

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
  const counts = countsOf(entity.mentions.map(({ name }) => name));
  const most = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
  return [...counts.keys()].find((name) => name.length === most.length + 1 && /^[省市区县]/.test(name) && name.endsWith(most)) ?? most;
}
