import type { Line, Rule } from "../context.ts";
import { stageEnd } from "./ends.ts";
import { areRaised } from "./firms-pushed.ts";
import { groupsOf } from "./groups.ts";

/** Firms that a plan pushes under the heading of a link of the chain work in that link, where it says nothing else of them. Source: usage of plans. */
export const firmsUnderHeading: Rule = {
  id: "firms-under-the-links-heading",
  reason: "the plan names the firms under the heading of the link",
  example: "补强芯片设计：鼓励恒越光电、澜泰微扩能",
  *read(context, said) {
    if (context.reading.document.about.kind !== "plan") return;
    const known = new Set(said.filter(({ type }) => type === "ENGAGED_IN").map(({ from }) => from));
    let link: string | undefined;
    for (const line of context.lines) {
      const { block } = line.sentence.part;
      if (block.kind === "heading") link = linkOf(line);
      if (block.kind === "heading" || link === undefined || line.sentence.isRow || block.kind === "responsible") continue;
      for (const { members, start, end } of groupsOf(context.reading.text, line.mentions, "Company")) {
        if (!areRaised(context.reading.text, line, start)) continue;
        for (const member of members) {
          const from = context.cast.of(member);
          if (from !== undefined && !known.has(from)) yield { type: "ENGAGED_IN", from, to: stageEnd(link), at: context.placesAt(start)[0], evidence: { start, end }, basis: "implied", voice: "built", strength: null, confidence: 0.65 };
        }
      }
    }
  },
};

/** The one link that a heading names; a heading without a link closes the section before it. */
function linkOf({ mentions }: Line): string | undefined {
  const links = new Set(mentions.flatMap(({ kind, stages }) => (kind === "Stage" ? stages ?? [] : [])));
  return links.size === 1 ? [...links][0] : undefined;
}
