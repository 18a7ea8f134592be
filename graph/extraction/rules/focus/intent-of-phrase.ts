import type { FactStrength, FactVoice } from "../../../facts/schema.ts";
import type { Match } from "../../scan/automaton.ts";
import type { Context, Line } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import type { Stretch } from "../../text/reading.ts";
import { clauseAt } from "../../text/clause.ts";
import { standingOf } from "./standing.ts";
import type { Phrase } from "../../scan/vocabulary.ts";

const cues = cuesOf("intent-of-phrase", ({ noun, research }) => ({
  /** What is not in production yet. */
  isResearch: pattern`${research}`,
  /** Behind these a word of strength is part of a noun: 支持政策, 支持力度, 引导基金, 推动力. */
  noun: pattern`^${noun}`,
}));

/** How a sentence speaks of a thing of the chain. */
export interface Intent {
  readonly relation: "FOCUSES_ON" | "TO_BREAK_THROUGH" | "HAS" | "STRONG_IN" | "SHORT_OF";
  readonly voice: FactVoice;
  readonly strength: FactStrength;
  /** Where the words stand that say so. */
  readonly from: number;
  readonly sure: boolean;
}

/** A name where a sentence speaks of it. */
export interface Spot {
  readonly context: Context;
  readonly line: Line;
  readonly mention: Mention;
  readonly text: string;
  readonly clause: Stretch;
  /** The sentence's words right before it. */
  readonly words: string;
}

/** A name in a line, with its clause and the words before it. */
export function spotOf(context: Context, line: Line, mention: Mention): Spot {
  const { text } = context.reading;
  return { context, line, mention, text, clause: clauseAt(text, mention.start, mention.end), words: text.slice(Math.max(line.sentence.start, mention.start - 80), mention.start) };
}

const voiceOf = { FOCUSES_ON: "wanted", TO_BREAK_THROUGH: "wanted", HAS: "built", STRONG_IN: "built", SHORT_OF: "lacking" } as const;

/** Whether a phrase of the vocabulary names a relation that is an intent. */
export function isOfIntent(relation: string): boolean {
  return relation in voiceOf;
}

const ahead = new Set(["FOCUSES_ON", "TO_BREAK_THROUGH", "HAS"]);

/** Whether a phrase names a relation that is said before a thing: of work on it, or of having it. */
export function namesIntent({ relation }: Phrase): boolean {
  return relation !== undefined && ahead.has(relation);
}

/** Whether a phrase is a word of intent, of strength or of completion, whatever relation it names. */
export function isWordOfIntent({ voice, strength }: Phrase): boolean {
  return strength !== undefined || voice === "wanted" || voice === "built";
}

/** An intent in the voice of its relation; only what is still to come has a strength. */
export function intent(relation: Intent["relation"], strength: FactStrength, from: number, sure: boolean): Intent {
  return { relation, voice: voiceOf[relation], strength: relation === "FOCUSES_ON" || relation === "TO_BREAK_THROUGH" ? strength : null, from, sure };
}

/** What the place has or leads in, unless that is aimed at or only those have it whom a policy pays. @param at where the word stands that says so */
export function unlessAimedAt({ context, line, mention, text }: Spot, said: Intent, at: number): Intent | undefined {
  const standing = said.relation === "HAS" || said.relation === "STRONG_IN" ? standingOf(context, line, mention, at) : "there";
  if (standing === "there" || standing === "unsaid") return standing === "there" ? said : undefined;
  return intent("FOCUSES_ON", standing === "paid" ? "encourage" : strengthBefore(text, line, mention), said.from, said.sure && standing !== "paid");
}

/** The relation that a phrase names; in a look back what was to be done is there. */
export function ofPhrase(spot: Spot, { start, payload }: Match<Phrase>, isBuilt: boolean): Intent | undefined {
  const { line, mention, text } = spot;
  const isDone = line.looksBack && (payload.voice === "built" || payload.relation === "TO_BREAK_THROUGH" || isBuilt);
  const relation = payload.relation === "HAS" || isDone ? "HAS" : payload.relation as Intent["relation"];
  const said = unlessAimedAt(spot, intent(relation, strengthBefore(text, line, mention), start, !(relation === "HAS" && payload.relation === "TO_BREAK_THROUGH")), start);
  return said === undefined ? undefined : result(said, payload.text);
}

/** What a word at `at` tells to be there, unless that is aimed at; what was developed is underway. */
export function toldOfThere(spot: Spot, at: number, word: string): Intent | undefined {
  const said = unlessAimedAt(spot, intent("HAS", null, Math.min(at, spot.mention.start), false), at);
  return said === undefined ? undefined : result(said, word);
}

/** What was developed, taped out or broken through is not in production yet. */
function result(said: Intent, phrase: string): Intent {
  return said.relation === "HAS" && cues().isResearch.test(phrase) ? { ...said, voice: "underway", sure: false } : said;
}

/** The strength of the last word before a thing that has one and is no part of a noun, as 加快 in 加快发展光刻胶; null where none has. */
export function strengthBefore(text: string, line: Line, mention: Mention): FactStrength {
  return line.phrases.findLast(({ end, payload }) => end <= mention.start && payload.strength !== undefined && !cues().noun.test(text.slice(end, end + 3)))?.payload.strength ?? null;
}
