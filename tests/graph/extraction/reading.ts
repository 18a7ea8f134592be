import { readDocument } from "../../../graph/documents/index.ts";
import { extract } from "../../../graph/extraction/index.ts";
import type { Facts } from "../../../graph/facts/schema.ts";
import { loadLexicon } from "../../../graph/lexicon/index.ts";

/** The facts that the reader finds in a text, as a document of that name. */
export async function factsIn(text: string, name = "document.txt"): Promise<Facts> {
  return extract(await readDocument(new TextEncoder().encode(text), name), loadLexicon());
}

/** A plan of a city with one paragraph under a task. */
export function planOf(paragraph: string, title = "合肥市集成电路产业2024年行动计划"): string {
  return `${title}\n\n一、重点任务\n\n（一）做强产业\n\n${paragraph}\n`;
}

/** A piece of trade news of a city. */
export function newsOf(text: string): string {
  return `半导体产业观察\n\n2018年5月6日　半导体资讯\n\n合肥市半导体产业初具规模。\n\n${text}\n`;
}

/** `MAKES 三安光电 → LED芯片`, sorted. */
export function relationsOf({ relations }: Facts, ...types: readonly string[]): string[] {
  return relations.filter(({ type }) => types.length === 0 || types.includes(type)).map(({ type, from, to }) => `${type} ${from[1]} → ${to[1]}`).sort();
}

/** `三安光电 → 合肥高新区`, of whatever a text puts somewhere. */
export async function sitesIn(text: string): Promise<string[]> {
  return relationsOf(await factsIn(text), "LOCATED_IN").map((relation) => relation.replace("LOCATED_IN ", ""));
}

/** Names of one kind, sorted. */
export function namesOf({ entities }: Facts, kind: string): string[] {
  return entities.filter(({ type }) => type === kind).map(({ name }) => name).sort();
}
