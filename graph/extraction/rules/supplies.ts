import type { Rule, Statement } from "../context.ts";
import { cuesOf, pattern } from "../../lexicon/cues.ts";
import { groupsOf } from "./groups.ts";

/** A way to say who supplies whom: words between the two firms, and behind the second. */
interface Way {
  readonly between: RegExp;
  readonly behind: RegExp;
  /** Whether the first firm buys from the second. */
  readonly buys: boolean;
}

const cues = cuesOf("supplies", ({ toward, supply, enter, place, rank, have, buyFrom, plan }) => ({
  ways: [
    { between: pattern`^[^，。；、]{0,10}${toward}$`, behind: pattern`^(?:[^，。；、]{0,6})?${supply}`, buys: false },
    { between: pattern`^[^，。；、]{0,12}${enter}$`, behind: pattern`^[^，。；、]{0,4}${place}`, buys: false },
    { between: pattern`^[^，。；、]{0,4}是$`, behind: pattern`^的?${rank}?供应商`, buys: false },
    { between: pattern`^[^，。；、]{0,8}(?:主要|下游)?客户${have}$`, behind: pattern`^`, buys: false },
    { between: pattern`^[^，。；、]{0,6}${buyFrom}$`, behind: pattern`^(?:采购)`, buys: true },
  ] as readonly Way[],
  isPlanned: pattern`${plan}`,
}));

/** Who supplies whom: `X为Y供货`, `X进入Y供应链`, `X是Y的供应商`, `X客户包括Y、Z`. Source: usage of trade news. */
export const supplies: Rule = {
  id: "supplier-and-buyer",
  reason: "the sentence names both firms and says which supplies the other",
  example: "天岳先进向英飞凌供应碳化硅衬底",
  *read({ linesWith, reading: { text }, cast }): Generator<Statement> {
    for (const { sentence, mentions } of linesWith("Company")) {
      const groups = groupsOf(text, mentions, "Company");
      for (const [index, right] of groups.entries()) {
        const left = groups[index - 1];
        if (left === undefined) continue;
        const between = text.slice(left.end, right.start);
        const behind = text.slice(right.end, Math.min(sentence.end, right.end + 12));
        const way = cues().ways.find((candidate) => candidate.between.test(between) && candidate.behind.test(behind));
        if (way === undefined) continue;
        const statement = { type: "SUPPLIES", evidence: { start: left.start, end: right.end }, basis: "stated", voice: cues().isPlanned.test(between) ? "planned" : "built", strength: null, confidence: 0.85 } as const;
        for (const one of left.members.map(cast.of)) {
          for (const other of right.members.map(cast.of)) if (one !== undefined && other !== undefined && one !== other) yield { ...statement, ...(way.buys ? { from: other, to: one } : { from: one, to: other }) };
        }
      }
    }
  },
};
