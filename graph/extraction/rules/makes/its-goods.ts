import type { Context, Line, Rule } from "../../context.ts";
import type { Mention } from "../../identity/mention.ts";
import { makingOf } from "../ends.ts";
import { objectsOf } from "../objects.ts";
import { subjectsOf } from "../subjects/subjects.ts";

/** A clause that begins with what a firm makes, by 其: 其自主研发的传感器已进入……. */
const its = /(?<=^|[，。；])(?:目前|现在)?(?:其|公司)(?:自主|主要|独立|成功)*(?:生产|研制|研发|开发|制造|推出)的/g;
const farthest = 60;

/** What 其 makes is the firm's that the sentence speaks of, or the only one that the sentence before names: `恒越光电成立于2002年。其生产的芯片国内领先`. Source: usage of trade news. */
export const itsGoods: Rule = {
  id: "goods-of-the-firm-before",
  reason: "the clause begins with the things that the firm told of before makes",
  example: "恒越光电成立于2002年。其生产的激光芯片处于国内领先水平",
  *read(context) {
    const { reading: { text, isNews }, cast } = context;
    if (!isNews) return;
    for (const [index, line] of context.prose.entries()) {
      const { sentence } = line;
      for (const { index: at, 0: words } of text.slice(sentence.start, sentence.end).matchAll(its)) {
        const start = sentence.start + at;
        const firm = firmBefore(context, line, context.prose[index - 1], start);
        const stop = text.slice(start, sentence.end).search(/[，。；]/);
        const span = { start: start + words.length, end: Math.min(stop === -1 ? sentence.end : start + stop, start + farthest) };
        for (const { mention, ends } of firm === undefined ? [] : objectsOf(context, line, span)) {
          for (const to of ends) yield { type: makingOf(to), from: firm as NonNullable<ReturnType<typeof cast.of>>, to, at: context.placesAt(start)[0], evidence: { start, end: mention.end }, basis: "stated", voice: "built", strength: null, confidence: 0.78 };
        }
      }
    }
  },
};

/** The firm that the sentence speaks of before an offset; else the only one of the sentence before it in the same paragraph. */
function firmBefore(context: Context, line: Line, previous: Line | undefined, start: number): ReturnType<Context["cast"]["of"]> {
  const own = subjectsOf(context).get(line)?.findLast(({ kind, end }) => kind === "Company" && end <= start);
  if (own !== undefined) return own.entity;
  const isFirm = ({ kind, inside }: Mention) => kind === "Company" && inside === undefined;
  if (line.outer.some((mention) => isFirm(mention) && mention.end <= start) || previous?.sentence.part !== line.sentence.part) return undefined;
  const firms = new Set(previous.outer.filter(isFirm).map((mention) => context.cast.of(mention)));
  return firms.size === 1 ? [...firms][0] : undefined;
}
