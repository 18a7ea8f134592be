import { anyCase, cuesOf } from "../../../lexicon/cues.ts";
import type { Context, End, Rule, Statement } from "../../context.ts";
import type { Entity } from "../../identity/entity.ts";
import { makingOf } from "../../rules/ends.ts";
import { type Listed, listFrom } from "../lists.ts";
import { type Masked, mask, maskedLines } from "../masked.ts";
import { firmsBefore } from "../english-subjects.ts";
import { projectSpokenOf } from "../works.ts";
import { voiceOf } from "../english-voices.ts";

const { firm, thing, stage, project } = mask;
const cues = cuesOf("english-makes", ({ make, expand, output, maker, by, works }) => ({
  make: new RegExp(`\\b(?:${make})\\b|(?<=\\b(?:to|will|can|also)\\s)supply\\b(?! chain)`, "gi"),
  expand: new RegExp(`\\b(?:${expand})\\b(?=[^.;]{0,60}[${thing}${stage}][^.;,${firm}]{0,40}\\b(?:${output})\\b|[^.;,]{0,40}\\b(?:${output})\\b\\s+(?:for|of)\\s)`, "gi"),
  /** What firms are called by what they make, before or behind their names. */
  maker: new RegExp(`\\b(?:${maker})s?\\b`, "gi"),
  by: new RegExp(`[${thing}${stage}](?:\\s+[a-z]+){0,3}?\\s+(?:are\\s+|is\\s+|was\\s+|were\\s+|will\\s+be\\s+|to\\s+be\\s+|have\\s+been\\s+|used\\s+)*(?:${by})\\s+(?=${firm})`, "gi"),
  works: anyCase`(?:^|\b(?:the|this|its)\s+(?:[a-z0-9-]+\s+){0,2}?)(?:${works})\b[^.;${firm}]{0,50}$`,
}));

/** A firm makes what its sentence says: `Hengyue manufactures laser chips and will produce sensors`. Source: usage of English trade news. */
export const makesInEnglish: Rule = {
  id: "english-makes",
  reason: "the firm is the subject of an English verb of making, the thing its object",
  example: "Hengyue Semiconductor manufactures laser chips and image sensors",
  *read(context) {
    for (const sentence of maskedLines(context)) {
      if (!says(sentence)) continue;
      for (const { index, 0: verb } of sentence.words.matchAll(cues().make)) yield* byVerb(context, sentence, index, verb);
      // A maker's machines are what it makes with: MOCVD capacity.
      for (const { index, 0: verb } of sentence.words.matchAll(cues().expand)) for (const statement of byVerb(context, sentence, index, verb)) if (statement.to.kind !== "Equipment") yield statement;
    }
  },
};

/** What a firm is called: `sapphire producer Hengyue`, `Hengyue, a maker of laser chips`. */
export const makerInEnglish: Rule = {
  id: "english-maker",
  reason: "the firm is called a maker of the thing",
  example: "LED chip maker Hengyue Optoelectronics",
  *read(context) {
    for (const sentence of maskedLines(context)) {
      if (!says(sentence) || !sentence.words.includes(firm)) continue;
      for (const { index, 0: word } of sentence.words.matchAll(cues().maker)) yield* byName(context, sentence, index, index + word.length);
      for (const { index, 0: words } of sentence.words.matchAll(cues().by)) {
        const things = trailing(context, sentence, index + 1);
        for (const { entity, at } of firmsFrom(context, sentence, index + words.length)) yield* made(sentence, entity, things, { from: index, to: at }, "built", 0.82);
      }
    }
  },
};

function says({ words }: Masked): boolean {
  return words.includes(thing) || words.includes(stage);
}

function* byVerb(context: Context, sentence: Masked, at: number, verb: string): Generator<Statement> {
  const before = sentence.words.slice(0, at);
  const voice = voiceOf(before, verb);
  const things = listFrom(context, sentence, at + verb.length);
  if (voice === undefined || things.length === 0) return;
  const work = new RegExp(`${project}[^.;${firm}]{0,60}$`).test(before) || cues().works.test(before) ? projectSpokenOf(context, sentence, at) : undefined;
  if (work !== undefined) yield* made(sentence, work, things, { from: at, to: at }, voice === "built" && /\b(?:will|to)\b/.test(before.slice(-40)) ? "planned" : voice, 0.84);
  else for (const subject of firmsBefore(context, sentence, at)) yield* made(sentence, subject.entity, things, { from: Math.min(subject.at, at), to: at }, voice, subject.at < at ? 0.88 : 0.8);
}

function* byName(context: Context, sentence: Masked, at: number, end: number): Generator<Statement> {
  const { words } = sentence;
  const of = /^\s+of\s+/.exec(words.slice(end, end + 6))?.[0].length;
  const things = of === undefined ? trailing(context, sentence, at) : listFrom(context, sentence, end + of);
  if (things.length === 0) return;
  const from = Math.min(at, ...things.map(({ at: place }) => place));
  const lead = /^,?\s+(?:such as\s+|including\s+|like\s+)?/.exec(words.slice(end, end + 14))?.[0].length ?? 0;
  const behind = of === undefined ? firmsFrom(context, sentence, end + lead) : [];
  if (behind.length > 0) {
    for (const { entity, at: place } of behind) yield* made(sentence, entity, things, { from, to: place }, "built", 0.88);
    return;
  }
  const before = words.slice(0, from);
  const apposed = new RegExp(`${firm}(?:,\\s+|\\s+(?:is|was|has become|became)\\s+)(?:(?:also|now)\\s+)?(?:a|an|the|one of|China's|the country's|the world's)?[^.;${firm}]{0,60}$`).exec(before);
  const mention = apposed === null ? undefined : sentence.nameAt(apposed.index);
  const entity = mention === undefined ? undefined : context.cast.of(mention);
  if (entity !== undefined) yield* made(sentence, entity, things, { from: apposed?.index ?? from, to: end }, "built", 0.88);
}

/** The firms of a group that begins at a place. */
export function firmsFrom({ cast }: Context, sentence: Masked, from: number): { readonly entity: Entity; readonly at: number }[] {
  const group = new RegExp(`^${firm}(?:(?:,?\\s+(?:and|or|as well as)\\s+|,\\s+)${firm})*`).exec(sentence.words.slice(from))?.[0] ?? "";
  const found: { entity: Entity; at: number }[] = [];
  for (let at = from; at < from + group.length; at++) {
    const mention = sentence.words.charAt(at) === firm ? sentence.nameAt(at) : undefined;
    const entity = mention === undefined ? undefined : cast.of(mention);
    if (entity !== undefined) found.push({ entity, at });
  }
  return found;
}

const trail = new RegExp(`(?:[${thing}${stage}](?:\\s+(?!${firm})[a-z]{1,12}){0,2}(?:,\\s+(?:and\\s+)?|\\s+(?:and|&)\\s+|/|\\s+)?){1,6}$`);

/** The things of a list that ends right before a place: LED epi-wafer and chip in LED epi-wafer and chip makers. */
function trailing(context: Context, sentence: Masked, end: number): Listed[] {
  const found = trail.exec(sentence.words.slice(Math.max(0, end - 90), end));
  return found === null ? [] : listFrom(context, sentence, end - found[0].length, end);
}

function* made(sentence: Masked, from: Entity, things: readonly Listed[], stretch: { readonly from: number; readonly to: number }, voice: Statement["voice"], confidence: number): Generator<Statement> {
  for (const { mention, ends } of things) {
    for (const to of ends) {
      if (!canMake(from, to)) continue;
      const start = Math.min(sentence.offsetAt(stretch.from), mention.start);
      const end = Math.max(mention.end, sentence.nameAt(stretch.to)?.end ?? sentence.offsetAt(stretch.to));
      yield { type: makingOf(to), from, to, evidence: { start, end }, basis: "stated", voice, confidence: mention.weak === true ? confidence - 0.1 : confidence };
    }
  }
}

function canMake(from: Entity, to: End): boolean {
  if (to.kind === "Application") return false;
  return from.kind === "Company" || from.kind === "Project" || (from.kind === "Institution" && to.kind === "Stage");
}
