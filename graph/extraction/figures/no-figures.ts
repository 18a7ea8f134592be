import { cuesOf, pattern } from "../../lexicon/cues.ts";
import { products } from "../../ontology/index.ts";
import type { Context, Line } from "../context.ts";
import { countsHeads } from "./metrics.ts";
import { power } from "./own-figures.ts";
import { entryAt } from "../projects/project-entries.ts";
import type { Quantity } from "./quantities.ts";
import type { Stretch } from "../text/reading.ts";

const cues = cuesOf("no-figures", ({ paper, quality, paid, total, invested, ofPlace, several, capacity, each, shares, ranks, place }) => ({
  noResult: pattern`(?<!出货|销售|产出|供货)${quality}(?:约|为|达|在)?$`,
  paid: pattern`${paid}`,
  /** Behind a number: what a paper counts of itself. */
  ofPaper: pattern`^(?:大|项|条)?${paper}|^[^，。；、\d]{2,12}之一`,
  total: pattern`${total}[^，。；]{0,2}$`,
  invested: pattern`${invested}(?:额|金额)?(?:约|近|达到?|超过?|为|合计|人民币|预计|计划|将)*$`,
  ofPlace: pattern`(?:[个项](?:项目)?(?:协议)?，(?:计划)?(?:总投资|投资总额|累计投资)(?:额|金额)?|${ofPlace})[^，。；]{0,14}$`,
  /** Before money put into several projects at once, which is their place's: 26个项目现场签约，总投资138亿元. */
  ofSeveral: pattern`(?:\d\d+|[2-9]|[两二三四五六七八九十]+|${several})[多余]?[个项家][^，。；：、\d]{0,24}(?:，|、)?(?:其中)?(?:涉及|计划|协议|合计|当年计划|年度计划|首批)?${invested}(?:额|金额)?$`,
  /** The same before several projects: 总投资201亿元的10个项目. */
  beforeSeveral: pattern`^的(?:\d\d+|[2-9]|[两二三四五六七八九十]+)[个项][^，。；]{0,12}项目`,
  /** Before what one of many costs or takes: 每台售价1000万元. */
  ofEach: pattern`每${each}[^，。；\d]{0,6}$`,
  /** Around what shares cost: 昨日收于18.66元. */
  ofShares: pattern`${shares}`,
  /** Around how many a place is ranked among: 在全省90家开发区中排名第5. */
  ranksAmong: pattern`(?:在|${ranks})[^，。；、\d]{0,8}$`,
  rankBehind: pattern`^[^，。；、\d]{0,20}(?:第[\d一二三四五六七八九十百]|${place})`,
  /** Words that make a power before a noun what is made, not the size of a work: 形成3GW电池片产能. */
  makes: pattern`${capacity}[^，。；、\d]{0,3}$`,
}));

/** In news how many houses are built is no figure of the chain: 5栋厂房已封顶. */
const building = /^[栋幢]$/;
/** Behind a share, what is owned: 收购恒越光电51%的股权. */
const ofStake = /^的?(?:股[份权票]|权益)/;
const money = /元$/;
/** Money put into the project that an entry of a list is of. */
const putIn = /投资[^，。；\d]{0,8}$/;
/** Lengths are sizes, unless tens of thousands of them are made: 年产773万毫米晶体. */
const length = /^(?:毫米|米)$/;
/** A number that only sizes the noun behind it: 超5亿元企业6家, 3000万元以上项目. */
const sizes = /^(?:以上|及以上|级|规模)*(?:的?(?:重大)?(?:企业|项目|园区|集群|产业集群|工业企业)|的[^，。；、\d]{0,14}(?:企业|项目|集群|园区)(?![\u4e00-\u9fff]*(?:\d|基金)))/;
/** The same where the noun's own number follows: 总投资超100亿元项目6个. */
const sizesCounted = /^(?:以上)?的?(?:[^，。；、\d]{0,14}(?:企业|项目)(?:达到|超过?|约)?\d|(?:不少于|不低于|达到?|有|约)?\d+[余多]?[家户个项])/;

/**
 * Whether a number is neither an aim nor a result: what sizes something else, money put into one project or firm, parts of a paper that it counts itself, sites, shares, prices and
 * qualities, and what measures pay or ask for.
 */
export function isNoFigure(context: Context, line: Line, quantity: Quantity): boolean {
  const { text } = context.reading;
  const { sentence } = line;
  const behind = text.slice(quantity.end, quantity.end + 24);
  const before = text.slice(Math.max(sentence.start, quantity.start - 14), quantity.start);
  if (money.test(quantity.unit) && ((putIn.test(before) && entryAt(context.reading, quantity.start) !== undefined) || isInProjectsBracket(context, line, quantity))) return true;
  if (money.test(quantity.unit) && (sizesCounted.test(behind) || (sizes.test(behind) && text.charAt(quantity.end - 1) !== "级" && !cues().total.test(before)) || isPutIntoOne(text, sentence, quantity))) return true;
  if (countsHeads(quantity.unit) && cues().ofPaper.test(behind)) return true;
  if (quantity.unit === "个" && /、[^，。；、]{2,16}$/.test(before) && ofListed.test(behind)) return true;
  if (/平(?:方)?米$/.test(quantity.unit) && /^的?(?:标准|生产|现代)?(?:化)?(?:厂房|车间|办公|用房)/.test(behind)) return true;
  if (context.reading.isNews && building.test(quantity.unit)) return true;
  if (isOfOpenName(text, sentence, quantity) || (/[为与给][约近]?$/.test(before) && /^[^，。；、\d]{2,12}配套的/.test(behind))) return true;
  if ((cues().ranksAmong.test(before) && cues().rankBehind.test(behind)) || (text.charAt(quantity.start) === "第" && amongCounted.test(text.slice(Math.max(sentence.start, quantity.start - longestRanked), quantity.start)))) return true;
  if (length.test(quantity.unit) || cues().ofEach.test(before) || cues().ofShares.test(text.slice(Math.max(sentence.start, quantity.start - 24), quantity.end + 8))) return true;
  if (quantity.unit === "%" && ofStake.test(behind)) return true;
  if (cues().noResult.test(before) || (power.test(quantity.unit) && !isMadeInNews(context, line, quantity) && sizesNoun(before, behind))) return true;
  const paidFor = text.slice(Math.max(sentence.start, quantity.start - 24), Math.min(sentence.end, quantity.end + 10));
  if (cues().paid.test(countsHeads(quantity.unit) ? paidFor.slice(Math.max(0, paidFor.lastIndexOf("，", paidFor.length - 11))) : paidFor)) return true;
  if (quantity.unit === "%" && byShare.test(text.slice(Math.max(sentence.start, quantity.start - 40), quantity.start)) && isGiven.test(text.slice(quantity.end, Math.min(sentence.end, quantity.end + 80)))) return true;
  if (/每\d{0,3}股?[^，。；、\d]{0,8}$/.test(before) && /^(?:股|元|万?股)$/.test(quantity.unit)) return true;
  if (countsListed.test(behind) && /^[条个]$/.test(quantity.unit)) return true;
  if (context.reading.document.about.kind === "plan" && (isCondition(text, sentence, quantity) || (money.test(quantity.unit) && mostPaid.test(before)))) return true;
  return !context.reading.isNews && asks.test(text.slice(quantity.end, Math.min(sentence.end, quantity.end + 120)));
}

/** What measures pay by a share of what was spent: 按设备投入的20%，给予每户最高100万元补助. */
const byShare = /(?:^|[，：、）；])(?:可|分别)?按照?(?!计划|年均)[^，。；]{0,32}$/;
const isGiven = /^[^。；]{0,50}给予[^。；]{0,60}(?:补[助贴]|奖励|资助|支持)/;

/** Behind a number that only sums up the names before it: 做强传感器、功率器件、显示模组3个特色产业. */
const ofListed = /^(?:重点|主要|优势|细分)?(?:领域|方面|环节|方向|板块)|^(?:重点|主要|优势|特色|新兴|主导|支柱|战略性)+产业(?![链集园基化])/;

/** Between how many a place is ranked among and its rank, which is as good as their number only: 在全省90家开发区中排名第5位. */
const amongCounted = /\d[余多]?[个家座][^，。；、\d]{0,20}$/;
const longestRanked = 24;

/** Whether a number ends the name in quotation marks of a paper or of its measures: 出台“科创25条”. */
function isOfOpenName(text: string, sentence: Stretch, { start, end, unit }: Quantity): boolean {
  return unit === "条" && text.charAt(end) === "”" && /“[^“”，。；]{1,12}$/.test(text.slice(Math.max(sentence.start, start - 14), start));
}

/** Whether a bracket right behind a project tells it: 恒越光电二期（总投资12亿元，年内完成投资3亿元）. */
function isInProjectsBracket({ reading: { text } }: Context, { mentions }: Line, { start }: Quantity): boolean {
  return mentions.some(({ kind, end }) => kind === "Project" && end < start && text.charAt(end) === "（" && !text.slice(end, start).includes("）"));
}

/** Whether money is put into one project or firm, of which it is a property. */
function isPutIntoOne(text: string, sentence: Stretch, { start, end }: Stretch): boolean {
  const before = text.slice(Math.max(sentence.start, start - 48), start).replace(/(?:约|近|超过?|达到?|合计|预计|计划|将)+$/, "");
  return cues().invested.test(before) && !cues().ofPlace.test(before.slice(-14)) && !cues().ofSeveral.test(before) && !cues().beforeSeveral.test(text.slice(end, end + 24));
}

/** Whether news tells of a power with the thing that it is of right behind it: 建设300MW电池片车间. */
function isMadeInNews({ reading: { isNews } }: Context, { mentions }: Line, { end }: Quantity): boolean {
  return isNews && mentions.some(({ kind, inside, start }) => inside === undefined && products.has(kind) && start >= end && start - end <= 4);
}

/** Whether a power only sizes the noun behind it: 200兆瓦单晶切片工程, not 产能达到2GW、……. */
function sizesNoun(before: string, behind: string): boolean {
  return /^[\u4e00-\u9fff]/.test(behind) && !/^(?:以上|左右|的|及|和|或|总投资|投资|已|将|计划|预计|[明今]年)/.test(behind) && !cues().makes.test(before);
}

/** Behind a count of names before it that share figures in turn: 3条产业链分别完成……. */
const countsListed = /^[^，。；、\d]{0,8}分别/;
/** Before the most that measures pay: 最高300万元. */
const mostPaid = /(?:最高|最多|上限|不超过)(?:可达|可获|为|不超过)?$/;

/** Whether a number only tells of whom measures speak: 对营收首次突破1亿元、5亿元的企业. */
function isCondition(text: string, sentence: Stretch, { start, end }: Stretch): boolean {
  const before = text.slice(Math.max(sentence.start, start - 90), start);
  const opened = /(?:^|[，：、）]|第[一二三四五六七八九十百]{1,4}条)(?:对(?!外|标|接)|凡|首次)[^。；]*$/.test(before) || /首次[^，。；]*$/.test(before);
  return opened && /^[^。；]{0,60}?的[^，。；]{0,20}?(?:企业|单位|机构|团队|平台|项目|法人)/.test(text.slice(end, Math.min(sentence.end, end + 90)));
}

/** What measures ask of who is to be paid: 研发投入1000万元以上并实现销售的，按15%补贴. */
const asks = /^[^，。；]{0,24}的(?:企业|单位|机构|项目)?，[^。]{0,80}(?:补贴|补助|奖励|资助|给予|最高|支持\d)/;
