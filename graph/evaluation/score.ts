import type { Facts } from "../facts/schema.ts";
import { amount, folded, formsOf, keysOf, matchFully, meet, pair } from "./agreement.ts";
import { countsOf } from "../grouping.ts";
import { both, minus, total } from "./counts.ts";
import { type Label, labelSchema } from "./label.ts";

/** How often something is in the labels, in the output, and in both. */
export interface Tally {
  readonly gold: number;
  readonly out: number;
  readonly right: number;
}

/** A statement of the reader with how sure it was and whether the labels have it. */
export interface Judged {
  readonly sort: "entity" | "relation";
  readonly confidence: number;
  readonly right: boolean;
}

/** How well the reader read one document, or several. */
export interface Score {
  /** `E:Company`, `R:MAKES`, `X:target`: counts by kind, relation and sort. */
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly judged: readonly Judged[];
  /** Facts whose quote is the text at their offsets, and all facts. */
  readonly offsets: { readonly right: number; readonly all: number };
}

/** Relations and kinds that labels have; what else the reader prints is not counted. */
const labelled = new Set(["LOCATED_IN", "UNDERTAKES", "MAKES", "ENGAGED_IN", "FOCUSES_ON", "PART_OF", "ISSUED", "CITES"]);
const kinds = new Set(["Region", "Park", "Company", "Institution", "Agency", "Project", "Material", "Device", "Equipment", "Technology", "Application", "Chain", "Fund", "Policy"]);
/** Finer than the labels: right where a label says FOCUSES_ON, else not counted. */
const near = new Set(["STRONG_IN", "TO_BREAK_THROUGH", "SHORT_OF", "HAS"]);

/** Precision, recall and their harmonic mean of counts. */
export function rates({ gold, out, right }: Tally): { precision: number; recall: number; f1: number } {
  const precision = out === 0 ? 0 : right / out;
  const recall = gold === 0 ? 0 : right / gold;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** What is counted while a document is scored. */
interface Sheet {
  readonly tallies: Map<string, Tally>;
  readonly judged: Judged[];
}

/** The labels of a document that have to be found, or those that may be. */
type Labels = Pick<Label, "entities" | "relations" | "targets">;

/**
 * Scores what the reader printed against the labels: entities by shared forms, relations by their ends, targets by value and unit, and, stricter, with metric,
 * year and place; responsible bodies by the task's title. Off-topic and optional labels are neither hit nor miss.
 */
export function scoreDocument(label: Label, facts: Facts, text: string): Score {
  const gold: Labels = { entities: label.entities.filter(onTopic), relations: label.relations.filter(onTopic), targets: label.targets.filter(onTopic) };
  const optional: Labels = {
    entities: [...label.optional.entities, ...label.entities.filter((one) => !onTopic(one))],
    relations: [...label.optional.relations, ...label.relations.filter((one) => !onTopic(one))],
    targets: [...label.optional.targets, ...label.targets.filter((one) => !onTopic(one))],
  };
  const sheet: Sheet = { tallies: new Map(), judged: [] };
  const found = scoreEntities(sheet, gold, optional, facts);
  scoreRelations(sheet, gold, optional, facts, found);
  scoreNumbers(sheet, gold, optional, label, facts);
  scoreBodies(sheet, label, facts);
  const passages = [...facts.entities, ...facts.relations, ...facts.attributes, ...facts.targets, ...facts.actuals, ...facts.tasks];
  return { ...sheet, offsets: { right: passages.filter(({ quote, start, end }) => quote !== undefined && quote === text.slice(start, end)).length, all: passages.length } };
}

function add({ tallies }: Sheet, key: string, gold: number, out: number, right: number): void {
  const known = tallies.get(key) ?? { gold: 0, out: 0, right: 0 };
  tallies.set(key, { gold: known.gold + gold, out: known.out + out, right: known.right + right });
}

/** The entities printed that count, and which label each of them hits: places in both lists. */
interface FoundEntities {
  readonly entities: Facts["entities"];
  readonly pairs: readonly (readonly [gold: number, out: number])[];
}

function scoreEntities(sheet: Sheet, gold: Labels, optional: Labels, facts: Facts): FoundEntities {
  const printed = facts.entities.filter(({ type }) => kinds.has(type));
  const first = new Set(pair(gold.entities, printed).map(([, at]) => at));
  const spare = new Set(pair(optional.entities, printed).map(([, at]) => at).filter((at) => !first.has(at)));
  const entities = printed.filter((_, at) => !spare.has(at));
  const pairs = pair(gold.entities, entities);
  // What is right under another kind counts as the kind of its label.
  const hit = new Map(pairs.map(([goldAt, at]) => [at, gold.entities[goldAt]?.type]));
  gold.entities.forEach(({ type }) => add(sheet, `E:${type}`, 1, 0, 0));
  entities.forEach((entity, at) => {
    add(sheet, `E:${hit.get(at) ?? entity.type}`, 0, 1, hit.has(at) ? 1 : 0);
    sheet.judged.push({ sort: "entity", confidence: entity.confidence, right: hit.has(at) });
  });
  return { entities, pairs };
}

function scoreRelations(sheet: Sheet, gold: Labels, optional: Labels, facts: Facts, { entities, pairs }: FoundEntities): void {
  // An end that is right under another kind goes by the kind of its label.
  const lawful = new Map<string, string>();
  for (const [goldAt, at] of pairs) for (const form of formsOf(entities[at] ?? { name: "", aliases: [] })) lawful.set(`${entities[at]?.type}|${form}`, gold.entities[goldAt]?.type ?? "");
  const lawfully = (keys: Set<string>) => new Set([...keys].map((key) => `${lawful.get(key) ?? key.slice(0, key.indexOf("|"))}|${key.slice(key.indexOf("|") + 1)}`));
  const said = facts.relations.map((relation) => ({
    type: near.has(relation.type) ? "FOCUSES_ON" : (relation.type as string), finer: near.has(relation.type) || !labelled.has(relation.type), confidence: relation.confidence,
    from: lawfully(keysOf(relation.from, entities)), to: lawfully(keysOf(relation.to, entities)),
  }));

  const allGold = [...optional.entities, ...gold.entities];
  const optionalNames = new Set(optional.entities.flatMap((entity) => [...formsOf(entity)].map((form) => `${entity.type}|${form}`)));
  const optionalRelations = optional.relations.map(({ type, from, to }) => ({ type, from: keysOf(from, allGold), to: keysOf(to, allGold) }));
  const isOptional = (one: (typeof said)[number]) => optionalRelations.some(({ type, from, to }) => type === one.type && meet(from, one.from) && meet(to, one.to)) || meet(one.from, optionalNames) || meet(one.to, optionalNames);

  const used = new Set<number>();
  for (const { type, from, to } of gold.relations) {
    const [a, b] = [keysOf(from, gold.entities), keysOf(to, gold.entities)];
    const at = said.findIndex((one, index) => !used.has(index) && one.type === type && meet(a, one.from) && meet(b, one.to));
    add(sheet, `R:${type}`, 1, 0, at === -1 ? 0 : 1);
    if (at !== -1) used.add(at);
  }
  said.forEach((one, at) => {
    if (!used.has(at) && (one.finer || isOptional(one))) return;
    add(sheet, `R:${one.type}`, 0, 1, 0);
    sheet.judged.push({ sort: "relation", confidence: one.confidence, right: used.has(at) });
  });
}

function scoreNumbers(sheet: Sheet, gold: Labels, optional: Labels, label: Label, facts: Facts): void {
  const goldTargets = countsOf(gold.targets.map(amount));
  const outTargets = minus(countsOf(facts.targets.map(amount)), minus(countsOf(optional.targets.map(amount)), goldTargets));
  add(sheet, "X:target", total(goldTargets), total(outTargets), total(both(goldTargets, outTargets)));
  const [goldActuals, outActuals] = [countsOf(label.actuals.map(amount)), countsOf(facts.actuals.map(amount))];
  add(sheet, "X:actual", total(goldActuals), total(outActuals), total(both(goldActuals, outActuals)));
  add(sheet, "X:target in full", gold.targets.length, Math.min(facts.targets.length, total(outTargets)), matchFully(gold.targets, facts.targets));
}

function scoreBodies(sheet: Sheet, label: Label, facts: Facts): void {
  const body = (title: string, name: string) => `${folded(title).slice(0, 12)}|${folded(name)}`;
  const bodiesOf = (tasks: readonly { readonly title: string; readonly agencies: readonly string[] }[]) => countsOf(tasks.flatMap(({ title, agencies }) => agencies.map((name) => body(title, name))));
  const [gold, out] = [bodiesOf(label.tasks), bodiesOf(facts.tasks)];
  add(sheet, "X:responsible", total(gold), total(out), total(both(gold, out)));
}

/** The scores of several documents in one. */
export function sum(scores: readonly Score[]): Score {
  const sheet: Sheet = { tallies: new Map(), judged: scores.flatMap(({ judged }) => judged) };
  for (const { tallies } of scores) for (const [key, { gold, out, right }] of tallies) add(sheet, key, gold, out, right);
  return {
    ...sheet,
    offsets: scores.reduce((all, { offsets }) => ({ right: all.right + offsets.right, all: all.all + offsets.all }), { right: 0, all: 0 }),
  };
}

/** The counts of all kinds (`E:`) or all relations (`R:`) together. */
export function totalOf({ tallies }: Score, prefix: "E:" | "R:"): Tally {
  return [...tallies].filter(([key]) => key.startsWith(prefix)).reduce((all, [, { gold, out, right }]) => ({ gold: all.gold + gold, out: all.out + out, right: all.right + right }), { gold: 0, out: 0, right: 0 });
}

/** Reads a label file. @throws ZodError where it has not the shape of one. */
export function readLabel(json: string): Label {
  return labelSchema.parse(JSON.parse(json));
}

function onTopic(one: { off_topic?: unknown }): boolean {
  return !one.off_topic;
}
