import { cuesOf, pattern } from "../../../lexicon/cues.ts";

const cues = cuesOf("unnamed-firm", ({ someone, found, only, place }) => ({
  /** A firm or person that no one knows, with the money that they bring, up to what they do with it. */
  invests: pattern`(?:的[\u4e00-\u9fff]{2,10}|${someone}[^，；]{0,10})，(?:总|计划|拟|首期|一期)?投资(?:约|近|超)?\d[^，；]*，[^；]*$`,
  /** A firm that no one knows, by who founded it. */
  isFounded: pattern`由[^，；]{2,20}(?:${found})的[\u4e00-\u9fff]{2,10}，[^；]*$`,
  /** What firms do and no place, behind a subject of its own. */
  isFirmsWork: pattern`(?:^|[，；：])((?![^，；]{0,12}${place})[^，；：、]{2,12})${only}[^，；]*$`,
}));

/**
 * Whether the words of a sentence up to a thing tell of a firm that nothing names as one: 台商独资的兴隆，投资3000万美元，生产…….
 * @param words the sentence up to the thing
 */
export function tellsOfUnnamedFirm(words: string): boolean {
  return cues().invests.test(words) || cues().isFounded.test(words) || cues().isFirmsWork.test(words);
}

/** Behind a firm, the clause that only says where it comes to. */
export const comesTo = /^(?:已|将|正式)?(?:落户|落子|落地|入驻|进驻|签约|位于)[^，。；]*，/;
