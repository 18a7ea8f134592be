import { matchesOf } from "../lexicon/matches.ts";
import type { Context, Line } from "./context.ts";
import { oncePer } from "./once-per.ts";
import type { Reading } from "./reading.ts";
import { endOfPlan, firstPlan, yearOf } from "./year-of-document.ts";

/** When a number holds, and whether it is reached or aimed at. */
export interface When {
  readonly reached: boolean;
  readonly by: string | null;
}

/** Words of an aim, of a result, and of a time, in the order of the text; the last before a number tells what it is. */
const signs = new RegExp([
  "(?<aim>力争|确保|目标|争取|计划(?=[^，。；]{0,8}(?:投|建|到|于|在|年|总|开|完|新|用|实现|形成|达|引|购|突破|超|扩|安排|出货|实施|组建))|规划|(?<![赢于合超如])预期|预计|预估|推估|预料|放话|有信心|未来(?!产业|科技|网络|[之新]?城)|(?<![模虚])拟(?=[^，。；]{0,4}[投建引新购增设采])(?!建)|有望|可望|上看|要(?=拿出|装|做到|在20|过|到|超|突破|扩|提升|提高|增加|建成|达到|实现|打造|培育|建设|构建|形成)|届时|[一二三四五两2-5](?:[至到-][一二三四五2-8])?年[内里]|年底前(?=增|扩|达|完|建|实)|初期|要(?:推动|完成)|将(?![^，。；]{2,24}(?:打造|建设|纳入|列入|列为|作为|转化|培育)(?:成|为|入|$))|(?:达产|投产|建成|满产|完工)后|全部投产|可(?:实现|形成|年产|新增|增|扩|达|生产|到|$)|铺排|设计(?:[年月]产|产能)|每年(?=实现))",
  "(?<result>目前|当前|眼下|如今|现已|现用|已(?!知)|累计|同比|环比|完成|截至|现有|实现了|达到了|回顾|仅用|连续|占全国|上半年|前三季度|一季度)",
  "(?<to>(?<!年)(?:到|至))?(?:“[一二三四五六七八九十]+五”末)?(?<year>20\\d\\d)年(?<since>[\\d月份]{0,4}以来)?(?!度?(?:行动|工作)?(?:计划|方案|政府工作报告))",
  "“?十(?<plan>[一二三四五])五”?(?:规划)?(?:末|期末|期间|时期)",
  "(?<near>到?明年|今年|本年度?|年内|去年|上年)",
].join("|"), "g");
/** Verbs of a plan, which make an aim of a number where no sign speaks of a result. */
const weak = /(?:推动|促进|培育|推进|实施|支持|新创建|深化|扩大|提升)/;
/** Aims that the sentences behind them go on with; what a project will give is said in its own sentence. */
const lasting = /将|力争|争取|确保|目标|计划|规划|预期/;
const reach = 300;
/** A sentence that goes on with the one before: 其中一期……, 另有……. */
const goesOn = /^(?:其中|另[有外]?)/;
const pushesOn = /(?:推动|推进|加快|力促|实施)[^。；]*$/;
/** What is done with firms and projects that are counted, and has come: 216个项目集中签约. */
const happened = /^[^，。；]{0,24}?(?:签约|签订|开工|竣工|投产|入驻|进驻|落户|落地|奠基|入园|完成投资)/;

/**
 * Whether a number is reached, and in or by which year: the last sign before it decides, in its sentence first and in its paragraph else;
 * without any, a plan or report aims and news tells.
 */
export function whenOf(context: Context, line: Line, offset: number, end: number): When {
  const { text, document: { about } } = context.reading;
  const { sentence } = line;
  const isNews = about.kind === "news";
  const said = yearOf(context.reading);
  const words = text.slice(Math.max(sentence.start, offset - reach), offset).replace(risesFrom, "");
  const number = text.slice(offset, end);
  const tells = isNews ? signsOf : signsOfPlan;
  const own = signsIn(tells(words), said);
  const around = own.isAim === undefined || own.year === undefined ? signsIn(tells(text.slice(Math.max(sentence.part.start, sentence.start - reach), sentence.start).replace(risesFrom, "")).filter(({ groups, 0: word }) => groups?.aim === undefined || lasting.test(word) || goesOn.test(words)), said) : own;
  const isNow = own.isNow || (own.year === undefined && own.isAim === undefined && around.isNow);
  const year = own.year ?? (isNow ? said : around.isAim === true || own.isAim === undefined || (around.isAim === false && ofOneYear.test(words)) ? around.year : undefined);
  const isStillAim = () => {
    if (own.isAim !== true) return false;
    if (own.year === undefined) return !own.isExpected;
    const clause = signsIn(tells(words.slice(lastComma(words))), said);
    return clause.aimsSince || (said !== undefined && own.year > said) || (isNews && (own.aimsSince || clause.isAim === true));
  };
  /** Where no sign tells: what stands in the part of a report that looks ahead, works of news that are yet to be, what a verb pushes on. */
  const isAimUntold = () => {
    const isOfWorks = isNews && own.isAim === undefined && !/[个项家户米]$/.test(number);
    const isToCome = isOfWorks && (isYetToBe(text.slice(end, Math.min(sentence.end, end + farBehind)), said) || (starts.test(words) && !number.startsWith("了")));
    const isPushed = weak.test(words) || (/^.{0,4}以上/.test(text.slice(offset, end + 2)) && !(isNews && own.year !== undefined));
    return line.looksAhead || isToCome || isPushed ? true : undefined;
  };
  const isAim = (own.isExpected && /^[^。；\n]{0,14}同比/.test(text.slice(end, end + 18)) ? false : own.isAim)
    ?? (tellsResult(text, end) ? false : undefined)
    ?? around.isAim
    ?? (year === undefined || year === said ? isAimUntold() : undefined);
  const isEvent = isNews && own.isAim !== true && /(?<![万千亿])[个项家户]$/.test(number) && !pushesOn.test(words) && happened.test(text.slice(end, Math.min(sentence.end, end + 40)));
  const reached = isEvent || (line.looksBack && !isStillAim()) || reachedBy(isAim, year, said, about.kind);
  return { reached, by: year === undefined ? defaultYear(context.reading, reached) : String(year) };
}

/** Whether the words right behind a number say that it is reached: 100亿元，同比增长12%, 30家已投产. */
function tellsResult(text: string, end: number): boolean {
  const behind = /^[^，。；\n]{0,12}/.exec(text.slice(end, end + 12))?.[0] ?? "";
  return /已|完工|同比|居全[国省球]|创.{0,4}新高/.test(behind) || /^，(?:较上年|比上年)?同比/.test(text.slice(end, end + 6));
}

const farBehind = 70;
/** What the rest of a sentence says of the line or works that a figure is of: that it is to run, or that work on it begins. */
const toRun = /^[^。；\n]*?(?:预计|计划|将于|将在|拟|力争|可望|有望|要到|要等|争取)[^，。；]{0,16}?(?:投产|量产|试产|试车|竣工|建成|完工|到位|达产|启用|投用|出货|开工|动工)/;
const begins = /^[^，。；]{0,30}?(?:项目|生产线|产线|工程|基地|工厂|厂)[^，。；]{0,16}?(?:开工|动工|破土|奠基|签约|开建|在建|正在建设|加快建设|启动建设)/;
/** Right before what is made or set up, that it is begun or signed: 引进200台MOCVD, 签约10GW. */
const starts = /(?:正建设|正在建设|在建|签约|签下|签订|开建|开工建设|动工建设|新建|新上|扩建|引进|兴建|上马|增设|添购|导入)[^，。；、\d到]{0,4}$/;
const runsIn = /，[^，。；]{0,6}?(20\d\d)年[^，。；]{0,8}?(?:投产|量产|试产|竣工|建成|完工|达产|投用)/;

/** What a project takes before it runs: 引进MOCVD 50台，建成后年产……. */
const beforeItRuns = /^[^，。；]{0,6}，(?:项目)?(?:全部)?(?:达产|投产|建成|满产|完工)后/;

function isYetToBe(behind: string, said: number | undefined): boolean {
  const year = runsIn.exec(behind)?.[1];
  return toRun.test(behind) || begins.test(behind) || beforeItRuns.test(behind) || (year !== undefined && said !== undefined && Number(year) > said);
}

/** When what a figure rises from held: in the year that stands before it, else in the last one told of. */
export function whenRisen(context: Context, offset: number): When {
  const year = /(20\d\d)年[底末的]*$/.exec(context.reading.text.slice(Math.max(0, offset - 10), offset))?.[1];
  return { reached: true, by: year ?? defaultYear(context.reading, true) };
}

function lastComma(words: string): number {
  return Math.max(words.lastIndexOf("，"), words.lastIndexOf("；")) + 1;
}

/** What a number rises from, or is held against, is told before it: 由2024年的38亿元提升至150亿元, 较2024年提高. */
const risesFrom = /[较比]20\d\d年(?:年?[底末])?|[由从](?:20\d\d年|目前|现在|当前|现有)[^，。；\d]{0,8}\d[^，。；]{0,8}?(?=$|提[升高]|增[至长加]|扩[大至充]|升至|[拉推]升)/g;

/** The year that the words before a figure hold it against: 2024 of 较2024年提高, 由2024年的38亿元提升至. */
export function baseYearIn(words: string): string | null {
  return /(?:[较比由从]|相比)(20\d\d)年(?![^，。；]*20\d\d年)/.exec(words)?.[1] ?? null;
}

function signsOf(words: string): readonly RegExpMatchArray[] {
  return matchesOf(signs, words);
}

/** In a plan or report what is completed is as often still to come: 完成技改投资15亿元. */
function signsOfPlan(words: string): readonly RegExpMatchArray[] {
  return signsOf(words).filter(({ groups, 0: word }) => groups?.result === undefined || word !== "完成");
}

/** A part of what was told before, or its growth, is of the same year: 其中……, 同比增长……. */
const ofOneYear = /^其中(?!，)|同比(?:增长|下降|增加)?$/;

function reachedBy(isAim: boolean | undefined, year: number | undefined, said: number | undefined, kind: string): boolean {
  if (isAim !== undefined) return !isAim;
  if (year !== undefined && said !== undefined && year !== said) return year < said;
  return kind === "news";
}

interface Signs {
  readonly isAim: boolean | undefined;
  readonly year: number | undefined;
  readonly isNow: boolean;
  /** The last sign is 预计: in a look back without a year, or with 同比 behind the number, it is a first count of what is reached. */
  readonly isExpected: boolean;
  /** A word of an aim stands behind the last year. */
  readonly aimsSince: boolean;
}

function signsIn(matches: Iterable<RegExpMatchArray>, said: number | undefined): Signs {
  let [isAim, year, isNow]: [boolean | undefined, number | undefined, boolean] = [undefined, undefined, false];
  let [isExpected, aimsSince] = [false, false];
  for (const { groups, 0: word } of matches) {
    if (groups?.plan !== undefined) {
      year = firstPlan + 5 * "一二三四五".indexOf(groups.plan);
      isAim = said === undefined || year >= said;
      [isNow, isExpected] = [false, false];
    } else if (groups?.year !== undefined || groups?.near !== undefined) {
      year = groups.year !== undefined ? Number(groups.year) : said === undefined ? undefined : said + (/去年|上年/.test(word) ? -1 : word.endsWith("明年") ? 1 : 0);
      [isNow, aimsSince] = [false, false];
      if (groups.since !== undefined) [year, isAim, isNow] = [said, false, true];
      else if (year !== undefined && said !== undefined && year !== said) isAim = year > said;
      else if (groups.to !== undefined || word.endsWith("明年")) isAim = true;
      if (/去年|上年/.test(word)) isAim = false;
      // 2015年产能5GW，预计2016年底达到7.5GW in a text of 2016.
      else if (isExpected && groups.year !== undefined && year === said) isAim = true;
      isExpected = false;
    } else if (groups?.aim !== undefined) {
      isExpected = word === "预计";
      // 2023年……预计达到 in a text of 2024 is a first count of what is reached.
      if (!(isExpected && isAim === false && year !== undefined)) [isAim, aimsSince] = [true, true];
    } else if (!(isAim === true && /完成|连续|累计|占全国/.test(word))) {
      isAim = false;
      isExpected = false;
      if (/目前|当前|现已|现有|截至/.test(word)) isNow = true;
    }
  }
  return { isAim, year, isNow, isExpected, aimsSince };
}

/** The year that a figure is taken to hold in where the text names none; null where nothing tells it. */
export function defaultYear(reading: Reading, reached: boolean): string | null {
  const { document: { about } } = reading;
  const years = [...`${about.policyTitle ?? about.title}`.matchAll(/20\d\d/g)].map(([year]) => year);
  const said = about.kind === "news" ? about.publishedOn?.slice(0, 4) : yearOf(reading)?.toString();
  if (reached) return about.kind === "report" && said !== undefined ? String(Number(said) - 1) : said ?? null;
  if (about.kind === "plan" && years.length === 0) return onlyHorizon(reading) ?? endOfPlan(reading)?.toString() ?? said ?? null;
  return about.kind === "news" && years.length === 0 ? null : years.at(-1) ?? said ?? null;
}

/** The year that all of a plan's aims are for: 到2029年, where it names no other. */
const onlyHorizon = oncePer(({ text }: Reading): string | undefined => {
  const [only, other] = new Set([...text.matchAll(/到(20\d\d)年/g)].map(([, year]) => year as string));
  return other === undefined ? only : undefined;
});
