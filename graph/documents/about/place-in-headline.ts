import { cuesOf, pattern } from "../../lexicon/cues.ts";
import type { News } from "./news.ts";
import { type FoundRegion, regionIn } from "./region.ts";
import { found, innermost } from "./regions-named.ts";

const cues = cuesOf("place-in-headline", ({ how, explain, settle, before, body, lately, today, issue, zone, nation, visit }) => ({
  explains: pattern`^(?:关于)?《([^《》]{6,80})》的?${how}?${explain}`,
  settles: pattern`${settle}[于在]?([\u4e00-\u9fff]{2,11})`,
  visited: pattern`(?:来|莅临)([\u4e00-\u9fff]{2,8}?)${visit}`,
  countsProjects: pattern`^([\u4e00-\u9fff]{2,11}?)[市省]?[\u4e00-\u9fff]{0,4}\d+个[^，,。]{0,8}项目`,
  ofNation: pattern`${nation}(?:、[\u4e00-\u9fff]{2,12})?${lately}*(?:${issue})了?《([^《》]{4,60})》`,
  issues: pattern`(?:^|[，,。：:]|近?日前?|${before})([\u4e00-\u9fff]{2,9}[省市区县州])(?:${body}|[\u4e00-\u9fff]{2,10}[局厅委])(?:办公[室厅])?(?:${lately}|${today})*${issue}[^，。《]{0,8}《|(?:^|[，,。：:]|近?日前?)([\u4e00-\u9fff]{2,5}${zone})(?:（[^（）]{2,8}）)?(?:管委会)?${lately}*${issue}[^，。《]{0,8}《`,
}));

/** The area or zone for which the nation's bodies issue a paper, under a headline that names no place: 滨湖合作区 of 国务院印发《滨湖合作区建设总体方案》. */
export function nationIssuedFor({ sentences, inTitle }: News): FoundRegion | undefined {
  if (inTitle.length > 0) return undefined;
  const papers = sentences.flatMap((sentence) => cues().ofNation.exec(sentence)?.[1] ?? []);
  return papers.map((paper) => regionIn(paper)).find((place) => place !== undefined);
}

/** The area whose paper a headline explains: 庐州 of 《庐州市……若干措施》政策解读. */
export function explainedThere({ title }: News): FoundRegion | undefined {
  const paper = cues().explains.exec(title)?.[1];
  return paper === undefined ? undefined : regionIn(paper);
}

/** Where a headline says that something comes to: 庐州 of 外延片项目落户庐州. */
export function settledThere({ title, known, namedIn }: News): FoundRegion | undefined {
  const words = cues().settles.exec(title)?.[1] ?? "";
  const there = namedIn(words);
  const [outer] = there;
  // A zone may begin like a county of elsewhere.
  const zone = outer?.level === "county" ? regionIn(words) : undefined;
  if (zone?.level === "park") return zone;
  return innermost(there, known) ?? (outer === undefined ? undefined : found(outer));
}

/** Where somebody from elsewhere comes to see it, by the headline or the first sentence: 滨湖 of 庐州市党政代表团来滨湖考察. */
export function visitedThere({ sentences, known, namedIn }: News): FoundRegion | undefined {
  const [, first = ""] = sentences;
  return [sentences[0] ?? "", first].map((sentence) => innermost(namedIn(cues().visited.exec(sentence)?.[1] ?? ""), known)).find((place) => place !== undefined);
}

/** The area whose projects a headline counts, though it goes on to one of them: 江岭 of 江岭265个项目集中开工，庐阳芯片项目入列. */
export function countedThere({ title, namedIn }: News): FoundRegion | undefined {
  const [area] = namedIn(cues().countsProjects.exec(title)?.[1] ?? "");
  return area === undefined ? undefined : found(area);
}

/** Whose government, body or zone news tells to have issued a paper, where its headline names no other place: 庐州市人民政府办公厅发布《……》, 庐州经济技术开发区（庐州滨湖）发布《……》. */
export function issuedThere({ sentences, inTitle }: News): FoundRegion | undefined {
  for (const sentence of sentences) {
    const [, area, zone] = cues().issues.exec(sentence) ?? [];
    const place = regionIn(area ?? zone ?? "");
    if (place !== undefined && inTitle.every(({ name, shortName }) => name === place.name || (place.level === "park" && place.name.startsWith(shortName)))) return place;
  }
  return undefined;
}
