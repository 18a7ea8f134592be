import type { Context, End, Line, Rule, Statement } from "../context.ts";
import { cuesOf, pattern } from "../cues.ts";
import { endsOf, makingOf, products } from "./ends.ts";
import { type Group, groupsOf } from "./groups.ts";

const cues = cuesOf("firms-pushed", ({ push, such, join, develop, more, capacity }) => ({
  /** Before the firms that a place pushes, right there or before others of a list. */
  isPushed: pattern`${push}(?:[^，。；：]{2,30}、)?$`,
  /** Between the firms and what they are to make. */
  develops: pattern`^(?:等(?:[^，。；、]{0,10}?${such})?)?(?:${join}[^，。；、]{2,24})?(?:加快|加强|加大|联合|协同|共同|开展|进一步)*(${develop})了?`,
  /** More of what the firm makes already. */
  isMore: pattern`^${more}`,
  ofCapacity: pattern`^[^，。；、]{0,4}${capacity}`,
}));

/** What a place pushes firms to make, each of them: `支持恒越光电、澜泰微等企业研发碳化硅芯片`. Source: usage of plans and reports. */
export const firmsPushed: Rule = {
  id: "firms-that-a-place-pushes",
  reason: "the text pushes these firms to make the thing",
  example: "鼓励恒越光电、澜泰微等企业研发碳化硅芯片、氮化镓芯片",
  *read(context) {
    for (const line of context.proseWith("Company")) {
      if (line.sentence.part.block.kind === "responsible") continue;
      const groups = groupsOf(context.reading.text, line.mentions, "Company");
      for (const [index, group] of groups.entries()) yield* pushed(context, line, group, groups[index + 1]?.start ?? line.sentence.end);
    }
  },
};

function* pushed({ reading: { text }, cast, placesAt }: Context, { mentions, sentence }: Line, { members, start, end }: Group, until: number): Generator<Statement> {
  if (!cues().isPushed.test(text.slice(Math.max(sentence.start, start - 36), start))) return;
  const verb = cues().develops.exec(text.slice(end, Math.min(until, end + 60)));
  if (verb === null) return;
  const from = end + verb[0].length;
  const close = from + text.slice(from, Math.min(until, from + 120)).search(/[，。；]|$/);
  for (const thing of mentions) {
    if (!(products.has(thing.kind) || thing.kind === "Stage") || thing.inside !== undefined || thing.start < from || thing.end > close) continue;
    const isBuilt = cues().isMore.test(verb[1] ?? "") && cues().ofCapacity.test(text.slice(thing.end, thing.end + 8));
    for (const member of members) {
      const firm = cast.of(member);
      for (const to of firm === undefined ? [] : endsOf(cast, thing)) {
        yield { type: makingOf(to), from: firm as End, to, at: placesAt(member.start)[0], evidence: { start, end: thing.end }, basis: "stated", voice: isBuilt ? "built" : "wanted", strength: null, confidence: thing.weak === true ? 0.65 : 0.72 };
      }
    }
  }
}
