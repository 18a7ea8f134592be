import type { Text } from "../ontology/index.ts";
import { fold } from "./fold.ts";
import { wordTables } from "./word-tables.ts";

/** What a task's title says it is about, a word in each language for every matter, in the table's order: 产业人才荟聚工程 is about 人才, talent. */
export function mattersOf(title: string): readonly Text[] {
  const said = fold(title).text;
  return (wordTables().english["task"] ?? []).flatMap(({ en: [en], zh }) => {
    const [usual] = zh;
    return en !== undefined && usual !== undefined && zh.some((word) => said.includes(word)) ? [{ zh: usual, en }] : [];
  });
}
