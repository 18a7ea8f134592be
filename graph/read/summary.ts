import type { FactPassage, Facts } from "../facts/schema.ts";
import { type Kind, ontology, type Relation } from "../ontology/index.ts";

/** The facts of a document as a text that a person reads: what it is, how much was read, and each fact with its passage. */
export function summaryOf(facts: Facts): string {
  return [...head(facts), ...entities(facts), ...relations(facts), ...attributes(facts), ...numbers(facts), ...tasks(facts), ""].join("\n");
}

function head({ title, issuer, region, publishedOn, number, entities: named, relations: related, targets, actuals, tasks: set }: Facts): string[] {
  const about = [issuer, region, publishedOn, number].filter((part) => part !== null).join(" · ");
  const counts = `${named.length} entities, ${related.length} relations, ${targets.length} targets, ${actuals.length} actual figures, ${set.length} tasks`;
  return [title, about, counts].filter((line) => line !== "");
}

function entities(facts: Facts): string[] {
  const kinds = [...new Set(facts.entities.map(({ type }) => type))].sort();
  return kinds.flatMap((kind) => ["", `${ontology.kinds[kind as Kind].label.zh} ${kind}`, ...facts.entities.filter(({ type }) => type === kind).map((entity) => `  ${entity.name}${quoted(entity)}`)]);
}

function relations(facts: Facts): string[] {
  const names = [...new Set(facts.relations.map(({ type }) => type))].sort();
  return names.flatMap((name) => ["", `${ontology.relations[name as Relation].label.zh} ${name}`, ...facts.relations.filter(({ type }) => type === name)
    .map((relation) => `  ${relation.from[1]} → ${relation.to[1]}${relation.voice === null ? "" : ` [${relation.voice}]`}${quoted(relation)}`)]);
}

const labels: ReadonlyMap<string, string> = new Map(Object.values(ontology.attributes).map(({ name, label }) => [name, label.zh]));

function attributes({ attributes: list }: Facts): string[] {
  return list.length === 0 ? [] : ["", "属性 Attributes", ...list.map((attribute) => `  ${attribute.entity[1]} ${labels.get(attribute.name) ?? attribute.name} ${attribute.value}${attribute.unit ?? ""}${attribute.year === undefined ? "" : ` (${attribute.year})`}${attribute.voice === null ? "" : ` [${attribute.voice}]`}${quoted(attribute)}`)];
}

function numbers({ targets, actuals }: Facts): string[] {
  const lines = (label: string, list: Facts["targets"]) => list.length === 0 ? [] : ["", label, ...list.map((target) => `  ${target.metric} ${target.op} ${target.value}${target.unit}${rangeOf(target)}${target.by === null ? "" : ` (${target.by})`}${quoted(target)}`)];
  return [...lines("目标 Targets", targets), ...lines("已达到 Actual figures", actuals)];
}

/** The range that a number is printed as, of which the value is the lower end. */
function rangeOf({ printed = "" }: Facts["targets"][number]): string {
  return isRange.test(printed) ? ` (${printed})` : "";
}

const isRange = /[\d一二两三四五六七八九十百千%万亿][-—~～至到][\d一二两三四五六七八九十]/;

function tasks({ tasks: set }: Facts): string[] {
  return set.length === 0 ? [] : ["", "任务 Tasks", ...set.map((task) => `  ${[...task.path, task.title].join(" / ")}: ${task.bodies.map(({ name }) => name).join("、") || "文件未明确"}${task.deadline === null ? "" : ` (${task.deadline})`}${quoted(task)}`)];
}

function quoted({ excerpt, quote, locator }: FactPassage): string {
  const words = (excerpt ?? quote ?? "").replace(/\s+/g, " ").slice(0, 40);
  return `  “${words}”${locator === "" ? "" : ` ${locator}`}`;
}
