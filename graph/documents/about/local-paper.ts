import type { Line } from "../clean/index.ts";
import { loadGazetteer, type Region } from "../../lexicon/index.ts";

const localPaper = /(?:来源|稿源|本文来自|转自|出处)[：:\s]*([\u4e00-\u9fff]{2,4}?)(?:日报|晚报|晨报|早报|商报|新闻网|发布)/;
/** What stands at the very top of a page: its paper's name and page, or the government whose site it is. */
const masthead = /^([\u4e00-\u9fff]{2,4}?)(?:日报|晚报|晨报|早报|商报|新闻网|发布)(?:[\s\d第·|｜—>＞]|客户端|$)|^([\u4e00-\u9fff]{2,10}?)人民政府(?:门户网站|网)?(?=[\s>＞|｜]|$)/;
/** At the very end of a text, the paper or site that it was in, or in brackets the office that wrote it. */
const signature = /(?:来源|稿源|转自|出处)[：:\s]*([\u4e00-\u9fff]{2,4}?)(?:日报|晚报|晨报|早报|商报|新闻网|网|发布)(?:作者|责编|编辑|$)|——\s*([\u4e00-\u9fff]{2,4}?)(?:日报|晚报|晨报|商报)$|[（(]([\u4e00-\u9fff]{2,9}?[省市区县])(?:发改[委局]|经信[委局]|工信[委局]|科技局|商务局|招商局|政府办)[)）]$/;
/** How many lines a page has above its text, and at its very top. */
const head = 14;
const top = 3;
const last = 2;
const longestSignature = 30;
/** As long as such a line is. */
const shortLine = 40;

/** The area of the paper or government that a page's head says it comes from, of any level: 扬州 of 来源：扬州日报, of 扬州日报 第1版 or 扬州市人民政府 > 政务公开 at its top, and of （扬州市经信委） at its end. */
export function areaOfPaper(printed: readonly Line[]): Region | undefined {
  const ofTop = printed.slice(0, top).map(({ text }) => (text.length <= shortLine ? masthead.exec(text)?.slice(1).find((name) => name !== undefined) : undefined));
  const ofEnd = printed.slice(-last).map(({ text }) => signature.exec(text.trimEnd().slice(-longestSignature))?.slice(1).find((name) => name !== undefined));
  const paper = [...printed.slice(0, head).map(({ text }) => localPaper.exec(text)?.[1]), ...ofTop, ...ofEnd].find((name) => name !== undefined);
  return paper === undefined ? undefined : loadGazetteer().find(paper);
}
