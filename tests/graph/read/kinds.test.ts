import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readSource } from "../../../graph/read/read-source.ts";

interface Expected {
  readonly document: Readonly<Record<string, string | null>>;
  readonly entities: readonly (readonly [type: string, name: string])[];
  readonly relations: readonly (readonly [type: string, from: string, to: string])[];
  readonly targets: readonly (readonly [value: number, unit: string, by: string | null])[];
  readonly tasks: readonly (readonly [title: string, agencies: readonly string[]])[];
  /** What no name may hold: the page around the text. */
  readonly never: string;
}

const folder = new URL("../../fixtures/documents/kinds/", import.meta.url);
const expected = JSON.parse(readFileSync(new URL("expected.json", folder), "utf8")) as Readonly<Record<string, Expected>>;

describe("a document of each kind that people bring", () => {
  test.each(Object.entries(expected))("%s", async (name, { document, entities, relations, targets, tasks, never }) => {
    const { facts, text } = await readSource({ path: fileURLToPath(new URL(name, folder)) });
    expect(facts).toMatchObject(document);
    const forms = facts.entities.flatMap((entity) => [entity.name, ...entity.aliases].map((form) => `${entity.type} ${form}`));
    expect(forms).toEqual(expect.arrayContaining(entities.map(([type, form]) => `${type} ${form}`)));
    expect(facts.relations.map(({ type, from, to }) => `${type} ${from[1]} → ${to[1]}`)).toEqual(expect.arrayContaining(relations.map(([type, from, to]) => `${type} ${from} → ${to}`)));
    expect(facts.targets.map(({ value, unit, by }) => [value, unit, by])).toEqual(targets);
    expect(facts.tasks.map(({ title, agencies }) => [title, agencies])).toEqual(tasks);
    expect(facts.entities.filter((entity) => new RegExp(never).test(entity.name))).toEqual([]);
    for (const { quote, start, end } of [...facts.entities, ...facts.relations, ...facts.targets, ...facts.tasks]) expect(text.slice(start, end)).toBe(quote);
  }, 90_000);
});
