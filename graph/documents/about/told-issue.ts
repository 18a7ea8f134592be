import type { Line } from "../clean/index.ts";
import type { PartialDate } from "./dates.ts";

/** `9月29日，省能源局、省工信厅联合印发《……行动计划》`: the day and the cited title. */
const told = /(?:((?:19|20)\d{2})年)?(\d{1,2})月(\d{1,2})日[^。]{0,80}?(?:印发|发布|出台|公布|下发)[^。《]{0,12}《([^》]{4,})》/;

/** The day on which a page says that this very document was issued; the year is the page's own where the day lies before it. Undefined where it does not say. */
export function toldIssue(title: string, head: readonly Line[], posted: PartialDate | undefined): PartialDate | undefined {
  for (const { text } of head) {
    const match = told.exec(text);
    if (match === null || !title.includes(match[4] ?? "") && !(match[4] ?? "").includes(title)) continue;
    const year = match[1] ?? yearBefore(posted, Number(match[2]), Number(match[3]));
    if (year !== undefined) return { date: `${year}-${(match[2] ?? "").padStart(2, "0")}-${(match[3] ?? "").padStart(2, "0")}`, precision: "day" };
  }
  return undefined;
}

/** The year in which a day last came round before the page was put up. */
function yearBefore(posted: PartialDate | undefined, month: number, day: number): string | undefined {
  if (posted === undefined || posted.precision === "year") return undefined;
  const [year = "", postedMonth = "0", postedDay = "31"] = posted.date.split("-");
  const isLater = month > Number(postedMonth) || (month === Number(postedMonth) && day > Number(postedDay));
  return isLater ? String(Number(year) - 1) : year;
}
