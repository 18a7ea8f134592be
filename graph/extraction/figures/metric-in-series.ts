import type { Context, Line } from "../context.ts";
import { cuesOf, pattern } from "../../lexicon/cues.ts";
import { aboutChain, isGeneral, namesChain, ofWhat, restsOnChain } from "./figures-of-chain.ts";
import { industryBefore } from "../relevance/industry-in-force.ts";
import { measuredInList } from "./measure-of-list.ts";
import { type Metric, metricOf, tidy } from "./metrics.ts";
import type { Quantity } from "./quantities.ts";
import type { Stretch } from "../text/reading.ts";
import { afterNames, behindPlace, isOfUnknownPlace, longClause } from "./words-of-figures.ts";

const cues = cuesOf("metric-in-series", ({ noFigure }) => ({
  /** Words before a number that name no figure: 东贝赞助1000万元, （-0.34%）宣布. */
  namesNone: pattern`^[）)][^，]{0,6}$|[】〕]|(?:${noFigure})了?$`,
}));

/** The figures of one sentence, and what those before a figure have told. */
export interface Series {
  readonly quantities: readonly Quantity[];
  /** The metrics of figures that several names share in turn, by the figure's index. */
  readonly shares: ReadonlyMap<number, Metric>;
  /** What figures of the same paragraph counted last, by their unit. */
  readonly told: Map<string, string>;
  /** The last metric that a clause names, without its growth or share. */
  metricBefore: string;
  /** The country or world that the last figure told so was of, and its metric. */
  wideBefore?: { readonly metric: string; readonly wide: string };
  /** Index of the last figure that was kept. */
  lastKept: number;
}

/** What a figure of the chain counts: by its own words, else as the figures before it; nothing of a figure that is not the chain's, or of which the text tells nothing. Keeps in the series what those behind it go by. */
export function metricIn(context: Context, line: Line, quantity: Quantity, index: number, clause: Stretch, run: Stretch, series: Series): Metric | undefined {
  const { reading: { text }, relevance } = context;
  const { told, quantities } = series;
  const before = quantities[index - 1];
  const share = series.shares.get(index);
  if (!relevance.whole) {
    const goesOn = before !== undefined && series.lastKept === index - 1 && growsOn.test(text.slice(before.end, quantity.start));
    const words = share !== undefined ? clause : { start: run.start, end: clause.end - clause.start < longClause ? clause.end : quantity.end };
    if (!goesOn && !restsOnChain(context, line, { start: run.start, end: quantity.start }) && !aboutChain(context, line, words) && industryBefore(context.reading, line.sentence, quantity.start) === undefined) return undefined;
    if (share !== undefined && !namesChain(line, share.metric)) return undefined;
  }
  const sameUnit = told.get(kindOf(quantity.unit));
  const carried = series.metricBefore === "" || (told.has(quantity.unit) && !/^[%倍]$/.test(quantity.unit)) ? sameUnit ?? series.metricBefore : series.metricBefore;
  const isBare = typeof quantity.value === "number" && carried !== "" && !ofWhole.test(text.slice(run.start, quantity.start)) && tidy(text.slice(behindPlace(line, run.start, quantity.start), quantity.start)) === "" && /^(?:元?大关)?(?:[。，；、\n]|$)/.test(text.slice(quantity.end, quantity.end + 4));
  const read = share ?? (isBare ? { metric: "", growth: false } : undefined) ?? metricOf(text, quantity, { start: isOfUnknownPlace(text, line, run.start, quantity.start) ? quantity.start : afterNames(line, run.start, quantity.start), end: run.end }) ?? (before?.unit === quantity.unit ? { metric: "", growth: false } : undefined);
  if (read === undefined || (read.metric === "" && carried === "")) return undefined;
  if (isGeneral(read.metric)) {
    series.metricBefore = "";
    return undefined;
  }
  const kept = before !== undefined && series.lastKept === index - 1;
  const listed = share === undefined && !read.growth ? measuredInList(text, line, quantity, read.metric, kept ? [series.metricBefore, sameUnit ?? ""] : before === undefined ? [sameUnit ?? ""] : [], before) : undefined;
  const yielded = before !== undefined && text.charAt(before.end) === "、" && series.lastKept === index - 1 ? ofYear.exec(series.metricBefore)?.[0] : undefined;
  const isThing = yielded !== undefined && ofThings.test(quantity.unit) && thing.test(text.slice(run.start, quantity.start));
  const metric = sizeOfFund(text, line, quantity) ?? (isThing ? undefined : listed) ?? wholeMetric(context, line, quantity, isThing ? `${yielded}${read.metric}` : read.metric, carried, series.metricBefore);
  if (metric === "" || metric.length > longestMetric || growthAlone.test(metric) || cues().namesNone.test(metric)) return undefined;
  const isShareOfBefore = shareOfBefore.test(read.metric) && metric !== read.metric;
  if (!isShareOfBefore && ((listed !== undefined && !isThing) || (read.metric !== "" && metric.endsWith(read.metric)))) series.metricBefore = metric.replace(/(?:同比|年均)?(?:增长率|占全[国省市球]比重|(?:增[长幅加]?|下降|降低|提[高升]|上升|成长)率)$/, "");
  if (!read.growth) told.set(kindOf(quantity.unit), metric);
  series.lastKept = index;
  return { metric, growth: read.growth };
}

/** No metric is longer; in a run of figures without end each would take over all words before it. */
const longestMetric = 100;

/** What a list's first amount is of that its next share: 年产外延片400万片、芯片400亿颗. */
const ofYear = /^[年月日]产(?![值能])/;

/** No more than a thing's name between two figures, and units in which things are made. */
const thing = /^(?![^、]*(?:产值|产能|产量|营收|收入|能力|企业|项目|面积|规模))[\u4e00-\u9fffA-Za-z]{2,10}$/;
const ofThings = /(?:片|颗|只|块|吨|台|套|件|粒|支|瓦|W)$/;

/** A metric with what the figures before it say of it: growth and shares are of what was counted before. */
function wholeMetric(context: Context, line: Line, quantity: Quantity, metric: string, carried: string, before: string): string {
  if (metric === "") return carried;
  const [grade] = gradeAlone.exec(metric) ?? [];
  if (grade !== undefined && graded.test(before)) return before.replace(graded, `$1${grade}`);
  if (ofBefore.test(metric)) return `${before}${metric}`;
  return numberAlone.test(metric) && before !== "" ? before : ofWhat(context, line, quantity, metric);
}

/** Growth and shares that name nothing else are those of what was told before: 近三年年均增速, 占规上工业比重, 全球占比. */
const ofBefore = /^(?:近[一二三四五六七八九十两\d]+年)?(?:年均(?!新增|实现)|同比|增速|增幅|增长|年增|月增|季增|成长|下降|年?(?:均|平均)?复合(?:年均?)?增[长速]|年?平均增[长速]|年递增)|^占(?![地用据有领]|到?位)|^(?:全[国球省市区县]|国内|世界|国际)?(?:市场)?占比$/;

const shareOfBefore = /^占|占比$/;

/** A grade without what is of it, and what is of one before: 国家级企业技术中心2个、省级9个. */
const gradeAlone = /^(?:国家|[省市区县部州]|自治区|世界)级(?=(?:以上)?数$)/;
const graded = /^(新增|新建|新创|新)?(?:国家|[省市区县部州]|自治区|世界)级(?=.{3,}数$)/;

/** The size of the fund right before a sum, which no industry has: 设立芯片产业投资基金，规模15亿元; 首期5亿元. */
function sizeOfFund(text: string, { mentions }: Line, { start, unit }: Quantity): string | undefined {
  const fund = unit.endsWith("元") ? mentions.findLast(({ kind, inside, end }) => kind === "Fund" && inside === undefined && end <= start) : undefined;
  const between = fund === undefined || start - fund.end > longestSize ? null : ofSize.exec(text.slice(fund.end, start));
  return fund === undefined || between === null ? undefined : `${fund.name}${between[1] ?? ""}规模`;
}

const longestSize = 16;
const ofSize = /^[，（、]?(?:基金)?(总|首期|一期|目标|认缴|募集)?(?:资金|出资)?(?:规模)?(?:[为达约近超]|达到|不低于|不少于|超过)*$/;

/** Units in which the same thing is told: 亿元, 万元. */
function kindOf(unit: string): string {
  return unit.endsWith("元") ? "元" : unit;
}

/** Growth of nothing: what it is of was no figure of the chain. */
const growthAlone = /^(?:[高快低]于|高出)|^(?:是|为|达)?(?:去年|上年)同期的?$|^(?:年均|同比|分别|均|增速|增长|增幅|年增|月增|季增|成长|下降|率)+$/;
/** Before a number that is a part of what was told of: 产值838亿元，占全市的60%. */
const ofWhole = /占全[国省市区县州球][^，。；]{0,4}$/;
/** What a number rises from is no name of what it counts: 由38亿元提升至150亿元. */
const numberAlone = /^[由从]?(?:[年月日]产)?[\d.]+(?:万|亿|千|百)*[\u4e00-\u9fff]{0,2}$/;
/** Behind a figure its growth, of which the clause names nothing: 产值900亿元、增长12%. */
const growsOn = /^[，、](?:比?较?上年|同比|年均|预计|力争|也)*(?:增长|增速|年增|增|下降|提高)[^，。；、\d]{0,4}$/;
