import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { readFactsFile } from "../../graph/facts/facts-file.ts";
import { rowsOf } from "../../graph/facts/rows.ts";
import type { Facts, FactPassage } from "../../graph/facts/schema.ts";
import { comparable, loadLexicon } from "../../graph/lexicon/index.ts";

const shared = new URL("../../../shared/", import.meta.url);
const numbers = ["000", "001", "002", "003", "004"];
const lexicon = loadLexicon();
const decisions = readFileSync(new URL("../../seeds/decisions.md", import.meta.url), "utf8");

interface Labels {
  readonly entities: readonly { readonly type: string; readonly name: string; readonly aliases?: readonly string[]; readonly altTypes?: readonly string[] }[];
  readonly relations: readonly { readonly type: string; readonly from: readonly [string, string]; readonly to: readonly [string, string] }[];
  readonly targets: readonly { readonly metric: string; readonly value: number | string }[];
  readonly actuals?: readonly { readonly metric: string; readonly value: number | string }[];
  readonly tasks: readonly { readonly title: string; readonly agencies: readonly string[] }[];
}

/** A relation that says more exactly what a label calls a focus. */
const finer = ["FOCUSES_ON", "HAS", "STRONG_IN", "SHORT_OF", "TO_BREAK_THROUGH"];

/** Labels that `seeds/decisions.md` corrects: the table's first two cells. */
function isCorrected(number: string, label: string): boolean {
  return decisions.split("\n").some((line) => line.startsWith(`| ${number} | ${label} |`));
}

function passagesOf(facts: Facts): readonly FactPassage[] {
  return [facts.entities, facts.relations, facts.attributes, facts.targets, facts.actuals, facts.tasks].flat();
}

describe.each(numbers)("the reviewed facts of document %s", (number) => {
  let facts: Facts;
  let labels: Labels;
  let bytes: Buffer;
  let text: string;
  beforeAll(async () => {
    facts = await readFactsFile(new URL(`../../seeds/facts/${number}.json`, import.meta.url).pathname);
    labels = JSON.parse(readFileSync(new URL(`labels/${number}.json`, shared), "utf8")) as Labels;
    bytes = readFileSync(new URL(`seeds/${facts.doc}`, shared));
    text = bytes.toString("utf8");
  });

  it("are of this very file", () => {
    expect(createHash("sha256").update(bytes).digest("hex")).toBe(facts.sha256);
  });

  it("stand each at its offsets, with an excerpt inside them", () => {
    const wrong = passagesOf(facts).filter(({ start, end, excerpt }) => excerpt === undefined || end > text.length || end <= start || !text.slice(start, end).includes(excerpt));
    expect(wrong).toEqual([]);
  });

  it("tell each where in the document it stands", () => {
    expect(passagesOf(facts).filter(({ locator }) => locator === "")).toEqual([]);
  });

  it("hold every labelled entity, by kind and name", () => {
    const named = new Set(facts.entities.flatMap((entity) => [entity.name, ...entity.aliases].map((form) => `${entity.type} ${comparable(form)}`)));
    const missing = labels.entities.filter(({ type, name, aliases = [], altTypes = [] }) =>
      ![name, ...aliases].some((form) => [type, ...altTypes].some((kind) => named.has(`${kind} ${comparable(form)}`))) && !isCorrected(number, `${type} ${name}`));
    expect(missing.map(({ type, name }) => `${type} ${name}`)).toEqual([]);
  });

  it("hold every labelled relation, or the finer one that it really is", () => {
    const forms = new Map(facts.entities.flatMap((entity) => [entity.name, ...entity.aliases].map((form) => [comparable(form), comparable(entity.name)] as const)));
    for (const { name, aliases = [] } of labels.entities) {
      const known = [name, ...aliases].map((form) => forms.get(comparable(form))).find((form) => form !== undefined);
      if (known !== undefined) for (const form of [name, ...aliases]) if (!forms.has(comparable(form))) forms.set(comparable(form), known);
    }
    const end = (name: string) => forms.get(comparable(name)) ?? comparable(name);
    const said = new Set(facts.relations.map(({ type, from, to }) => `${type} ${end(from[1])} ${end(to[1])}`));
    const missing = labels.relations.filter(({ type, from, to }) =>
      !(type === "FOCUSES_ON" ? finer : [type]).some((relation) => said.has(`${relation} ${end(from[1])} ${end(to[1])}`)) && !isCorrected(number, `${type} ${from[1]} → ${to[1]}`));
    expect(missing.map(({ type, from, to }) => `${type} ${from[1]} → ${to[1]}`)).toEqual([]);
  });

  it("hold every labelled number and task, with all responsible bodies", () => {
    const numbersOf = (list: readonly { readonly metric: string; readonly value: number | string }[]) => list.map(({ metric, value }) => `${comparable(metric)} ${value}`);
    expect(numbersOf(labels.targets).filter((target) => !numbersOf(facts.targets).includes(target))).toEqual([]);
    expect(numbersOf(labels.actuals ?? []).filter((actual) => !numbersOf(facts.actuals).includes(actual))).toEqual([]);
    const bodies = new Set(facts.tasks.flatMap((task) => task.bodies.map((body) => `${task.title} ${body.name}`)));
    const missing = labels.tasks.flatMap((task) => task.agencies.map((agency) => `${task.title} ${agency}`)).filter((body) => !bodies.has(body));
    expect(missing).toEqual([]);
  });

  it("say what each task addresses and each number measures, or why it does not", () => {
    const open = facts.tasks.filter((task) => task.addresses.length === 0 && !isCorrected(number, `Task ${task.title}`)).map(({ title }) => title);
    expect(open).toEqual([]);
    expect([...facts.targets, ...facts.actuals].filter(({ measures }) => measures.length === 0).map(({ metric }) => metric)).toEqual([]);
  });

  it("become rows of the graph", () => {
    const rows = rowsOf(facts, lexicon);
    const ids = new Set(rows.entities.map(({ id }) => id));
    expect(rows.claims.filter(({ subject, object, at }) => !ids.has(subject) || (object !== null && !ids.has(object)) || (at !== null && !ids.has(at)))).toEqual([]);
  });
});
