import { matchesOf } from "../../lexicon/matches.ts";
import { firstPlan } from "../text/year-of-document.ts";

/** Words of an aim, of a result, and of a time, in the order of the text; the last before a number tells what it is. */
const signs = new RegExp([
  "(?<aim>力争|确保|目标|争取|计划(?=[^，。；]{0,8}(?:投|建|到|于|在|年|总|开|完|新|用|实现|形成|达|引|购|突破|超|扩|安排|出货|实施|组建))|(?<!高起点|高标准|高水平)规划|(?<![赢于合超如])预期|预计|预估|推估|预料|放话|有信心|未来(?!产业|科技|网络|[之新]?城)|(?<![模虚])拟(?=[^，。；]{0,4}[投建引新购增设采])(?!建)|有望|可望|上看|要(?=拿出|装|做到|在20|过|到|超|突破|扩|提升|提高|增加|建成|达到|实现|打造|培育|建设|构建|形成)|届时|[一二三四五两2-5](?:[至到-][一二三四五2-8])?年[内里]|年底前(?=增|扩|达|完|建|实)|初期|要(?:推动|完成)|将(?![^，。；]{2,24}(?:(?:打造|建设|纳入|列入|列为|作为|转化|培育)(?:成|为|入)|(?:打造|纳入|列入|列为|作为|转化|培育)$))|(?:达产|投产|建成|满产|完工)后|全部投产|可(?:实现|形成|年产|新增|增|扩|达|生产|到|$)|铺排|设计(?:[年月]产|产能)|每年(?=实现))",
  "(?<result>目前|当前|眼下|如今|现已|现用|已(?!知)|累计|同比|环比|完成|截至|现有(?![^，。；]{1,14}(?:扩产|扩建|改造|升级|技改|扩能|提升))|实现了|达到了|(?:集聚|聚集|汇聚|吸引|引进|培育|形成|建成|拥有)了|回顾|仅用|连续|占全国|[较比](?:上年|去年|上一年)|上半年|前三季度|一季度)",
  "(?<to>(?<!年)(?:到|至))?(?:“[一二三四五六七八九十]+五”末)?(?<![与较]|(?<!占)比)(?<year>20\\d\\d)年(?<since>[\\d月份]{0,5}(?:[^，。；\\d]{0,6}以来|(?<=[自从]20\\d\\d年[\\d月份]{0,5})(?:开始|起(?!点))))?(?!度?(?:行动|工作)?(?:计划|方案|政府工作报告))",
  "“?十(?<plan>[一二三四五])五”?(?:规划)?(?:末|期末|期间|时期)",
  "(?<near>到?明年|到今年年?[底末]|今年|本年度?|年内|(?<![较比])(?:去年|上年))",
].join("|"), "g");

/** The signs of a text, in their order. */
export function signsOf(words: string): readonly RegExpMatchArray[] {
  return matchesOf(signs, words);
}

/** In a plan or report what is completed is as often still to come: 完成技改投资15亿元. */
export function signsOfPlan(words: string): readonly RegExpMatchArray[] {
  return signsOf(words).filter(({ groups, 0: word }) => groups?.result === undefined || word !== "完成");
}

/** What the signs of a text say of a number behind them. */
export interface Signs {
  readonly isAim: boolean | undefined;
  readonly year: number | undefined;
  readonly isNow: boolean;
  /** The last sign is 预计: in a look back without a year, or with 同比 behind the number, it is a first count of what is reached. */
  readonly isExpected: boolean;
  /** The years to come are spoken of behind the last year, and none of them is named. */
  readonly isOpen: boolean;
  /** A word of an aim stands behind the last year. */
  readonly aimsSince: boolean;
}

/** Words that make an aim of the year right behind them. */
const isLasting = /^(?:力争|确保|争取)$/;

/** What signs say together, of which the last decides. @param said the year of the document */
export function signsIn(matches: Iterable<RegExpMatchArray>, said: number | undefined): Signs {
  let [isAim, year, isNow]: [boolean | undefined, number | undefined, boolean] = [undefined, undefined, false];
  let [isExpected, isOpen, aimsSince] = [false, false, false];
  /** Where a word of an aim ends. */
  let aimedTo = -1;
  for (const { groups, 0: word, index = 0 } of matches) {
    if (groups?.plan !== undefined) {
      year = firstPlan + 5 * "一二三四五".indexOf(groups.plan);
      isAim = said === undefined || year >= said;
      [isNow, isExpected] = [false, false];
    } else if (groups?.year !== undefined || groups?.near !== undefined) {
      isOpen = false;
      year = groups.year !== undefined ? Number(groups.year) : said === undefined ? undefined : said + (/去年|上年/.test(word) ? -1 : word.endsWith("明年") ? 1 : 0);
      [isNow, aimsSince] = [false, false];
      if (groups.since !== undefined && (said === undefined || Number(groups.year) < said || groups.since.endsWith("以来"))) [year, isAim, isNow] = [said, false, true];
      else if (year !== undefined && said !== undefined && year !== said) isAim = year > said;
      else if (groups.to !== undefined || word.endsWith("明年") || word.startsWith("到今年")) isAim = true;
      // 力争到2012年 in what was printed again later.
      if (groups.to !== undefined && index === aimedTo) isAim = true;
      if (/去年|上年/.test(word)) isAim = false;
      // 2015年产能5GW，预计2016年底达到7.5GW in a text of 2016.
      else if (isExpected && groups.year !== undefined && year === said) isAim = true;
      isExpected = false;
    } else if (groups?.aim !== undefined) {
      isExpected = word === "预计";
      aimedTo = isLasting.test(word) ? index + word.length : -1;
      // 2020年产值100亿元，未来五年将达……: when that is, no year tells.
      if (word === "未来" && isAim === false && year !== undefined && (said === undefined || year <= said)) [year, isOpen] = [undefined, true];
      // 2023年……预计达到 in a text of 2024 is a first count of what is reached.
      if (!(isExpected && isAim === false && year !== undefined)) [isAim, aimsSince] = [true, true];
    } else if (!(isAim === true && /完成|连续|累计|占全国/.test(word) && (year === undefined || said === undefined || year >= said))) {
      isAim = false;
      isExpected = false;
      if (/目前|当前|现已|现有|截至/.test(word)) isNow = true;
      // What was in a year before is told of what is now: 2021年落户的企业，如今月产5万片.
      if (year !== undefined && (said === undefined ? /^(?:如今|现已)$/ : /^(?:目前|当前|眼下|如今|现已)$/).test(word) && (said === undefined || year < said)) [year, isNow] = [said, true];
    }
  }
  return { isAim, year, isNow, isExpected, isOpen, aimsSince };
}
