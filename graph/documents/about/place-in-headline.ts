import type { News } from "./news.ts";
import { type FoundRegion, regionIn } from "./region.ts";
import { found, innermost } from "./regions-named.ts";

/** The area whose paper a headline explains: 庐州 of 《庐州市……若干措施》政策解读. */
export function explainedThere({ title }: News): FoundRegion | undefined {
  const paper = explains.exec(title)?.[1];
  return paper === undefined ? undefined : regionIn(paper);
}

const explains = /^(?:关于)?《([^《》]{6,80})》(?:的)?(?:政策|文字|专家)?(?:解读|图解|问答|说明|起草说明)/;

/** Where a headline says that something comes to: 庐州 of 外延片项目落户庐州. */
export function settledThere({ title, known, namedIn }: News): FoundRegion | undefined {
  const there = namedIn(settles.exec(title)?.[1] ?? "");
  const [outer] = there;
  return innermost(there, known) ?? (outer === undefined ? undefined : found(outer));
}

const settles = /(?:落户|落地|落脚|落子|花落|进驻|入驻|扎根|定址|选址)(?:于|在)?([\u4e00-\u9fff]{2,11})/;

/** The area whose projects a headline counts, though it goes on to one of them: 江岭 of 江岭265个项目集中开工，庐阳芯片项目入列. */
export function countedThere({ title, namedIn }: News): FoundRegion | undefined {
  const [area] = namedIn(countsProjects.exec(title)?.[1] ?? "");
  return area === undefined ? undefined : found(area);
}

const countsProjects = /^([\u4e00-\u9fff]{2,11}?)(?:市|省)?[\u4e00-\u9fff]{0,4}\d+个[^，,。]{0,8}项目/;

/** Whose government, body or zone news tells to have issued a paper, where its headline names no other place: 庐州市人民政府办公厅发布《……》, 庐州经济技术开发区（庐州滨湖）发布《……》. */
export function issuedThere({ sentences, inTitle }: News): FoundRegion | undefined {
  for (const sentence of sentences) {
    const [, area, zone] = issues.exec(sentence) ?? [];
    const place = regionIn(area ?? zone ?? "");
    if (place !== undefined && inTitle.every(({ name, shortName }) => name === place.name || (place.level === "park" && place.name.startsWith(shortName)))) return place;
  }
  return undefined;
}

const issues = /(?:^|[，,。：:]|近?日前?|上午|下午|比如)([\u4e00-\u9fff]{2,9}[省市区县州])(?:人民政府|政府|委|[\u4e00-\u9fff]{2,10}[局厅委])(?:办公[室厅])?(?:近日|日前|正式|联合|今日|今天)*(?:印发|发布|出台|公布)[^，。《]{0,8}《|(?:^|[，,。：:]|近?日前?)([\u4e00-\u9fff]{2,5}(?:经济技术开发区|高新技术产业开发区|经开区|高新区|开发区))(?:（[^（）]{2,8}）)?(?:管委会)?(?:近日|日前|正式|联合|今日)*(?:印发|发布|出台|公布)[^，。《]{0,8}《/;
