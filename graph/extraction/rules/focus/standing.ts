import type { Context, Line } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import { isAimedAt } from "../../figures/to-come.ts";
import { isPushedToMake } from "../makes/pushed-to-make.ts";

const cues = cuesOf("standing", ({ bring, payee, pay, paper, tells }) => ({
  /** Before a word for having, what the place wants to have it: 引进拥有外延技术的企业. */
  brings: pattern`${bring}[^，。；]{0,4}$`,
  /** What news tells of a plan: 计划提出, 到2027年. */
  ofPlan: pattern`到20\d\d年|${paper}》?(?:还|也|中)?${tells}`,
  /** How a clause begins that says who shall be paid, and how it goes on: 对拥有硅片产线的企业，给予奖励. */
  ifPaid: /(?:^|[，。；：])(?:（?[一二三四五六七八九十\d]{1,2}[）.、])?(?:对|凡|[^，。；：]{0,8}首次(?:采用|应用|使用|采购|购买))[^；]*$/,
  isPaid: pattern`^[^。；]{0,40}?${payee}[^；]*?${pay}`,
}));

/** What is built covers links of the chain, which the place need not have itself: 打造涵盖流片、测试的公共服务平台. */
const covers = /^[涵覆]盖/;

/** Words for what is there by themselves: 已有, 现有, 优势, 领先地位进一步巩固. */
const saysItHasCome = /^[已现]|^[\u4e00-\u9fff]{0,4}优势|雄厚|^[\u4e00-\u9fff]{0,2}领先地位[^，。；]{0,6}(?:加强|巩固|提升|保持|稳固|扩大)/;

/** A word for a share or rank, and behind it that it is an aim: 市场占有率力争进入前五. */
const isStillAim = /^[^，。；]{2,6}(?:力争|争取|确保|计划|有望|将|要)(?:进入|达|超|突破|提|跻身|居|位|实现|保持|稳|升)/;

/**
 * How what a word of having or leading says of a thing stands: it is `there`; it is `wanted`, since the sentence aims at it, or asks somebody to make it: 到2027年，硅片产能达到10万片, 支持恒越光电生产硅片; in news, unless that tells of a
 * plan, such an aim is a firm's, and so `unsaid` of the place; those have it whom a policy has `paid`: 对拥有硅片产线的企业给予奖励. Source: usage of plans and measures.
 * @param at where the word stands
 */
export function standingOf({ reading }: Context, { sentence, looksBack }: Line, { start, end }: Mention, at: number): "there" | "wanted" | "unsaid" | "paid" {
  const { text, isNews } = reading;
  if (cues().ifPaid.test(text.slice(sentence.start, start)) && cues().isPaid.test(text.slice(end, sentence.end))) return "paid";
  if (looksBack) return "there";
  if (cues().brings.test(text.slice(Math.max(sentence.start, at - 8), at))) return covers.test(text.slice(at, at + 2)) ? "unsaid" : "wanted";
  if (isStillAim.test(text.slice(at, at + 16))) return "wanted";
  if (isPushedToMake(text, at)) return "wanted";
  if (saysItHasCome.test(text.slice(at, at + 20)) || isAimedAt(reading, sentence, at) !== true) return "there";
  return isNews && !cues().ofPlan.test(text.slice(sentence.start, at)) ? "unsaid" : "wanted";
}
