import type { Line } from "../clean/index.ts";
import type { DocumentKind } from "../../ontology/index.ts";
import type { Extracted } from "../extract/extracted.ts";
import type { Block } from "../source-document.ts";
import { isPaperOfItself } from "./paper-of-itself.ts";
import { reportsOnYear } from "./report-of-year.ts";

const report = /统计公报$|^关于[^，。]{6,60}的报告$|工作报告(?:汇编)?[《》\d年篇]*(?:[（(][^（()）]{1,16}[)）])*$|^政府工作报告|^[^：:，,！!]{2,14}政府(?:工作报告[：:]|重点工作$)/;
/** A headline about a report: someone gives, reads or sums it up. */
const reportTold = /[\u4e00-\u9fff](?:作|做|发布|审议|听取|解读|解码|聚焦|读懂|看点|极简版)[\u4e00-\u9fff“《\d]{0,6}工作报告|[，,！!？?｜]/;
const planEnd = /(?:计划|方案|意见|规划|纲要|措施|政策|细则|办法|要点|条例|规定|通知|通告|公告|决定|批复|答复|函|指南|清单|一览表|目录|名单|项目表|(?:计划|推进|任务|分工|分解|调度)表)(?:\s*[（(][^（()）]{1,20}[)）])*$/;
/** A headline about a plan is news: someone publishes, reads or interprets it. */
const telling = /(?:出台|印发|发布|公布|实施(?!方案|细则|意见|办法|计划|纲要|规划|规定|条例)|解读|亮相|聚焦|来了|重磅|获批|通过)[^的]{0,4}(?:《|$|[，,：:！!？?])|[，,！!？?｜|]|^[\u4e00-\u9fff]{2,8}(?<!关于)(?:出台|印发|发布|公布|推出)(?!关于)|^(?:图解|一图|解读|专访|观察|快讯|独家)/;
/** A headline that says of a place that it issued one. */
const tellsOf = /^[\u4e00-\u9fff]{2,8}(?<!关于)(?:出台|印发|发布|公布|推出)(?!关于)/;
/** A headline that says on which day a firm announced something: 恒越光电（3999-TW）今（5）日公告. */
const announcedOnDay = /[今昨近\d）)](?:日|天)?晚?间?公告$/;
/** How the first sentence of news begins, which may name a paper as a title would: 近日，省发展改革委发布关于……的通知。 */
const tellsOfDay = /^(?:近日|日前|昨日|今日|昨天|今天|\d{1,2}月\d{1,2}日)[，,]/;
/** So many lines at the top are asked for the title and for the first sentence. */
const headLines = 12;
/** The end of a title that says which version or part it is. */
const version = /(?:[（(][^（()）]{1,20}[)）])+$/;
/** How the text of a report begins: the sitting that it was given at, its greeting, its first sentence, or the words of whoever gives it. */
const reportBegins = /^[—–―─一（(-]*[\d〇○零一二三四五六七八九]{4}年[^。]{2,12}在[^。]{4,36}(?:会议|大会)上[)）]?$|^各位代表[，,：:！!]|现在[，,]?我(?:谨)?代表[^。]{2,24}政府[^。]{0,12}(?:报告|作)[^。]{0,4}工作|工作报告.{0,80}(?:摘[编录登要出]?|节选|全文|如下|整理)[^：:。]{0,24}[：:]$/;
/** How a listed firm's announcement begins, which is no notice of a government. */
const ofListedFirm = /^[^。]{0,4}(?:证券|股票)(?:代码|简称)[：:]|公告编号[：:]|^\s*(?:本公司及?|公司)(?:董事会|监事会|全体董事)[^。]{0,20}保证/;
/** An article of rules: 第五条 对……给予补助. */
const article = /^第[一二三四五六七八九十]{1,3}条[\s\u3000]*[\u4e00-\u9fff]/;
/** A report turns to the year ahead: 2026年，重点做好八个方面工作; 2025年，我们要突出抓好以下工作. */
const turnsAhead = /(?:^|[。；])20\d\d年[，,]?(?:我们)?(?:要|将)?(?:重点|主要|突出|着力|集中)?(?:做好|抓好)(?:以下|[一二三四五六七八九十\d]{1,3}[个项]?)(?:重点)?(?:方面)?的?工作/;
const newsMarks = /(?:记者|通讯员|本报讯|讯[)）]|[社网]\s?\d{1,2}月\d{1,2}日电|责任编辑|责编|编辑[:：｜]|作者[:：｜]|据悉|据了解|来源[:：])/;

/** A headline of a page that explains a paper, and gives its words. */
const explains = /解读|说明|问答|图解|答记者问|起草/;

/** How a headline begins or ends whose page gives a paper's own words under pictures. */
const pictured = /^(?:[^|｜丨：:《]{2,12}[|｜丨：:]\s?)?(?:【[^】]{2,10}】)?(?:一图读懂|一图看懂|一张图读懂|一张图看懂|图解)[|｜丨：:！!]?\s?(?=[《\u4e00-\u9fff\d])|[|｜丨：:]?\s?(?:一图读懂|一图看懂|一张图读懂|一张图看懂)$/;

/** The paper that a page of pictures gives: 一图读懂《庐州市……行动计划》. Undefined for other headlines. */
export function paperInPictures(title: string): string | undefined {
  return pictured.test(title) ? title.replace(pictured, "").replace(/[《》]/g, "") : undefined;
}

/** Whether a title ends as plans, rules, notices and lists are called. */
export function namesPlan(title: string): boolean {
  return planEnd.test(title);
}

/** Tells a plan, a report, a news item and a table apart, by the title first and then by what the text is made of. */
export function kindOf(title: string, lines: readonly Line[], blocks: readonly Block[], extracted: Extracted): DocumentKind {
  if (extracted.format === "csv" || extracted.format === "xlsx") return "table";
  if (lines.slice(0, 8).some(({ text }) => ofListedFirm.test(text))) return "news";
  if (lines.slice(0, 12).some(({ text }) => reportBegins.test(text.trim()))) return "report";
  const paper = paperInPictures(title);
  if (paper !== undefined && namesPlan(paper)) return "plan";
  const headline = title.replace(/[|｜][^|｜]{0,16}$/, "");
  if (report.test(headline) || reportsOnYear(headline)) return reportTold.test(headline) ? "news" : "report";
  if (namesPlan(title) && !announcedOnDay.test(title)) {
    const head = lines.slice(0, headLines);
    if (!head.some(({ text }) => text.replace(/\s/g, "") === title) && head.some(({ text }) => tellsOfDay.test(text) && text.includes(title))) return "news";
    if (!telling.test(title.replace(version, "")) || /关于/.test(title)) return "plan";
    if (tellsOf.test(title)) return "news";
  }
  if (lines.slice(0, 8).some(({ text }) => /^政府工作报告$/.test(text.replace(/\s/g, "")))) return "report";
  if (lines.filter(({ text }) => article.test(text)).length >= fewestArticles) return "plan";
  const rows = blocks.filter(({ kind }) => kind === "tableRow").length;
  if (rows >= 3 && rows >= blocks.length * 0.8) return "table";
  if (projectList.test(title) && !happens.test(title) && (rows > 0 || blocks.filter(({ kind }) => kind === "item").length >= fewestItems)) return "plan";
  const head = [...lines.slice(0, 12), ...lines.slice(-6)].map(({ text }) => text.slice(0, 200)).join("\n");
  if (lines.some(({ text }) => turnsAhead.test(text)) && !newsMarks.test(head)) return "report";
  if ((blocks.some(({ kind }) => kind === "responsible") || (isPaperOfItself(lines) && !explains.test(title))) && !newsMarks.test(head)) return "plan";
  return "news";
}

/** How a list of a place's projects is called: 庐州市2025年半导体产业重点项目, 附表：庐州市在建项目汇总. */
const projectList = /(?:重点|重大|在建|续建|新建|拟建|储备|谋划|建设|投资|产业化?|工业|招商|推进)(?:建设|产业|工业|推进|投资)?项目(?:库|汇总|情况|明细|安排|进展)?(?:[（(][^（()）]{1,20}[)）])?$/;
/** What makes a headline of it: something has come of the projects. */
const happens = /集中|开工|签约|启动|落户|引进|举行|聚焦|竣工|投产|迎来|观摩|调研|入选|纳入|获|入围|上马|奠基|[，,！!？?｜|]|[\u4e00-\u9fff]{2}(?:推进|加快|建设|打造)[\u4e00-\u9fff]{2,}项目$/;
const fewestItems = 2;

/** So many articles make rules of a text, whatever its headline says. */
const fewestArticles = 3;
