import { cuesOf } from "../../../lexicon/cues.ts";
import type { Context, Rule, Statement } from "../../context.ts";
import type { Entity } from "../../identity/entity.ts";
import { endsOf, makingOf } from "../../rules/ends.ts";
import { type Masked, mask, maskedLines } from "../masked.ts";
import { firmsBefore } from "../english-subjects.ts";
import { firmsFrom } from "./english-makes.ts";
import { voiceOf } from "../english-voices.ts";

const { project, firm } = mask;
const cues = cuesOf("english-undertakes", ({ build, done, begun, by, urged }) => ({
  build: new RegExp(`\\b(?:${build})\\b(?=[^;]{0,120}${project})`, "gi"),
  done: new RegExp(`\\b(?:${done})\\b`, "i"),
  begun: new RegExp(`\\b(?:${begun})\\b`, "i"),
  by: new RegExp(`${project}[^.;]{0,90}?\\b(?:${by})\\s+(?=${firm})`, "gi"),
  urged: new RegExp(`\\b(?:${urged})\\s+(?:the\\s+)?$`, "i"),
}));

/** Whoever builds a work undertakes it: `Hengyue will invest 2 billion yuan to build a laser chip project`. Source: usage of English news on projects. */
export const undertakesInEnglish: Rule = {
  id: "english-undertakes",
  reason: "the firm is the subject of an English verb of building or investing, the project its object",
  example: "Hengyue Semiconductor will invest 2 billion yuan to build a laser chip plant",
  *read(context) {
    for (const sentence of maskedLines(context)) {
      if (!sentence.words.includes(project)) continue;
      yield* contentOf(context, sentence);
      yield* byOwner(context, sentence);
      for (const { index, 0: verb } of sentence.words.matchAll(cues().build)) {
        const place = sentence.words.indexOf(project, index);
        const entity = entityAt(context, sentence, place);
        if (entity === undefined || sentence.words.slice(index, place).includes(";")) continue;
        for (const subject of firmsBefore(context, sentence, index)) yield undertaken(sentence, subject.entity, entity, Math.min(subject.at, index), place, stateOf(sentence, index, verb));
      }
      for (const { index, 0: words } of sentence.words.matchAll(cues().by)) {
        const entity = entityAt(context, sentence, index);
        for (const { entity: builder, at } of firmsFrom(context, sentence, index + words.length)) if (entity !== undefined) yield undertaken(sentence, builder, entity, index, at, stateOf(sentence, index, words));
      }
    }
  },
};

/** A project that is named behind its firm: Hengyue's laser chip plant; or with the firm's name in its own. */
function* byOwner(context: Context, sentence: Masked): Generator<Statement> {
  for (const { index } of sentence.words.matchAll(new RegExp(`${firm}['’]s?\\s+(?:[a-z0-9-]+\\s+){0,3}(?=${project})`, "g"))) {
    const place = sentence.words.indexOf(project, index);
    const [builder, entity] = [entityAt(context, sentence, index), entityAt(context, sentence, place)];
    if (builder !== undefined && entity !== undefined) yield undertaken(sentence, builder, entity, index, place, stateOf(sentence, place, ""));
  }
  for (const mention of sentence.line.mentions) {
    const holder = mention.kind === "Company" ? mention.inside : undefined;
    const [builder, entity] = [context.cast.of(mention), holder === undefined ? undefined : context.cast.of(holder)];
    if (holder?.kind === "Project" && builder !== undefined && entity !== undefined) yield { type: "UNDERTAKES", from: builder, to: entity, evidence: { start: holder.start, end: holder.end }, basis: "implied", voice: "planned", confidence: 0.78 };
  }
}

/** What a project is called by is what it makes: a laser chip plant makes laser chips. */
function* contentOf(context: Context, sentence: Masked): Generator<Statement> {
  for (const mention of sentence.line.mentions) {
    const holder = mention.inside;
    const entity = holder?.kind === "Project" ? context.cast.of(holder) : undefined;
    if (holder === undefined || entity === undefined) continue;
    const at = sentence.words.indexOf(project);
    for (const to of endsOf(context.cast, mention)) if (to.kind !== "Application") yield { type: makingOf(to), from: entity, to, evidence: { start: holder.start, end: holder.end }, basis: "implied", voice: stateOf(sentence, at, ""), confidence: 0.82 };
  }
}

function entityAt({ cast }: Context, sentence: Masked, at: number): Entity | undefined {
  const mention = sentence.nameAt(at);
  return mention === undefined ? undefined : cast.of(mention);
}

/** How far a project has come, by the words around its verb. */
function stateOf({ words }: Masked, at: number, verb: string): NonNullable<Statement["voice"]> {
  const voice = voiceOf(words.slice(0, at), verb);
  if (voice === "planned" || cues().urged.test(words.slice(0, at))) return "planned";
  if (cues().done.test(words)) return "built";
  return cues().begun.test(words) || voice === "underway" ? "underway" : "planned";
}

function undertaken(sentence: Masked, from: Entity, to: Entity, first: number, last: number, voice: NonNullable<Statement["voice"]>): Statement {
  const start = sentence.offsetAt(Math.min(first, last));
  const end = Math.max(sentence.nameAt(last)?.end ?? 0, sentence.nameAt(first)?.end ?? 0);
  return { type: "UNDERTAKES", from, to, evidence: { start, end }, basis: "stated", voice, confidence: 0.86 };
}
