import type { Line } from "../clean/index.ts";
import { quotedInstrument } from "../structure/index.ts";
import { namesPlan, paperInPictures } from "./kind.ts";
import { provinceBefore } from "./region.ts";
import { reportsOnYear } from "./report-of-year.ts";

/** What a page says of itself behind the title of the paper that it gives. */
const excerpt = /[（(](?:节选|摘编|摘录|摘要|全文|摘登|(?:[\u4e00-\u9fff]{2,6}|第[一二三四五六七八九十]{1,3})部分)[）)]$/;
/** Who issued it, before its title: 庐州高新区（滨湖）：关于……的若干政策. */
const placeBefore = /^[^：:《]{2,20}[：:](?=关于)/;
/** What a headline picks out of a report: 庐州市政府工作报告：今年芯片产业要过千亿. */
const pickedOut = /(?<=政府工作报告)[：:].*$/;
/** When and by whom a report was given, behind its title: 庐州市政府工作报告（2021年2月23日 王江）. */
const givenOn = /[（(](?:19|20)\d{2}年\d{1,2}月\d{1,2}日[\s　]*[\u4e00-\u9fff·]{0,4}[)）]$/;
/** Where a page under a headline of its own says what has been issued. */
const issued = /(?:印发|发布|出台|制定|公布)了?《([^《》]{6,60})》|《([^《》]{6,60})》(?:[（(][^（()）]{1,40}[)）])?(?:正式|已|近日)*(?:印发|发布|出台|公布|施行)/;
const head = 12;
/** A report is its own paper, whatever papers it tells of: 庐州市2025年政府工作报告, 关于2024年国民经济和社会发展计划执行情况……的报告. */
const isReport = /工作报告(?:[（(][^（()）]{1,20}[)）])*$|(?:情况|计划|草案|工作|预算)[^，。]{0,30}的?报告(?:[（(][^（()）]{1,20}[)）])*$/;

/** The name of the plan, rules or report that a document gives: what its notice brings into force, else its title, else what a page with a headline of its own says is issued. */
export function instrumentOf(title: string, lines: readonly Line[]): string {
  const [brought] = quotedInstrument(title);
  if (brought !== undefined) return brought;
  const own = (paperInPictures(title) ?? title).replace(excerpt, "").replace(givenOn, "").replace(placeBefore, "").replace(provinceBefore, "").replace(pickedOut, "");
  return namesPlan(own) || isReport.test(own) || reportsOnYear(own) ? own : toldIn(lines) ?? own;
}

function toldIn(lines: readonly Line[]): string | undefined {
  for (const { text } of lines.slice(0, head)) {
    const [, behind, before] = issued.exec(text) ?? [];
    const name = behind ?? before;
    if (name !== undefined && namesPlan(name)) return name;
  }
  return undefined;
}
