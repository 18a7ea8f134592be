import { latinOf } from "./pinyin.ts";

/** The names of an entity that a search may hit. */
export interface Names {
  readonly name: string;
  readonly nameEn: string | null;
  readonly aliases: readonly string[];
}

export type NameForm = "name" | "nameEn" | "alias" | "pinyin" | "initials";

/** How a text matches an entity: by which form of which name, and how well (1 exact, down to 0). */
export interface NameMatch {
  readonly form: NameForm;
  /** The name or alias that matched, as it is written. */
  readonly matched: string;
  readonly score: number;
}

interface Candidate {
  readonly form: NameForm;
  readonly matched: string;
  readonly text: string;
}

const formOrder: readonly NameForm[] = ["name", "nameEn", "alias", "pinyin", "initials"];

/** The best match of a text with the names of an entity, exact before prefix before part; undefined where none matches. */
export function matchName(names: Names, text: string): NameMatch | undefined {
  const wanted = folded(text);
  if (wanted === "") return undefined;
  const isLatin = /^[\u0020-\u007e]+$/.test(wanted);
  const matches = [...spelled(names), ...(isLatin ? inLatin(names) : [])].flatMap((candidate): NameMatch[] => {
    const score = scoreOf(candidate, wanted);
    return score === 0 ? [] : [{ form: candidate.form, matched: candidate.matched, score }];
  });
  return matches.sort((a, b) => b.score - a.score)[0];
}

function spelled({ name, nameEn, aliases }: Names): Candidate[] {
  const candidates: Candidate[] = [{ form: "name", matched: name, text: folded(name) }, ...aliases.map((alias): Candidate => ({ form: "alias", matched: alias, text: folded(alias) }))];
  return nameEn === null ? candidates : [...candidates, { form: "nameEn", matched: nameEn, text: folded(nameEn) }];
}

function inLatin({ name, aliases }: Names): Candidate[] {
  return [name, ...aliases].filter((form) => /\p{Script=Han}/u.test(form)).flatMap((form): Candidate[] => {
    const { syllables, initials } = latinOf(form);
    return [{ form: "pinyin", matched: form, text: folded(syllables.join("")) }, { form: "initials", matched: form, text: folded(initials) }];
  });
}

/** Two initials say too little to match in the middle. Among equals the form that comes first in the list wins. */
function scoreOf({ form, text }: Candidate, wanted: string): number {
  const order = formOrder.indexOf(form) / 100;
  const cover = (wanted.length / text.length) / 10;
  if (text === wanted) return 1 - order;
  if (text.startsWith(wanted)) return 0.6 - order + cover;
  return text.includes(wanted) && (form !== "initials" || wanted.length > 2) ? 0.3 - order + cover : 0;
}

/** Case, spaces and punctuation do not count: `tai yuan` is `taiyuan`. */
function folded(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/[\s\p{P}]+/gu, "");
}
