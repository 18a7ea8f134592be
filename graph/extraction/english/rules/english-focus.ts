import { cuesOf } from "../../../lexicon/cues.ts";
import type { Context, Rule, Statement } from "../../context.ts";
import type { Entity } from "../../identity/entity.ts";
import { type Listed, listFrom } from "../lists.ts";
import { type Masked, mask, maskedLines } from "../masked.ts";
import { speaksOfHome } from "../english-subjects.ts";
import { strengthOf } from "../english-voices.ts";

const { place, thing, stage, firm } = mask;
const cues = cuesOf("english-focus", ({ intent, research, lack, imported, have, strong }) => ({
  intent: new RegExp(`\\b(?:${intent})\\b(?:\\s+(?:the|a|an|our|its))?(?:\\s+(?:[a-z-]+\\s+){0,4}(?:of|in|for|on))?`, "gi"),
  research: new RegExp(`\\b(?:${research})\\b`, "gi"),
  lack: new RegExp(`\\b(?:${lack})\\b`, "gi"),
  /** Behind a thing that a place does not make. */
  imported: new RegExp(`[${thing}${stage}][^.;,]{0,30}?\\b(?:${imported})\\b`, "gi"),
  have: new RegExp(`\\b(?:${have})\\b`, "gi"),
  strong: new RegExp(`\\b(?:${strong})\\b`, "gi"),
}));

/** What a place means to develop, lacks, has, or researches: `We will focus on laser chips`. Source: usage of English translations of plans and reports. */
export const focusInEnglish: Rule = {
  id: "english-focus",
  reason: "the sentence says in English what the place focuses on, lacks, has or researches",
  example: "We will focus on developing laser chips; the city lacks packaging and testing",
  *read(context) {
    const isPaper = !context.reading.isNews;
    let spoken: Entity | undefined;
    for (const sentence of maskedLines(context)) {
      const own = placeAtHead(context, sentence);
      const named = own !== undefined || speaksOfHome(sentence.words.slice(0, 60)) ? own ?? context.home : undefined;
      // A pronoun goes on with the place of the sentence before: It will support ….
      const place = named ?? (/^\s*(?:It|They)\b|^[^,]{4,90}, (?:it|they) (?:will|also)\b/.test(sentence.words) ? spoken : undefined) ?? (isPaper ? context.home : undefined);
      spoken = sentence.words.includes(firm) && named === undefined ? undefined : place;
      if (place === undefined || (!sentence.words.includes(thing) && !sentence.words.includes(stage))) continue;
      yield* ofPlace(context, sentence, place, isPaper || named !== undefined || place === spoken);
    }
  },
};

function* ofPlace(context: Context, sentence: Masked, from: Entity, isSure: boolean): Generator<Statement> {
  const { words } = sentence;
  const confidence = isSure ? 0.85 : 0.7;
  for (const { index, 0: verb } of words.matchAll(cues().lack)) yield* said("SHORT_OF", context, sentence, from, index, listFrom(context, sentence, index + verb.length), "lacking", confidence);
  for (const { index, 0: found } of words.matchAll(cues().imported)) yield* said("SHORT_OF", context, sentence, from, index, listFrom(context, sentence, beginningOfList(words, index), index + found.length), "lacking", confidence);
  for (const { index, 0: verb } of words.matchAll(cues().research)) yield* said("TO_BREAK_THROUGH", context, sentence, from, index, listFrom(context, sentence, index + verb.length), "wanted", confidence);
  for (const { index, 0: verb } of words.matchAll(cues().strong)) yield* said("STRONG_IN", context, sentence, from, index, listFrom(context, sentence, index + verb.length), "built", confidence);
  for (const { index, 0: verb } of words.matchAll(cues().have)) yield* said("HAS", context, sentence, from, index, listFrom(context, sentence, index + verb.length), "built", confidence);
  for (const { index, 0: verb } of words.matchAll(cues().intent)) {
    if (words.slice(Math.max(0, index - 16), index).match(/\b(?:not|has|have|had)\s+$/i) !== null || new RegExp(`${firm}[^.;]{0,40}$`).test(words.slice(0, index))) continue;
    yield* said("FOCUSES_ON", context, sentence, from, index, listFrom(context, sentence, index + verb.length), "wanted", confidence);
  }
}

/** Where the list begins that ends with the name at a place: A in A, B and C. */
function beginningOfList(words: string, last: number): number {
  let first = last;
  for (let at = last - 1; at >= 0 && first - at < 60; at--) {
    if (words.charAt(at) !== thing && words.charAt(at) !== stage) continue;
    if (!/^(?:[\s-][a-z]+){0,2}(?:,\s+(?:and\s+)?|\s+(?:and|or)\s+)(?:[a-z-]+\s){0,3}$/.test(words.slice(at + 1, first))) break;
    first = at;
  }
  return first;
}

function* said(type: "FOCUSES_ON" | "HAS" | "STRONG_IN" | "SHORT_OF" | "TO_BREAK_THROUGH", context: Context, sentence: Masked, from: Entity, at: number, things: readonly Listed[], voice: Statement["voice"], confidence: number): Generator<Statement> {
  for (const { mention, ends } of things) {
    const start = Math.min(sentence.offsetAt(at), mention.start);
    const strength = voice === "wanted" ? strengthOf(context.reading.text.slice(sentence.line.sentence.start, mention.start)) : null;
    for (const to of ends) yield { type, from, to, evidence: { start, end: mention.end }, basis: "stated", voice, strength, confidence: mention.weak === true ? confidence - 0.1 : confidence };
  }
}

/** The place that a sentence puts first, or builds on: Relying on the Luzhou High-tech Zone, support …; The zone …. */
function placeAtHead({ cast }: Context, sentence: Masked): Entity | undefined {
  const found = new RegExp(`^\\s*(?:[0-9IVX]{1,4}[.)]\\s+)?(?:(?:In|At|Relying on|Based on|With|Encourage|Support|Make)\\s+)?(?:the\\s+|The\\s+)?(?=${place})`, "i").exec(sentence.words);
  const mention = found === null ? undefined : sentence.nameAt(found[0].length);
  return mention === undefined || new RegExp(`^${place}(?:-based|['’]s\\s+${firm})`).test(sentence.words.slice(found?.[0].length)) ? undefined : cast.of(mention);
}
