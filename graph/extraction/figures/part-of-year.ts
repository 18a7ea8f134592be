import { matchesOf } from "../../lexicon/matches.ts";
import type { Sentence } from "../text/reading.ts";
import { withoutLead } from "./metrics.ts";

const number = "(?:\\d{1,2}|[一二三四五六七八九十]{1,2})";
/** Words of a part of a year, and of a whole one or of no time that runs, in the order of the text; the last before a figure tells for how long it counts. */
const times = new RegExp([
  `(?<![较比与和同])(?:(?<months>(?:1|一)月?份?[—–~～至到-]+(?<last>${number})月份?)|前(?<first>${number})个?月|(?<quarter>第?[一二三四1-4]季度|首季度?)|前(?<quarters>[两二三])个?季度|(?<half>上半年|下半年)|(?<=^|[，。；])(?:20\\d\\d年|今年|去年)?(?<month>\\d{1,2})月份?(?=，|全[国省市县区]|，?我[国省市县区]))`,
  "(?<whole>全年|20\\d\\d年(?!(?:前?[\\d一二三四五六七八九十]|[上下]半|第|首季))|[今去]年(?!(?:前?[\\d一二三四五六七八九十]|[上下]半|第|首季))|上年|明年|年[底末内]|截[至止]|目前|现有|累计|[投达满量]产[之以]?后|建成[之以]?后)",
].join("|"), "g");
/** What stands still while time runs, so that it is the same for a part of a year: 产能, 企业数 that are not new ones. */
const stands = /产能|能力|年产|占.*比重|(?<!(?:新增|新设|新引进|新签|签约|引进|落户|落地|开工|竣工|投产).*)(?:企业|公司|平台|专利|人才|园区|基地|机构|实验室)数$/;
/** What adds up from month to month: what is done in a month alone is of its year. */
const runsOn = /产值|产量|营收|收入|销售|出口|利润|税|出货|增加值|增[长速幅]/;
const behindIt = /^[^\u4e00-\u9fff]{0,4}其中/;
/** So far before its sentence the time may stand of what a sentence tells a part of: 其中……. */
const reach = 200;

/** What a figure measures, led by the part of the year that it counts, so that it is never held against a whole year's: 1—4月半导体产业产值. */
export function inPartOfYear(text: string, { start, part }: Sentence, at: number, metric: string): string {
  if (metric === "" || stands.test(metric)) return metric;
  const from = behindIt.test(text.slice(start, start + 8)) ? Math.max(part.start, start - reach) : start;
  const last = matchesOf(times, text.slice(from, at)).at(-1)?.groups;
  const called = last === undefined || (last["month"] !== undefined && !runsOn.test(metric)) ? undefined : nameOf(last);
  return called === undefined ? metric : `${called}${withoutLead(metric.replace(lead, ""))}`;
}

/** Words of the part itself, as the metric's words may still begin with them. */
const lead = /^(?:20\d\d年)?(?:\d{1,2}月?[—–~～至到-]\d{1,2}月份?|前[\d一二两三四五六七八九十]{1,2}个?(?:月|季度)|第?[一二三四1-4]季度|首季度?|[上下]半年|\d{1,2}月份?)/;

/** One name for one part of a year, however it is printed: 1—4月 for 1至4月 and 前4个月. Undefined for a whole one. */
function nameOf({ months, last, first, quarter, quarters, half, month }: Readonly<Record<string, string | undefined>>): string | undefined {
  const until = months !== undefined ? numberOf(last) : first !== undefined ? numberOf(first) : quarters === "三" ? 9 : quarters !== undefined ? 6 : undefined;
  if (until !== undefined) return until >= 12 || until < 1 ? undefined : wellKnown[until] ?? `1—${until}月`;
  if (quarter !== undefined) return quarter.startsWith("首") ? "一季度" : `${inCharacters(quarter.replace(/[第季度]/g, ""))}季度`;
  return half ?? (month === undefined ? undefined : `${Number(month)}月`);
}

const wellKnown: Readonly<Record<number, string>> = { 1: "1月", 3: "一季度", 6: "上半年", 9: "前三季度" };

function numberOf(printed = ""): number {
  if (/^\d/.test(printed)) return Number(printed);
  const [tens, ones] = printed.includes("十") ? [1, printed.replace("十", "")] : [0, printed];
  return tens * 10 + "〇一二三四五六七八九".indexOf(ones === "" ? "〇" : ones);
}

function inCharacters(quarter: string): string {
  return "一二三四"["1234".indexOf(quarter)] ?? quarter;
}
