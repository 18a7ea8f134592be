import { constraintsOf } from "./constraints.ts";
import type { Context, Line } from "./context.ts";
import type { Entity } from "./identity/entity.ts";
import { amountOfCell } from "./projects/amount-of-cell.ts";
import { bracketFigures, entryFigures, periodIn } from "./projects/entry-figures.ts";
import { cellOf } from "./text/heads.ts";
import { periodOfRow } from "./projects/period-of-row.ts";
import { projectFigures } from "./projects/project-figures.ts";
import { isOfLaterMonth } from "./figures/later-months.ts";
import { isStoppedBy } from "./rules/undertakes/project-table.ts";
import { isAimed, ownBracket, stateBehind, stateInCell } from "./projects/project-state.ts";
import type { Mention } from "./identity/mention.ts";
import type { Stretch } from "./text/reading.ts";
import { inTheWhole, isForOther, isOfPhase, ofNext } from "./projects/sums-of-projects.ts";
import { validityAttributes } from "./figures/validity.ts";

/** A property of an entity that the document states. */
export interface AttributeFact {
  readonly entity: Entity;
  readonly name: string;
  readonly value: string;
  readonly unit: string | null;
  readonly year?: string | undefined;
  readonly evidence: Stretch;
  readonly basis: "stated" | "implied";
  readonly confidence: number;
  readonly rule: string;
}

const capacity = /年产能?(\d+(?:\.\d+)?)(万|亿)?(毫米|片|颗|只|台|套|吨|件|公斤|千克|平方米|块|粒|支|GW|兆瓦)/;
const invested = new RegExp(`${inTheWhole}(?:总投资|投资总额|计划总投资|投资)(?:约|达|超过?)?(\\d+(?:\\.\\d+)?)(亿元|万元|亿美元)`);
/** So far behind a project its sentence may tell when it is built. */
const longestToPeriod = 80;
const number = /〔\d{4}〕第?\d+号$/;
const money = /亿元|万元|亿美元|元/;

/** Investment, period, capacity, state, role, number and constraints, from the rows of tables and from the text. */
export function attributesOf(context: Context): AttributeFact[] {
  const ofLines = context.linesWith("Company", "Project").flatMap((line) => (line.sentence.isRow ? ofRow(context, line) : ofText(context, line)));
  const read = [...ofLines, ...entryFigures(context), ...bracketFigures(context), ...projectFigures(context), ...numbersOf(context), ...validityAttributes(context), ...constraintsOf(context)];
  const kept = new Map<string, AttributeFact[]>();
  return read.filter((fact) => {
    const { id } = fact.entity;
    const known = kept.get(id);
    if (known === undefined) kept.set(id, [fact]);
    else if (known.some((other) => isSame(other, fact))) return false;
    else known.push(fact);
    return true;
  });
}

/** Whether two attributes of one entity say the same. */
function isSame(one: AttributeFact, other: AttributeFact): boolean {
  return one.name === other.name && one.value === other.value && (one.unit ?? "") === (other.unit ?? "") && (one.year ?? "") === (other.year ?? "");
}

function ofRow({ reading: { text }, cast }: Context, { sentence: { part }, outer }: Line): AttributeFact[] {
  const mention = outer.find(({ kind }) => kind === "Project");
  const project = mention === undefined ? undefined : cast.of(mention);
  if (project === undefined) return [];
  const found: AttributeFact[] = [];
  const evidence = { start: part.start, end: part.end };
  const say = (name: string, value: string, unit: string | null, year?: string) => found.push({ entity: project, name, value, unit, year, evidence, basis: "stated", confidence: 0.97, rule: "project-table" });
  for (const role of ["total", "planned"] as const) {
    const cell = cellOf(part, role);
    const amount = cell === undefined ? undefined : amountOfCell(text.slice(cell.start, cell.end));
    if (cell === undefined || amount === undefined) continue;
    const unit = amount.unit ?? (money.exec(cell.column ?? "") ?? money.exec(part.block.unit ?? "") ?? money.exec(text.slice(cell.start, cell.end)))?.[0] ?? null;
    say(role === "total" ? "totalInvestment" : "plannedInvestment", amount.value, unit, role === "planned" ? /20\d\d/.exec(cell.column ?? "")?.[0] : undefined);
  }
  const content = cellOf(part, "content");
  if (content !== undefined && /[\u4e00-\u9fff]{2}/.test(text.slice(content.start, content.end))) say("content", text.slice(content.start, content.end), null);
  const come = (["state", "nature"] as const).flatMap((role) => {
    const cell = cellOf(part, role);
    const words = cell === undefined ? "" : text.slice(cell.start, cell.end);
    return isStoppedBy(words) ? "停止" : stateInCell(words) ?? [];
  })[0];
  if (come !== undefined) say("state", come, null);
  const { start, end } = periodOfRow(text, part);
  if (start !== undefined) say("start", start, null);
  if (end !== undefined) say("end", end, null);
  return found;
}

function ofText(context: Context, line: Line): AttributeFact[] {
  const { reading: { text }, cast, relevance } = context;
  return line.mentions.flatMap((mention) => {
    const entity = mention.inside === undefined ? cast.of(mention) : undefined;
    if (entity === undefined || (!relevance.whole && !relevance.clauseIsSubject(mention.start, mention.end))) return [];
    if (mention.kind === "Project") return ofProject(context, line, mention, entity);
    return mention.kind === "Company" ? ofFirm(text, line, mention, entity) : [];
  });
}

/** What a project's name and the words right behind it say of its capacity, money, time and state. */
function ofProject({ reading }: Context, { sentence, mentions, looksBack }: Line, project: Mention, entity: Entity): AttributeFact[] {
  const { text } = reading;
  const { start, end } = project;
  const found: AttributeFact[] = [];
  const made = capacity.exec(project.name);
  if (made !== null) found.push(stated(entity, "capacity", String(Number(made[1]) * (made[2] === "万" ? 1e4 : made[2] === "亿" ? 1e8 : 1)), `${made[3]}/年`, project));
  const next = mentions.find((other) => other.kind === "Project" && other.inside === undefined && other.start >= end)?.start ?? sentence.end;
  const behind = text.slice(end, Math.min(sentence.end, end + 60));
  const sum = invested.exec(behind);
  if (sum !== null && end + sum.index < next) {
    const [before, after] = [behind.slice(0, sum.index), sum.index + sum[0].length];
    const isOthers = ofNext.test(behind.slice(after)) || isOfPhase(project, before) || isForOther(text, project, mentions, end + after) || ofSeveral.test(before);
    if (!isOthers) found.push(stated(entity, "totalInvestment", sum[1] as string, sum[2] as string, { start, end: end + after }));
  }
  const period = periodIn(text.slice(end, Math.min(next, end + longestToPeriod)));
  for (const [index, month] of (period?.months ?? []).entries()) if (month !== undefined && period !== undefined && index < 2) found.push(stated(entity, index === 0 ? "start" : "end", month, null, { start, end: end + period.end }));
  const state = stateBehind(text, project, mentions);
  const isLater = isOfLaterMonth(reading, upToStep.exec(text.slice(end, end + 24))?.[1] ?? "") === true;
  const isTold = state !== undefined && !isLater && (looksBack || state === "停止" || ownBracket(text, project) !== undefined || !isAimed(text.slice(sentence.start, start)));
  if (isTold) found.push(stated(entity, "state", state, null, { start, end: Math.min(sentence.end, end + 10) }));
  return found;
}

/** Between a project and a sum, that the sum is of several. */
const ofSeveral = /[、；]|^(?:等)?在内|\d+[个家户]/;

/** The part that a firm, or the list of firms that it stands in, is said to play: 等龙头企业, 为链主. */
function ofFirm(text: string, { sentence }: Line, { start, end }: Mention, entity: Entity): AttributeFact[] {
  const role = /^(?:[、\u4e00-\u9fffA-Za-z0-9]{0,30}?)等(龙头|骨干|链主|重点|领军|专精特新)企业/.exec(text.slice(end, end + 44))?.[1] ?? (/^(?:[^，。；]{0,24}?)为(龙头|代表|重点企业|链主)/.exec(text.slice(end, end + 30))?.[1]);
  return role === undefined ? [] : [{ ...stated(entity, "role", role.replace("企业", ""), null, { start, end: Math.min(sentence.end, end + 30) }), confidence: 0.85 }];
}

/** The words behind a project up to its step. */
const upToStep = /^([^，。；、]{0,14}?)(?:建成|竣工|投产|达产|量产|通线|开工|动工|奠基)/;

function numbersOf({ cast }: Context): AttributeFact[] {
  return cast.entities.flatMap((entity) => {
    const form = entity.kind === "Policy" ? [...entity.aliases].find((alias) => number.test(alias)) : undefined;
    const [mention] = entity.mentions;
    return form === undefined || mention === undefined ? [] : [stated(entity, "number", form, null, mention)];
  });
}

function stated(entity: Entity, name: string, value: string, unit: string | null, evidence: Stretch): AttributeFact {
  return { entity, name, value, unit, evidence: { start: evidence.start, end: evidence.end }, basis: "stated", confidence: 0.9, rule: `${name}-of-${entity.kind.toLowerCase()}` };
}
