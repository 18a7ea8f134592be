import { cuesOf, pattern } from "../../lexicon/cues.ts";
import { products } from "../../ontology/index.ts";
import type { Context, Line } from "../context.ts";
import type { Entity } from "../identity/entity.ts";
import { projectOfEntryAt } from "../projects/entry-projects.ts";
import { tidy } from "./metrics.ts";
import type { Quantity } from "./quantities.ts";
import { whenOf } from "./reached.ts";
import type { Stretch } from "../text/reading.ts";
import { clauseAt } from "../text/clause.ts";
import type { Subject } from "../rules/subjects/subjects.ts";
import type { Figure } from "./figures.ts";
import { firmOfFigure } from "./figures-of-firms.ts";

const cues = cuesOf("own-figures", ({ once, yearly, present, running, atWork, given, dealings, spent }) => ({
  /** Before a project's figure: words that make it one that holds once the project is there. */
  onceThere: pattern`${once}|(?:可|将|预计)(?:新增)?(?:实现)?年${yearly}`,
  /** A figure that holds already. */
  present: pattern`${present}[^，。；]*$`,
  /** Behind a thing, that the line for it runs. */
  runs: pattern`^(?:项目|产线|生产线)?(?:[全正]?[面式]?|顺利)${running}`,
  /** The project is at work already: what it yields is reached. */
  atWork: pattern`${atWork}[^，。；后]{0,4}(?:投产|量产|达产|通线|投用|满产|投运)(?!后)`,
  /** The yearly or monthly figure that a number before which these words stand is one of: 年产外延片1020万片、芯片2000亿颗. */
  yielded: pattern`(?:(?<!\d)[年月]${given}|每年可?(?:生产|产出))(?:[^，。；\d]{0,10})(?=[^，。；]*$)|(?:就业|岗位)[^，。；\d]{0,4}$`,
  /** The same in a clause of its own, of a project that is to come: 项目总投资20亿元，5年总产值100亿元，税收8亿元. */
  yieldedToo: pattern`(?<=[，；]|[，；]\d年)(?:可|预计|将)?(?:实现|新增|创造|上缴)?${given}[^，。；\d]{0,6}$`,
  /** Before a number of things that firms deal in, or of firms and contracts in a place: a result, be it a firm's. */
  isResult: pattern`(?:${dealings}|(?:企业|公司|机构)(?:数量?)?(?:已有|共有|共|达到?|超过?|突破)?|(?:共|累计|合计)?(?:达成|签约|签订|引进|集聚|聚集))$`,
  /** Before what a firm or project spends. */
  spent: pattern`${spent}[^，。；]{0,3}$`,
}));

/** Units of power: before a noun they give the size of what the noun names, 200兆瓦单晶切片工程. */
export const power = /^(?:兆瓦|千瓦|万千瓦|吉瓦|GW|MW)$/;
/** In news: a project with its phases, not a count of them. */
const ofProject = /(?:^|[，：])(?:该|整个|本|此|其中|上述|按照)?(?:项目|[一二三]期)(?:项目|工程)?(?![数个家]|[^，。；]{0,6}\d+个)[^。；]{0,80}$/;

/** What a project will yield a year, or employ, once it is built: an aim of the project's, never a sum of its place's. */
export function plannedOutput(context: Context, line: Line, subjects: readonly Subject[], quantity: Quantity): Figure | undefined {
  const { text } = context.reading;
  const subject = subjects.findLast(({ start }) => start < quantity.start);
  const from = Math.max(line.sentence.start, quantity.start - 300);
  const words = text.slice(from, quantity.start);
  const told = text.slice(Math.max(line.sentence.part.start, quantity.start - 300), quantity.start);
  if ((line.looksBack && !cues().onceThere.test(words.split(year).at(-1) ?? "")) || cues().present.test(`${words}${lead.exec(text.slice(quantity.start, quantity.end))?.[0]}`) || dated.test(words) || cues().atWork.test(told)) return undefined;
  if (ofIndustry.test(words)) return undefined;
  const yields = (cues().yielded.exec(words) ?? (toCome.test(words) && !hasBeen.test(words) ? cues().yieldedToo.exec(words) : null))?.[0];
  const isPhase = subject?.kind === "Company" && /一期[^二三]*$/.test(words) && !toCome.test(told);
  const isProjects = subject?.kind === "Project" || cues().onceThere.test(words) || (ofProject.test(words) && !isPhase);
  if (yields === undefined || !isProjects) return undefined;
  const clause = clauseAt(text, quantity.start, quantity.end);
  const first = line.mentions.find(({ kind, inside, start, end }) => inside === undefined && products.has(kind) && (nearlyBefore.test(text.slice(end, Math.max(end, quantity.start))) && end <= quantity.start && end > quantity.start - 12 || (start >= quantity.end && nearly.test(text.slice(quantity.end, start)))));
  // What is made by a process is the thing behind that: 500吨西门子法多晶硅.
  const thing = first?.kind !== "Technology" ? first : line.mentions.find(({ kind, inside, start }) => inside === undefined && products.has(kind) && start === first.end) ?? first;
  // Of 年产值19亿元、利税1亿元 the second is what stands right before it.
  const last = /\d[^\d、]*、([\u4e00-\u9fff]{2,10})$/.exec(words)?.[1];
  const metric = thing !== undefined && made.test(yields) ? `${yields.charAt(0)}产${sizesFrom.exec(text.slice(thing.start - 4, thing.start))?.[0] ?? ""}${thing.name}` : tidy(last ?? yields);
  return { reached: false, metric, op: quantity.op, value: quantity.value, printed: text.slice(quantity.start, quantity.end), unit: quantity.unit, by: null, baseYear: null, growth: false, place: undefined, scope: subject?.entity.name ?? null, shared: false, measures: thing === undefined ? [] : [context.cast.of(thing)].filter((end) => end !== undefined), evidence: clause, confidence: 0.75 };
}

/** The words with which a quantity begins, which end what stands before it: 达 in 月产能已|达5万片. */
const lead = /^\D*/;

/** A clause that begins with an industry tells of that: 光伏产业预计年销售额达到. */
const ofIndustry = /(?:^|[，；：])[^，；：。、项目]{1,12}(?:产业|行业|集群|产业链)(?:预计|力争|有望|将|可)?[^，；：。、\d]*$/;

const toCome = /将|计划|拟|规划|预计|可望|有望|开工|动工|签约|奠基|开建|在建|建设|落户|新建/;
/** What tells of time that is over, or of now. */
const hasBeen = /[去前今]年|上年|目前|累计|同比|20\d\d年/;
/** Between a thing and its amount: 年产显示模组产品可达300万片. */
const nearlyBefore = /^(?:产品)?(?:可|将|预计|能)?(?:达到?|超过?|约|近)*$/;
/** The first of several sizes, the last of which is read with the thing: 6至12寸. */
const sizesFrom = /\d{1,2}[至到—–~-]$/;
const nearly = /^的?(?:\d{1,2}(?:英寸|寸|吋))?$/;
const made = /^.?产(?!值)|生产|产出|产能/;

/** What a firm's line for the thing right behind the power gives, once it runs: 恒越光电5GW TOPCon电池满产. */
export function capacityOf(context: Context, line: Line, quantity: Quantity): Figure | undefined {
  const { text } = context.reading;
  const firm = power.test(quantity.unit) ? line.mentions.find(({ kind, end }) => kind === "Company" && end === quantity.start) : undefined;
  const thing = line.mentions.find(({ kind, inside, start }) => inside === undefined && products.has(kind) && start >= quantity.end && start - quantity.end <= 1);
  if (firm === undefined || thing === undefined || !cues().runs.test(text.slice(thing.end, thing.end + 10))) return undefined;
  const measured = context.cast.of(thing);
  const { reached, by } = whenOf(context, line, quantity.start, quantity.end);
  return { reached, metric: `${thing.name}产能`, op: quantity.op, value: quantity.value, printed: text.slice(quantity.start, quantity.end), unit: quantity.unit, by, baseYear: null, growth: false, place: undefined, scope: context.cast.of(firm)?.name ?? null, shared: false, measures: measured === undefined ? [] : [measured], evidence: clauseAt(text, quantity.start, quantity.end), confidence: 0.75 };
}

const year = /20\d\d年/;
/** A year that the figure holds in, not one in which work begins or ends. */
const dated = /20\d\d年(?!\d*月?(?:起|开工|动工|启动|投产|建成))(?:(?!建成|达产|投产|届时|完工)[^。；])*$/;

/** Whose a figure is that is not the place's: its firm's or project's, by name where the text gives one; `nobody` where it is none at all. */
export type Bearer = Entity | "unnamed" | "nobody";

/** Other figures of a project, and what a firm has, are theirs, never a sum of their place's; what they spend, and a firm's heads, are no figures. */
export function bearerOf(context: Context, line: Line, subjects: readonly Subject[], quantity: Stretch & { readonly unit: string }, reached: boolean): Bearer | undefined {
  const { text } = context.reading;
  const { sentence, mentions } = line;
  const listed = projectOfEntryAt(context, quantity.start);
  if (listed !== undefined) return isHead.test(quantity.unit) ? "nobody" : listed;
  const subject = subjects.findLast(({ start }) => start < quantity.start);
  const words = text.slice(Math.max(sentence.start, quantity.start - 300), quantity.start);
  if (subject !== undefined && cues().spent.test(words)) return "nobody";
  const isOutput = /[年月]产(?![值量能])[^，。；]*$/.test(words);
  const { isNews } = context.reading;
  const isProjects = subject?.kind === "Project" && (isOutput || (!reached && !/到20\d\d年/.test(words)));
  const isToCome = !reached && (cues().onceThere.test(words) || (isNews && ofProject.test(words) && !/20\d\d年/.test(words)));
  if (isProjects || isToCome) return isHead.test(quantity.unit) ? "nobody" : subject?.entity ?? "unnamed";
  if (isCounted.test(quantity.unit) && areFounders(text, quantity)) return "nobody";
  if (reached && isNews && (isHead.test(quantity.unit) || (isCounted.test(quantity.unit) && !countsFirms(text, quantity))) && !cues().isResult.test(words) && !/(?:生产线|产线)$/.test(words)) {
    const named = mentions.findLast(({ kind, inside, end }) => inside === undefined && (kind === "Company" || kind === "Project") && end <= quantity.start);
    if (subject !== undefined || named !== undefined) return isHead.test(quantity.unit) ? "nobody" : subject?.entity ?? (named === undefined ? undefined : context.cast.of(named)) ?? "unnamed";
  }
  return isHead.test(quantity.unit) || (isCounted.test(quantity.unit) && countsFirms(text, quantity)) ? undefined : firmOfFigure(context, line, subjects, quantity);
}

const isHead = /^[人名位]$/;
const isCounted = /^(?:项|个|家|台|台套|套|款|条)$/;

/** Whether firms or projects are counted, which are a place's, whoever of them is named: 恒越光电、澜泰微等9家企业. */
function countsFirms(text: string, { start, end }: Stretch): boolean {
  return firms.test(text.slice(end, end + 40)) || /(?<![该本此家])(?:企业|公司|项目|厂商|机构)[^，。；、\d]{0,6}$/.test(text.slice(Math.max(0, start - 16), start));
}

const firms = /^[^，。；、]{0,12}?(?:企业|公司|厂商|供应商|项目|机构|厂)/;

/** Whether who founds a firm is counted: 澜泰微由恒越光电等6家企业出资组建. */
function areFounders(text: string, { start, end }: Stretch): boolean {
  if (/^[^，。；]{0,14}?(?:发起|签订|签署|聚首|出席)/.test(text.slice(end, end + 20)) && !/项目/.test(text.slice(end, end + 8))) return true;
  return /^[^，。；]{0,12}?(?:合资|出资|共同|联合)/.test(text.slice(end, end + 20)) && firms.test(text.slice(end, end + 20)) && /由[^，。；]{0,60}$/.test(text.slice(Math.max(0, start - 64), start));
}
