import { joinsMembers } from "../../text/joins-members.ts";
import { products } from "../../../ontology/index.ts";
import type { Context, Line, Rule, Statement } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import { madeOf, makingOf } from "../ends.ts";
import { type Group, groupsOf } from "../lists/groups.ts";

const cues = cuesOf("business-in-hands", ({ business, firm, carry, goods }) => ({
  /** Between the things of a business and the firms that do it: 硅零部件业务由子公司. */
  given: pattern`^(?:等|产品|的)?${business}[^，。；由]{0,8}由[^，。；]{0,8}?${firm}?$`,
  carried: pattern`^(?:等)?(?:分别|共同|具体)?(?:进行)?${carry}`,
  /** The next clause, where it tells the goods of that business. */
  goods: pattern`^[^，。；]{0,12}，(?:主要|其)?${goods}`,
}));

/** `硅零部件业务由子公司恒越精工、澜泰材料承担，产品包括硅电极、硅环`: the subsidiaries make what the business is named for and its goods. Source: usage of firms' pages and reports. */
export const businessInHands: Rule = {
  id: "business-in-the-hands-of-a-firm",
  reason: "the sentence says that the firm does the business, which is named for the thing",
  example: "硅零部件业务由子公司恒越精工承担",
  *read(context) {
    for (const line of context.proseWith("Company")) for (const group of groupsOf(context.reading.text, line.mentions, "Company")) yield* doneBy(context, line, group);
  },
};

function* doneBy({ reading: { text }, cast, placesAt }: Context, { sentence, mentions }: Line, { members, start, end }: Group): Generator<Statement> {
  const carried = cues().carried.exec(text.slice(end, end + 12))?.[0].length;
  if (carried === undefined) return;
  const wares = mentions.filter((mention) => mention.inside === undefined && products.has(mention.kind));
  const last = wares.findLast((ware) => ware.end <= start && start - ware.end <= 32);
  if (last === undefined || !cues().given.test(text.slice(last.end, start))) return;
  const told = cues().goods.exec(text.slice(end + carried, end + carried + 24))?.[0].length;
  const from = end + carried + (told ?? 0);
  const until = told === undefined ? from : from + text.slice(from, sentence.end).search(/[，。；]|$/);
  const goods = [...sideBySide(text, wares, last), ...wares.filter((ware) => ware.start >= from && ware.end <= until)];
  for (const member of members) {
    const maker = cast.of(member);
    for (const ware of maker === undefined ? [] : goods) for (const to of madeOf(cast, ware)) {
      if (maker !== undefined) yield { type: makingOf(to), from: maker, to, at: placesAt(start)[0], evidence: { start: Math.min(ware.start, member.start), end: Math.max(ware.end, member.end) }, basis: "stated", voice: "built", strength: null, confidence: 0.82 };
    }
  }
}

/** The things of a list that ends in one. */
function sideBySide(text: string, wares: readonly Mention[], last: Mention): Mention[] {
  const list = [last];
  for (let at = wares.indexOf(last) - 1; at >= 0; at--) {
    const ware = wares[at] as Mention;
    if (!joinsMembers.test(text.slice(ware.end, (list[0] as Mention).start))) break;
    list.unshift(ware);
  }
  return list;
}
