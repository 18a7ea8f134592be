import { pinyin } from "pinyin-pro";

/** The names that an entity is found by. */
export interface Names {
  /** Every form beside the name that a document or the lexicon uses, sorted. */
  readonly aliases: readonly string[];
  /** What the full-text index reads: names, aliases, and of each Chinese one its pinyin and its initials. */
  readonly searchText: string;
}

/** Characters of a long name (a task's heading) that can be found by sound, and syllables that are typed from the middle of one. */
const longestName = 16;
const longestPart = 8;

/**
 * The names of an entity from its own name, the lexicon's aliases and the forms that its claims give; their order does not matter.
 * @param forms forms as documents use them
 */
export function namesOf(name: string, nameEn: string | null, lexiconAliases: readonly string[], forms: Iterable<string>): Names {
  const aliases = [...new Set([...lexiconAliases, ...forms])].filter((form) => form !== "" && form !== name && form !== nameEn).sort();
  const printed = [name, ...(nameEn === null ? [] : [nameEn]), ...aliases];
  const spoken = printed.filter((form) => !printed.some((other) => other.length > form.length && other.slice(0, longestName).includes(form)));
  return { aliases, searchText: [...new Set([...printed, ...spoken.flatMap(soundsOf)])].join(" ") };
}

/** Whether the values of claims of this predicate are what an entity is found by: its names, and its credit code. */
export function isNaming(predicate: string): boolean {
  return predicate === "NAMED" || predicate === "CODE";
}

/** The forms of a naming claim's value. */
export function formsOf(value: string): string[] {
  return value.split("|");
}

/**
 * How a Chinese name is typed by its sound: pinyin without tones and initials, each also from every later character on, so that the beginning of a
 * word finds a part of a name (and with it an alias that is such a part): 烁科晶体 gives shuokejingti, kejingti, …, skjt, kjt, …
 */
export function soundsOf(name: string): string[] {
  const characters = name.replace(/\P{Script=Han}+/gu, "").slice(0, longestName);
  if (characters === "") return [];
  const syllables = withoutTones(pinyin(characters)).split(" ");
  const parts = syllables.map((_, from) => from === 0 ? syllables : syllables.slice(from, from + longestPart)).filter((part) => part.length > 1 || part === syllables);
  return [...parts.map((part) => part.join("")), ...parts.map((part) => part.map((syllable) => syllable.charAt(0)).join(""))];
}

/** Tones off and ü as v, as a keyboard has it; for a whole name at once, which pinyin-pro does by the syllable and slowly. */
function withoutTones(spelt: string): string {
  return spelt.normalize("NFD").replace(/u\u0308/g, "v").replace(/[\u0300-\u036f]/g, "");
}
