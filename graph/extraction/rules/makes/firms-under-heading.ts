import type { Context, Line, Rule } from "../../context.ts";
import { cuesOf, globalPattern, pattern } from "../../../lexicon/cues.ts";
import { namesBodies } from "../../text/reading.ts";
import { stageEnd } from "../ends.ts";
import { areRaised } from "./firms-pushed.ts";
import { groupsOf } from "../lists/groups.ts";

const cues = cuesOf("firms-under-heading", ({ design, fab, pack, machines, materials, user }) => ({
  /** The words for links that a heading may hold. */
  links: globalPattern`(?<DESIGN>${design})|(?<EQUIPMENT>${machines})|(?<MATERIALS>${materials})|(?<PACKAGING_TEST>${pack})|(?<FABRICATION>${fab})`,
  /** Behind firms that only use what the link makes, or are asked for something else. */
  isUser: pattern`^(?:（[^（）]{1,14}）)?(?:、[^，。；：、]{2,14}?){0,3}(?:等)?[^，。；]{0,10}?${user}`,
}));

/** Firms that a plan pushes under the heading of a link of the chain work in that link, where it says nothing else of them. Source: usage of plans. */
export const firmsUnderHeading: Rule = {
  id: "firms-under-the-links-heading",
  reason: "the plan names the firms under the heading of the link",
  example: "补强芯片设计：鼓励恒越光电、澜泰微扩能",
  *read(context, said) {
    const { reading: { document, text } } = context;
    if (document.about.kind !== "plan") return;
    const known = new Set(said.filter(({ type }) => type === "ENGAGED_IN").map(({ from }) => from));
    let link: string | undefined;
    for (const line of context.lines) {
      const { block } = line.sentence.part;
      // The document's own title is no heading of a link.
      if (isHeading(context, line)) link = block.kind === "heading" && block.level === 0 ? undefined : linkOf(context, line);
      if (block.kind === "heading" || link === undefined || line.sentence.isRow || namesBodies(line.sentence)) continue;
      for (const { members, start, end } of groupsOf(text, line.mentions, "Company")) {
        if (!areRaised(text, line, start) || cues().isUser.test(text.slice(end, Math.min(line.sentence.end, end + 60)))) continue;
        for (const member of members) {
          const from = context.cast.of(member);
          if (from !== undefined && !known.has(from)) yield { type: "ENGAGED_IN", from, to: stageEnd(link), at: context.placesAt(start)[0], evidence: { start, end }, basis: "implied", voice: "built", strength: null, confidence: 0.65 };
        }
      }
    }
  },
};

/** A heading of its own, or the short sentence with an item's mark that its paragraph begins with: （二）补齐封测短板。支持……. */
function isHeading({ reading: { text } }: Context, { sentence: { start, end, part } }: Line): boolean {
  return part.block.kind === "heading" || (start === part.start && end < part.end - 1 && end - start <= longestHeading && itemMark.test(text.slice(start, end)));
}

const longestHeading = 24;
const itemMark = /^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、]|第[一二三四五六七八九十]{1,3}[条节]|——)/;

/** The one link that a heading names; a heading without a link closes the section before it. */
function linkOf({ reading: { text } }: Context, { sentence: { start, end } }: Line): string | undefined {
  const links = new Set([...text.slice(start, end).matchAll(cues().links)].flatMap(({ groups }) => Object.entries(groups ?? {}).flatMap(([link, word]) => (word === undefined ? [] : [link]))));
  return links.size === 1 ? [...links][0] : undefined;
}
