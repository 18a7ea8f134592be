import type { EntityRef } from "../analysis/chain-rows.ts";
import type { Ask } from "../analysis/search.ts";
import type { Text } from "../ontology/index.ts";
import type { Asked } from "./asked.ts";
import { intentTables } from "./intents.ts";
import type { SaidEntity } from "./mention.ts";

/** Names of the graph that an example may use where the question gives none. */
export interface Examples {
  readonly places: readonly EntityRef[];
  readonly firms: readonly EntityRef[];
  readonly agencies: readonly EntityRef[];
  readonly topics: readonly Text[];
}

/** What is asked most: offered, with names of the graph, where nothing at all is understood. */
const usual = ["focus", "gaps", "where"];

/**
 * Questions that can be answered, the nearest first: the intents given, filled with the names of the question and else with names of the graph.
 * A question that would lack a name is left out.
 */
export function suggestions(intents: readonly string[], asked: Asked, examples: Examples | null, most: number): readonly Text[] {
  const { intents: known } = intentTables();
  const all = [...new Set([...intents, ...(examples === null ? [] : [...usual, ...known.keys()])])].flatMap((id) => {
    const intent = known.get(id);
    const filled = intent === undefined ? undefined : fill(intent.example, asked, examples ?? none);
    return filled === undefined || filled.zh === asked.question || filled.en === asked.question ? [] : [filled];
  });
  return [...new Map(all.map((text) => [text.zh, text])).values()].slice(0, most);
}

const none: Examples = { places: [], firms: [], agencies: [], topics: [] };

/** The names of the graph that documents speak of most, for examples. */
export async function examplesOf(ask: Ask): Promise<Examples> {
  const rows = await ask("mostSpokenOf", { limit: 3 });
  const of = (part: string) => (rows.find((row) => row.part === part)?.entities ?? []) as unknown as readonly EntityRef[];
  return { places: of("place"), firms: of("firm"), agencies: of("agency"), topics: of("topic").map(({ name, nameEn }) => ({ zh: name, en: nameEn ?? name })) };
}

function fill({ zh, en }: Text, asked: Asked, examples: Examples): Text | undefined {
  const places = [...asked.places, ...examples.places.filter(({ id }) => asked.places.every((place) => place.id !== id))];
  const named = (entity: EntityRef | undefined): Text | undefined => (entity === undefined ? undefined : { zh: entity.name, en: entity.nameEn ?? entity.name });
  const values: Readonly<Record<string, Text | undefined>> = {
    place: named(places[0]), place2: named(places[1]), topic: asked.topics[0]?.label ?? examples.topics[0], firm: named(asked.actors[0] ?? examples.firms[0]),
    agency: named(asked.agencies[0] ?? examples.agencies[0]), chain: named(asked.chains[0]) ?? undefined,
  };
  let whole = true;
  const put = (template: string, language: "zh" | "en") => template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) whole = false;
    return value?.[language] ?? "";
  });
  const filled = { zh: put(zh, "zh"), en: put(en, "en") };
  return whole ? filled : undefined;
}

/** The same question, in other words, with another entity that one of its names could have meant. */
export function withOther(asked: Asked, said: readonly SaidEntity[]): readonly Text[] {
  const spoken = new Set(said.map(({ id }) => id));
  const questions = asked.others.filter(({ entity }) => spoken.has(entity.id)).map(({ words, entity }) => {
    const ask = (name: string) => asked.question.replace(words, name);
    return { zh: ask(entity.name), en: asked.language === "zh" ? ask(entity.name) : ask(entity.nameEn ?? entity.name) };
  });
  return [...new Map(questions.map((question) => [question.zh, question])).values()].filter(({ zh }) => zh !== asked.question).slice(0, 5);
}
