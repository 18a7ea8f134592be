import type { EntityRef } from "../analysis/chain-rows.ts";
import type { Text } from "../ontology/index.ts";
import type { AnswerColumn, AnswerRow } from "./answer.ts";

export type Language = "zh" | "en";

/** How a column is made of an item. */
export interface ColumnOf<Item> {
  readonly id: string;
  readonly label: Text;
  readonly type?: AnswerColumn["type"];
  readonly cell: (item: Item) => string | number | null | undefined;
}

/** Columns and rows of items; an item names the claims that say it. */
export function tableOf<Item>(items: readonly Item[], columns: readonly ColumnOf<Item>[], claimsOf: (item: Item) => readonly string[]): { readonly columns: readonly AnswerColumn[]; readonly rows: readonly AnswerRow[] } {
  return {
    columns: columns.map(({ id, label, type = "text" }) => ({ id, label, type })),
    rows: items.map((item) => ({ cells: columns.map(({ cell }) => textOf(cell(item))), claimIds: [...new Set(claimsOf(item))] })),
  };
}

function textOf(value: string | number | null | undefined): string | null {
  return value === null || value === undefined || value === "" ? null : String(value);
}

/** An entity's name: in an English answer the English one with the Chinese one behind, which is the one that documents print. */
export function nameIn(language: Language): (entity: EntityRef | null | undefined) => string | null {
  return (entity) => {
    if (entity === null || entity === undefined) return null;
    return language === "zh" || entity.nameEn === null ? entity.name : `${entity.nameEn} (${entity.name})`;
  };
}

/** Names in a list. */
export function namesIn(language: Language): (entities: readonly EntityRef[]) => string {
  const name = nameIn(language);
  return (entities) => [...new Set(entities.map((entity) => name(entity)))].join(language === "zh" ? "、" : ", ");
}

/** A document's title in its marks; a title that holds marks of its own stands in others. */
export function titleIn(title: string, language: Language): string {
  if (language === "en") return `“${title}”`;
  return /[《》]/.test(title) ? `「${title}」` : `《${title}》`;
}

/** A sentence in both languages from a function of the language. */
export function inBoth(say: (language: Language) => string): Text {
  return { zh: say("zh"), en: say("en") };
}

/** The first names of a list as a sentence gives them, with how many more there are. */
export function someNames(entities: readonly EntityRef[], language: Language, most = 8): string {
  const shown = namesIn(language)(entities.slice(0, most));
  if (entities.length <= most) return shown;
  return language === "zh" ? `${shown}等${entities.length}个` : `${shown} and ${entities.length - most} more`;
}

/** A column of an entity's name and, behind it, one of its id. */
export function entityColumns<Item>(id: string, label: Text, of: (item: Item) => EntityRef | null | undefined, language: Language): ColumnOf<Item>[] {
  return [{ id, label, cell: (item) => nameIn(language)(of(item)) }, { id: `${id}Id`, label: { zh: "编号", en: "Id" }, type: "id", cell: (item) => of(item)?.id }];
}

/** A column of several entities' names and, behind it, one of their ids; `say` gives the names' words where they are more than a list. */
export function entitiesColumns<Item>(id: string, label: Text, of: (item: Item) => readonly EntityRef[], language: Language, say: (item: Item) => string = (item) => namesIn(language)(of(item))): ColumnOf<Item>[] {
  return [{ id, label, cell: say }, { id: `${id}Ids`, label: { zh: "编号", en: "Ids" }, type: "ids", cell: (item) => of(item).map((entity) => entity.id).join("\n") }];
}
