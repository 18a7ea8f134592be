import { cuesOf } from "../../../lexicon/cues.ts";
import type { Context, Rule, Statement } from "../../context.ts";
import type { Entity } from "../../identity/entity.ts";
import { type Masked, mask, maskedLines } from "../masked.ts";
import { firmsBefore, speaksOfHome } from "../english-subjects.ts";

const { firm, place, project } = mask;
const at = `(?:the\\s+)?(?:(?:city|heart|south|north|east|west|southeast|southwest|northeast|northwest|center|centre|suburbs?|outskirts)\\s+of\\s+)?`;
const home = "(?:the|this)\\s+(?:city|zone|park|area|province|district|county|new\\s+area)";
const cues = cuesOf("english-located", ({ lies, site }) => ({
  /** Where a subject is said to be: headquartered in Luzhou. */
  lies: new RegExp(`\\b(?:${lies})\\s+(?:in|at|within|near)\\s+${at}(?=${place}|${home})`, "gi"),
  /** A site of the subject's: its plant in Luzhou. */
  site: new RegExp(`\\b(?:its|their|the|a|new|second|production|${firm}['’]s)\\s+(?:[a-z0-9-]+\\s+){0,3}?(?:${site})\\s+(?:(?:located|based)\\s+)?(?:in|at)\\s+${at}(?=${place}|${home})`, "gi"),
  based: new RegExp(`${place}(?:,\\s+${place})?-(?:based|headquartered)\\s+(?:[A-Za-z0-9&-]+\\s+){0,6}?(?=${firm})`, "gi"),
  ofProject: new RegExp(`${project}(?:,)?\\s+(?:(?:is\\s+|was\\s+|to\\s+be\\s+|will\\s+be\\s+)?(?:located|situated|built|established|set\\s+up)\\s+)?(?:in|at|within)\\s+${at}(?=${place}|${home})`, "gi"),
  ofFirm: new RegExp(`${firm}\\s+(?:in|of)\\s+(?=${place})`, "g"),
  inside: new RegExp(`${place}(?:,)?\\s+(?:(?:is\\s+)?(?:located|situated)\\s+)?(?:in|of)\\s+${at}(?=${place})|${place},\\s+(?=${place})`, "gi"),
}));

/** Where English says that firms, projects and zones are: `headquartered in`, `Luzhou-based`, `its plant in`. Source: usage of English trade news. */
export const locatedInEnglish: Rule = {
  id: "english-located",
  reason: "the sentence says in English where it is",
  example: "Hengyue Semiconductor, headquartered in Luzhou",
  *read(context) {
    for (const sentence of maskedLines(context)) {
      const { words } = sentence;
      if (!words.includes(place) && context.home === undefined) continue;
      for (const { index, 0: found } of words.matchAll(cues().lies)) yield* subjectsIn(context, sentence, index, index + found.length, 0.92);
      for (const { index, 0: found } of words.matchAll(cues().site)) for (const { entity, at } of firmsBefore(context, sentence, index + found.indexOf(firm) + 1)) yield* inPlaces(context, sentence, entity, Math.min(at, index), index + found.length, 0.86);
      for (const { index, 0: found } of words.matchAll(cues().based)) yield* pairAt(context, sentence, index + found.length, index, 0.92);
      for (const { index, 0: found } of words.matchAll(cues().ofProject)) yield* inPlacesOf(context, sentence, index, index + found.length, 0.88);
      for (const { index, 0: found } of words.matchAll(cues().ofFirm)) yield* inPlacesOf(context, sentence, index, index + found.length, 0.75);
      for (const { index, 0: found } of words.matchAll(cues().inside)) if (!isListOfZones(sentence, index, index + found.length)) yield* inPlacesOf(context, sentence, index, index + found.length, 0.9);
    }
  },
};

/** Whether a comma stands between two zones of a list, and not between a place and the one around it. */
function isListOfZones(sentence: Masked, first: number, second: number): boolean {
  return sentence.words.charAt(first + 1) === "," && sentence.nameAt(second)?.kind === "Park";
}

/** Whatever stands as the subject of the words for where it is: a project, a zone, firms. */
function* subjectsIn(context: Context, sentence: Masked, verbAt: number, placeAt: number, confidence: number): Generator<Statement> {
  const before = sentence.words.slice(0, verbAt);
  // Now headquartered in Luzhou, Hengyue …: the subject stands behind.
  const behind = /^\s*(?:Now |Currently |Also )?$/.test(before) ? new RegExp(`^[^,;]*(?:,\\s+${place})?[^,;]*,\\s+(?:the\\s+)?(?=[${firm}${project}${place}])`).exec(sentence.words.slice(placeAt)) : null;
  if (behind !== null) {
    yield* pairAt(context, sentence, placeAt + behind[0].length, placeAt, confidence);
    return;
  }
  if (/^\s*(?:Now |Currently )?$/.test(before)) return;
  const nearest = Math.max(before.lastIndexOf(firm), before.lastIndexOf(project), before.lastIndexOf(place));
  if (nearest !== -1 && sentence.words.charAt(nearest) !== firm && /^(?:,| is| are| was)?\s*$/.test(before.slice(nearest + 1))) {
    yield* inPlacesOf(context, sentence, nearest, placeAt, confidence);
    return;
  }
  for (const { entity, at } of firmsBefore(context, sentence, verbAt)) yield* inPlaces(context, sentence, entity, Math.min(at, verbAt), placeAt, confidence);
}

function* inPlacesOf(context: Context, sentence: Masked, subjectAt: number, placeAt: number, confidence: number): Generator<Statement> {
  const mention = sentence.nameAt(subjectAt);
  const entity = mention === undefined ? undefined : context.cast.of(mention);
  if (entity !== undefined) yield* inPlaces(context, sentence, entity, subjectAt, placeAt, confidence);
}

function* pairAt(context: Context, sentence: Masked, subjectAt: number, placeAt: number, confidence: number): Generator<Statement> {
  const mention = sentence.nameAt(subjectAt);
  const entity = mention === undefined ? undefined : context.cast.of(mention);
  const where = placeOf(context, sentence, placeAt);
  if (entity !== undefined && where !== undefined && where.entity !== entity) yield { type: "LOCATED_IN", from: entity, to: where.entity, evidence: { start: sentence.offsetAt(placeAt), end: mention?.end ?? where.end }, basis: "stated", confidence };
}

function* inPlaces(context: Context, sentence: Masked, from: Entity, subjectAt: number, placeAt: number, confidence: number): Generator<Statement> {
  const where = placeOf(context, sentence, placeAt);
  if (where === undefined || where.entity === from || !fits(context, from, where.entity)) return;
  yield { type: "LOCATED_IN", from, to: where.entity, evidence: { start: Math.min(sentence.offsetAt(subjectAt), where.start), end: where.end }, basis: "stated", confidence };
}

/** The place that stands at a place of a sentence: named, or the document's own. */
function placeOf({ cast, home, reading }: Context, sentence: Masked, at: number): { readonly entity: Entity; readonly start: number; readonly end: number } | undefined {
  const mention = sentence.nameAt(at);
  if (mention !== undefined) {
    const entity = cast.of(mention);
    return entity === undefined ? undefined : { entity, start: mention.start, end: mention.end };
  }
  if (reading.isNews && sentence.line.outer.some(({ kind, start }) => kind === "Region" && start < sentence.offsetAt(at))) return undefined;
  const words = /^(?:the|this)\s+(?:new\s+)?[a-z]+/i.exec(sentence.words.slice(at, at + 24))?.[0] ?? "";
  return home === undefined || !speaksOfHome(words) ? undefined : { entity: home, start: sentence.offsetAt(at), end: sentence.offsetAt(at + words.length) };
}

/** An area lies in a wider one alone. */
function fits({ vocabulary: { lexicon: { gazetteer } } }: Context, from: Entity, to: Entity): boolean {
  if (from.kind !== "Region") return true;
  const [inner, outer] = [gazetteer.find(from.name), gazetteer.find(to.name)];
  return to.kind === "Region" && inner !== undefined && outer !== undefined && inner.code !== outer.code && gazetteer.liesIn(inner.code, outer.code);
}
