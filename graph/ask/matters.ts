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

/** Words for what nearly every task has to do with: they name no matter of their own. */
const common = new Set(["项目", "企业", "政策", "服务", "组织", "清单"]);

/** The matter that the words of a question name, in a word of each language: talent, finance, land; null where none is. */
export function matterIn(words: string, language: "zh" | "en"): Text | null {
  const said = fold(words).text;
  const isSaid = language === "zh" ? ({ zh }: { readonly zh: readonly string[] }) => zh.some((word) => said.includes(word)) : ({ en }: { readonly en: readonly string[] }) => en.some((word) => new RegExp(`(?<![a-z])${word}(?![a-z])`).test(said));
  const found = (wordTables().english["task"] ?? []).find((matter) => !matter.zh.some((word) => common.has(word)) && isSaid(matter));
  const [zh, en] = [found?.zh.find((word) => said.includes(word)) ?? found?.zh[0], found?.en[0]];
  return zh === undefined || en === undefined ? null : { zh, en };
}
