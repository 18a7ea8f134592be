import type { FactStrength, FactVoice } from "../../../facts/schema.ts";
import type { Context, Rule, Statement } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Entity } from "../../identity/entity.ts";
import { products, stageOf } from "../../../ontology/index.ts";
import { linkOfWork, stageEnd } from "../ends.ts";
import { isBase, isStep } from "../objects.ts";
import { anyLine, isBareSemiconductor, isCompoundWafer, isFabLine, linkMadeIn } from "../makes/link-of-product.ts";
import { voiceByHeading, voiceOfRow } from "./project-table.ts";
import { listOfProjects } from "../../projects/list-of-projects.ts";
import { isCompletedLater } from "../../figures/later-months.ts";
import { isBegunLater, isGivenUp } from "../../projects/given-up.ts";
import { isCompletedSince } from "../../projects/completed-since.ts";
import { runsAlready } from "../../projects/project-state.ts";
import type { Mention } from "../../identity/mention.ts";
import { listedRule } from "../../mentions/firms/classed-lists.ts";

const cues = cuesOf("project-name", ({ pack, wafer, plant, ahead, sheet, push, begin, run, hurry, work, since }) => ({
  /** Before a word of completion: it is still to come. */
  isAhead: pattern`${ahead}[^，。；]{0,14}$`,
  /** Behind a project whose sheet goes on: what has come of it may stand in the next clause. */
  saysMore: pattern`^[^，]{0,6}${sheet}`,
  /** Words of time alone, from the mark behind one step to the next: 去年签约，今年3月动工. */
  nextStep: pattern`^[^，。；、]{0,2}，(?:并|又|后)?(?:${since})[\d年月日初中旬份]{0,8}(?:正式|顺利|全面)?$`,
  /** The beginning of building. */
  begun: pattern`^${begin}`,
  packaging: pattern`^${pack}$`,
  /** A fab, by what its project is called: 半导体集成电路生产线, 12英寸晶圆项目. */
  ofWafers: pattern`${wafer}(?:制造|代工)?${plant}`,
  /** What a project yields by now: 实现10万片/月产能. */
  runs: pattern`^[^，。；、]{0,4}${run}[\d.]+[万亿]?[^，。；、\d]{0,8}产能`,
  /** Work on a project that a report looks back on: 加快外延片项目建设. */
  hurries: pattern`${hurry}$`,
  isWork: pattern`^${work}`,
  /** Words before a project that push it on: what they speak of is not done yet. */
  pushing: pattern`${push}`,
}));

/** A thing's kind or its own stage tells the link of the project that makes it; a device's link is told only by a word for one. */
const linkOfKind: Readonly<Partial<Record<Mention["kind"], string>>> = { Material: "MATERIALS", Equipment: "EQUIPMENT" };

/** What a project's name says it makes and in which link: 氮化镓外延片扩产项目, 图像传感器芯片制造项目. Source: usage of project lists. */
export const projectName: Rule = {
  id: "project-name",
  reason: "the project bears the name of what it makes",
  example: "推动年产20万片氮化镓外延片项目开工",
  *read(context) {
    for (const line of context.linesWith("Project")) {
      for (const mention of line.mentions) if (mention.kind === "Project" && mention.inside === undefined) yield* ofProject(context, mention, line.mentions, line.sentence.isRow ? { voice: voiceOfRow(context, line.sentence.part), strength: null } : voiceOf(context, line, mention));
    }
  },
};

function* ofProject({ cast, placesAt, reading: { isNews, text } }: Context, mention: Mention, all: readonly Mention[], spoken: Pick<Statement, "voice" | "strength">): Generator<Statement> {
  const project = cast.of(mention);
  if (project === undefined) return;
  const parts = all.filter(({ inside }) => inside === mention || (inside !== undefined && isListEnd(mention, inside)));
  const at = placesAt(mention.start)[0];
  const works = parts.some(({ kind }) => kind === "Technology") ? outermost(parts).flatMap((part) => linkOfWork(part) ?? []) : [];
  const made = outermost(parts.filter((part) => products.has(part.kind) && linkOfWork(part) === undefined && !isBase(text, part, parts) && !isOfFirm(part, parts) && !isWorkedWith(text, part, mention) && !onlyServed.test(text.slice(part.end, part.end + 5))));
  const links = new Set<string>(made.some(({ kind }) => kind === "Material" || kind === "Equipment") ? works.filter((work) => work !== "FABRICATION") : works);
  if (((isNews || waferLine.test(mention.name)) && cues().ofWafers.test(mention.name)) || isFabLine(mention.name)) links.add("FABRICATION");
  if (isNews && made.length === 0 && parts.some(({ kind }) => kind === "Application")) links.add("APPLICATION");
  for (const part of made) {
    const thing = cast.of(part);
    if (thing === undefined) continue;
    const step = isStep(part) ? linkMadeIn(thing, isNews) : undefined;
    if (step !== undefined) links.add(step);
    if (!isStep(part)) yield { type: "MAKES", from: project, to: thing, at, evidence: mention, basis: "stated", ...spoken, confidence: mention.rule === "table-cell" ? 0.93 : 0.9 };
    const link = part.term?.name.endsWith("半导体") === true ? undefined : isCompoundWafer(part.name) ? "FABRICATION" : isBareSemiconductor(part.name) && anyLine.test(mention.name) ? undefined : linkOfKind[part.kind];
    if (link !== undefined) links.add(link);
  }
  for (const part of parts) if (part.kind === "Stage" && !isOfInput(part, made) && (part.weak !== true || made.length > 0 || (isNews && cues().packaging.test(part.name)))) for (const stage of part.stages ?? []) if (!(stage === "FABRICATION" && part.weak === true && (links.has("MATERIALS") || links.has("EQUIPMENT")))) links.add(stage);
  for (const name of links) if (stageOf(name) !== undefined) yield { type: "ENGAGED_IN", from: project, to: stageEnd(name), at, evidence: mention, basis: "stated", ...spoken, confidence: mention.rule === "table-cell" ? 0.9 : 0.88 };
}

/** Whether a project ends the list in which another is named by its firm alone: what it makes they both make. */
function isListEnd(one: Mention, last: Mention): boolean {
  return one.rule === listedRule && last.rule === listedRule && last.start > one.start && last.start - one.start <= longestFirms && one.name.slice(-shortestTail) === last.name.slice(-shortestTail);
}

const longestFirms = 40;
/** So many characters at the end of their names tell that they are of one list. */
const shortestTail = 6;

/** A line that makes wafers or chips is a fab in any paper; by 项目 alone a plan may mean their material: 8英寸晶圆项目. */
const waferLine = /(?:晶圆|芯片)(?:制造|代工)?(?:生产|产)?线/;

/** Behind a thing that a project only makes something for: MOCVD配套材料项目. */
const onlyServed = /^配套(?:材料|设备|零部件|部件|产品|服务|项目|产业)/;

/** A maker of LEDs calls its project by the machines that it grows layers with: MOCVD in 恒越光电滨湖MOCVD项目, unless the name speaks of machines or of making them. */
function isWorkedWith(text: string, { kind, start, end }: Mention, project: Mention): boolean {
  return kind === "Equipment" && text.slice(start, end) === "MOCVD" && /^(?:外延)?(?:扩产|扩建|二期|一期)?(?:项目|生产线|产线|基地)/.test(text.slice(end, end + 8)) && !/装备|设备|国产|研制|研发|制造/.test(project.name);
}

/** 电子材料 in 庐州恒越电子材料有限公司外延片项目 is the firm's name, and so is what begins in it: 光电封装 in 恒越光电封装线. */
function isOfFirm({ kind, start, end }: Mention, parts: readonly Mention[]): boolean {
  return parts.some((firm) => firm.kind === "Company" && firm.start < start && firm.end > (kind === "Technology" ? start : end));
}

/** 封装 of 封装基板, and any link in a machine's name, tells what the material or machine is for, no link of its maker. */
function isOfInput({ name, start, end }: Mention, made: readonly Mention[]): boolean {
  return made.some((thing) => (thing.kind === "Equipment" || (thing.kind === "Material" && cues().packaging.test(name))) && thing.start <= start && thing.end >= end);
}

/** How far a project has come, by the words of its sentence: behind it first, then before it; named with nothing said it is planned. */
export function voiceOf({ reading }: Context, line: Context["lines"][number], mention: Mention): { voice: FactVoice; strength: FactStrength } {
  const { text } = reading;
  const strength = line.phrases.findLast(({ end, payload }) => end <= mention.start && payload.strength !== undefined)?.payload.strength ?? null;
  const list = listOfProjects(text, mention, line.mentions);
  const end = Math.min(list.next?.start ?? line.sentence.end, Math.max(mention.end, list.end) + reach);
  const told = line.phrases.filter((phrase) => phrase.start >= list.end && phrase.start < end && progress.has(phrase.payload.voice ?? "") && !isInProject(line, phrase) && !(phrase.payload.text === "生产" && ofPlant.test(text.slice(phrase.end, phrase.end + 2))));
  const comma = text.slice(mention.end, end).search(/[，；。]/);
  if (runsAlready.test(text.slice(mention.end, end))) return { voice: "built", strength };
  if (isGivenUp(text.slice(mention.end, end))) return { voice: "ended", strength };
  if (isCompletedSince(reading, line, mention, list.end)) return { voice: "built", strength };
  if (isBegunLater(text.slice(mention.end, end))) return { voice: "planned", strength };
  if (!line.looksBack && isCompletedLater(reading, text.slice(list.end, end))) return { voice: "underway", strength };
  const first = told.find(({ start }) => comma === -1 || start < mention.end + comma || datesIt.test(text.slice(mention.end, start))) ?? (comma !== -1 && cues().saysMore.test(text.slice(mention.end, mention.end + 20)) ? told[0] : undefined);
  const behind = first === undefined ? undefined : lastStep(text, told, first);
  const before = line.phrases.findLast(({ end, payload }) => end <= mention.start && mention.start - end < 30 && payload.voice !== undefined);
  const pushed = !line.looksBack && cues().pushing.test(text.slice(Math.max(line.sentence.start, mention.start - 60), mention.start));
  if (behind !== undefined) {
    if (pushed && cues().begun.test(behind.payload.text)) return { voice: "planned", strength };
    const isAhead = cues().isAhead.test(text.slice(mention.end, behind.start));
    return { voice: behind.payload.voice !== "built" ? behind.payload.voice ?? null : pushed ? "underway" : isAhead ? (told.some(({ payload }) => payload.voice === "underway") ? "underway" : "planned") : "built", strength };
  }
  if (line.looksBack && cues().runs.test(text.slice(mention.end, end))) return { voice: "built", strength };
  if (line.looksBack && cues().isWork.test(text.slice(mention.end, end)) && cues().hurries.test(text.slice(line.sentence.start, mention.start))) return { voice: "underway", strength };
  if (before?.payload.voice === "built") return { voice: line.looksBack || before.payload.text.startsWith("已") || (!pushed && before.payload.text.startsWith("建成")) ? "built" : "underway", strength };
  if (before?.payload.voice === "underway") return { voice: "underway", strength };
  return { voice: voiceByHeading(line.sentence.part.block) ?? "planned", strength };
}

/** Whether words stand in the name of another project: 扩产 of 恒越光电二期、澜泰科技芯片扩产. */
function isInProject({ mentions }: Context["lines"][number], { start, end }: { start: number; end: number }): boolean {
  return mentions.some((other) => other.kind === "Project" && other.inside === undefined && other.start <= start && other.end >= end);
}

/** Between a project and what has come of it, no more than when: ，8月16日上午正式. */
const datesIt = /^，(?:于)?(?:(?:20\d\d年)?\d{1,2}月(?:\d{1,2}日|[初底末])?|[今昨]天|[今昨]日|\d{1,2}日|近日|日前)(?:上午|下午)?(?:正式|开始|全面|顺利|隆重)*$/;

/** Behind 生产: the word is part of that for a plant. */
const ofPlant = /^(?:[线厂用]|基地|车间|能力|设备|装置|企业|项目|要素)/;

/** Of the steps that a sentence tells of a project one after another the last: 动工 of 去年12月签约，今年3月动工. */
function lastStep<Told extends { readonly start: number; readonly end: number }>(text: string, told: readonly Told[], first: Told): Told {
  const next = told.find(({ start }) => start >= first.end);
  return next !== undefined && (inARow.test(text.slice(first.end, next.start)) || cues().nextStep.test(text.slice(first.end, next.start))) ? lastStep(text, told, next) : first;
}

/** Between steps of one year: 当年签约、当年开工. */
const inARow = /^[、，]?(?:当[年月季日天]|次年|即|并|实现)+$/;

const reach = 90;
const progress = new Set(["underway", "built", "ended", "planned"]);

function outermost(mentions: readonly Mention[]): Mention[] {
  return mentions.length < 2 ? [...mentions] : mentions.filter((mention) => !mentions.some((other) => other !== mention && other.start <= mention.start && other.end >= mention.end && other.end - other.start > mention.end - mention.start));
}

/** Behind a body that its project sets up and that so cannot undertake it: 研发中心 in 滨湖研发中心项目. */
const onlySetUp = /^(?:建设|扩建|新建|改造|提升)*(?:项目|工程)$/;

/** The firm that a project's name begins with. */
export function leadingFirm(mention: Mention, all: readonly Mention[], cast: Context["cast"]): Entity | undefined {
  const area = all.find(({ inside, kind, start }) => inside === mention && kind === "Region" && start === mention.start);
  const firm = all.find(({ inside, kind, start }) => inside === mention && (kind === "Company" || kind === "Institution") && (start === mention.start || start === area?.end));
  if (firm?.kind === "Institution" && onlySetUp.test(mention.name.slice(firm.end - mention.start))) return undefined;
  return firm === undefined ? undefined : cast.of(firm);
}
