import { products } from "../../ontology/index.ts";
import type { Context, Line } from "../context.ts";
import { oncePer } from "../scan/once-per.ts";
import type { Mention } from "../identity/mention.ts";

/** The character that stands for a name of a kind in a masked sentence, so that patterns read the grammar around names and never the names. */
export const mask = { firm: "\uE001", place: "\uE002", thing: "\uE003", stage: "\uE004", project: "\uE005", body: "\uE006", other: "\uE007" } as const;

/** An English sentence in which one character stands for each name; asides in brackets that name nothing are left out. */
export interface Masked {
  readonly line: Line;
  readonly words: string;
  /** The name that a character of it stands for. */
  nameAt(at: number): Mention | undefined;
  /** Where a character of it stands in the text. */
  offsetAt(at: number): number;
}

function maskOf({ kind }: Mention): string {
  if (kind === "Company" || kind === "Institution") return mask.firm;
  if (kind === "Region" || kind === "Park") return mask.place;
  if (kind === "Stage") return mask.stage;
  if (kind === "Project") return mask.project;
  if (kind === "Agency") return mask.body;
  return products.has(kind) || kind === "Application" ? mask.thing : mask.other;
}

const aside = /^\s?\([^()\uE001-\uE007]{0,80}\)/;

/** The English sentences of a document, masked once for all rules. */
export const maskedLines = oncePer((context: Context): readonly Masked[] => context.english.prose.map((line) => masked(context, line)));

function masked({ reading: { text } }: Context, line: Line): Masked {
  const { sentence, mentions } = line;
  const outer = mentions.filter(({ inside }) => inside === undefined);
  let words = "";
  const offsets: number[] = [];
  const names = new Map<number, Mention>();
  let at = sentence.start;
  const copy = (to: number) => {
    for (; at < to; at++) {
      words += text.charAt(at);
      offsets.push(at);
    }
  };
  for (const mention of outer) {
    if (mention.start < at || mention.end > sentence.end) continue;
    copy(mention.start);
    names.set(words.length, mention);
    words += maskOf(mention);
    offsets.push(mention.start);
    at = mention.end;
  }
  copy(sentence.end);
  return withoutAsides({ line, words, nameAt: (place) => names.get(place), offsetAt: (place) => offsets[place] ?? sentence.end });
}

/** Brackets behind a name or a number hold its short form or another currency: nothing that the sentence says. */
function withoutAsides(sentence: Masked): Masked {
  const kept: number[] = [];
  let words = "";
  for (let at = 0; at < sentence.words.length; ) {
    const dropped = sentence.words.charAt(at) === "(" || sentence.words.charAt(at) === " " ? aside.exec(sentence.words.slice(at, at + 84))?.[0].length ?? 0 : 0;
    if (dropped > 0) at += dropped;
    else {
      words += sentence.words.charAt(at);
      kept.push(at++);
    }
  }
  return { line: sentence.line, words, nameAt: (at) => sentence.nameAt(kept[at] ?? -1), offsetAt: (at) => sentence.offsetAt(kept[at] ?? sentence.words.length) };
}
