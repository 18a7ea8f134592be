import { latinOf } from "../analysis/pinyin.ts";
import { fold, stem } from "./fold.ts";
import type { SaidEntity } from "./mention.ts";
import { formsOf } from "./names-in-graph.ts";
import type { AskVocabulary } from "./vocabulary.ts";

/** What Latin letters may spell. */
interface Spelling {
  /** Every English word of a name or a cue. */
  readonly known: ReadonlySet<string>;
  /** Those of them that a slip is looked for in. */
  readonly words: readonly string[];
  /** Chinese names and cue words by how they sound, written in one. */
  readonly sounds: ReadonlyMap<string, string>;
}

let compiled: { readonly of: AskVocabulary; readonly spelling: Spelling } | undefined;

function spellingOf(vocabulary: AskVocabulary): Spelling {
  if (compiled?.of === vocabulary) return compiled.spelling;
  const known = new Set<string>();
  const sounds = new Map<string, string>();
  for (const form of [...vocabulary.forms.keys(), ...vocabulary.cueForms.keys()]) {
    // The words of a firm's English name are no English words: part of one may be the firm in Latin letters.
    const isFirm = vocabulary.forms.get(form)?.every((meaning) => meaning.type === "entity" && meaning.entity.kind === "Company") ?? false;
    if (!isFirm) for (const word of form.match(/[a-z]{2,}/g) ?? []) known.add(word);
    if (isHan(form) && !sounds.has(soundOf(form))) sounds.set(soundOf(form), form);
  }
  const spelling = { known, sounds, words: [...known].filter((word) => word.length >= 5) };
  compiled = { of: vocabulary, spelling };
  return spelling;
}

function isHan(form: string): boolean {
  return /^\p{Script=Han}{2,9}$/u.test(form);
}

function soundOf(form: string): string {
  const known = sounding.get(form);
  if (known !== undefined) return known;
  const sound = latinOf(form).syllables.join("");
  sounding.set(form, sound);
  return sound;
}

/** How forms sound never changes. */
const sounding = new Map<string, string>();

/** The English words of a question that nobody knows: slips, or Chinese in Latin letters. */
export function strangeWords(text: string, vocabulary: AskVocabulary): readonly string[] {
  const { known } = spellingOf(vocabulary);
  return (text.match(/[A-Za-z]{4,}/g) ?? []).map((word) => word.toLowerCase()).filter((word) => !known.has(word) && !known.has(stem(word)) && !usual.has(word));
}

/** Chinese in Latin letters that was taken for a name by its sound: what was typed, and the name. */
export interface Heard {
  readonly typed: string;
  readonly name: string;
}

/** Names that sound as, or begin with the sound of, what was typed: whom else it may mean. */
export function soundingLike({ typed, name }: Heard, said: readonly SaidEntity[], vocabulary: AskVocabulary): readonly SaidEntity[] {
  const sound = typed.replace(/ /g, "").toLowerCase();
  const forms = (entity: SaidEntity) => formsOf(entity, vocabulary.lexicon);
  return said.filter((entity) => entity.kind === "Company" && !forms(entity).includes(name) && forms(entity).some((form) => /^\p{Script=Han}{2,}$/u.test(form) && soundOf(form).startsWith(sound)));
}

/**
 * A question in which English words that nobody knows are put right: Chinese in Latin letters into its characters (tanhuagui, shuoke jingti), a slip into the
 * one word that is a letter or two away. The names of the graph come first.
 * @param heard is given each name that was known by its sound alone
 */
export function spelledRight(text: string, vocabulary: AskVocabulary, said: readonly SaidEntity[] = [], heard: (one: Heard) => void = () => undefined): string {
  const unknown = strangeWords(text, vocabulary);
  if (unknown.length === 0) return text;
  const { sounds, words } = spellingOf(vocabulary);
  const forms = said.flatMap((entity) => formsOf(entity, vocabulary.lexicon));
  const typed = fold(text).text;
  const whole = new Set(forms.filter((form) => /^[a-z]/.test(form) && typed.includes(form)).flatMap((form) => form.split(" ")));
  const strange = new Set(unknown.filter((word) => !whole.has(word) && !whole.has(stem(word))));
  const named = new Map(forms.filter(isHan).map((form) => [soundOf(form), form]));
  const spelt = [...new Set(forms.flatMap((form) => form.match(/[a-z]{5,}/g) ?? []))];
  const right = (run: string): string => {
    const parts = run.split(" ");
    for (let from = 0; from < parts.length; from++) {
      if (!strange.has((parts[from] as string).toLowerCase())) continue;
      for (let to = Math.min(parts.length, from + mostSyllables); to > from; to--) {
        const sound = parts.slice(from, to).join("").toLowerCase();
        const found = named.get(sound) ?? sounds.get(sound);
        if (found !== undefined) heard({ typed: parts.slice(from, to).join(" "), name: found });
        if (found !== undefined) return [...parts.slice(0, from), found, ...(to < parts.length ? [right(parts.slice(to).join(" "))] : [])].join(" ");
      }
      parts[from] = nearest(parts[from] as string, spelt) ?? nearest(parts[from] as string, words) ?? (parts[from] as string);
    }
    return parts.join(" ");
  };
  return text.replace(/[A-Za-z]+(?: [A-Za-z]+)*/g, right);
}

/** How many words one name in Latin letters is written in at most. */
const mostSyllables = 6;

/** The known word that is a letter away, of long words two. */
function nearest(word: string, words: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  const bare = stem(lower);
  if (lower.length < 5) return undefined;
  const most = lower.length >= 8 ? 2 : 1;
  let best: { readonly word: string; readonly distance: number } | undefined;
  for (const known of words) {
    if (Math.abs(known.length - bare.length) > most || known.charAt(0) !== bare.charAt(0)) continue;
    const distance = Math.min(distanceOf(bare, known, most), distanceOf(lower, known, most));
    if (distance <= most && (best === undefined || distance < best.distance)) best = { word: known, distance };
  }
  return best?.word;
}

/** English words that are no names and must not be turned into one. */
const usual = new Set(["weather", "today", "tomorrow", "stock", "price", "prices", "about", "where", "which", "there", "their", "would", "could", "should", "every", "please", "named", "places", "thing", "things", "stuff", "people", "called", "being"]);

/** Letters put in, left out, changed, or two swapped. */
function distanceOf(a: string, b: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1;
      let value = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1)) value = Math.min(value, (before[j - 2] ?? 0) + 1);
      row.push(value);
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}
