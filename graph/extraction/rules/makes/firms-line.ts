import type { Context, Line, Rule, Statement } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import { stageEnd } from "../ends.ts";
import { isFabLine } from "./link-of-product.ts";
import { voiceOfMaking } from "../objects.ts";

const cues = cuesOf("firms-line", ({ has, lines, grade, others }) => ({
  /** Between a firm and the size of its wafers: 在庐州建成国内首条, 拥有一条. */
  has: pattern`^(?:（[^（）]{1,14}）)?的?(?:在[^，。；、]{1,14}?)?(?:${has}(?:了)?)?的?(?:[一两三四五六七八九十\d]+条)?(?:${grade})*的?$`,
  /** From the size on, up to the word for a line. */
  line: pattern`^(?:[\d.]+(?:英?寸|吋)[、和与及]?)+[^，。；、]{0,20}?${lines}`,
  /** In such words, what makes the line another's or none. */
  isOthers: pattern`${others}`,
}));

/** A firm with a line for wafers of a size works in a fab: `恒越芯8英寸、12英寸产线稳定量产`, `澜泰微在庐州建成6英寸功率半导体产线`. Source: usage of reports and trade news. */
export const firmsLine: Rule = {
  id: "line-of-the-firms-fab",
  reason: "the sentence tells of the firm's line for wafers of that size",
  example: "恒越芯8英寸、12英寸产线稳定量产",
  *read(context) {
    for (const line of context.proseWith("Company")) {
      for (const firm of line.mentions) if (firm.kind === "Company" && firm.inside === undefined) yield* linesOf(context, line, firm);
    }
  },
};

/** As far behind a firm the size of its wafers may stand. */
const longestBetween = 30;
const size = /[\d.]+(?:英?寸|吋)/;

function* linesOf(context: Context, line: Line, firm: Mention): Generator<Statement> {
  const { reading: { text }, cast, placesAt } = context;
  const behind = text.slice(firm.end, Math.min(line.sentence.end, firm.end + longestBetween));
  const from = cast.of(firm);
  const found = size.exec(behind);
  if (from === undefined || found === null || !cues().has.test(behind.slice(0, found.index))) return;
  const start = firm.end + found.index;
  const words = cues().line.exec(text.slice(start, Math.min(line.sentence.end, start + longestBetween)))?.[0];
  if (words === undefined || !isFabLine(words) || cues().isOthers.test(words)) return;
  const evidence = { start: firm.start, end: start + words.length };
  yield { type: "ENGAGED_IN", from, to: stageEnd("FABRICATION"), at: placesAt(firm.start)[0], evidence, basis: "stated", voice: voiceOfMaking(context, line, firm.end, evidence.end) ?? "built", strength: null, confidence: 0.82 };
}
