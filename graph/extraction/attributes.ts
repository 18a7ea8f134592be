import type { Context, Line } from "./context.ts";
import type { Entity } from "./entity.ts";
import { bracketFigures, entryFigures } from "./entry-figures.ts";
import { cellOf } from "./heads.ts";
import type { Mention } from "./mention.ts";
import { monthsIn } from "./months.ts";
import { projectFigures } from "./project-figures.ts";
import type { Stretch } from "./reading.ts";
import { inTheWhole, ofNext } from "./sums-of-projects.ts";
import { validityAttributes } from "./validity.ts";

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
const number = /〔\d{4}〕第?\d+号$/;
const states: readonly (readonly [RegExp, string])[] = [
  [/^(?:[^，。；、]{0,6})(?:停产|停建|终止|烂尾|取消|叫停|搁置|暂缓(?!开工|投产))/, "停止"], [/^(?:[^，。；、]{0,6})达产/, "达产"], [/^(?:[^，。；、]{0,6})(?:建成投产|竣工投产|投产(?!在即)|量产|通线)/, "投产"],
  [/^(?:[^，。；、]{0,6})(?<!主体|工程|厂房)(?:竣工(?!在即)|建成|验收)/, "竣工"], [/^(?:[^，。；、]{0,6})(?:开工(?!率|在即)|动工|奠基|主体(?:工程)?(?:竣工|完工|封顶)|厂房(?:竣工|建成|封顶))/, "开工"], [/^(?:[^，。；、]{0,6})签约/, "签约"],
];
/** What is said of a project, or of the list that it is of: 竣工投产 of 恒越光电二期、澜泰科技扩产等9个重点项目竣工投产. */
function behindList(text: string, { end }: Mention, mentions: Line["mentions"]): string {
  let close = end;
  for (const { kind, inside, start, end: next } of mentions) {
    if (kind !== "Project" || inside !== undefined || start < close) continue;
    if (!/^(?:[、和与及]|以及)$/.test(text.slice(close, start))) break;
    close = next;
  }
  return text.slice(close, close + 60).replace(close > end || text.startsWith("等", end) ? closeOfList : "", "");
}

const closeOfList = /^(?:等(?:一批)?)?[\d一二三四五六七八九十百]*[余多]?[个项大]?[^，。；、]{0,10}?项目/;

/** Before a step that is still to come. */
const isAhead = /^[^，。；、]{0,4}?(?:推进|推动|加快|加速|力争|争取|确保|力促|即将|拟|待|未|预计|计划|将)/;
/** Steps of one year before the last of them: 当年签约、当年开工. */
const stepsBefore = /^(?:实现)?(?:当[年月季日天][^，。；、]{2,4}、)+/;
const aimed = /(?:推动|力争|力促|力保|保障|抓紧|尽快|确保|加快|推进|争取|计划|预计|将|促进)[^，。；]{0,60}$/;
/** A step behind which the next clause tells the next: 去年12月签约，今年3月动工. */
const earlierStep = /^[^，。；、]{0,10}(?:签约|奠基|开工|动工|封顶)[^，。；、]{0,2}，(?:并|又|后)?(?:去年|今年(?![底内])|上半年|同年|随后|年初|上月|本月|日前|近日|目前|现已|已)[\d年月日初中旬份]{0,6}(?=[^，。；、]{0,4}(?:奠基|开工|动工|封顶|竣工|建成|投产|量产|通线|达产|停工|停产))/;
/** A step that has not come yet. */
const delayed = /^[^，。；、]{0,6}(?:推迟|延期|延后|暂缓(?=开工|投产)|下个?月|下周|明年|后年|来年|即将|将[^，。；、]|预计|拟|有望|力争)/;

const money = /亿元|万元|亿美元|元/;

/** Investment, period, capacity, state, role and number, from the rows of tables and from the text. */
export function attributesOf(context: Context): AttributeFact[] {
  const ofLines = context.linesWith("Company", "Project").flatMap((line) => (line.sentence.isRow ? ofRow(context, line) : ofText(context, line)));
  const read = [...ofLines, ...entryFigures(context), ...bracketFigures(context), ...projectFigures(context), ...numbersOf(context), ...validityAttributes(context)];
  const once = new Map<string, AttributeFact[]>();
  return read.filter((fact) => {
    const { id } = fact.entity;
    const known = once.get(id);
    if (known === undefined) once.set(id, [fact]);
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
    const amount = cell === undefined ? null : /^\d[\d,]*(?:\.\d+)?/.exec(text.slice(cell.start, cell.end));
    if (cell === undefined || amount === null) continue;
    const unit = (money.exec(cell.column ?? "") ?? money.exec(part.block.unit ?? "") ?? money.exec(text.slice(cell.start, cell.end)))?.[0] ?? null;
    say(role === "total" ? "totalInvestment" : "plannedInvestment", amount[0].replaceAll(",", ""), unit, role === "planned" ? /20\d\d/.exec(cell.column ?? "")?.[0] : undefined);
  }
  const content = cellOf(part, "content");
  if (content !== undefined && /[\u4e00-\u9fff]{2}/.test(text.slice(content.start, content.end))) say("content", text.slice(content.start, content.end), null);
  const state = cellOf(part, "state");
  const come = state === undefined ? undefined : stateIn(text.slice(state.start, state.end));
  if (come !== undefined) say("state", come, null);
  const period = cellOf(part, "period");
  if (period !== undefined) {
    const [start, end] = monthsIn(text.slice(period.start, period.end));
    if (start !== undefined) say("start", start, null);
    if (end !== undefined) say("end", end, null);
  }
  return found;
}

/** What a column of states says of a project; nothing where it only tells new works from old ones. */
function stateIn(words: string): string | undefined {
  if (/^(?:拟|待)?(?:谋划|前期|储备|拟建)/.test(words)) return "谋划";
  if (/^(?:未|尚未|拟|计划|预计|待|力争|20\d\d年)/.test(words)) return undefined;
  return /^(?:在建|续建|建设中|正在建设|正?在?施工|主体)/.test(words) ? "开工" : states.find(([pattern]) => pattern.test(words))?.[1];
}

function ofText({ reading: { text }, cast, relevance }: Context, { sentence, mentions, looksBack }: Line): AttributeFact[] {
  const found: AttributeFact[] = [];
  for (const mention of mentions) {
    const entity = mention.inside === undefined ? cast.of(mention) : undefined;
    if (entity === undefined || (!relevance.whole && !relevance.clauseIsSubject(mention.start, mention.end))) continue;
    if (mention.kind === "Project") {
      const made = capacity.exec(mention.name);
      if (made !== null) found.push(stated(entity, "capacity", String(Number(made[1]) * (made[2] === "万" ? 1e4 : made[2] === "亿" ? 1e8 : 1)), `${made[3]}/年`, mention));
      const next = mentions.find(({ kind, inside, start }) => kind === "Project" && inside === undefined && start >= mention.end)?.start ?? sentence.end;
      const behind = text.slice(mention.end, Math.min(sentence.end, mention.end + 60));
      const money = invested.exec(behind);
      if (money !== null && mention.end + money.index < next && !ofNext.test(behind.slice(money.index + money[0].length)) && !/[、；]|^(?:等)?在内|\d+[个家户]/.test(behind.slice(0, money.index))) found.push(stated(entity, "totalInvestment", money[1] as string, money[2] as string, { start: mention.start, end: mention.end + money.index + money[0].length }));
      const told = behindList(text, mention, mentions).replace(stepsBefore, "");
      const state = isAhead.test(told) || delayed.test(told) ? undefined : states.find(([pattern]) => pattern.test(told.replace(earlierStep, "")))?.[1];
      const before = text.slice(sentence.start, mention.start);
      if (state !== undefined && (looksBack || !aimed.test(before))) found.push(stated(entity, "state", state, null, { start: mention.start, end: Math.min(sentence.end, mention.end + 10) }));
    }
    if (mention.kind === "Company") {
      const role = /^(?:[、\u4e00-\u9fffA-Za-z0-9]{0,30}?)等(龙头|骨干|链主|重点|领军|专精特新)企业/.exec(text.slice(mention.end, mention.end + 44))?.[1] ?? (/^(?:[^，。；]{0,24}?)为(龙头|代表|重点企业|链主)/.exec(text.slice(mention.end, mention.end + 30))?.[1]);
      if (role !== undefined) found.push({ ...stated(entity, "role", role.replace("企业", ""), null, { start: mention.start, end: Math.min(sentence.end, mention.end + 30) }), confidence: 0.85 });
    }
  }
  return found;
}

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
