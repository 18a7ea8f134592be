import type { Context, End, Rule, Statement } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import { namesBodies } from "../../text/reading.ts";
import { makingOf } from "../ends.ts";
import { groupsOf } from "../lists/groups.ts";
import { objectsOf } from "../objects.ts";

const cues = cuesOf("in-turn", ({ make }) => ({
  /** Behind a list of firms, up to the things of which each makes the one in its turn. */
  inTurn: pattern`^(?:（[^（）]{1,14}）)?(?:等[^，。；]{0,10})?(?:[两三四五\\d]家(?:企业|公司|厂商)?)?，?(?:则|就|已)?分别(?:主要|专门)?${make}`,
}));

/** Firms and things of two lists of one length, that 分别 ties together: `恒越光电、澜泰微等企业，分别做IGBT模块和光器件`. Source: usage of trade news. */
export const inTurn: Rule = {
  id: "in-turn",
  reason: "of the two lists each firm makes the thing in its turn",
  example: "恒越光电、澜泰微等企业，分别做IGBT模块和光器件",
  *read(context) {
    for (const line of context.proseWith("Company")) {
      if (namesBodies(line.sentence)) continue;
      for (const { members, start, end } of groupsOf(context.reading.text, line.mentions, "Company")) {
        const words = context.reading.text.slice(end, line.sentence.end);
        const verb = members.length > 1 ? cues().inTurn.exec(words) : null;
        if (verb === null) continue;
        const from = end + verb[0].length;
        const until = from + words.slice(verb[0].length).search(/[，。；]|$/);
        const made = objectsOf(context, line, { start: from, end: until });
        const marks = marksOf(context.reading.text.slice(from, until), made.map(({ mention }) => ({ start: mention.start - from, end: mention.end - from })));
        if (marks.length !== members.length - 1) continue;
        for (const { ends, mention } of made) yield* ofOne(context, members[marks.filter((mark) => mark < mention.start - from).length], ends, { start, end: mention.end });
      }
    }
  },
};

/** Where the words of a list part its items, what the reader knows or not: none in a name that it knows. */
function marksOf(words: string, names: readonly { start: number; end: number }[]): number[] {
  return [...words.matchAll(/[、和与及]|以及/g)].map(({ index }) => index).filter((at) => !names.some(({ start, end }) => at >= start && at < end));
}

/** Whether what stands between firms and a thing says that each has its own. */
export function isInTurn(between: string): boolean {
  return /^(?:（[^（）]{1,14}）)?(?:等[^，。；]{0,10})?(?:[两三四五\d]家(?:企业|公司|厂商)?)?，?(?:则|就|已)?分别(?![在位于])/.test(between);
}

function* ofOne({ cast, placesAt }: Context, firm: Parameters<Context["cast"]["of"]>[0] | undefined, ends: readonly End[], evidence: Statement["evidence"]): Generator<Statement> {
  const from = firm === undefined ? undefined : cast.of(firm);
  for (const to of from === undefined ? [] : ends) yield { type: makingOf(to), from: from as End, to, at: placesAt(evidence.start)[0], evidence, basis: "stated", voice: "built", strength: null, confidence: 0.84 };
}
