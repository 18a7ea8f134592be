import type { Line } from "../clean/index.ts";
import type { DocumentKind } from "../../ontology/index.ts";
import type { Extracted } from "../extract/extracted.ts";
import type { Block } from "../source-document.ts";

const report = /(?:政府工作报告|工作报告)[（(《》)）\d年]*$|^政府工作报告/;
/** A headline about a report: someone gives, reads or sums it up. */
const reportTold = /[\u4e00-\u9fff](?:作|做|发布|审议|听取|解读|解码|聚焦|读懂|看点|极简版)[\u4e00-\u9fff“《\d]{0,6}工作报告|[，,！!？?｜]/;
const planEnd = /(?:计划|方案|意见|规划|纲要|措施|政策|细则|办法|要点|条例|规定|通知|通告|公告|决定|批复|函|指南|清单|一览表|目录|名单|项目表)(?:\s*[（(][^（()）]{1,20}[)）])*$/;
/** A headline about a plan is news: someone publishes, reads or interprets it. */
const telling = /(?:出台|印发|发布|公布|实施|解读|亮相|聚焦|来了|重磅|获批|通过)[^的]{0,4}(?:《|$|[，,：:！!？?])|[，,！!？?｜|]|^[\u4e00-\u9fff]{2,8}(?<!关于)(?:出台|印发|发布|公布|推出)(?!关于)|^(?:图解|一图|解读|专访|观察|快讯|独家)/;
/** A headline that says of a place that it issued one. */
const tellsOf = /^[\u4e00-\u9fff]{2,8}(?<!关于)(?:出台|印发|发布|公布|推出)(?!关于)/;
const newsMarks = /(?:记者|通讯员|本报讯|讯[)）]|[社网]\s?\d{1,2}月\d{1,2}日电|责任编辑|责编|编辑[:：丨]|作者[:：丨]|据悉|据了解|来源[:：])/;

/** Tells a plan, a report, a news item and a table apart, by the title first and then by what the text is made of. */
export function kindOf(title: string, lines: readonly Line[], blocks: readonly Block[], extracted: Extracted): DocumentKind {
  if (extracted.format === "csv" || extracted.format === "xlsx") return "table";
  if (report.test(title)) return reportTold.test(title) ? "news" : "report";
  if (planEnd.test(title)) {
    if (!telling.test(title) || /关于/.test(title)) return "plan";
    if (tellsOf.test(title)) return "news";
  }
  if (lines.slice(0, 8).some(({ text }) => /^政府工作报告$/.test(text.replace(/\s/g, "")))) return "report";
  const rows = blocks.filter(({ kind }) => kind === "tableRow").length;
  if (rows >= 3 && rows >= blocks.length * 0.8) return "table";
  const head = [...lines.slice(0, 12), ...lines.slice(-6)].map(({ text }) => text.slice(0, 200)).join("\n");
  if (blocks.some(({ kind }) => kind === "responsible") && !newsMarks.test(head)) return "plan";
  return "news";
}
