import { cuesOf } from "../../lexicon/cues.ts";

/** For a pattern, the words of a sentence that stand right before a body or a zone and are none of its name: 新增 in 新增庐州实验室, 第二批 in 第二批零碳产业园. */
export const leadOfNames = cuesOf("leads-of-names", ({ lead }) => String.raw`(?:${lead}|第[一二三四五六七八九十\d]{1,2}[批轮])`);
