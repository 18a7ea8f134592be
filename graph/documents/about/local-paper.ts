import type { Line } from "../clean/index.ts";
import { loadGazetteer, type Region } from "../../lexicon/index.ts";

const localPaper = /(?:来源|稿源|本文来自|转自|出处)[：:\s]*([\u4e00-\u9fff]{2,4}?)(?:日报|晚报|晨报|早报|商报|新闻网|发布)/;
/** How many lines a page has above its text. */
const head = 14;

/** The area of the paper that a page's head says it comes from, of any level: 扬州 of 来源：扬州日报. */
export function areaOfPaper(printed: readonly Line[]): Region | undefined {
  const paper = printed.slice(0, head).map(({ text }) => localPaper.exec(text)?.[1]).find((name) => name !== undefined);
  return paper === undefined ? undefined : loadGazetteer().find(paper);
}
