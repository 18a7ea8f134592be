import { groupBy } from "../grouping.ts";
import { numberingOf } from "../documents/structure/numbering.ts";
import { products } from "../ontology/index.ts";
import type { Context, End, Line } from "./context.ts";
import type { Entity } from "./identity/entity.ts";
import { deadlineIn } from "./figures/deadlines.ts";
import { assignedBodies, type BodyRole, type ListedBody, listedBodies } from "./mentions/bodies/responsible-bodies.ts";
import { once } from "./scan/once-per.ts";
import type { Part, Stretch } from "./text/reading.ts";
import { stageEnd } from "./rules/ends.ts";
import { type Item, type Section, sectionsOf } from "./text/sections.ts";

/** A task that a plan sets, with the bodies that answer for it. */
export interface TaskFact {
  readonly title: string;
  readonly path: readonly string[];
  readonly bodies: readonly { readonly entity: Entity; readonly role: BodyRole }[];
  readonly deadline: string | null;
  readonly addresses: readonly End[];
  readonly evidence: Stretch;
  readonly confidence: number;
}

/** The tasks of a plan: each heading that has text and no headings below it, with the bodies that its lists make responsible, and each row of a table that parts tasks among bodies. */
export function tasksOf(context: Context): TaskFact[] {
  const { reading } = context;
  const linesIn = linesByPart(context);
  const isPlan = reading.document.about.kind === "plan";
  const assigned = isPlan ? assignedIn(context) : new Map<string, Assigned>();
  const ofRows = reading.parts.flatMap((part) => taskOfRow(context, linesIn, part));
  return [...ofRows, ...sectionsOf(reading).flatMap(({ heading, body, items }: Section) => {
    const ofItems = items.flatMap((item) => taskOfItem(context, linesIn, item));
    const responsible = body.filter(({ block }) => block.kind === "responsible");
    if (items.length > 0 && responsible.length === 0) return ofItems;
    const later = responsible.length > 0 ? undefined : assigned.get(/^（[一二三四五六七八九十]{1,3}）/.exec(reading.text.slice(heading.start, heading.start + 6))?.[0] ?? "");
    const title = heading.block.title ?? "";
    const speaks = body.some((part) => part.block.kind !== "heading" && part.block.kind !== "tableRow");
    const isInTaskSection = heading.block.path.length > 0 && taskSection.test(heading.block.path.join(""));
    const isTask = responsible.length > 0 || later !== undefined || (isPlan && isInTaskSection && speaks && !noTask.test(title));
    if (!isTask || title === "" || !(context.relevance.frame || [heading, ...body].some((part) => context.relevance.clauseIsSubject(part.start, part.end)))) return ofItems;
    const end = body.at(-1)?.end ?? heading.end;
    return [{
      title, path: heading.block.path, bodies: later === undefined ? bodiesOf(context, linesIn, responsible) : bodiesListed(context, linesIn, later.part, later.listed), deadline: deadlineIn(reading.text.slice(heading.start, end)),
      addresses: addressesOf(context, linesIn, [heading, ...body]), evidence: responsible[0] ?? later?.evidence ?? heading, confidence: responsible.length > 0 ? 0.95 : later === undefined ? 0.8 : 0.85,
    }, ...ofItems];
  })];
}

const longestTask = 40;

function taskOfItem(context: Context, linesIn: LinesIn, { lead, parts }: Item): TaskFact[] {
  const words = context.reading.text.slice(lead.start, lead.end);
  const title = firstDeed(withoutNumber(words));
  const last = parts.at(-1) ?? lead;
  const responsible = parts.filter(({ block }) => block.kind === "responsible");
  if (title === "" || responsible[0] === undefined || !(context.relevance.frame || context.relevance.clauseIsSubject(lead.start, responsible[0].start))) return [];
  return [{
    title, path: lead.block.path, bodies: bodiesOf(context, linesIn, responsible), deadline: deadlineIn(context.reading.text.slice(lead.start, last.end)),
    addresses: addressesOf(context, linesIn, parts), evidence: responsible[0], confidence: 0.9,
  }];
}

/** The task of a row with a cell that names it and one for the bodies. */
function taskOfRow(context: Context, linesIn: LinesIn, part: Part): TaskFact[] {
  if (part.block.kind !== "tableRow") return [];
  const { text } = context.reading;
  const filled = part.cells.filter((cell) => cell.end > cell.start);
  const task = filled.find(({ head }) => head.isTask) ?? filled.find(({ head }) => head.role === "project");
  const bodies = task === undefined ? [] : bodiesOf(context, linesIn, [part]);
  if (task === undefined || bodies.length === 0 || !(context.relevance.frame || context.relevance.clauseIsSubject(part.start, part.end))) return [];
  const words = withoutNumber(text.slice(task.start, task.end));
  const title = words.length <= longestTask ? words.replace(/。$/, "") : firstClause(words);
  // A cell that holds a number alone names no task.
  if (title === "") return [];
  const time = part.cells.find((cell) => cell.end > cell.start && cell.head.isTime);
  return [{
    title, path: part.block.path, bodies,
    deadline: time === undefined ? deadlineIn(text.slice(part.start, part.end)) : text.slice(time.start, time.end),
    addresses: addressesOf(context, linesIn, [part]), evidence: task, confidence: 0.9,
  }];
}

/** A number that the words of a task begin with and that is theirs: 8英寸碳化硅衬底扩产, 三维集成攻关. */
const ownNumber = /^(?:\d[\d.]*|[一二三四五六七八九十两]+)(?:英寸|寸|吋|纳米|微米|毫米|nm|μm|[万亿千百]|[个条家项种座层维极代批款站流]|[GD](?![A-Za-z]))/;

function withoutNumber(words: string): string {
  const unnumbered = words.slice(numberingOf(words)?.length ?? 0);
  return ownNumber.test(unnumbered) ? unnumbered : unnumbered.replace(/^(?:[\d一二三四五六七八九十（）().．、①-⑳]+|[—–―─•·●○◆◇■□▪▶►★☆-]+)/, "");
}

/** Words before a deed that say only when, whereby or where it is to be done: 到2027年，建成……; 围绕封装环节，引进……. */
const circumstance = /^[在以对](?:.*(?:方面|领域|环节|中|[上下时]|为[^，]{2,6}))$|^(?:到(?!位)|按照|根据|围绕|聚焦|瞄准|针对|立足|依托|通过|结合|面向|利用)/;

/** The clause of a task's words that says what is to be done. */
function firstDeed(words: string): string {
  const [sentence = ""] = words.split(/[。；]/);
  const clauses = sentence.split(/[，,]/);
  return clauses.find((clause) => clause !== "" && !circumstance.test(clause)) ?? clauses[0] ?? "";
}

function firstClause(words: string): string {
  return words.split(/[。；，,]/)[0] ?? words;
}

/** Headings of what a plan says before it sets its tasks. */
const noTask = /^(?:指导思想|基本原则|(?:发展|总体|主要|工作|行动|具体)?目标|总体(?:要求|思路|情况)|发展(?:思路|现状|基础|形势|机遇|环境)|(?:整体|基本)情况|工作背景|(?:主要)?存在的?(?:主要)?问题|面临(?:的)?形势|现状|背景)/;
const taskSection = /任务|措施|举措|要求|保障|工程|行动|工作/;

/** The sentences of a block. */
type LinesIn = (part: Part) => readonly Line[];

/** The sentences of a document by their blocks, put in order when the first are asked for: most tables set no tasks. */
function linesByPart({ lines }: Context): LinesIn {
  const byPart = once(() => groupBy(lines, ({ sentence }) => sentence.part));
  return (part) => byPart().get(part) ?? [];
}

function bodiesOf(context: Context, linesIn: LinesIn, responsible: readonly Part[]): TaskFact["bodies"] {
  const bodies = responsible.flatMap((part) => bodiesListed(context, linesIn, part, listedBodies(context.reading.text, part)));
  return bodies.filter(({ entity }, index) => bodies.findIndex((other) => other.entity === entity) === index);
}

/** The bodies that a part lists, each once. */
function bodiesListed(context: Context, linesIn: LinesIn, part: Part, listed: readonly ListedBody[]): TaskFact["bodies"] {
  const bodies = new Map<Entity, { entity: Entity; role: BodyRole }>();
  const named = new Map((listed.length === 0 ? [] : linesIn(part)).flatMap(({ mentions }) => mentions.filter(({ rule }) => rule === "responsible-list").map((mention) => [mention.start, mention] as const)));
  for (const body of listed) {
    const mention = named.get(body.start);
    const entity = mention === undefined ? undefined : context.cast.of(mention);
    if (entity === undefined || bodies.has(entity)) continue;
    bodies.set(entity, { entity, role: body.role === "unspecified" && (entity.kind === "Region" || entity.kind === "Park") ? "territorial" : body.role });
  }
  return [...bodies.values()];
}

interface Assigned {
  readonly part: Part;
  readonly listed: readonly ListedBody[];
  readonly evidence: Stretch;
}

/** Who answers for tasks by the numbers of their headings, where a section of the plan divides the tasks; of a number that several headings bear nobody can tell. */
function assignedIn({ reading: { parts, text } }: Context): ReadonlyMap<string, Assigned> {
  const assigned = new Map<string, Assigned>();
  for (const part of parts) for (const { numbers, listed, bodies } of assignedBodies(text, part)) for (const number of numbers) if (!assigned.has(number)) assigned.set(number, { part, listed, evidence: bodies });
  if (assigned.size === 0) return assigned;
  const headings = parts.filter(({ block }) => block.kind === "heading").map(({ start }) => /^（[一二三四五六七八九十]{1,3}）/.exec(text.slice(start, start + 6))?.[0]);
  return new Map([...assigned].filter(([number]) => headings.filter((heading) => heading === number).length === 1));
}

function addressesOf(context: Context, linesIn: LinesIn, parts: readonly Part[]): End[] {
  const ends = new Map<string, End>();
  for (const { mentions } of parts.flatMap(linesIn)) {
    for (const mention of mentions) {
      if (mention.kind === "Stage" && mention.weak !== true) for (const name of mention.stages ?? []) ends.set(`Stage|${name}`, stageEnd(name));
      if (!(products.has(mention.kind) || mention.kind === "Chain") || mention.inside?.kind === "Policy") continue;
      const entity = context.cast.of(mention);
      if (entity !== undefined) ends.set(entity.id, entity);
    }
  }
  return [...ends.values()];
}
