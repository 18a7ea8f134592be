import type { Context, End } from "../context.ts";
import type { Mention } from "../identity/mention.ts";
import { endsOf } from "../rules/ends.ts";
import { type Masked, mask } from "./masked.ts";

const { thing, stage } = mask;
/** What an item of a list may have before and behind its name: advanced, such as; production, technologies. */
const before = "(?:[A-Za-z0-9%'’.-]+\\s+){0,6}?";
const behind = "(?:[\\s-]+(?!and\\b|or\\b|as\\b|for\\b|to\\b|in\\b|at\\b|by\\b|with\\b|from\\b|which\\b|that\\b|is\\b|are\\b|was\\b|will\\b|has\\b|have\\b|via\\b|using\\b|through\\b|on\\b)[A-Za-z-]+){0,3}";
const item = `${before}[${thing}${stage}]${behind}`;
const join = "(?:,?\\s+(?:and|or|as well as|along with|plus|including|such as)\\s+|,\\s+(?:(?:and|including|such as|as well as)\\s+)?|\\s*/\\s*)";
/** An item that names nothing known, between two that do: chips in substrates, chips and sensors. */
const unknown = `(?:[a-z-]+\\s?){1,3}(?=,|\\sand\\s|\\sor\\s)`;
const list = new RegExp(`^\\s*${item}(?:(?:${join}${unknown})?${join}${item})*`);

/** A thing or stage that a list names, and where it stands. */
export interface Listed {
  readonly mention: Mention;
  readonly ends: readonly End[];
  readonly at: number;
}

/** The things and stages of the list that begins at a place of a sentence: A, B and C. Empty where none begins there. */
export function listFrom({ cast }: Context, sentence: Masked, from: number, until = sentence.words.length): Listed[] {
  const found = list.exec(sentence.words.slice(from, until))?.[0] ?? "";
  const listed: Listed[] = [];
  for (let at = from; at < from + found.length; at++) {
    const mention = sentence.nameAt(at);
    const ends = mention === undefined ? [] : endsOf(cast, mention);
    if (mention !== undefined && ends.length > 0 && !isTrade(mention, sentence.words.slice(at + 1, at + 14)) && !(mention.kind === "Material" && ofOther.test(sentence.words.slice(at + 1, at + 40)))) listed.push({ mention, ends, at });
  }
  return listed;
}

/** Behind a material: a product made of it, which the list names and not the material: gallium nitride lasers. */
const ofOther = /^[\s-](?:[a-z-]{2,16}\s)?(?:laser|chip|device|module|transistor|diode|circuit|sensor|machine|tool|system|panel|amplifier|product)s?\b/;

/** Whether a name is that of the whole trade: the compound semiconductor industry. */
function isTrade({ kind, term }: Mention, behind: string): boolean {
  return kind === "Material" && term?.name.endsWith("半导体") === true && /^\s+(?:industr|sector|product|compan|enterpris|firm|market)/i.test(behind);
}
