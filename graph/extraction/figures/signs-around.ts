import type { Line } from "../context.ts";
import { oncePer } from "../scan/once-per.ts";
import type { Part, Reading } from "../text/reading.ts";
import { yearOf } from "../text/year-of-document.ts";
import { type Signs, signsIn, signsOf, signsOfPlan } from "./signs-of-time.ts";
import { isUnderGoal } from "./to-come.ts";

/** A figure with the words before it that may tell when it holds. */
export interface Figure {
  readonly reading: Reading;
  readonly line: Line;
  readonly offset: number;
  readonly end: number;
  /** As it is printed. */
  readonly number: string;
  /** What its sentence says before it, without the names of papers and what it is held against. */
  readonly words: string;
  /** The year of the document. */
  readonly said: number | undefined;
}

/** What the words before a figure tell of its time. */
export interface Told {
  /** The signs of its own sentence. */
  readonly own: Signs;
  /** Those of its paragraph where its sentence leaves out the year, or whether it is an aim. */
  readonly around: Signs;
  /** Whether it stands where a plan, or a part of a report, sets aims. */
  readonly setsAims: boolean;
  /** The year of the heading of aims above, where no sign tells another. */
  readonly headYear: number | undefined;
}

/** The figure between two offsets of a line. */
export function figureAt(reading: Reading, line: Line, offset: number, end: number): Figure {
  const { text } = reading;
  const number = text.slice(offset, end);
  const words = ownWords(text.slice(Math.max(line.sentence.start, offset - reach), offset)) + (number.startsWith("力争") ? "力争" : "");
  return { reading, line, offset, end, number, words, said: yearOf(reading) };
}

/** What the signs of time in a figure's sentence and paragraph tell of it. */
export function toldOf({ reading, line, words, said }: Figure): Told {
  const { isNews } = reading;
  const signs = isNews ? signsOf : signsOfPlan;
  const before = signsBefore(reading, line, signs);
  const setsAims = !isNews && !line.looksBack && doesSetAims(reading, line, signsIn(before, said));
  const ofAims = (all: readonly RegExpMatchArray[]) => (setsAims ? all.filter(({ groups, 0: word }) => groups?.result === undefined || !alsoOfAims.test(word)) : all);
  const own = signsIn(ofAims(signs(words)), said);
  const around = own.isAim === undefined || own.year === undefined ? signsIn(ofAims(before), said) : own;
  const isUntold = own.year === undefined && around.year === undefined && own.isAim !== false;
  return { own, around, setsAims, headYear: isUntold ? yearOfHead(reading, line.sentence.part) : undefined };
}

const reach = 300;

/** The signs of what a paragraph says before a sentence; of its aims only those that the sentences behind them go on with. */
function signsBefore(reading: Reading, { sentence }: Line, signs: (words: string) => readonly RegExpMatchArray[]): readonly RegExpMatchArray[] {
  const { text } = reading;
  const isOnward = goesOn.test(text.slice(sentence.start, sentence.end)) || text.charAt(sentence.start - 1) === "；";
  const words = ownWords(text.slice(Math.max(spokenFrom(reading, sentence.part), sentence.start - reach), sentence.start));
  return signs(words).filter(({ groups, 0: word }) => groups?.aim === undefined || lasting.test(word) || isOnward);
}

/** Aims that the sentences behind them go on with; what a project will give is said in its own sentence. */
const lasting = /将|力争|争取|确保|目标|计划|规划|预期/;
/** A sentence that goes on with the one before: 其中一期……, 另有……. */
const goesOn = /^(?:其中|另[有外]?)/;

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
function ownWords(words: string): string {
  return words.replace(/《[^《》]{0,80}》/g, "《》").replace(risesFrom, "");
}

/** What a number rises from, or is held against, is told before it: 由2024年的38亿元提升至150亿元, 较2024年提高. */
const risesFrom = /[较比]20\d\d年(?:年?[底末])?|(?:[是为]|达到?|相当于)20\d\d年(?:[底末]|同期)?的(?=近|约|$)|(?:[是为]|达到?|相当于)20\d\d年(?:[底末]|同期)?的\d[\d.]*倍|[由从](?:20\d\d年|“?十[一二三四五]五”?[初末]?|目前|现在|当前|现有)[^，。；\d]{0,8}\d[^，。；]{0,8}?(?=$|提[升高]|增|扩|[上跃攀拉推]升|升[至到]|发展|壮大|下?降|[压缩]|跌)/g;

/** Words that tell of results and, where a text sets aims, of what is aimed at: 到2025年，产值突破100亿元，累计引进企业20家，同比增长10%. */
const alsoOfAims = /^(?:累计|同比|环比|连续|占全国|[较比].+)$/;

/** Whether a plan, or a part of a report under a heading of aims, sets aims here: what it tells of its own year and later ones is yet to come. */
function doesSetAims(reading: Reading, { sentence: { part } }: Line, before: Signs): boolean {
  if (isUnderGoal(part)) return true;
  return reading.document.about.kind === "plan" && (before.isAim === true || isOfItsYear(reading));
}

/** Whether a plan's title bears the year that it was written in, as that of the plan: 2025年行动计划, not 2025年—2027年. */
const isOfItsYear = oncePer((reading: Reading): boolean => {
  const said = yearOf(reading);
  const { policyTitle, title } = reading.document.about;
  return said !== undefined && new RegExp(`${said}年(?!\\d*月|度?[—－–~～至到-])`).test(policyTitle ?? title);
});
