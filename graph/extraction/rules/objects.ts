import type { Context, End, Line } from "../context.ts";
import { cuesOf, pattern } from "../../lexicon/cues.ts";
import type { Mention } from "../identity/mention.ts";
import { oncePerLine } from "../scan/once-per.ts";
import type { Stretch } from "../text/reading.ts";
import { clauseAt } from "../text/clause.ts";
import { isToCome } from "../figures/to-come.ts";
import { denialOf } from "./denial/denial.ts";
import { endsOf, madeOf, stageEnd } from "./ends.ts";
import { linkMadeIn } from "./makes/link-of-product.ts";
import { isOfNextMember } from "./makes/not-its-own.ts";

const cues = cuesOf("objects", ({ input, market, tools, sold, trade, finish, plan, already, rising, announce, research, turn }) => ({
  /** The making is still to come. */
  ahead: pattern`${finish}(?:投产)?之?后|将|拟|计划|可(?:实现|形成|年产|新增)|${plan}|设计(?:年)?产能`,
  /** A clause that tells of its own time. */
  ownTime: pattern`^[^，；]{0,3}?${turn}`,
  /** The making goes on. */
  done: pattern`${already}`,
  /** What makes it is being built. */
  inHand: pattern`${rising}`,
  /** It is announced. */
  announced: pattern`${announce}`,
  /** It is developed, with no word of making. */
  inResearch: pattern`${research}(?![^，。；]{0,8}(?:生产|制造|销售))`,
  /** Behind these words stand uses, inputs, customers or rivals, not what is made. */
  elsewhere: pattern`(?:${input}|以[^，。]{0,12}为(?:原料|衬底|基板)|${market})[^，。；]{0,40}$`,
  /** What a clause says of machines that somebody works with: they are bought, put up or counted. */
  bought: pattern`${tools}`,
  /** Words for making and selling machines. */
  sold: pattern`${sold}`,
  /** What makes of a thing's name a word before another: LED芯片市场, 硅片价格. */
  onlyBefore: pattern`^的?${trade}`,
}));

/** A thing that is made, or a stage that is worked in, with the name that says so. */
export interface Made {
  readonly mention: Mention;
  readonly ends: readonly End[];
}

/** The things and stages of a sentence that are the object of a verb of making. @param span from the verb to where the next subject begins */
export function objectsOf(context: Context, line: Line, span: Stretch): Made[] {
  const { text } = context.reading;
  return objectsIn(context, line).filter(({ mention }) => mention.start >= span.start && mention.end <= span.end && !cues().elsewhere.test(text.slice(span.start, mention.start)) && !isOfBuyers(text, Math.max(0, span.start - 4), mention) && !isOfNextMember(text, span.start, mention, line.mentions));
}

/** What of a line may be the object of a verb, wherever the verb stands: many rules ask the same line, each for its own verb. */
const objectsIn = oncePerLine((context, line): readonly Made[] => line.mentions.flatMap((mention) => (mention.inside === undefined ? madeAt(context, line, mention) : undefined) ?? []));

function madeAt({ reading: { text }, cast }: Context, line: Line, mention: Mention): Made | undefined {
  const { mentions } = line;
  const ends = isStep(mention) ? endsOf(cast, mention).flatMap((step) => linkMadeIn(step, false) ?? []).map(stageEnd) : madeOf(cast, mention);
  if (ends.length === 0 || isWorkedOn(text, mention) || isBase(text, mention, mentions) || isUseOfOther(text, mention) || isBeforeItsMaterial(mention, mentions) || cues().onlyBefore.test(text.slice(mention.end, mention.end + 4)) || isTool(text, mention)) return undefined;
  return isFormOfBoard(text, mention) || denialOf(text, line, mention) !== undefined ? undefined : { mention, ends };
}

/** Whether a chip is only what the work right behind it is done on: 芯片 in 芯片封装. */
export function isWorkedOn(text: string, { kind, name, end }: Mention): boolean {
  return kind === "Device" && /(?:芯片|晶片|晶粒)$/.test(name) && /^(?:的)?(?:封装|封测|测试|检测)(?!基板|材料|设备|机|胶)/.test(text.slice(end, end + 6));
}

/** Whether a thing is only what another behind it is for, or the glass that a line for panels is measured by: 光刻机 in 光刻机用镜头, 玻璃基板 in 面板生产线月加工玻璃基板12万片. */
export function isUseOfOther(text: string, { start, end, name }: Mention): boolean {
  return isUse.test(text.slice(end, end + 4)) || (name.endsWith("玻璃基板") && ofPanelLine.test(text.slice(Math.max(0, start - 70), start)));
}

const ofPanelLine = /(?:面板|液晶|OLED|TFT|LCD|显示|代线)[^。；\n]*(?:[\d.]+万?[片张]|加工|投入|处理|投片)$/;

const isUse = /^专?用(?![于在来以作做到途户料地工水能量]|电(?![极子镀容感解阻池]))[\u4e00-\u9fffA-Z]/;

/** Whether a device is only what the material or light right behind it is for: 平板显示器 in 平板显示器ITO靶材, 液晶面板 in 液晶面板LED背光源. */
export function isBeforeItsMaterial({ kind, end }: Mention, mentions: readonly Mention[]): boolean {
  return kind === "Device" && mentions.some((other) => other.start === end && other.inside === undefined && ((other.kind === "Material" && workedIn.test(other.name)) || (other.kind === "Device" && /背光/.test(other.name))));
}

/** Materials that devices are made with. */
const workedIn = /(?:靶材?|胶|浆料?|膜|玻璃|材料|气体?|粉|液)$/;

/** Whether a material is only what the device behind it is made on: 碳化硅 in 碳化硅高压二极管, 氮化镓 in 氮化镓（GaN）基激光器. */
export function isBase(text: string, { kind, name, end, inside }: Mention, mentions: readonly Mention[]): boolean {
  if (kind !== "Material" || shaped.test(name)) return false;
  if (onDevice.test(text.slice(end, end + 14)) || (isSemiconductor.test(name) && amongBases.test(text.slice(end, end + 30)))) return true;
  const device = mentions.find((other) => other.kind === "Device" && other.start >= end && other.inside === inside);
  return device !== undefined && device.start - end <= 12 && /^(?:（[A-Za-z]+）)?(?:(?![和与及或的等])[\u4e00-\u9fff]){0,6}$/.test(text.slice(end, device.start)) && !/生产|制造|研发|加工|项目/.test(text.slice(end, device.start));
}

/** Whether a way of packaging is only what the board behind it is for: FC-BGA in FC-BGA、FC-CSP及RF封装基板. */
export function isFormOfBoard(text: string, { kind, end }: Mention): boolean {
  return kind === "Technology" && /^(?:[、和与及][A-Za-z\d-]+)*(?:等)?(?:类|型)?(?:封装)?[基载]板/.test(text.slice(end, end + 30));
}

/** Whether a thing is what those make who are supplied: 单晶炉 in 供应国内主要单晶炉企业. @param from where the words for supplying may begin */
export function isOfBuyers(text: string, from: number, { start, end }: Mention): boolean {
  if (/^(?:生产|制造)?(?:企业|厂[商家，。；、])/.test(text.slice(end, end + 6)) && /(?:供[应货给]|提供)[^，。；]{0,16}$/.test(text.slice(from, start))) return true;
  return suppliedMakers.test(text.slice(end, end + 20)) && forMakers.test(text.slice(Math.max(0, start - longestList), start));
}

/** Behind what those make to whom something goes, and before it: 为恒越、庐阳等外延片大厂供应衬底. */
const suppliedMakers = /^(?:生产|制造|封装|设计)?(?:大厂|巨头|龙头|企业|厂商|厂家|公司|客户)[^，。；、]{0,6}?(?:供应|供货|提供|配套|交付|出货)/;
const forMakers = /[为向给](?:[^，。；]{1,40}等|[^，。；、]{0,8})$/;
const longestList = 44;

/** Whether a word names a step of the work, no product: 切片, 外延, 退火. */
export function isStep({ kind, name }: Mention): boolean {
  return kind === "Technology" && name.length === 2;
}

/** Behind a material, the rest of a device's name. */
const onDevice = /^(?:（[A-Za-z]+）)?(?:(?![和与及或的等供送销进入出为向已])[\u4e00-\u9fff]){0,7}(?<!生产|制造|研发|加工|材料|半导体|衬底|外延)(?:芯片|器件|模块|激光器|调制器|二极管|晶体管|探测器|传感器|滤波器|太阳能电池)/;

/** A semiconductor by its bare name, and behind it others in a list that ends in a device made on them: 氮化镓、砷化镓、磷化铟激光器. */
const isSemiconductor = /(?:碳化[硅矽]|[氮氧]化镓|砷化镓|磷化铟|SiC|GaN|GaAs|InP)$/;
const amongBases = /^(?:（[A-Za-z]+）)?(?:[、和与及](?:碳化[硅矽]|[氮氧]化镓|砷化镓|磷化铟|SiC|GaN|GaAs|InP))+基?(?:(?![和与及或的等供送销进入出为向已])[\u4e00-\u9fff]){0,4}(?:芯片|器件|模块|激光器|二极管|晶体管|探测器)/;

/** Materials in a shape in which they are sold. */
const shaped = /(?:[片棒锭圆胶气液粉膜料板材体浆]|衬底|半导体|外延|磊晶|靶)$/;

/** Whether a machine is what the clause's firm works with, not what it makes: 采购10台MOCVD设备, 外延炉装机达到100台. */
export function isTool(text: string, { kind, start, end }: Mention): boolean {
  if (kind !== "Equipment") return false;
  const clause = clauseAt(text, start, end);
  const [before, behind] = [text.slice(clause.start, start), text.slice(end, clause.end)];
  if (cues().bought.test(before) || cues().bought.test(behind)) return true;
  return (countBefore.test(before) || countBehind.test(behind)) && !cues().sold.test(before) && !cues().sold.test(behind);
}

/** Before and behind a machine, how many of them there are: 30台庐阳/滨湖混搭的MOCVD, MOCVD已有近300台. */
const countBefore = /[\d一二两三四五六七八九十百][多余几]?[台套条部腔](?:[^，。；、]{2,14}?的|的|外延用)?$/;
const countBehind = /^(?:机台)?(?:[已也现都均共各约达近逾]|目前|合计|总计|总数|订下|有|增至|超过?|到){0,3}\d+[多余]?[台套部腔]/;

/** How far a clause says that the making has come: by the words from its subject to the thing or what is said behind it; undefined where it only says that it makes. */
export function voiceOfMaking({ reading }: Context, { sentence }: Line, subject: number, until: number): "built" | "underway" | "planned" | undefined {
  const from = ownTimeFrom(reading.text, subject, until);
  const words = reading.text.slice(from, until);
  const ahead = words.search(cues().ahead);
  const done = cues().done.exec(words);
  if (ahead !== -1 && (done?.index ?? -1) <= ahead) return "planned";
  if (done !== null) return isToCome(reading, sentence, from + done.index, done[0]) ? "planned" : "built";
  if (cues().inHand.test(words)) return "underway";
  if (cues().announced.test(words)) return "planned";
  return cues().inResearch.test(words) ? "underway" : undefined;
}

/** Where the words begin that tell when the thing before which they end is made: a further clause may have a time of its own, as in 已建成硅片产线，正在建设外延片产线. */
function ownTimeFrom(text: string, subject: number, until: number): number {
  const words = text.slice(subject, until);
  const clause = Math.max(words.lastIndexOf("，"), words.lastIndexOf("；")) + 1;
  return clause > 0 && cues().ownTime.test(words.slice(clause)) ? subject + clause : subject;
}
