import type { Rule, Statement } from "../context.ts";
import { groupsOf } from "./groups.ts";

/** Between the supplier and the buyer, or behind the buyer; `buys` turns the edge round. */
const ways: readonly { readonly between: RegExp; readonly behind: RegExp; readonly buys: boolean }[] = [
  { between: /^[^，。；、]{0,10}(?:为|向|给)$/, behind: /^(?:[^，。；、]{0,6})?(?:供货|供应|配套|提供)/, buys: false },
  { between: /^[^，。；、]{0,12}(?:进入|导入|成为)$/, behind: /^[^，。；、]{0,4}(?:供应链|供应商|合格供应商|供应体系)/, buys: false },
  { between: /^[^，。；、]{0,4}是$/, behind: /^的?(?:核心|主要|合格)?供应商/, buys: false },
  { between: /^[^，。；、]{0,8}(?:主要|下游)?客户(?:包括|有|为)$/, behind: /^/, buys: false },
  { between: /^[^，。；、]{0,6}(?:采购自|向)$/, behind: /^(?:采购)/, buys: true },
];

/** Who supplies whom: `X为Y供货`, `X进入Y供应链`, `X是Y的供应商`, `X客户包括Y、Z`. Source: usage of trade news; `relation-phrases.csv`. */
export const supplies: Rule = {
  id: "supplier-and-buyer",
  reason: "the sentence names both firms and says which supplies the other",
  example: "天岳先进向英飞凌供应碳化硅衬底",
  *read({ lines, reading: { text }, cast }): Generator<Statement> {
    for (const { sentence, mentions } of lines) {
      const groups = groupsOf(text, mentions, "Company");
      for (let index = 1; index < groups.length; index++) {
        const left = groups[index - 1];
        const right = groups[index];
        if (left === undefined || right === undefined) continue;
        const between = text.slice(left.end, right.start);
        const behind = text.slice(right.end, Math.min(sentence.end, right.end + 12));
        const way = ways.find((candidate) => candidate.between.test(between) && candidate.behind.test(behind));
        if (way === undefined) continue;
        for (const a of left.members) {
          for (const b of right.members) {
            const [from, to] = way.buys ? [cast.of(b), cast.of(a)] : [cast.of(a), cast.of(b)];
            if (from !== undefined && to !== undefined && from !== to) yield { type: "SUPPLIES", from, to, evidence: { start: left.start, end: right.end }, basis: "stated", voice: /将|拟|计划/.test(between) ? "planned" : "built", strength: null, confidence: 0.85 };
          }
        }
      }
    }
  },
};
