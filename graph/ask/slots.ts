import type { EntityRef } from "../analysis/chain-rows.ts";
import { ontology, type Text } from "../ontology/index.ts";
import type { AnswerSlot } from "./answer.ts";
import type { Asked } from "./asked.ts";
import type { DocumentRow } from "./documents.ts";

const labels: Readonly<Record<string, Text>> = {
  place: { zh: "地方", en: "Place" }, without: { zh: "除去", en: "Left out" }, thing: { zh: "对象", en: "Of" }, family: { zh: "材料", en: "Family" }, actor: { zh: "主体", en: "Actor" },
  body: { zh: "部门", en: "Body" }, policy: { zh: "文件", en: "Policy" }, document: { zh: "文件", en: "Document" }, task: { zh: "任务", en: "Task" }, chain: { zh: "产业链", en: "Chain" }, fund: { zh: "基金", en: "Fund" },
  year: { zh: "年份", en: "Year" }, from: { zh: "自", en: "From" }, to: { zh: "至", en: "To" }, asOf: { zh: "截至", en: "As of" }, bound: { zh: "限", en: "Bound" }, first: { zh: "取前", en: "First" },
};

/** The choices of a question, named alike in every question, so that a page can show each as one that can be changed. */
export function slotsOf(asked: Asked, documents: readonly DocumentRow[]): readonly AnswerSlot[] {
  const entities = (name: string, all: readonly EntityRef[]) => all.map(({ id, kind, name: title, nameEn }): AnswerSlot => ({ name, label: labels[name] as Text, entity: { id, kind, name: title, nameEn }, value: null }));
  const value = (name: string, text: string | number | null | undefined): AnswerSlot[] => (text === null || text === undefined ? [] : [{ name, label: labels[name] as Text, entity: null, value: String(text) }]);
  const { bound } = asked;
  return [
    ...entities("place", asked.places), ...entities("without", asked.without),
    ...asked.withoutTopics.flatMap(({ entity }) => (entity === null ? [] : entities("without", [entity]))), ...asked.topics.flatMap(({ entity, family, things, typed }) => [...(entity === null ? value("thing", things.length > 1 ? typed : null) : entities("thing", [entity])), ...value("family", family)]),
    ...entities("actor", asked.actors), ...entities("body", asked.agencies), ...entities("policy", asked.policies), ...entities("task", asked.tasks), ...entities("chain", asked.chains), ...entities("fund", asked.funds),
    ...asked.documents.flatMap((id) => value("document", documents.find((document) => document.id === id)?.title)), ...asked.years.flatMap((year) => value("year", year)), ...value("from", asked.period?.from), ...value("to", asked.period?.to), ...value("asOf", asked.asOf),
    ...value("bound", bound === null ? null : `${bound.comparison} ${bound.value}${bound.unit ?? ""}${bound.upTo === undefined ? "" : ` <= ${bound.upTo.value}${bound.upTo.unit ?? ""}`}`), ...value("first", asked.first),
  ];
}

/** How a question was understood, as one sentence: what kind of question, and its choices. */
export function understood(intent: Text, slots: readonly AnswerSlot[]): Text {
  const valueIn = ({ name, value }: AnswerSlot, language: "zh" | "en") => (name === "family" ? familyIn(value, language) : (value ?? ""));
  const said = (language: "zh" | "en") => slots.filter(({ name }) => name !== "document").map((slot) => `${slot.label[language]}${language === "zh" ? "：" : ": "}${slot.entity === null ? valueIn(slot, language) : language === "en" ? (slot.entity.nameEn ?? slot.entity.name) : slot.entity.name}`);
  const [zh, en] = [said("zh"), said("en")];
  return { zh: `${intent.zh}${zh.length === 0 ? "" : `（${zh.join("；")}）`}`, en: `${intent.en}${en.length === 0 ? "" : ` (${en.join("; ")})`}` };
}

const families: Readonly<Record<string, { readonly label: Text }>> = ontology.families;

/** A material family by its name; by its code where it is of no known one. */
const familyIn = (code: string | null, language: "zh" | "en"): string => (code === null ? "" : (families[code]?.label[language] ?? code));
