import type { Context, Line, Rule, Statement } from "../context.ts";
import { cuesOf, pattern } from "../cues.ts";
import type { Mention } from "../mention.ts";
import { endsOf, makingOf, products } from "./ends.ts";
import { type Group, groupsOf } from "./groups.ts";
import { isBase, voiceOfMaking } from "./objects.ts";

const cues = cuesOf("firms-ware", ({ customer, grade, attribute, others }) => ({
  /** Right before firms that buy the thing. */
  isCustomer: pattern`${customer}[^，。；、]{0,3}$`,
  /** Between a firm and its thing: a size, an amount of it or a grade. */
  isSized: pattern`^(?:（[^（）]{1,12}）)?(?:年产)?(?:[\d.]+(?:万|亿)?(?:吨|千吨|片|只|颗|件|套|英寸|寸|代|纳米|nm|微米|GW|MW|吉瓦|兆瓦)级? ?)?${grade}{0,2}$`,
  /** Behind the thing: it tells only of what kind something else is. */
  isAttribute: pattern`^的?${attribute}`,
  /** Behind the last thing of a list: each of the firms before has had its say. */
  endsList: pattern`^(?:等[^，。；、]{0,12})?${others}`,
}));

/** What stands right behind a firm's name in a plan is what it makes: `支持南湖恒越、澜泰微碳化硅衬底、外延片扩能`. Source: usage of plans and work reports. */
export const firmsWare: Rule = {
  id: "thing-right-behind-the-firm",
  reason: "a plan or report names the thing right behind the firm, as its own",
  example: "支持恒越光电、澜泰微碳化硅衬底扩能",
  *read(context) {
    if (context.reading.document.about.kind === "news") return;
    for (const line of context.proseWith("Company")) {
      if (line.sentence.part.block.kind === "responsible" || line.sentence.part.block.kind === "heading") continue;
      for (const group of groupsOf(context.reading.text, line.mentions, "Company")) yield* wareOf(context, line, group);
    }
  },
};

function* wareOf(context: Context, line: Line, group: Group): Generator<Statement> {
  const { reading: { text }, cast, placesAt } = context;
  const wares = waresBehind(text, line, group);
  const last = wares.at(-1);
  if (last === undefined || cues().isCustomer.test(text.slice(Math.max(line.sentence.start, group.start - 8), group.start)) || cues().isAttribute.test(text.slice(last.end, last.end + 4))) return;
  const makers = cues().endsList.test(text.slice(last.end, last.end + 16)) ? group.members.slice(-1) : group.members;
  for (const maker of makers) {
    const from = cast.of(maker);
    const isNext = maker === group.members.at(-1);
    for (const ware of from === undefined ? [] : wares) for (const to of endsOf(cast, ware)) {
      if (from !== undefined) yield { type: makingOf(to), from, to, at: placesAt(maker.start)[0], evidence: { start: maker.start, end: ware.end }, basis: isNext ? "stated" : "implied", voice: voiceOfMaking(context, line, group.end, last.end) ?? "built", strength: null, confidence: isNext ? 0.8 : 0.7 };
    }
  }
}

/** The things, and the words for a stage, that stand side by side right behind the firms. */
function waresBehind(text: string, { mentions }: Line, { end }: Group): readonly Mention[] {
  const wares: Mention[] = [];
  for (const mention of mentions) {
    if (mention.start < end || mention.inside !== undefined || !(products.has(mention.kind) || mention.kind === "Stage") || isBase(text, mention, mentions)) continue;
    const last = wares.at(-1);
    const between = text.slice(last?.end ?? end, mention.start);
    if (last === undefined ? !cues().isSized.test(between) : mention.start >= last.end && !/^(?:[、和与及/]|以及)$/.test(between)) break;
    if (last === undefined || mention.start >= last.end) wares.push(mention);
  }
  return wares;
}
