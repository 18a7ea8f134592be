import { looksBackOnItsYear } from "../../documents/index.ts";
import type { Context, Line } from "../context.ts";
import { oncePer } from "../scan/once-per.ts";
import type { Part, Reading } from "../text/reading.ts";
import { type Signs, signsIn, signsOf, signsOfPlan } from "./signs-of-time.ts";
import { isUnderGoal } from "./to-come.ts";
import { isYetToBe, starts } from "./works-to-come.ts";
import { endOfPlan, yearOf } from "../text/year-of-document.ts";

/** When a number holds, and whether it is reached or aimed at. */
export interface When {
  readonly reached: boolean;
  readonly by: string | null;
}

/** Verbs of a plan, which make an aim of a number where no sign speaks of a result. */
const weak = /(?:推动|促进|培育|推进|实施|支持|新创建|深化|扩大|提升)/;
/** Aims that the sentences behind them go on with; what a project will give is said in its own sentence. */
const lasting = /将|力争|争取|确保|目标|计划|规划|预期/;
const reach = 300;
/** A sentence that goes on with the one before: 其中一期……, 另有……. */
const goesOn = /^(?:其中|另[有外]?)/;
const pushesOn = /(?:推动|推进|加快|力促|实施)[^。；]*$/;
/** Right before a number that it has been reached, whatever year an earlier sentence aims at: 产能已达. */
const hasCome = /已(?:经)?(?:达到?|超过?|突破|实现|形成)?$/;
/** What is done with firms and projects that are counted, and has come: 216个项目集中签约. */
const happened = /^[^，。；]{0,24}?(?:签约|签订|开工|竣工|投产|入驻|进驻|落户|落地|奠基|入园|完成投资)/;

/**
 * Whether a number is reached, and in or by which year: the last sign before it decides, in its sentence first and in its paragraph else;
 * without any, a plan or report aims and news tells.
 */
export function whenOf(context: Context, line: Line, offset: number, end: number): When {
  const { text, isNews, document: { about } } = context.reading;
  const { sentence } = line;
  const said = yearOf(context.reading);
  const number = text.slice(offset, end);
  const words = ownSigns(text.slice(Math.max(sentence.start, offset - reach), offset)) + (number.startsWith("力争") ? "力争" : "");
  const tells = isNews ? signsOf : signsOfPlan;
  const isOnward = goesOn.test(words) || text.charAt(sentence.start - 1) === "；";
  const signsBefore = tells(ownSigns(text.slice(Math.max(spokenFrom(context.reading, sentence.part), sentence.start - reach), sentence.start))).filter(({ groups, 0: word }) => groups?.aim === undefined || lasting.test(word) || isOnward);
  const aims = !isNews && !line.looksBack && setsAims(context.reading, line, signsIn(signsBefore, said));
  const ofAims = (signs: readonly RegExpMatchArray[]) => (aims ? signs.filter(({ groups, 0: word }) => groups?.result === undefined || !alsoOfAims.test(word)) : signs);
  const before = signsIn(ofAims(signsBefore), said);
  const own = signsIn(ofAims(tells(words)), said);
  const around = own.isAim === undefined || own.year === undefined ? before : own;
  const isNow = own.isNow || (own.year === undefined && own.isAim === undefined && around.isNow);
  const isEarlier = around.year !== undefined && said !== undefined && around.year > said && ((isOfYear(line, about.kind, said) && text.charAt(sentence.start - 1) !== "；") || hasCome.test(words));
  const aroundYear = isEarlier ? undefined : around.year;
  const head = own.year === undefined && around.year === undefined && own.isAim !== false ? yearOfHead(context.reading, sentence.part) : undefined;
  const year = yearInTurn(words) ?? own.year ?? (isNow ? said : around.isAim === true || own.isAim === undefined || (around.isAim === false && ofOneYear.test(words)) ? aroundYear : undefined) ?? head;
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
  const isAim = (own.isExpected && !aims && /^[^。；\n]{0,14}同比/.test(text.slice(end, end + 18)) ? false : own.isAim)
    ?? (tellsResult(text, end, aims) ? false : undefined)
    ?? (about.kind === "plan" && around.isAim === false && own.year === undefined && pushesAtLeast(words, text.slice(offset, end + 2)) ? true : undefined)
    ?? (head === undefined ? around.isAim : true)
    ?? (year === undefined || year === said ? isAimUntold() : undefined);
  const isEvent = isNews && own.isAim !== true && /(?<![万千亿])[个项家户]$/.test(number) && !pushesOn.test(words) && happened.test(text.slice(end, Math.min(sentence.end, end + 40)));
  const isOfLater = year !== undefined && said !== undefined && year > said;
  const reached = !isOfLater && (isEvent || (line.looksBack && !isStillAim()) || reachedBy(isAim, year, said, isNews));
  return { reached, by: year === undefined ? defaultYear(context.reading, reached) : String(year) };
}

/** Where the words begin that a paragraph goes on from: one that begins with 其中 goes on with the one before it. */
function spokenFrom({ parts, text }: Reading, part: Part): number {
  const before = goesOn.test(text.slice(part.start, part.start + 4)) ? parts[part.index - 1] : undefined;
  return before !== undefined && before.block.path.at(-1) === part.block.path.at(-1) ? before.start : part.start;
}

/** The year by which a heading of aims, or a line of its own above a list, wants what stands under it: 发展目标（到2025年）, 到2025年主要目标：. */
function yearOfHead({ parts, text }: Reading, part: Part): number | undefined {
  const above = parts[part.index - 1];
  const line = above === undefined ? "" : text.slice(above.start, above.end).trim();
  const title = line.length <= longestHead && /[：:）]$/.test(line) && goalOfYear.test(line) ? line : part.block.path.at(-1) ?? "";
  const year = goalOfYear.exec(title);
  return year === null ? undefined : Number(year[1] ?? year[2]);
}

const longestHead = 30;
const goalOfYear = /目标[^，。；]{0,4}?(?:到|至)?(20\d\d)年(?![—－–~～至到-])|(?<![\d—－–~～-]|年[至到])(20\d\d)年(?:末|底)?(?:的)?(?:主要|发展|工作|总体|预期|具体)*目标/;

/** The words of a text without the names of papers, which bear years of their own, and without what a figure is held against. */
function ownSigns(words: string): string {
  return words.replace(/《[^《》]{0,80}》/g, "《》").replace(risesFrom, "");
}

/** Words that tell of results and, where a text sets aims, of what is aimed at: 到2025年，产值突破100亿元，累计引进企业20家，同比增长10%. */
const alsoOfAims = /^(?:累计|同比|环比|连续|占全国|[较比].+)$/;

/** Whether a plan, or a part of a report under a heading of aims, sets aims here: what it tells of its own year and later ones is yet to come. */
function setsAims(reading: Reading, { sentence: { part } }: Line, before: Signs): boolean {
  if (isUnderGoal(part)) return true;
  return reading.document.about.kind === "plan" && (before.isAim === true || isOfItsYear(reading));
}

/** Whether a plan's title bears the year that it was written in, as that of the plan: 2025年行动计划, not 2025年—2027年. */
const isOfItsYear = oncePer((reading: Reading): boolean => {
  const said = yearOf(reading);
  const { policyTitle, title } = reading.document.about;
  return said !== undefined && new RegExp(`${said}年(?!\\d*月|度?[—－–~～至到-])`).test(policyTitle ?? title);
});

/** Whether a paragraph of a report stands under a heading of its own year's tasks: what is to be by a later year ends there with its sentence. */
function isOfYear({ sentence: { part: { block } } }: Line, kind: string, said: number): boolean {
  return kind === "report" && block.path.some((title) => title.includes(`${said}年`) || title.includes("今年"));
}

/** The year of a figure where several years share their figures in turn: 2023年、2024年产值分别达到100亿元、150亿元. */
function yearInTurn(words: string): number | undefined {
  const [, years = "", behind = ""] = /((?:20\d\d年[底末]?[、和及与]){1,5}20\d\d年)(?:[^。；\d]*|[^。；]*，[^，。；、和与\d]*)分别([^，。；]*)$/.exec(words) ?? [];
  const year = years.match(/20\d\d/g)?.[[...behind.matchAll(/\d[^\d]*(?=[、和及与])/g)].length];
  return year === undefined ? undefined : Number(year);
}

/** Whether a plan asks for so many at the least of what it pushes: 招引设计企业20户以上. */
function pushesAtLeast(words: string, number: string): boolean {
  return /^.{0,6}以上|^(?:不少于|不低于|至少)/.test(number) && /(?:^|[，：])(?:支持|鼓励|引导|推动|招引|引进|培育|新增|新建|建设|建成|打造|实施|力促|每年)[^，。；]*$/.test(words);
}

/** Whether the words right behind a number say that it is reached: 100亿元，同比增长12%, 30家已投产. */
function tellsResult(text: string, end: number, aims: boolean): boolean {
  const behind = /^[^，。；\n]{0,12}/.exec(text.slice(end, end + 12))?.[0] ?? "";
  if (aims) return /已|完工/.test(behind);
  return /已|完工|同比|居全[国省球]|创.{0,4}新高/.test(behind) || /^，(?:(?:[较比]上年)?同比|[较比]上年(?:增|提|下))/.test(text.slice(end, end + 6));
}

const farBehind = 70;

/** When what a figure rises from held: in the year that stands before it, else in the last one told of. */
export function whenRisen(context: Context, offset: number): When {
  const year = /(20\d\d)年[^，。；\d]{0,8}$/.exec(context.reading.text.slice(Math.max(0, offset - 14), offset))?.[1];
  return { reached: true, by: year ?? defaultYear(context.reading, true) };
}

function lastComma(words: string): number {
  return Math.max(words.lastIndexOf("，"), words.lastIndexOf("；")) + 1;
}

/** What a number rises from, or is held against, is told before it: 由2024年的38亿元提升至150亿元, 较2024年提高. */
const risesFrom = /[较比]20\d\d年(?:年?[底末])?|(?:[是为]|达到?|相当于)20\d\d年(?:[底末]|同期)?的(?=近|约|$)|(?:[是为]|达到?|相当于)20\d\d年(?:[底末]|同期)?的\d[\d.]*倍|[由从](?:20\d\d年|“?十[一二三四五]五”?[初末]?|目前|现在|当前|现有)[^，。；\d]{0,8}\d[^，。；]{0,8}?(?=$|提[升高]|增|扩|[上跃攀拉推]升|升[至到]|发展|壮大|下?降|[压缩]|跌)/g;

/** The year that the words before a figure hold it against: 2024 of 较2024年提高, 由2024年的38亿元提升至. */
export function baseYearIn(words: string): string | null {
  return /(?:[较比由从]|相比)(20\d\d)年(?![^，。；]*20\d\d年)/.exec(words)?.[1] ?? null;
}

/** A part of what was told before, or its growth, is of the same year: 其中……, 同比增长……. */
const ofOneYear = /^其中(?!，)|同比(?:增长|下降|增加)?$/;

function reachedBy(isAim: boolean | undefined, year: number | undefined, said: number | undefined, isNews: boolean): boolean {
  if (isAim !== undefined) return !isAim;
  if (year !== undefined && said !== undefined && year !== said) return year < said;
  return isNews;
}

/** The year that a figure is taken to hold in where the text names none; null where nothing tells it. */
export function defaultYear(reading: Reading, reached: boolean): string | null {
  const { isNews, document: { about } } = reading;
  const years = [...`${about.policyTitle ?? about.title}`.matchAll(/20\d\d/g)].map(([year]) => year);
  const said = isNews ? about.publishedOn?.slice(0, 4) : yearOf(reading)?.toString();
  if (reached && isNews && said !== undefined) return yearAccountedFor(reading, Number(said)) ?? said;
  if (reached) return about.kind === "report" && said !== undefined && !looksBackOnItsYear(about.title) ? String(Number(said) - 1) : said ?? null;
  if (about.kind === "plan" && years.length === 0) return onlyHorizon(reading) ?? endOfPlan(reading)?.toString() ?? said ?? null;
  return isNews && years.length === 0 ? null : years.at(-1) ?? said ?? null;
}

/** The year of which a firm's annual report gives the accounts, in news of it: 2014 of 澜光电2014年年报, told in 2015. */
const accounts = oncePer(({ text, document: { about } }: Reading): string | undefined => {
  const told = /(20\d\d)年?(?:年度|全年)?(?:的)?(?:年报|年度报告|业绩快报|业绩报告)/.exec(`${about.title}。${text.slice(0, headOfText)}`)?.[1];
  return told ?? (/年报|年度报告|业绩快报/.test(about.title) ? /(20\d\d)年/.exec(`${about.title}。${text.slice(0, headOfText)}`)?.[1] : undefined);
});
const headOfText = 400;

function yearAccountedFor(reading: Reading, said: number): string | undefined {
  const year = accounts(reading);
  return year !== undefined && Number(year) === said - 1 ? year : undefined;
}

/** The year that all of a plan's aims are for: 到2029年, where it names no other. */
const onlyHorizon = oncePer(({ text }: Reading): string | undefined => {
  const [only, other] = new Set([...text.matchAll(/到(20\d\d)年/g)].map(([, year]) => year as string));
  return other === undefined ? only : undefined;
});
