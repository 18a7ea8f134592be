import { cuesOf, globalPattern, pattern } from "../../lexicon/cues.ts";
import type { Quantity } from "./quantities.ts";
import type { Stretch } from "../text/reading.ts";

/** What a number counts, as a noun, and whether it tells of growth. */
export interface Metric {
  readonly metric: string;
  readonly growth: boolean;
}

const cues = cuesOf("metrics", ({ counter, push, lead, close, within, say, amount, grow, rate, share, about, least, ownHead, done, event, number, output, strive, scope, rateEnd, tell, span, measure, added, set, fund, owner, inWhich, bySource }) => ({
  counted: pattern`^${counter}$`,
  pushes: globalPattern`${push}+`,
  onlyPushes: pattern`^(?:${push}|${added}招引|${set}){1,3}$`,
  isAdded: pattern`^${added}`,
  /** The fund behind a sum: 设立50亿元功率半导体产业基金. */
  fund: pattern`^(?:规模)?的?([^，。；、（）\d]{2,30}?${fund})(?![\u4e00-\u9fff]{0,4}(?:公司|管理))`,
  opening: pattern`^(?:${lead}|公司(?!制|数|总)(?=[\u4e00-\u9fffA-Z]{2})|用?[\d一二三四五两]+[至到—-]?\d*年(?:左右)?(?:的?时间|之?内)?(?=[\u4e00-\u9fff])|(?:未来|今后)[\d一二三四五六七八九十两几数]+[至到—-]?[\d一二三四五六七八九十]*年(?:内|间)?|截至[\d年月底]+|昨（\d+）日|\d{1,2}[.、](?!\d)|(?:项目|全部|整个项目|首期|第一步)?(?:建成|投产|达产|满产|竣工|完工|达效)+之?后|[^，。；、\d（）]{1,16}(?:[区市县镇省园城谷]|基地|集群|平台)(?:内|里)?(?:目前|现已|已经|已|现|累计|先后|共){1,2}(?=${push}|${lead})|在[^，。；]{2,24}?${inWhich}(?:内|里|上)?(?=${push}|${bySource})|(?:依托|通过|利用|围绕|面向|按)[^，。；]{2,60}?(?=${push}|${bySource})|[、，：“”）】◎●◆◇▌■▶☆★•·※✅|]|（[^（）]{1,12}）|【[^【】]{1,16}】|[^【】]{0,24}】|.*——|.*……)+`,
  closing: pattern`(?:较[“‘]?十[一二三四五六]五[”’]?(?:时期|期)?末?|连续[一二三四五六七八九十\d]{1,3}年|${close}|(?<!占)比|[（：])$`,
  /** Words of time and of doing between what a figure is of and what it measures: LED产业去年实现产值. */
  within: globalPattern`(?<=[\u4e00-\u9fffA-Za-z])${within}{1,4}(?:产业(?=销售|产值|总产值|营|主营))?(?=(?:年|月|工业|总|新增)?(?:${measure}|${grow}))`,
  says: pattern`^.*${say}`,
  /** A thing with its share behind its amount: 单晶硅产量10万吨、占全国. */
  shareBehind: pattern`^(.*?)${amount}?[^、]*、(占全[国省市球])$`,
  grows: pattern`${grow}(?![到至为])[^\d]{0,3}$`,
  isRate: pattern`${rate}`,
  isShare: pattern`占全[国省市球](?:的?${share})?的?$`,
  share: pattern`占?全[国省市球]${share}?$`,
  about: pattern`${about}$`,
  /** The noun behind a number that counts heads. */
  noun: pattern`^${least}?(?:的)?(?!以及|[和与及])((?:(?:[^，。；、（）\d]{2,10})?\d[\d.]*[万亿]?元(?:以上|级)?的|\d[\d.]*(?:英寸|寸|吋|代|纳米))?[^，。；：、（）\d等]{2,24})`,
  isOwn: pattern`${ownHead}$`,
  done: pattern`(?:${done}|已开工.*|正式投.*)$`,
  /** The noun of the counted with what was done with it behind: 项目集中签约, 项目于. */
  happens: pattern`^(.{2,20}?)(?:于|在|包括|分别|已经?|全部|正在?|抓紧|现场|同日|首批|陆续|成功|顺利|又|均|都|拟|将|累计|共(?=[达签])|年?(?:主营业务|营业|销售)收入[超突过达]|年?产值[超突过达]|一次|里|中有|进入|实现|完成|达到|拿下|（|“|投资|总投资|计划|产值|营收)`,
  event: pattern`^(.{2,20}?)((?:集中)?${event})(?!项目|企业|的|率)`,
  isNumber: pattern`${number}$`,
  /** Names of what is made, which want no noun behind the number: 月产能1000片晶圆. */
  isOutput: pattern`${output}$`,
  /** The label of a list: 入园企业：. */
  label: pattern`(?:^|[，。；\n])([\u4e00-\u9fff]{2,8})：[^，。；：\n]*等$`,
  onlyStrives: pattern`^[、，]?${strive}?$`,
  strives: pattern`^${strive}`,
  ofScope: pattern`${scope}[^，。；]{0,2}$`,
  isRateName: pattern`${rateEnd}$`,
  /** What is told of the counted, no noun for it: 集成电路等10条具有全国优势. */
  tells: pattern`^${tell}`,
  /** The years that a figure is told for, before what it counts: “十四五”期间全市……. */
  period: pattern`^.*?“?十[一二三四五六]五”?(?:规划)?${span}[，,]?`,
  /** The year that a figure is told for; the industry, zone or line before it is what it is of: 光机电产业2022年产值. */
  year: pattern`^(?:.*?(?<=^|[：:])([^，。；：\d]{1,12}${owner})|.*?)(?:力争|到)?20\d\d年(?:全年|底前|末|底|前)?[,，]?`,
  /** What several names share that is measured: 产值, 国内市场占有率. */
  measure: pattern`的?((?:国内|国际|全国|全球|全省|本地|市场|规上|工业|年|总)*(?:${measure}|(?:配套|自给|占有|渗透|覆盖|国产化|本地化|市占|产销|利用|良)率|比重)|产业${measure})$`,
}));

/** Whether a unit counts heads: 家, 条, 万人. */
export function countsHeads(unit: string): boolean {
  return cues().counted.test(unit);
}

/** What is left of a list of names that stands before the words for a figure: 等新能源企业产值. */
const restOfList = /^等(?=(?!级)[\u4e00-\u9fff]{2})/;
/** Fields in which something is done, which the figure does not count: 在环境监测等领域推出示范项目10个. */
const inFields = /^在.*(?:领域|方面|行业|环节)的?(?=.{4})/;

/** What is of a class by its size, behind that: 功率器件产业集群 in 千亿级功率器件产业集群. */
const ofClass = /^的?([^，。；、]{0,14}?(?:产业集群|集群|产业规模|产业链|产业))/;

/** What a number counts: the words before it, or the noun behind it where it counts heads. @param run the words that speak of it: of its clause, from the number before it on */
export function metricOf(text: string, quantity: Quantity, run: Stretch): Metric | undefined {
  const cluster = text.charAt(quantity.end - 1) === "级" ? ofClass.exec(text.slice(quantity.end, quantity.end + 24))?.[1] : undefined;
  if (cluster !== undefined) return { metric: cluster.endsWith("规模") ? cluster : `${cluster}规模`, growth: false };
  const before = text.slice(run.start, quantity.start).replace(cues().says, "").replace(restOfList, "");
  const share = cues().shareBehind.exec(before);
  if (share !== null) return { metric: `${(share[1] as string).replace(cues().pushes, "")}${share[2]}比重`, growth: false };
  const behind = text.slice(quantity.end, run.end);
  const growth = cues().grows.test(before) && cues().isRate.test(quantity.unit);
  const name = tidy(before).replace(onlyHas, "");
  const grown = cues().isRate.test(quantity.unit) && !growth ? grownBy.exec(behind) : null;
  if (grown !== null && name.length > 1) return { metric: `${name.replace(keepsOn, "").replace(/(?<=..)(?:增长|增速|增幅|年均)$/, "")}增长率`, growth: true };
  const need = meets.test(name) ? needed.exec(text.slice(quantity.end, run.end))?.[1] : undefined;
  if (need !== undefined) return { metric: `${name.replace(canBe, "")}${need}`, growth: false };
  if (cues().isShare.test(before.replace(cues().about, "")) || (typeof quantity.value === "string" && text.startsWith("占", quantity.start))) return { metric: `${name.replace(cues().share, "").replace(onlyAbout, "")}占${/全[国省市球]/.exec(text.slice(run.start, quantity.end))?.[0] ?? "全国"}比重`, growth: false };
  if (countsHeads(quantity.unit)) {
    const noun = cues().noun.exec(text.slice(quantity.end, Math.max(run.end, quantity.end + 40)))?.[1];
    const own = (cues().isOwn.test(name) || cues().isOutput.test(name)) && !(quantity.unit === "条" && noun?.includes("产线") === true);
    if (noun !== undefined && quantity.rises !== true && !own && !cues().tells.test(noun)) return { metric: `${counted(machines.test(quantity.unit) ? noun.replace(/(?<=..)的.*$/, "") : noun)}数`, growth: false };
    const shared = before.endsWith("等") && before.includes("、") && /^[条个]$/.test(quantity.unit) ? sharedClass.exec(text.slice(quantity.end, quantity.end + 60))?.[1] : undefined;
    if (shared !== undefined) return { metric: `${shared}数`, growth: false };
    const kind = /^[家户]$/.test(quantity.unit) && before.endsWith("等") ? cues().label.exec(text.slice(Math.max(0, quantity.start - 160), quantity.start))?.[1] ?? "企业" : name.replace(inFields, "").replace(/^.*等(?!级|领域|行业|环节|方向)(?:[地国]的?)?(?=[^、]{4,}$)/, "");
    if (kind.length < 2) return undefined;
    if (/^[家户]$/.test(quantity.unit) && partOfTrade.test(kind)) return { metric: `${kind}企业数`, growth: false };
    if (ofSize.test(kind)) return { metric: `${kind.replace(/的$/, "")}${/[家户]$/.test(quantity.unit) ? "企业" : "项目"}数`, growth: false };
    return { metric: cues().isNumber.test(kind) ? kind : `${kind.replace(/等$/, "").replace(hasCome, "$2$1").replace(hasFirms, "")}数`, growth: false };
  }
  const fund = quantity.unit.endsWith("元") && (name.length < 2 || name.endsWith("规模")) ? cues().fund.exec(behind)?.[1] : undefined;
  if (fund !== undefined) return { metric: `${fund}${name.length < 2 ? "规模" : name.replace(/^.*?(?=(?:总|首期)?规模$)/, "")}`, growth: false };
  if (name.length < 2 && cues().onlyStrives.test(before) && cues().strives.test(text.slice(quantity.start, quantity.end))) return { metric: "", growth };
  if (name.length < 2 && (quantity.rises === true || cues().ofScope.test(before))) return { metric: "", growth };
  if (name.length < 2) {
    const noun = /^(?:以上)?(?:大关|台阶)?的?([^，。；、\d]{2,30})/.exec(behind)?.[1];
    return noun === undefined || exceeds.test(noun) ? undefined : { metric: noun, growth };
  }
  if (growth && quantity.unit === "个百分点" && riseOfShare.test(name)) return { metric: name.replace(riseOfShare, ""), growth };
  if (quantity.unit.endsWith("元") && trade.test(name)) return { metric: `${name}规模`, growth };
  return { metric: growth && !cues().isRateName.test(name) ? `${name.replace(leaps, "增长")}率` : name, growth };
}

/** Behind a rate, that something grows by it: 保持15%的高速增长, 以20%的速度增长. */
const grownBy = /^(?:以上|左右|以内)?的(?:年均|年|平均|复合|较?[高快]速|较?[高快大]|[一两]位数|速度|增速|同比|稳定|持续)*(?:增长|增速|增幅|递增)(?:率|速度|势头)?(?![点极动])/;
/** Words of going on, before such a rate. */
const keepsOn = /(?:(?:明年|今年|去年|未来[几\d一二三四五]年)?(?:仍|也|还|均)?将?(?:(?:继续|连续|持续)?(?:保持|维持)(?:着|了)?|继续|持续|以(?:年均|每年|平均)?)|将)$/;
/** What is met or covered stands behind the number: 满足全省近三成的需求. */
const meets = /(?:满足|供应|供给|保障|覆盖)[\u4e00-\u9fff]{0,6}$/;
const canBe = /^(?:可以?|能够?|将)+/;
const needed = /^(?:以上|左右)?的?((?:[\u4e00-\u9fff]|[A-Za-z])[^，。；、\d]{1,18}?(?:需求|需要|用量|市场))/;

/** Stronger words for growth, of which the rate is one of growth: 产量激增68%. */
const leaps = /[亦也还又]?(?:[激猛大劲]增|[飙攀]升)$/;

/** Behind a rate that is only held against others: 12%的增速高于全市. */
const exceeds = /^(?:增[速幅]|增长率|速度|比[例重]|占比)[^，。；]{0,6}?[高低]于/;

/** A trade that comes to a sum is of that size: 光伏产业达千亿元. */
const trade = /(?:产业|集群|产业链)$/;

/** Nothing but about how much: 约 of 多晶硅产能87万吨（约占全国40%）. */
const onlyAbout = /^(?:大?约|将?近|超过?|达到?|已)+$/;
/** What several counts of one sentence are of, named once at its end: 打造光伏等10条具有国际优势、集成电路等8条具有全国优势的重点产业链. */
const sharedClass = /^(?:具有|具备|有)[^。；]{2,50}?的((?:重点|优势|主导)?(?:产业链|产业集群|集群|产业))(?=[，。；、])/;
/** Of 50台MOCVD的外延片项目 the machines are counted. */
const machines = /^(?:台|套|台套)$/;
/** A size that stands for those that are of it: 其中超10亿元的2户. */
const ofSize = /(?:[超过破](?:\d[\d.]*)?[十百千]?[万亿]元|[万亿]元以上)的?$/;

/** A place has what is counted: 全市有芯片企业30家. */
const onlyHas = /^有(?=[\u4e00-\u9fffA-Z]{2,}(?:企业|项目|平台|机构|园区|产线|生产线|人才|专利)$)(?![色机限效源线关轨害])/;
/** A part of a trade, of which firms are counted: 其中上游8家. */
const partOfTrade = /(?:[上中下]游|环节|领域|行业|端)$/;
/** A trade has firms: 传感器产业链有企业40家. */
const hasFirms = /(?<=[链业园区])有(?=企业$)/;
/** What becomes of the counted, between its name and the number: 外延片项目落地2个. */
const hasCome = /^(.{2,}(?:项目|企业))(签约|开工|竣工|投产|落地|落户|入驻)$/;

/** What a share does, behind its name: a rise by points is told of the share itself, 研发投入强度提高1.5个百分点. */
const riseOfShare = /(?<=..)(?:提高|提升|上升|增加|下降|降低)$/;

/** So many words around what a figure is of are left out at most. */
const mostWords = 9;
const mostRounds = 3;

/** The noun of what is counted, what is done with it before it: 签约项目 for 项目现场签约. */
function counted(noun: string): string {
  const kind = noun.replace(/(?<=..)[及与]$/, "").replace(cues().done, "");
  const happening = cues().event.exec(kind);
  if (happening !== null) return `${happening[2] as string}${(cues().happens.exec(happening[1] as string)?.[1] ?? happening[1]) as string}`;
  return cues().happens.exec(kind)?.[1] ?? kind;
}

/** What a figure is of, without the words of time, of aims and of doing around it: 园区产值 in 园区产值到2026年突破. */
export function tidy(words: string): string {
  const metric = bared(words);
  if (metric !== "") return metric;
  const [before = ""] = words.split(/[到至]?20\d\d年|“?十[一二三四五六]五”?末/);
  return before.length < words.length && before.length > 1 ? bared(before) : "";
}

/** What a number rises from, up to the number: 由38亿元提升至, 由2024年的20%提升至. */
const risenFrom = /[由从](?:20\d\d年(?:年?[底末])?的?|(?:目前|现在|现有|当前|去年|上年|年初|最初|原来)的?|现)?(?:[年月日]产)?(?:约|近|不足|不到)?\d[\d.]*[\u4e00-\u9fff%/A-Z]*$/;
/** The measure that stands only before the number from which a figure rises: 硅片由年产15万片提升到30万片. */
const givenBefore = /[由从](?:20\d\d年[^，。；\d]{0,4}|目前|现在|现有|当前)?的?([年月日]产)(?:约|近|不足|不到)?(?:\d[\d.]*[\u4e00-\u9fff%/A-Z]*)?$/;
const isMeasured = /(?:产能|产量|能力|规模)$/;

/** The year that a growth starts from is none of what grows: 研发投入强度较2024年提高. */
const comparedTo = /[较比](?:20\d\d年(?:年?[底末])?|上年|去年|上一年|前一年)(?:同期)?|与(?:20\d\d年|上年|去年)(?:同期)?相比[，,]?|(?:[是为]|相当于)20\d\d年(?:[底末]|同期)?的$/;

/** What is told of those that are counted, before their noun: 技术居国内领先地位、具有竞争力的名优品牌. */
const toldOf = /^(?:[^的]{2,16}、)?(?:具有|拥有|居|处于)[^的\d]{2,20}的(?=[^的]{2,12}$)/;

function bared(words: string): string {
  const given = givenBefore.exec(words);
  const told = given === null ? words : `${words.slice(0, given.index)}${isMeasured.test(words.slice(0, given.index)) ? "" : `${given[1]}能`}`;
  let metric = told.replace(comparedTo, "").replace(cues().period, "").replace(risenFrom, "").replace(cues().year, (_, owner?: string) => owner ?? "");
  // What stands before 、 with a number of its own is another figure's: 1万吨多晶硅、1200吨硅烷.
  if (/[、和与及]$/.test(metric) && /\d[\d.]*[%\u4e00-\u9fffA-Z]/.test(told)) return "";
  // Word by word from behind: words that are made of others in several ways would be tried in all of them.
  for (let rounds = 0; rounds < mostWords; rounds++) {
    const before = metric;
    metric = metric.replace(cues().closing, "");
    if (rounds < mostRounds) metric = metric.replace(cues().opening, "").replace(cues().pushes, (word, at: number) => (at === 0 && !cues().isAdded.test(word) ? "" : word)).trim();
    if (metric === before) break;
  }
  metric = metric.replace(cues().within, "").replace(cues().onlyPushes, "").replace(toldOf, "");
  return metric.includes("”") && !metric.includes("“") ? `“${metric}` : metric;
}

/** Words that name what is counted, without those before the name: 产值 of 力争产值. */
export function withoutLead(words: string): string {
  return words.replace(cues().opening, "");
}

/** What several names share that is measured, at the end of words, and where it begins: 产值, 国内市场占有率. */
export function measureAtEnd(words: string): { readonly measure: string; readonly at: number } | undefined {
  const found = cues().measure.exec(words);
  return found === null ? undefined : { measure: found[1] as string, at: found.index };
}
