import { joinsMembers } from "../../text/joins-members.ts";
import { products } from "../../../ontology/index.ts";
import type { Context, End, Line, Rule, Statement } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import { namesBodies } from "../../text/reading.ts";
import { makingOf } from "../ends.ts";
import { type Group, groupsOf } from "../lists/groups.ts";
import { type Made, objectsOf } from "../objects.ts";

const cues = cuesOf("leads-in", ({ adverb, field, strength }) => ({
  /** Between the firms and what they are in. */
  are: pattern`^(?:（[^（）]{1,14}）)?(?:等[^，。；、]{0,6})?，?(?:${adverb})*在(?:[上中下]游)?$`,
  /** Behind it, that it is a field of theirs, or what they have in it. */
  field: pattern`^(?:等)?(?:(?:细分)?${field}(?:[，。；]|$)|(?:细分)?(?:${field})?上?[^，。；、]{0,8}?${strength})`,
}));

/**
 * Firms that lead in a field, or are in it, make its thing or work in its link, each its own where the lists are of one length:
 * `恒越芯、澜泰微在信息安全芯片、车载芯片领域国内领先`. Source: usage of plans, reports and trade news.
 */
export const leadsIn: Rule = {
  id: "firms-lead-in-the-field",
  reason: "the sentence says that the firms are strong in the field of the thing, or are in it",
  example: "恒越芯、澜泰微在信息安全芯片、车载芯片领域国内领先",
  *read(context) {
    for (const line of context.proseWith("Company")) {
      if (namesBodies(line.sentence)) continue;
      for (const group of groupsOf(context.reading.text, line.mentions, "Company")) yield* fieldsOf(context, line, group);
    }
  },
};

/** As far behind the firms their field may begin. */
const longestBetween = 24;

function* fieldsOf(context: Context, line: Line, group: Group): Generator<Statement> {
  const { reading: { text }, cast, placesAt } = context;
  const first = line.mentions.find(({ kind, inside, start }) => start >= group.end && inside === undefined && (products.has(kind) || kind === "Stage"));
  if (first === undefined || first.start - group.end > longestBetween || !cues().are.test(text.slice(group.end, first.start))) return;
  const things = sideBySide(text, objectsOf(context, line, { start: first.start, end: line.sentence.end }), first);
  const last = things.at(-1)?.mention;
  if (last === undefined || !cues().field.test(text.slice(last.end, Math.min(line.sentence.end, last.end + 24)))) return;
  const isInTurn = group.members.length > 1 && group.members.length === things.length;
  for (const [index, firm] of group.members.entries()) {
    const from = cast.of(firm);
    const own = isInTurn ? things.slice(index, index + 1) : things;
    for (const to of from === undefined ? [] : own.flatMap(({ ends }) => ends)) {
      yield { type: makingOf(to), from: from as End, to, at: placesAt(firm.start)[0], evidence: { start: group.start, end: last.end }, basis: isInTurn ? "implied" : "stated", voice: "built", strength: null, confidence: 0.76 };
    }
  }
}

/** The things that a list holds from its first on. */
function sideBySide(text: string, made: readonly Made[], first: Mention): readonly Made[] {
  const things: Made[] = [];
  for (const one of made) {
    const last = things.at(-1)?.mention;
    if (last === undefined ? one.mention !== first : !joinsMembers.test(text.slice(last.end, one.mention.start))) break;
    things.push(one);
  }
  return things;
}
