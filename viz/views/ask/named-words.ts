import type { EntityRef } from "../../contract.ts";
import type { Answer } from "./requests.ts";

/** A cell's words cut where they name entities. */
type NamedWords = readonly (string | EntityRef)[];

/** The entities of an answer by their ids. */
export const namesOf = ({ names }: Pick<Answer, "names">): ReadonlyMap<string, EntityRef> => new Map(names.map((entity) => [entity.id, entity]));

/** The entities that a cell names: their ids stand in the column behind it. */
export function entitiesAt({ columns }: Pick<Answer, "columns">, cells: readonly (string | null)[], at: number, names: ReadonlyMap<string, EntityRef>): readonly EntityRef[] {
  if (!isIds(columns[at + 1]?.type)) return [];
  return (cells[at + 1] ?? "").split("\n").flatMap((id) => names.get(id) ?? []);
}

/** Whether a column holds ids, and is not shown. */
export const isIds = (type: string | undefined): boolean => type === "id" || type === "ids";

/** A cell's words with its entities in the place of their names; what stands between, such as a role, stays, and what follows the last where the words are wanted whole. */
export function namedWords(text: string, entities: readonly EntityRef[], whole = true): NamedWords {
  const parts: (string | EntityRef)[] = [];
  let from = 0;
  for (const entity of entities) {
    const found = writtenForms(entity).map((form) => ({ form, at: text.indexOf(form, from) })).find(({ at }) => at >= 0);
    if (found === undefined) continue;
    if (found.at > from) parts.push(text.slice(from, found.at));
    parts.push(entity);
    from = found.at + found.form.length;
  }
  if (whole && from < text.length) parts.push(text.slice(from));
  return parts;
}

/** A sentence of an answer with its entities in the place of their names: of those alone that it writes in both languages, as no other word is written so. */
export function toldWords(text: string, entities: Iterable<EntityRef>): NamedWords {
  const written = new Map([...entities].flatMap((entity) => (entity.nameEn === null ? [] : [[bothNames(entity), entity] as const])));
  if (written.size === 0) return [text];
  const forms = [...written.keys()].sort((one, other) => other.length - one.length).map((form) => form.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return text.split(new RegExp(`(${forms.join("|")})`)).filter((part) => part !== "").map((part) => written.get(part) ?? part);
}

const bothNames = ({ name, nameEn }: EntityRef): string => `${nameEn} (${name})`;

/** How an answer writes a name, the longest form first: in English with the Chinese name behind. */
const writtenForms = (entity: EntityRef): readonly string[] => (entity.nameEn === null ? [entity.name] : [bothNames(entity), entity.name]);
