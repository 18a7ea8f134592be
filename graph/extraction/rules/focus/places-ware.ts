import { products } from "../../../ontology/index.ts";
import type { Context, Line, Rule, Statement } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import { namesBodies } from "../../text/reading.ts";
import { type Group, groupsOf } from "../lists/groups.ts";
import { isBase } from "../objects.ts";

const cues = cuesOf("places-ware", ({ source, bodies, bring }) => ({
  /** Right before places that something comes from, or that lie elsewhere. */
  isSource: pattern`${source}$`,
  /** Behind the thing: it tells only of what kind a firm, a body or a meeting is. */
  isOfBodies: pattern`^的?${bodies}`,
  /** Before the places, what the plan does for the trades of places. */
  brings: pattern`(?:^|[，。；：、\n])${bring}$`,
}));

/** What a plan of a wider area names right behind places, it wants them to grow: `培育湖阳、澜山电子陶瓷粉体`. Source: usage of plans and work reports. */
export const placesWare: Rule = {
  id: "thing-right-behind-the-place",
  reason: "the plan pushes the trade that it names right behind the place",
  example: "培育湖阳、澜山电子陶瓷粉体",
  *read(context) {
    if (context.reading.isNews) return;
    for (const line of context.proseWith("Region", "Park")) {
      if (namesBodies(line.sentence)) continue;
      for (const group of groupsOf(context.reading.text, line.mentions, "Region", "Park")) yield* wareOf(context, line, group);
    }
  },
};

function* wareOf({ reading: { text }, cast, home }: Context, line: Line, group: Group): Generator<Statement> {
  const before = text.slice(Math.max(line.sentence.start, group.start - 12), group.start);
  const wares = waresBehind(text, line, group.end);
  const last = wares.at(-1);
  if (last === undefined || cues().isSource.test(before) || !(line.sentence.start === group.start || cues().brings.test(`\n${before}`) || /[，、]$/.test(before)) || cues().isOfBodies.test(text.slice(last.end, last.end + 4))) return;
  for (const place of group.members) {
    const from = cast.of(place);
    for (const ware of from === undefined || from === home ? [] : wares) {
      const to = cast.of(ware);
      if (from !== undefined && to !== undefined) yield { type: "FOCUSES_ON", from, to, evidence: { start: place.start, end: ware.end }, basis: place === group.members.at(-1) ? "stated" : "implied", voice: "wanted", strength: null, confidence: 0.76 };
    }
  }
}

/** The things that stand side by side right there. */
function waresBehind(text: string, { mentions }: Line, from: number): readonly Mention[] {
  const wares: Mention[] = [];
  let end = from;
  for (const mention of mentions) {
    if (mention.start < end || mention.inside !== undefined || !products.has(mention.kind) || isBase(text, mention, mentions)) continue;
    if (!(wares.length === 0 ? mention.start >= end && /^(?:[\u4e00-\u9fff]基)?$/.test(text.slice(end, mention.start)) : /^[、和与及]$/.test(text.slice(end, mention.start)))) break;
    wares.push(mention);
    end = mention.end;
  }
  return wares;
}
