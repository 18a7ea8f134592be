import type { Context, Line } from "../context.ts";
import { cuesOf, pattern } from "../cues.ts";
import type { Mention } from "../mention.ts";
import { clauseAt } from "../relevance.ts";

const cues = cuesOf("intent", ({ listed, weight, field, stress, act, noun, by, degree, come, form, span, aim, push, ahead, research, chain, open }) => ({
  /** Words that open a list of fields: 在A、B等领域. */
  openList: pattern`(?:^|[，。；：\n])(?:而|并|同时)?${open}(?:[^，。；]{0,80})$`,
  /** Before a word of completion: it is still to come. */
  toBe: pattern`${ahead}[^，。；]{0,6}$`,
  /** What is not in production yet. */
  isResearch: pattern`${research}`,
  /** Behind the links of a chain, the word for one. */
  asChain: pattern`^[^。；]{0,60}${chain}`,
  /** Headings under which a bare list is what the place will work on. */
  listHeading: pattern`${listed}`,
  /** Behind the last of a list that 在 opens, what the place will do in those fields: 在A、B等领域，培育一批企业. */
  inFields: pattern`^[^，。；]{0,70}?等?${weight}*${field}，?(?:${stress}?${act})`,
  /** Behind these a word of strength is part of a noun: 支持政策, 支持力度, 引导基金, 推动力. */
  noun: pattern`^${noun}`,
  /** What has come about by the text's own word: 已基本构建, 初步形成, 逐渐形成. */
  hasCome: pattern`${by}${degree}*${come}(?!后)`,
  /** A chain that is there, by its links: 形成了从设备和材料到设计、制造的产业链. */
  ofChain: pattern`${form}了(?:[^。；]{0,4})?${span}`,
  toCome: pattern`${aim}|到20\d\d年|将(?=[^，。；]{0,6}${form})|${push}`,
}));

/** How a sentence speaks of a thing of the chain. */
export interface Intent {
  readonly relation: "FOCUSES_ON" | "TO_BREAK_THROUGH" | "HAS" | "STRONG_IN" | "SHORT_OF";
  readonly voice: string;
  readonly strength: string | null;
  /** Where the words stand that say so. */
  readonly from: number;
  readonly sure: boolean;
}

const behind = new Set(["STRONG_IN", "SHORT_OF"]);
const ahead = new Set(["FOCUSES_ON", "TO_BREAK_THROUGH", "HAS"]);
const voiceOf = { FOCUSES_ON: "wanted", TO_BREAK_THROUGH: "wanted", HAS: "built", STRONG_IN: "built", SHORT_OF: "lacking" } as const;

/**
 * What the sentence says of a thing: the words behind it in its clause first (…短板环节, …的领先地位), then the nearest words before it in the sentence
 * (重点发展…, 集中突破…), then the heading above a bare list (重点领域). Undefined where nothing says anything.
 */
export function intentOf(context: Context, line: Line, mention: Mention): Intent | undefined {
  const { text } = context.reading;
  const clause = clauseAt(text, mention.start, mention.end);
  const [inFront, following] = [text.slice(clause.start, mention.start), text.slice(mention.end, clause.end)];
  for (const gap of context.vocabulary.gaps) {
    if (!(gap.relation in voiceOf)) continue;
    const before = inFront.lastIndexOf(gap.before);
    if (before === -1 || !following.includes(gap.after)) continue;
    return intent(gap.relation as Intent["relation"], strengthBefore(context.reading, line, mention), clause.start + before, true);
  }
  const words = text.slice(Math.max(line.sentence.start, mention.start - 80), mention.start);
  const came = cues().hasCome.exec(inFront);
  if (came !== null && !cues().toCome.test(words)) return intent("HAS", null, clause.start + came.index, true);
  const chain = cues().ofChain.exec(words);
  if (chain !== null && !cues().toCome.test(words) && cues().asChain.test(text.slice(mention.end, Math.min(line.sentence.end, mention.end + 70)))) return intent("HAS", null, mention.start - words.length + chain.index, true);
  const right = line.phrases.find(({ start, payload }) => start >= mention.end && start < clause.end && payload.relation !== undefined && behind.has(payload.relation));
  if (right !== undefined) return intent(right.payload.relation as Intent["relation"], strengthBefore(context.reading, line, mention), right.start, true);
  const left = line.phrases.filter(({ end }) => end <= mention.start);
  const named = left.findLast(({ payload }) => payload.relation !== undefined && ahead.has(payload.relation));
  const spoken = left.findLast(({ payload }) => payload.voice === "wanted" || payload.strength !== undefined || payload.voice === "built" || payload.voice === "lacking");
  if (spoken !== undefined && spoken.payload.voice === "lacking" && (named === undefined || named.start < spoken.start)) return intent("SHORT_OF", null, spoken.start, false);
  if (named !== undefined) {
    const done = line.looksBack && (named.payload.voice === "built" || named.payload.relation === "TO_BREAK_THROUGH" || spoken?.payload.voice === "built");
    const relation = named.payload.relation === "HAS" || done ? "HAS" : named.payload.relation as Intent["relation"];
    return result(intent(relation, strengthBefore(context.reading, line, mention), named.start, !(relation === "HAS" && named.payload.relation === "TO_BREAK_THROUGH")), named.payload.text);
  }
  const field = cues().inFields.exec(text.slice(mention.end, Math.min(line.sentence.end, mention.end + 90)));
  if (field !== null && cues().openList.test(words)) return intent("FOCUSES_ON", strengthBefore(context.reading, line, mention), mention.start, true);
  const weight = line.phrases.find(({ start, payload }) => start >= mention.end && start < clause.end && payload.relation === "FOCUSES_ON");
  if (weight !== undefined) return intent("FOCUSES_ON", strengthBefore(context.reading, line, mention), weight.start, true);
  if (spoken !== undefined) {
    if (spoken.payload.voice === "built" && !cues().toBe.test(text.slice(Math.max(0, spoken.start - 8), spoken.start))) return result(intent("HAS", null, spoken.start, false), spoken.payload.text);
    return intent("FOCUSES_ON", strengthBefore(context.reading, line, mention), spoken.start, false);
  }
  const told = line.phrases.find(({ start, payload }) => start >= mention.end && (payload.relation === "HAS" || payload.voice === "built"));
  if (told !== undefined) return result(intent("HAS", null, mention.start, false), told.payload.text);
  const heading = line.sentence.part.block.path.at(-1);
  return heading !== undefined && cues().listHeading.test(heading) ? intent("FOCUSES_ON", null, line.sentence.start, true) : undefined;
}

function intent(relation: Intent["relation"], strength: string | null, from: number, sure: boolean): Intent {
  return { relation, voice: voiceOf[relation], strength: relation === "FOCUSES_ON" || relation === "TO_BREAK_THROUGH" ? strength : null, from, sure };
}

/** What was developed, taped out or broken through is not in production yet. */
function result(said: Intent, phrase: string): Intent {
  return said.relation === "HAS" && cues().isResearch.test(phrase) ? { ...said, voice: "underway", sure: false } : said;
}

function strengthBefore({ text }: Context["reading"], line: Line, mention: Mention): string | null {
  return line.phrases.findLast(({ end, payload }) => end <= mention.start && payload.strength !== undefined && !cues().noun.test(text.slice(end, end + 3)))?.payload.strength ?? null;
}

