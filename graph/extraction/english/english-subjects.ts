import { anyCase, cuesOf } from "../../lexicon/cues.ts";
import type { Context } from "../context.ts";
import type { Entity } from "../identity/entity.ts";
import { oncePer } from "../scan/once-per.ts";
import { type Masked, mask, maskedLines } from "./masked.ts";

const cues = cuesOf("english-subjects", ({ again, place, before }) => ({
  /** A firm told of before: the company, it. */
  again: new RegExp(`(?:^|[,;]\\s*(?:and|but|while)?\\s*|\\b(?:said|announced|revealed|added|says|that)\\s+(?:that\\s+)?)(?:${again})\\b`, "gi"),
  /** The document's own place: the city, the zone. */
  place: anyCase`\b${place}\b`,
  /** Before a name that is no subject: to, from, with. */
  before: new RegExp(`(?:\\b(?:${before}))\\s+(?:the\\s+|its\\s+|local\\s+)?$`, "i"),
}));

/** The firms that a sentence tells of, or goes on with from the one before: of each sentence the one that `the company` in it means. */
export const firmsToldOf = oncePer((context: Context): ReadonlyMap<Masked, Entity | undefined> => {
  const told = new Map<Masked, Entity | undefined>();
  let current: Entity | undefined;
  for (const sentence of maskedLines(context)) {
    told.set(sentence, current);
    current = subjectOf(context, sentence) ?? current;
  }
  return told;
});

/** The first firm of a sentence that stands as its subject. */
function subjectOf({ cast }: Context, sentence: Masked): Entity | undefined {
  for (let at = sentence.words.indexOf(mask.firm); at !== -1; at = sentence.words.indexOf(mask.firm, at + 1)) {
    if (cues().before.test(sentence.words.slice(Math.max(0, at - 24), at))) continue;
    const mention = sentence.nameAt(at);
    return mention === undefined ? undefined : cast.of(mention);
  }
  return undefined;
}

/** A firm that does what a verb says, and where its name stands; none where another's does. */
export interface EnglishSubject {
  readonly entity: Entity;
  readonly at: number;
}

const { firm } = mask;
/** Firms side by side, right to the end: A, B and C. */
const group = new RegExp(`(?:${firm}(?:,?\\s+(?:and|or|as well as)\\s+|,\\s+(?:and\\s+)?|\\s*&\\s*))*${firm}$`);

/** The firms that are the subject of a verb which stands at a place of a sentence: the group nearest before it that no preposition governs; else the one told of before, where a pronoun stands for it. */
export function firmsBefore(context: Context, sentence: Masked, verbAt: number): EnglishSubject[] {
  const before = sentence.words.slice(0, verbAt);
  const told = toldFirst.exec(before);
  if (told !== null) return placesOf(context, sentence, told[0].indexOf(firm), told[0].indexOf(firm));
  for (let at = before.lastIndexOf(firm); at !== -1; at = at === 0 ? -1 : before.lastIndexOf(firm, at - 1)) {
    const members = group.exec(before.slice(0, at + 1))?.[0] ?? firm;
    const first = at + 1 - members.length;
    if (before.includes(";", at)) break;
    if (describes.test(before.slice(at + 1)) || !cues().before.test(before.slice(Math.max(0, first - 30), first)) || exemplifies.test(before.slice(Math.max(0, first - 40), first))) return placesOf(context, sentence, first, at);
    at = first;
    if (at === 0) break;
  }
  const pronouns = [...before.matchAll(cues().again)];
  const known = pronouns.length > 0 ? subjectInSentence(context, sentence, pronouns.at(-1)?.index ?? 0) ?? firmsToldOf(context).get(sentence) : undefined;
  return known === undefined ? [] : [{ entity: known, at: pronouns.at(-1)?.index ?? 0 }];
}

/** Between a firm and what tells more of it: Hengyue, a sensor maker based in; Hengyue, which makes. */
const describes = /^,\s+(?:(?:a|an|the|one of)\s[^,;]*|which\s[^,;]*|who\s[^,;]*)$/;

/** A firm that a sentence begins with, and what is told of it between commas, before its verb: Hengyue, a venture of Lantai and Yunhai, makes. */
const toldFirst = new RegExp(`^[^${firm},;]{0,40}${firm},\\s+(?:a|an|the|one of|which|who|founded|based|headquartered|located|established|formerly|also)\\s[^;]*,\\s+(?:(?:[a-z]+ly|also|now|has|have|is|will|plans|to)\\s+){0,4}$`);

/** Before firms that are examples of a subject: companies such as A and B have invested. */
const exemplifies = /\b(?:such as|including|like)\s+$/;

function placesOf({ cast }: Context, sentence: Masked, first: number, last: number): EnglishSubject[] {
  const found: EnglishSubject[] = [];
  for (let at = first; at <= last; at++) {
    const mention = sentence.nameAt(at);
    const entity = mention === undefined || sentence.words.charAt(at) !== firm ? undefined : cast.of(mention);
    if (entity !== undefined) found.push({ entity, at });
  }
  return found;
}

function subjectInSentence(context: Context, sentence: Masked, before: number): Entity | undefined {
  const at = sentence.words.slice(0, before).indexOf(firm);
  const mention = at === -1 ? undefined : sentence.nameAt(at);
  return mention === undefined ? undefined : context.cast.of(mention);
}

/** Whether words stand for the document's own place, or for us whose plan it is: the city, the zone, we. */
export function speaksOfHome(words: string): boolean {
  return cues().place.test(words);
}
