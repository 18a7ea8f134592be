import { begunBefore } from "../../text/begun-before.ts";
import type { Context, Line, Statement } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import { products } from "../../../ontology/index.ts";
import { clauseAt } from "../../text/clause.ts";
import { isBoughtByNumber, isWorthOf } from "./bought-or-valued.ts";
import { isOfPaidPurchase } from "./paid-purchases.ts";
import { isOfApplicants } from "./who-may-apply.ts";

const cues = cuesOf("not-the-places", ({ yields, use, nation, own, input, act, paid }) => ({
  /** Behind a use, what goes into it: 新能源材料 is no 新能源. */
  isForUse: pattern`^(?:用|配套)?${input}`,
  /** Behind a thing, what is paid for it: EDA工具购买补助. */
  isPaid: pattern`^(?:首轮|首次)?${act}?${paid}`,
  /** How a clause about the whole country begins. */
  nationSays: pattern`^(?:目前|当前|但是?|由于|因为|虽然|尽管|随着|预计|据统计)?${nation}(?!领先|一流|首|最|知名|外)`,
  /** Words by which a paper speaks of its own place. */
  placeSays: pattern`${own}`,
  /** Before what a thing is used for: 广泛用于航空航天, which the place does not make. */
  isUsed: pattern`${use}[^，。；的]*$`,
  /** Before what a project is to put out: 投产后年产8万片砷化镓衬底. */
  isYield: pattern`(?:${yields}|(?:项目|工程|生产线|产线)(?:全部|全面|整体|一期|二期)*(?:建成|达产|投产|满产|竣工|完工){1,2}(?:投产|达产)?后[^。；]*?(?:形成|实现|新增|可)?年产|(?:总投资|占地|用地)[^。；]{1,60}，(?:项目|建成后|达产后|投产后|主要|计划|拟|将|可)*(?:生产|年产)|项目[^，。；]{0,12}(?:建成|投产|达产|竣工)[^，。；]{0,6}后，[^。；]*[年月日](?:产|处理|加工))[^。；]*$`,
  /** Before what a list of projects, or a firm by its full name, is to put out: 11个重大项目包括……; 恒越光电有限公司年产10万片. */
  ofProjects: pattern`(?:[\d一二三四五六七八九十]个[^，。；：]{0,14}项目(?:包括|分别[为是]|有)[^。；]*|(?:公司|集团)[^，。；、]{0,6}年产[\d.]+[万亿]?[^，。；、\d]{1,4})$`,
}));

/** Whether what a sentence says of a thing says nothing of its place: the thing is only paid for, named to say whom a paper is for, what a project is to put out, a use's input, what something is used for, or the whole country's. */
export function isNotThePlaces(context: Context, line: Line, mention: Mention, voice: Statement["voice"]): boolean {
  const { text } = context.reading;
  const behind = text.slice(mention.end, mention.end + 12);
  if (ofPlatform.test(text.slice(Math.max(line.sentence.start, mention.start - 60), mention.start)) && platform.test(text.slice(mention.end, mention.end + 60))) return true;
  // Of 多晶硅下游的拉晶环节缺失 it is what comes behind the thing that is lacking.
  if (voice === "lacking" && neighbours.test(behind)) return true;
  if (forOther.test(behind) || cues().isPaid.test(behind) || isBoughtByNumber(text, mention) || isWorthOf(text, line.sentence, mention) || (mention.kind === "Application" && cues().isForUse.test(behind))) return true;
  if (isOfBuyers(text, line, mention)) return true;
  if (isOnlySeen.test(text.slice(clauseAt(text, mention.start, mention.end).start, mention.start))) return true;
  if (isOfHosts.test(text.slice(mention.end, mention.end + 30)) && goesTo.test(text.slice(Math.max(line.sentence.start, mention.start - 20), mention.start))) return true;
  if (isOfApplicants(text, line.sentence, mention) || isOfPaidPurchase(text, line.sentence, mention)) return true;
  if (cues().isYield.test(text.slice(line.sentence.start, mention.start)) || cues().ofProjects.test(text.slice(line.sentence.start, mention.start))) return true;
  if (voice === "built" && context.reading.isNews && isExplained(text, line, mention)) return true;
  return ofTheNation(context, line, mention, voice) || (mention.kind !== "Application" && isUseOfThing(context, line, mention));
}

/** Whether the clause begins with a thing and tells what that is good for, whoever makes it: 碳化硅器件已成为电动汽车的核心部件. */
function isExplained(text: string, { outer }: Line, { start, end }: Mention): boolean {
  const clause = clauseAt(text, start, end);
  const topic = outer.find((other) => products.has(other.kind) && other.start >= clause.start && other.start - clause.start <= 2);
  if (isCommonplace.test(text.slice(clause.start, clause.end)) && !isTrade.test(text.slice(end + 2, clause.end))) return true;
  return topic !== undefined && topic.start <= start && isTold.test(text.slice(topic.end, topic.end + 12)) && !isTrade.test(text.slice(topic.end, clause.end));
}

/** Behind a thing, what it is or has become, and what makes that its trade in a place: 已成为支柱产业. */
const isTold = /^(?:材料|技术|器件|产品)?(?:目前|如今|现在|正|已经?|将)*(?:成为|属于?(?!于?[我本])|是(?!我|本|全[市省县区])|可以?(?!年产|生产)|能够?|广泛|适用|主要[用应]|被(?:广泛|称|誉|认)|具有|具备|拥有)/;
/** What something has come to be for all who make it: 已成为LED产业的主流衬底. */
const isCommonplace = /成为[^，。；]{0,24}(?:主流|核芯|核心|心脏|关键|热点|首选|趋势|共识|瓶颈|标配)/;
const isTrade = /产业|支柱|主导|特色|龙头|名片|基地|企业|[我本全][省市区县]/;

/** Around a thing, those whom somebody of the place goes to see: 专赴外延片龙头企业考察. */
const goesTo = /(?:赴|前往|走访|拜访)[^，。；]{0,16}$/;
const isOfHosts = /^[^，。；]{0,16}(?:企业|公司|厂家|厂商)[^，。；]{0,4}(?:考察|学习|调研|参观|拜访|洽谈|对接)/;

/** Before what visitors are shown, and what a form says of the trade of a project: 察看功率器件展示, 行业类别：C3973集成电路制造. */
const isOnlySeen = /^[^，。；：]{0,12}(?:察看|查看|观看|参观|听取)了?[^，。；]*$|^C\d{2,4}$/;

/** Behind a thing, those before or behind it along the chain. */
const neighbours = /^(?:产业链?|产品)?(?:的)?[上中下]游/;

/** Behind a thing, the word that makes it only the use of another: 光刻胶用溶剂, 碳化硅抛光用磨料. */
const forOther = /^(?:加工|生产|制造|制备|生长|切割|研磨|抛光|清洗|封装|检测|测试)?用(?![于在作以途户料来地工水能量到得好]|电(?![极子镀容感解阻池]))(?:[\u4e00-\u9fff]{2}|[A-Z]{2})/;

/** Whether a thing or link only tells who buys what the place makes: 石墨坩埚供应碳化硅长晶企业, 进入晶圆厂供应链; nor is a machine's maker a maker of final goods: 减薄机整机企业. */
function isOfBuyers(text: string, { sentence, mentions }: Line, mention: Mention): boolean {
  const [words, behind] = [text.slice(Math.max(sentence.start, mention.start - 16), mention.start), text.slice(mention.end, mention.end + 16)];
  if (supplies.test(words) && buyers.test(behind)) return true;
  if (entersInto.test(words) && chainOfBuyer.test(behind)) return true;
  return mention.kind === "Stage" && text.startsWith("整机", mention.start) && mentions.some(({ kind, end }) => kind === "Equipment" && end === mention.start);
}

const supplies = /(?:供应|供给|供货|直供)(?:给|于)?[^，。；、]{0,6}$/;
const buyers = /^[^，。；、的]{0,6}(?:企业|厂商?|厂家|客户)(?=[，。；、]|$)/;
const entersInto = /(?:进入|打入|切入|嵌入|纳入)[^，。；、]{0,10}$/;
const chainOfBuyer = /^[^，。；、]{0,8}(?:供应链|供应体系|供货体系|采购(?:体系|清单|目录|名录))/;

/** What a platform that the place sets up serves its firms with: 打造涵盖流片、测试的公共服务平台. */
const ofPlatform = /(?:打造|建设|搭建|构建|建立)(?:了|一批)?(?:涵盖|覆盖)[^，。；]*$/;
const platform = /^[^，。；]*(?:服务平台|服务体系)/;

/** What the clause says of the whole country is not the place's (国内MOCVD设备依赖进口), nor what it has or lacks by an earlier clause (我国起步较晚，大部分衬底依赖进口), until a place is named. */
function ofTheNation({ reading: { text } }: Context, { sentence, mentions }: Line, mention: Mention, voice: Statement["voice"]): boolean {
  const clause = clauseAt(text, mention.start, mention.end);
  if (cues().nationSays.test(text.slice(clause.start, mention.start))) return true;
  if (voice === "wanted") return false;
  const begun = begunBefore(text, sentence);
  for (let comma = begun < sentence.start ? mention.start : text.lastIndexOf("，", mention.start - 1); comma > begun; ) {
    const start = Math.max(begun, text.lastIndexOf("，", comma - 1) + 1);
    if (cues().nationSays.test(text.slice(start, comma))) return !mentions.some((place) => (place.kind === "Region" || place.kind === "Park") && place.start >= start && place.start < mention.start) && !speakOfOwnPlace(text.slice(start, mention.start));
    comma = start - 1;
  }
  return false;
}

/** What something is used for is no thing of the place. */
function isUseOfThing({ reading: { text } }: Context, { sentence }: Line, { start, end }: Mention): boolean {
  return cues().isUsed.test(text.slice(Math.max(sentence.start, start - 40), start)) || (asUse.test(text.slice(Math.max(sentence.start, start - 40), start)) && amongUses.test(text.slice(end, Math.min(sentence.end, end + 40))))
    || (forUse.test(text.slice(Math.max(sentence.start, start - 40), start)) && thenMakes.test(text.slice(end, Math.min(sentence.end, end + 40))));
}

/** A list of uses that a place looks to: 围绕新能源汽车、光伏逆变器等应用. */
const asUse = /(?:围绕|面向|针对|服务|满足|瞄准|对接|适应|紧盯)[^，。；的]*$/;
const amongUses = /^(?:、[^，。；、]{2,12}){0,4}等?[^，。；、]{0,4}(?:应用(?!材料)|场景|需求)/;

/** Uses for which something else is made: 面向新能源汽车、光伏逆变器扩充IGBT模块产能. */
const forUse = /(?:面向|服务于?|满足)[^，。；的]*$/;
const thenMakes = /^(?:[、和与及][^，。；、]{2,12}){0,4}?等?(?:领域|需求)?(?:扩充|扩大|扩产|开发|研发|研制|布局|发展|攻关|推出|生产)/;

/** Whether words hold one by which a paper speaks of its own place: 我市, 本区. */
export function speakOfOwnPlace(words: string): boolean {
  return cues().placeSays.test(words);
}
