import type { EntityRef } from "../../analysis/chain-rows.ts";
import { ontology, stages, type Text } from "../../ontology/index.ts";
import type { Found } from "../answer.ts";
import { intentTables } from "../intents.ts";
import { fold } from "../fold.ts";
import { inBoth, tableOf } from "../table.ts";
import type { Telling } from "../telling.ts";

interface Term {
  readonly label: Text;
  readonly meaning: Text;
  readonly group: Text;
}

/** What a word of the product means: kinds, levels, voices, kinds of missing, stages, families; and of a thing what places it in the chain. */
export async function answerDefinition(telling: Telling): Promise<Found> {
  const { asked, language } = telling;
  const question = fold(asked.question).text;
  // Words of the product inside the name of a thing (封装 in 银烧结封装) are not asked about.
  const isOfThing = asked.topics.some(({ things: ids }) => ids.length > 0) && !asked.cues.has("lack") && !asked.cues.has("level");
  const named = isOfThing ? [] : terms().filter(({ label }) => [label.zh, label.en].some((word) => question.includes(fold(word).text)));
  const backbone = await telling.backbone();
  const ids = asked.topics.flatMap(({ things: of }) => of);
  const things = ids.flatMap((id): readonly Term[] => {
    const thing = backbone.thing(id);
    if (thing === undefined) return unplaced(asked.topics.find((topic) => topic.things.includes(id))?.entity ?? null);
    const stage = thing.subStage ?? thing.stage;
    const where = stages.flatMap((code) => [[code, ontology.stages[code].label] as const, ...Object.entries<{ readonly label: Text }>(ontology.stages[code].subStages).map(([sub, { label }]) => [sub, label] as const)]).find(([code]) => code === stage)?.[1];
    const generals = [...backbone.generals(id)].flatMap((general) => backbone.thing(general)?.name ?? []);
    const fed = backbone.fed(id).map(({ name }) => name);
    return [{
      label: { zh: thing.name, en: thing.nameEn ?? thing.name }, group: ontology.kinds[thing.kind].label,
      meaning: { zh: [where === undefined ? "" : `处于${where.zh}环节`, generals.length === 0 ? "" : `是一种${generals.join("、")}`, fed.length === 0 ? "" : `供给${fed.slice(0, 6).join("、")}`].filter((part) => part !== "").join("；"), en: [where === undefined ? "" : `stands at ${where.en.toLowerCase()}`, generals.length === 0 ? "" : `is a type of ${generals.join(", ")}`, fed.length === 0 ? "" : `feeds ${fed.slice(0, 6).join(", ")}`].filter((part) => part !== "").join("; ") },
    }];
  });
  const isLevel = asked.cues.has("level");
  const found = [...named, ...things].length > 0 ? [...named, ...things] : asked.cues.has("lack") ? groupTerms(ontology.missing, missing) : isLevel ? groupTerms(ontology.levels, levels) : [];
  const shown = asked.cues.has("lack") && !found.some(({ group }) => group === missing) ? groupTerms(ontology.missing, missing) : found;
  const rowsAsked = shown.length > 0 ? shown : [...groupTerms(ontology.missing, missing), ...groupTerms(ontology.levels, levels)];
  const { columns, rows } = tableOf(rowsAsked, [
    { id: "term", label: { zh: "词", en: "Term" }, cell: ({ label }) => label[language] }, { id: "meaning", label: { zh: "意思", en: "Meaning" }, cell: ({ meaning }) => meaning[language] }, { id: "group", label: { zh: "属于", en: "Of" }, cell: ({ group }) => group[language] },
  ], () => []);
  const isUnplaced = things.length > 0 && ids.every((id) => backbone.thing(id) === undefined);
  return { columns, rows, link: null, ...(isUnplaced ? { isThin: true } : {}), text: inBoth((lang) => rowsAsked.map(({ label, meaning }) => `${label[lang]}${lang === "zh" ? "：" : ": "}${meaning[lang]}`).join(lang === "zh" ? "；" : "; ") + (lang === "zh" ? "。" : ".")) };
}

/** A thing that documents speak of and whose place in the chain nobody has told. */
function unplaced(entity: EntityRef | null): readonly Term[] {
  if (entity === null) return [];
  const kind = (ontology.kinds as Readonly<Record<string, { readonly label: Text }>>)[entity.kind]?.label ?? { zh: "", en: "" };
  return [{ label: { zh: entity.name, en: entity.nameEn ?? entity.name }, group: kind, meaning: { zh: `属于${kind.zh}，参考链里没有它的解释`, en: `counts as ${kind.en.toLowerCase()}; the reference chain does not explain it` } }];
}

const missing: Text = { zh: "缺口的种类", en: "Kinds of missing" };
const levels: Text = { zh: "程度", en: "Levels" };

function terms(): readonly Term[] {
  const subStages = stages.flatMap((stage) => Object.values<{ readonly label: Text; readonly meaning: Text }>(ontology.stages[stage].subStages));
  return [
    ...groupTerms(ontology.missing, missing), ...groupTerms(ontology.levels, levels), ...groupTerms(ontology.voices, { zh: "说法的程度", en: "Voices" }),
    ...Object.values(ontology.kinds).map(({ label, meaning }) => ({ label, meaning, group: { zh: "种类", en: "Kinds" } })),
    ...subStages.map(({ label, meaning }) => ({ label, meaning, group: { zh: "子环节", en: "Sub-stages" } })), ...groupTerms(ontology.families, { zh: "材料", en: "Families" }),
  ];
}

function groupTerms(group: Readonly<Record<string, { readonly label: Text; readonly meaning: Text }>>, name: Text): readonly Term[] {
  return Object.values(group).map(({ label, meaning }) => ({ label, meaning, group: name }));
}

/** What can be asked: every kind of question with its example. */
export async function answerHelp({ language }: Telling): Promise<Found> {
  const intents = [...intentTables().intents.values()].filter(({ id }) => id !== "help");
  const plain = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => examples[name]?.[language] ?? "…");
  const { columns, rows } = tableOf(intents, [
    { id: "question", label: { zh: "可以问", en: "Can be asked" }, cell: ({ label }) => label[language] }, { id: "example", label: { zh: "例如", en: "For example" }, cell: ({ example }) => plain(example[language]) },
  ], () => []);
  return { columns, rows, link: null, text: inBoth((lang) => `${lang === "zh" ? "可以问：" : "You can ask: "}${intents.map(({ label }) => label[lang]).join(lang === "zh" ? "；" : "; ")}${lang === "zh" ? "。" : "."}`) };
}

const examples: Readonly<Record<string, Text>> = {
  place: { zh: "（地方）", en: "(place)" }, place2: { zh: "（另一地方）", en: "(another place)" }, topic: { zh: "（环节或产品）", en: "(stage or thing)" }, firm: { zh: "（企业）", en: "(firm)" }, agency: { zh: "（部门）", en: "(body)" }, chain: { zh: "（产业链）", en: "(chain)" },
};
