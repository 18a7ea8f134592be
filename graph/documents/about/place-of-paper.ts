import type { Region } from "../../lexicon/index.ts";
import type { News } from "./news.ts";
import type { FoundRegion } from "./region.ts";
import { found } from "./regions-named.ts";

/** The area of the paper in the province that it tells of, where the text speaks of that area as its own: 庐州 of 云岭省印发……，我市……, in a paper of 庐州. */
export function ofPaperWithin({ told, known, paper, title, paragraphs }: News): FoundRegion | undefined {
  const province = told?.level === "province" ? known.find(told.name) : undefined;
  return province !== undefined && paper !== undefined && known.liesIn(paper.code, province.code) && speaksOfItself(paper, [title, ...paragraphs]) ? found(paper) : undefined;
}

/** The area of the paper where the text calls that its own, and only names another without a word of it in the headline: 庐州 of 我市举行奠基仪式，……引进滨江科学园团队, in a paper of 庐州. */
export function ofPaperNotOther({ told, inTitle, known, paper, paragraphs }: News): FoundRegion | undefined {
  if (told === undefined || paper === undefined || inTitle.length > 0) return undefined;
  const other = known.find(told.name);
  const isApart = other !== undefined && !known.liesIn(other.code, paper.code) && !known.liesIn(paper.code, other.code);
  return isApart && paragraphs.some((text) => text.includes(`我${paper.name.slice(-1)}`)) ? found(paper) : undefined;
}

/** The paper's city where neither headline nor first paragraphs name a place, its province or county where the text also speaks of that as its own: 庐州 of 一批芯片项目开工, in a paper of 庐州. */
export function ofPaperItself({ first, paper, title, paragraphs }: News): FoundRegion | undefined {
  return first.length === 0 && paper !== undefined && (paper.level === "city" || speaksOfItself(paper, [title, ...paragraphs])) ? found(paper) : undefined;
}

/** The area whose site the page is of, where the headline names none and the first sentence that names places begins with it or what it lies in: 庐州 of 庐州开发区位于江北，与滨江一江之隔, on the site of 庐州. */
export function ofPaperFirst({ first: [outer, ...others], inTitle, known, paper }: News): FoundRegion | undefined {
  if (paper === undefined || outer === undefined || inTitle.length > 0) return undefined;
  return outer === paper || (others[0] === paper && known.liesIn(paper.code, outer.code)) ? found(paper) : undefined;
}

/** The area of the paper where all areas that the headline or first sentence names lie in it: 云岭 of news on 庐州 and 滨江, in a paper of 云岭. */
export function ofPaperAround({ first, known, paper }: News): FoundRegion | undefined {
  return paper !== undefined && first.every(({ code }) => known.liesIn(code, paper.code)) ? found(paper) : undefined;
}

/** Whether a text speaks of an area as its own, by the area's rank: 我市 of 滨江市, a city of a county's level. */
function speaksOfItself({ name }: Region, texts: readonly string[]): boolean {
  const rank = name.slice(-1);
  return texts.some((text) => text.includes(`我${rank}`) || text.includes(`全${rank}`));
}
