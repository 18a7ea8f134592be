import type { Line } from "../clean/index.ts";
import type { DocumentKind } from "../../ontology/index.ts";
import type { Declared } from "../extract/extracted.ts";
import { postingWithin } from "../structure/furniture-phrases.ts";
import { yearSetOut } from "./report-of-year.ts";
import type { FoundTitle } from "./title.ts";
import { issuerBelow, signerOf } from "./issuer.ts";
import { documentNumber } from "./number.ts";
import { anyDate, dateLine, type PartialDate, readDate, yearOfTitle } from "./dates.ts";
import { toldIssue } from "./told-issue.ts";

const labelledIssue = /(?:^|\s)(?:成文日期|生成日期|发文日期|印发日期|发文时间|印发时间|成文时间|签发日期|施行日期)\s*[:：]\s*(.{6,20})/;
const labelledPosting = /(?:发布时间|发表时间|发布日期|时间|日期)\s*[:：]\s*(\S.{5,24})/;
const sitting = /^[—–―─一-]*[（(]?(\d{4}年\d{1,2}月\d{1,2}日|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)[^。]{0,30}在.{2,40}(?:会议|大会)/;
const passed = /[（(](\d{4}年\d{1,2}月\d{1,2}日)[^（()）]{0,60}(?:通过|批准|印发|公布)[)）]/;
/** Only the issuer's own site files a document under an index number: there the day of publication is that of the document. */
const indexNumber = /^索\s?引\s?号\s*[:：]/;
const signatureEnd = /(?:府|局|委|厅|会|办|院|部|室|组|署|处|公司|专班)(?:[（(][^（()）]{0,20}代章[)）])?$|印发给你们，?.{0,30}(?:执行|落实|实施|办理)。$|特此(?:通知|公告|通告)。$/;
const headLines = 30;

/**
 * When the document was issued, by its own words: a labelled date of issue, the day of the sitting, the date below the signature, the imprint's date;
 * else, for a plan or report, the day that the page tells of, or the year that its title names; for a report that sets out the next year, the day on which it was put up around its beginning. The day that a web page was put up counts for news,
 * and on the issuer's own site, where the document has an index number.
 * @param printed the page's lines with its menus and credits, among which the day may stand
 */
export function issuedOn(kind: DocumentKind, { title, endLine }: FoundTitle, lines: readonly Line[], declared: Declared, printed: readonly Line[] = lines): PartialDate | undefined {
  if (declared.issuedOn !== undefined) return readDate(declared.issuedOn);
  const head = lines.slice(0, headLines);
  const own = first(head, labelledIssue) ?? first(head, sitting) ?? first(head, passed) ?? signedOn(lines) ?? besideIssuer(head) ?? (kind === "news" ? undefined : belowTitle(lines.slice(endLine, endLine + 3))) ?? imprint(lines);
  if (own !== undefined) return own;
  const posted = postedOn(head, printed.slice(0, headLines), declared);
  if (kind === "news") return posted ?? toldMonth(lines) ?? issueOf(head);
  const setOut = kind === "report" ? yearSetOut(title) : undefined;
  if (setOut !== undefined) return posted !== undefined && isAround(posted, setOut) ? posted : { date: String(setOut), precision: "year" };
  const year = yearOfTitle(title);
  return toldIssue(title, head, posted) ?? (head.some(({ text }) => indexNumber.test(text)) ? posted : undefined) ?? (year === undefined ? undefined : { date: year, precision: "year" });
}

/** Whether a day is one on which a report is put up that sets out a year: in that year, or in the last two months before it. */
function isAround({ date }: PartialDate, year: number): boolean {
  return date >= `${year - 1}-11` && date < String(year + 1);
}

/** The day that a page was put up, by its head or its first lines, and only then by a day of which it tells the day of the week too: that of reading. */
function postedOn(head: readonly Line[], printed: readonly Line[], declared: Declared): PartialDate | undefined {
  const daysOf = (lines: readonly Line[]) => lines.flatMap(({ text }) => (text.length <= 120 ? labelledPosting.exec(text)?.[1] ?? dated(text) ?? [] : []));
  const ofReading = new Set(daysOf(printed.filter(({ text }, at) => weekday.test(text) || /^(?:星期|周)[一二三四五六日天]$/.test(printed[at + 1]?.text ?? ""))));
  const days = [...daysOf(head), ...daysOf(printed)];
  return [declared.postedOn, ...days.filter((day) => !ofReading.has(day)), ...days].filter((day) => day !== unset).map((text) => (text === undefined ? undefined : readDate(text))).find((date) => date !== undefined);
}

/** What a site prints for a day that nobody entered. */
const unset = "1970-1-1";
const weekday = /^[^。，]{0,24}(?:星期|周)[一二三四五六日天]/;

function first(lines: readonly Line[], pattern: RegExp): PartialDate | undefined {
  for (const { text } of lines) {
    const match = pattern.exec(text);
    const date = match?.[1] === undefined ? undefined : readDate(match[1]);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** The day of a head that tells issuer and day, each on a line of its own: 发布单位：庐州市经信局, 日期：2026年3月2日. */
function besideIssuer(head: readonly Line[]): PartialDate | undefined {
  const at = head.findIndex(({ text }) => /^日期\s*[:：]/.test(text));
  const isBeside = head.slice(Math.max(0, at - 2), at + 3).some(({ text }) => /^(?:发[文布](?:机[关构]|单位|部门)|制[定发]机关|印发(?:机关|单位))\s*[:：]/.test(text));
  return at < 0 || !isBeside ? undefined : readDate(head[at]?.text ?? "");
}

/** The first date that stands on a line of its own below a body's name or the notice's last sentence. */
function signedOn(lines: readonly Line[]): PartialDate | undefined {
  const at = lines.findIndex(({ text }, index) => index > 0 && dateLine.test(text) && signatureEnd.test(lines[index - 1]?.text.trim() ?? ""));
  return at < 0 ? undefined : readDate(lines[at]?.text ?? "");
}

/** The day or month that stands below the title, with a number or a body between them at most; in figures alone it is the page's. */
function belowTitle(lines: readonly Line[]): PartialDate | undefined {
  for (const { text } of lines) {
    if (/年/.test(text) && (dateLine.test(text) || signerOf(text) !== undefined || (documentNumber(text) !== undefined && /月\d{1,2}日/.test(text)) || issuerBelow(text) !== undefined)) return readDate(text);
    if (documentNumber(text) === undefined && !signatureEnd.test(text)) return undefined;
  }
  return undefined;
}

/** `……办公室 2025年8月1日印发` at the end. */
function imprint(lines: readonly Line[]): PartialDate | undefined {
  for (const { text } of lines.slice(-6)) {
    const match = /((?:19|20)\d{2}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日)\s?印发$/.exec(text);
    if (match?.[1] !== undefined) return readDate(match[1]);
  }
  return undefined;
}

/** A short line of a page's head that holds a full date: `2016-05-12 10:20 来源：……`. */
function dated(text: string): string | undefined {
  return (text.length <= 60 || postingWithin(text) > 0) && !/[。；]/.test(text) ? /(?:19|20)\d{2}(?:-|年|\/|\.)\d{1,2}(?:-|月|\/|\.)\d{1,2}/.exec(text)?.[0] : undefined;
}

/** The year, or the month, of the number of a bulletin that its head gives: 2012年第4期（总第31期）, 2013年3月号. */
function issueOf(head: readonly Line[]): PartialDate | undefined {
  for (const { text } of head.slice(0, 6)) {
    const [, year, month] = /((?:19|20)\d{2})年(?:第\d{1,3}期|(\d{1,2})月号)/.exec(text) ?? [];
    if (year !== undefined && !/[。；]/.test(text)) return month === undefined ? { date: year, precision: "year" } : readDate(`${year}年${month}月`);
  }
  return undefined;
}

/** The month of the latest day that a news text tells of, for want of a date of its own. */
function toldMonth(lines: readonly Line[]): PartialDate | undefined {
  const days = lines.flatMap(({ text }) => [...text.matchAll(anyDate)].flatMap(({ 0: date, index }) => (isOfValidity.test(text.slice(Math.max(0, index - 12), index)) ? [] : readDate(date)))).filter((date) => date?.precision === "day");
  const latest = days.map((date) => date?.date ?? "").sort().at(-1);
  return latest === undefined ? undefined : { date: latest.slice(0, 7), precision: "month" };
}

/** Before a day on which something ends, or is to be: 有效期至. */
const isOfValidity = /(?:有效期|有效|试行|执行|截止|截至|延长|顺延)[^，。；\d]{0,8}$|(?:将于|拟于|计划于|计划在|预计|力争|不晚于|不迟于)[^，。；\d]{0,4}$|自[^，。；]{4,12}[至到]$/;
