import type { Context, Line } from "../context.ts";
import { defaultYear } from "./default-year.ts";
import { type Figure, figureAt, type Told, toldOf } from "./signs-around.ts";
import { signsIn, signsOf, signsOfPlan } from "./signs-of-time.ts";
import { isYetToBe, starts } from "./works-to-come.ts";

/** When a number holds, and whether it is reached or aimed at. */
export interface When {
  readonly reached: boolean;
  readonly by: string | null;
}

/**
 * Whether a number is reached, and in or by which year: the last sign before it decides, in its sentence first and in its paragraph else;
 * without any, a plan or report aims and news tells.
 */
export function whenOf({ reading }: Context, line: Line, offset: number, end: number): When {
  const figure = figureAt(reading, line, offset, end);
  const told = toldOf(figure);
  const year = yearOfFigure(figure, told);
  const reached = isReached(figure, told, year);
  return { reached, by: year === undefined ? (told.own.isOpen ? null : defaultYear(reading, reached)) : String(year) };
}

/** The year that the words before a figure tell: those of its sentence, else the document's own where they say 目前, else that of its paragraph, else that of the heading above. */
function yearOfFigure(figure: Figure, told: Told): number | undefined {
  const { own, around, headYear } = told;
  const isNow = own.isNow || (own.year === undefined && own.isAim === undefined && around.isNow);
  return yearInTurn(figure.words) ?? own.year ?? (isNow ? figure.said : yearAround(figure, told)) ?? headYear;
}

/** The year of the paragraph, where the figure's own sentence goes on with it. */
function yearAround({ reading, line, words, said }: Figure, { own, around }: Told): number | undefined {
  const goesOn = around.isAim === true || own.isAim === undefined || (around.isAim === false && (ofOneYear.test(words) || (!own.isNow && doneToo.test(words) && reading.text.charAt(line.sentence.start - 1) === "；")));
  if (!goesOn || around.year === undefined) return undefined;
  const isLater = said !== undefined && around.year > said;
  // What is to be by a later year ends with its sentence among the tasks of a year, and where something has come already.
  const hasEnded = hasCome.test(words) || (said !== undefined && isOfYear(line, reading.document.about.kind, said) && reading.text.charAt(line.sentence.start - 1) !== "；");
  return isLater && hasEnded ? undefined : around.year;
}

function isReached(figure: Figure, told: Told, year: number | undefined): boolean {
  const { reading: { isNews }, line, said } = figure;
  if (year !== undefined && said !== undefined && year > said) return false;
  if (isEvent(figure, told) || (line.looksBack && !isStillAim(figure, told))) return true;
  const isAim = isAimedAt(figure, told, year);
  if (isAim !== undefined) return !isAim;
  return year !== undefined && said !== undefined && year !== said ? year < said : isNews;
}

/** Whether a figure is aimed at; undefined where nothing around it tells. */
function isAimedAt(figure: Figure, { own, around, setsAims, headYear }: Told, year: number | undefined): boolean | undefined {
  const { reading: { text, isNews, document: { about } }, end, said } = figure;
  if (own.isExpected && !setsAims && isFirstCount.test(text.slice(end, end + 18))) return false;
  if (own.isAim !== undefined) return own.isAim;
  if (tellsResult(text, end, setsAims)) return false;
  if (about.kind === "plan" && around.isAim === false && own.year === undefined && pushesAtLeast(figure)) return true;
  if (headYear !== undefined) return true;
  // What is aimed at by another year, told before, is no aim of this one: ……2025年的目标。2023年产值达到…….
  if (isNews && own.year !== undefined && around.year !== undefined && own.year < around.year) return undefined;
  if (around.isAim !== undefined) return around.isAim;
  return (year === undefined || year === said) && isAimUntold(figure, own.year) ? true : undefined;
}

/** Whether what no sign tells is an aim: it stands in the part of a report that looks ahead, is of works of news that are yet to be, or of what a verb pushes on. */
function isAimUntold({ reading: { text, isNews }, line, offset, end, number, words, said }: Figure, ownYear: number | undefined): boolean {
  if (line.looksAhead) return true;
  const isOfWorks = isNews && !/[个项家户米]$/.test(number);
  if (isOfWorks && (isYetToBe(text.slice(end, Math.min(line.sentence.end, end + farBehind)), said) || (starts.test(words) && !number.startsWith("了")))) return true;
  return pushes.test(words) || (/^.{0,4}以上/.test(text.slice(offset, end + 2)) && !(isNews && ownYear !== undefined));
}

/** Whether an aim told of in a look back is one still. */
function isStillAim({ reading: { isNews }, words, said }: Figure, { own }: Told): boolean {
  if (own.isAim !== true) return false;
  if (own.year === undefined) return !own.isExpected;
  const clause = signsIn((isNews ? signsOf : signsOfPlan)(words.slice(lastComma(words))), said);
  return clause.aimsSince || (said !== undefined && own.year > said) || (isNews && (own.aimsSince || clause.isAim === true));
}

/** Whether news counts what has been done: 216个项目集中签约. */
function isEvent({ reading: { text, isNews }, line, end, number, words }: Figure, { own }: Told): boolean {
  return isNews && own.isAim !== true && /(?<![万千亿])[个项家户]$/.test(number) && !pushesOn.test(words) && happened.test(text.slice(end, Math.min(line.sentence.end, end + 40)));
}

/** Verbs of a plan, which make an aim of a number where no sign speaks of a result. */
const pushes = /(?:推动|促进|培育|推进|实施|支持|新创建|深化|扩大|提升)/;
const pushesOn = /(?:推动|推进|加快|力促|实施)[^。；]*$/;
/** Right before a number that it has been reached, whatever year an earlier sentence aims at: 产能已达. */
const hasCome = /已(?:经)?(?:达到?|超过?|突破|实现|形成)?$/;
/** What is done with firms and projects that are counted, and has come: 216个项目集中签约. */
const happened = /^[^，。；]{0,24}?(?:签约|签订|开工|竣工|投产|入驻|进驻|落户|落地|奠基|入园|完成投资)/;
/** Behind a number that is expected, that it is a first count of what is reached: 预计实现产值100亿元，同比增长12%. */
const isFirstCount = /^[^。；\n]{0,14}同比/;
/** A part of what was told before, or its growth, is of the same year: 其中……, 同比增长……. */
const ofOneYear = /^其中(?!，)|同比(?:增长|下降|增加)?$/;
/** Behind a semicolon, what was done too in the year told before it: 2025年完成产值30亿元；完成投资5亿元. */
const doneToo = /^完成/;
const farBehind = 70;

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
function pushesAtLeast({ reading: { text }, offset, end, words }: Figure): boolean {
  return /^.{0,6}以上|^(?:不少于|不低于|至少)/.test(text.slice(offset, end + 2)) && /(?:^|[，：])(?:支持|鼓励|引导|推动|招引|引进|培育|新增|新建|建设|建成|打造|实施|力促|每年)[^，。；]*$/.test(words);
}

/** Whether the words right behind a number say that it is reached: 100亿元，同比增长12%, 30家已投产. */
function tellsResult(text: string, end: number, setsAims: boolean): boolean {
  const behind = /^[^，。；\n]{0,12}/.exec(text.slice(end, end + 12))?.[0] ?? "";
  if (setsAims) return /已|完工/.test(behind);
  return /已|完工|同比|居全[国省球]|创.{0,4}新高/.test(behind) || /^，(?:(?:[较比]上年)?同比|[较比]上年(?:增|提|下))/.test(text.slice(end, end + 6));
}

/** When what a figure rises from held: in the year that stands before it, else in the last one told of. */
export function whenRisen(context: Context, offset: number): When {
  const year = /(20\d\d)年[^，。；\d]{0,8}$/.exec(context.reading.text.slice(Math.max(0, offset - 14), offset))?.[1];
  return { reached: true, by: year ?? defaultYear(context.reading, true) };
}

function lastComma(words: string): number {
  return Math.max(words.lastIndexOf("，"), words.lastIndexOf("；")) + 1;
}

/** The year that the words before a figure hold it against: 2024 of 较2024年提高, 由2024年的38亿元提升至. */
export function baseYearIn(words: string): string | null {
  return /(?:[较比由从]|相比)(20\d\d)年(?![^，。；]*20\d\d年)/.exec(words)?.[1] ?? null;
}
