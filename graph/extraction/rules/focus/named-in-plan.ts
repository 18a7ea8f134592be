import type { Context, Line, Rule, Statement } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import { entryAt } from "../../projects/project-entries.ts";
import { namesBodies } from "../../text/reading.ts";
import { clauseAt } from "../../text/clause.ts";
import { isPlace } from "../areas.ts";
import { isFirmsExpansion } from "./firms-expansion.ts";
import { isNotThePlaces } from "./not-the-places.ts";
import { objectsOf } from "../objects.ts";
import { isFirmsGoods } from "../makes/product-told-of.ts";
import { isTitle } from "../../text/title-or-sentence.ts";

const cues = cuesOf("named-in-plan", ({ adverb, explain }) => ({
  /** Behind a thing of which the text only tells what it is or goes into. */
  isExplained: pattern`^${adverb}?${explain}`,
}));

/** So unsure that a person decides: of what is only named beside a firm or place, somewhat less than half was right in news that no rule was made with. */
export const unsure = 0.5;

/**
 * What a plan or report of the chain names, and no phrase says why, is as a rule what its place works on: of such statements two of three were right in plans
 * that no rule was made with. Source: usage of plans and work reports.
 */
export const namedByThePlan: Rule = {
  id: "named-in-the-place's-plan",
  reason: "the plan names the thing where it speaks of the place and of the chain, and no phrase says what the place wants of it",
  example: "芯谷：模拟芯片、射频前端和封装基板",
  *read(context, said) {
    if (context.reading.isNews) return;
    const spokenOf = spokenOfPlaces(said);
    for (const line of context.prose) {
      const { sentence } = line;
      if (!line.isSubject || entryAt(context.reading, sentence.start) !== undefined || isTitle(context.reading.text, sentence) || namesBodies(sentence)) continue;
      for (const { mention, ends } of objectsOf(context, line, sentence)) {
        // Most things of a plan are spoken of: what the text says around the others is asked of them alone.
        const unsaid = ends.filter(({ kind, name }) => !spokenOf.has(`${kind}|${name}`));
        if (unsaid.length === 0 || isOfAnother(context, line, mention) || isFirmsGoods(context, mention) || isFirmsExpansion(context, line, mention) || isNotThePlaces(context, line, mention, "built")) continue;
        for (const from of context.placesAt(mention.start)) for (const to of unsaid) yield { type: "FOCUSES_ON", from, to, evidence: { start: sentence.start, end: mention.end }, basis: "implied", voice: "wanted", strength: null, confidence: unsure };
      }
    }
  },
};

/** Whether the thing stands right behind a firm, behind another place in its clause, alone on its line, as tags do, or is only explained: 庐阳光电激光器, 滨湖区侧重光掩模. */
function isOfAnother({ reading: { text }, cast, placesAt }: Context, { sentence, mentions }: Line, { start, end }: Mention): boolean {
  if ((start === sentence.start && end === sentence.end) || cues().isExplained.test(text.slice(end, end + 8))) return true;
  const clause = clauseAt(text, start, end);
  const isOwner = (other: Mention) => other.kind === "Company" && other.end === start;
  const isOtherPlace = (other: Mention) => isPlace(other) && !isBracketed(text, other) && !placesAt(start).some((place) => place === cast.of(other));
  return mentions.some((other) => other.inside === undefined && other.start >= clause.start && other.end <= start && (isOwner(other) || isOtherPlace(other)));
}

function isBracketed(text: string, { start, end }: Mention): boolean {
  return text.charAt(start - 1) === "（" && text.charAt(end) === "）";
}

/** The things and links that other rules have said something of for a place: `kind|name`. */
export function spokenOfPlaces(said: readonly Statement[]): ReadonlySet<string> {
  const spokenOf = new Set<string>();
  for (const { type, to } of said) if (ofPlaces.has(type)) spokenOf.add(`${to.kind}|${to.name}`);
  return spokenOf;
}

const ofPlaces = new Set(["FOCUSES_ON", "HAS", "STRONG_IN", "SHORT_OF", "TO_BREAK_THROUGH"]);
