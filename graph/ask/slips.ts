import { latinOf } from "../analysis/pinyin.ts";
import type { Lexicon } from "../lexicon/index.ts";
import { mentionOf } from "./find-mentions.ts";
import type { Folded } from "./fold.ts";
import type { Mention, SaidEntity } from "./mention.ts";
import { formsOf, isTooCommon } from "./names-in-graph.ts";
import type { AskVocabulary, Meaning } from "./vocabulary.ts";

/** How long a stretch of characters may be that is taken for a slip of one name. */
const longest = 9;

/** A name typed with a slip counts less than one typed right, one that only sounds like it a little more than one with another character. */
const likeness = { sound: 0.8, slip: 0.7 } as const;

interface Slips {
  readonly bySound: ReadonlyMap<string, readonly Meaning[]>;
  readonly bySlip: ReadonlyMap<string, readonly Meaning[]>;
}

let compiled: { readonly of: AskVocabulary; readonly slips: Slips } | undefined;

function slipsOf(vocabulary: AskVocabulary): Slips {
  if (compiled?.of === vocabulary) return compiled.slips;
  const bySound = new Map<string, readonly Meaning[]>();
  const bySlip = new Map<string, readonly Meaning[]>();
  for (const [form, meanings] of vocabulary.forms) {
    if (!/^\p{Script=Han}{2,9}$/u.test(form) || meanings.every((meaning) => meaning.type === "entity" && meaning.entity.kind === "Company")) continue;
    const sound = soundOf(form);
    if (!bySound.has(sound)) bySound.set(sound, meanings);
    // A place of one other character is another place (柳东新区, 浦东新区).
    if (form.length >= 4 && !meanings.some((meaning) => meaning.type === "entity" && meaning.entity.kind === "Region")) for (let at = 0; at < form.length - (isBody(meanings) ? 1 : 0); at++) bySlip.set(`${form.slice(0, at)}*${form.slice(at + 1)}`, meanings);
  }
  const slips = { bySound, bySlip };
  compiled = { of: vocabulary, slips };
  return slips;
}

/** The last character of a body's name says that it is a body: 招商引资 is no slip of 招商引资局. */
function isBody(meanings: readonly Meaning[]): boolean {
  return meanings.some(({ type }) => type === "stem");
}

/** How a name sounds; what speakers of many dialects do not tell apart is one: zh and z, sh and s, ch and c, n and ng at the end, l and n at the beginning. */
function soundOf(name: string): string {
  const known = sounding.get(name);
  if (known !== undefined) return known;
  if (sounding.size >= mostSounding) sounding.clear();
  const sound = heard(name);
  sounding.set(name, sound);
  return sound;
}

/** How names sound never changes. */
const sounding = new Map<string, string>();
const mostSounding = 50_000;

function heard(name: string): string {
  return latinOf(name).syllables.map((syllable) => syllable.replace(/^([zcs])h/, "$1").replace(/^l/, "n").replace(/ng$/, "n")).join(" ");
}

/** Names that stretches of a question may be slips of: those that sound alike, else those of which one character differs; only around words that nothing else explains. */
export function slippedMentions(question: Folded, left: readonly string[], vocabulary: AskVocabulary, said: readonly SaidEntity[]): readonly Mention[] {
  const slips = slipsOf(vocabulary);
  const found: Mention[] = [];
  for (const word of left.filter((one) => /^\p{Script=Han}{2,}$/u.test(one))) {
    const from = question.text.indexOf(word);
    if (from === -1) continue;
    const best = windowsAround(question.text, from, from + word.length).map(({ start, end, text }) => slipAt({ start, end, text, isBegun: start > from, isOpen: end < from + word.length }, slips, said, vocabulary.lexicon)).filter((mention) => mention !== undefined)
      .sort((a, b) => b.end - b.start - (a.end - a.start) || b.likeness - a.likeness)[0];
    if (best !== undefined && !found.some(({ start, end }) => start < best.end && best.start < end)) found.push(best);
  }
  return found;
}

function windowsAround(text: string, from: number, to: number): { readonly start: number; readonly end: number; readonly text: string }[] {
  const windows: { start: number; end: number; text: string }[] = [];
  for (let start = Math.max(0, from - 4); start < to; start++) {
    for (let end = Math.min(text.length, start + longest); end >= start + 2; end--) {
      const piece = text.slice(start, end);
      if (start < from && /^[的和与及或在是有为]/.test(piece)) continue;
      if (end > from && end <= to + 4 && (piece.length >= 3 || (start >= from && end <= to && to - from <= 4)) && /^\p{Script=Han}+$/u.test(piece)) windows.push({ start, end, text: piece });
    }
  }
  return windows;
}

/** A stretch of the question; whether the word that nothing explains goes on before and behind it. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly isBegun: boolean;
  readonly isOpen: boolean;
}

function slipAt({ start, end, text, isBegun, isOpen }: Stretch, { bySound, bySlip }: Slips, said: readonly SaidEntity[], lexicon: Lexicon): Mention | undefined {
  const sound = soundOf(text);
  const named = said.filter((entity) => formsOf(entity, lexicon).some((form) => form.length === text.length && !isTooCommon(form) && /^\p{Script=Han}+$/u.test(form) && soundOf(form) === sound));
  if (named.length > 0) return { ...mentionOf(start, end, [], likeness.sound), entities: named };
  const meanings = bySound.get(sound);
  if (meanings !== undefined) return mentionOf(start, end, meanings, likeness.sound);
  if (text.length < 4) return undefined;
  const near = said.filter((entity) => entity.kind !== "Region" && entity.kind !== "Park" && formsOf(entity, lexicon).some((form) => form.length === text.length && differing(form, text) === 1 && ownOf(form) >= 3));
  if (near.length > 0) return { ...mentionOf(start, end, [], likeness.slip), entities: near };
  // Where the word goes on, another character at that end makes another word: 气体处理设备 is no slip of 热处理设备.
  for (let at = isBegun ? 1 : 0; at < text.length - (isOpen ? 1 : 0); at++) {
    const slipped = bySlip.get(`${text.slice(0, at)}*${text.slice(at + 1)}`);
    if (slipped !== undefined) return mentionOf(start, end, slipped, likeness.slip);
  }
  return undefined;
}

/** How many characters of a name are its own, and not the word for what it is: of a university with two, one other character makes another university. */
function ownOf(form: string): number {
  return form.replace(/(?:大学|学院|研究院|研究所|实验室|公司|集团)$/, "").length;
}

function differing(a: string, b: string): number {
  let count = 0;
  for (let at = 0; at < a.length; at++) if (a.charAt(at) !== b.charAt(at)) count++;
  return count;
}
