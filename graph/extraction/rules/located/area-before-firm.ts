import type { Context, Rule } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import { located } from "../areas.ts";
import { groupsOf } from "../lists/groups.ts";
import { widest } from "./places-side-by-side.ts";

const cues = cuesOf("area-before-firm", ({ open, placeName }) => ({
  /** Before the area: the beginning, a mark, or a verb that a list of firms follows. */
  opens: pattern`(?:^|[，。；：、\n（】的]|${open})$`,
  /** Behind the firm: not a place or body that its name goes on with. */
  goesOn: pattern`^${placeName}`,
}));

/** A firm named behind its area is there: `南京台积电、无锡华虹等项目`. Source: usage of reports and trade news. */
export const areaBeforeFirm: Rule = {
  id: "area-before-firm",
  reason: "the area stands right before the firm's name",
  example: "推进庐州恒越、滨州澜泰等旗舰项目",
  *read(context) {
    const { reading: { text, isNews }, cast } = context;
    for (const { mentions, sentence } of context.proseWith("Company")) {
      for (const firm of mentions) {
        const area = firm.kind === "Company" && (firm.inside === undefined || firm.inside.kind === "Project") ? areaOf(context, mentions, firm) : undefined;
        if (area === undefined || !cues().opens.test(before(text, sentence.start, mentions, area)) || cues().goesOn.test(text.slice(firm.end, firm.end + 2))) continue;
        yield* located(cast.of(firm), cast.of(area), { start: area.start, end: firm.end }, 0.86);
        if (!isNews) for (const other of besides(context, mentions, firm)) yield* located(cast.of(other), cast.of(area), { start: area.start, end: other.end }, 0.72);
      }
    }
  },
};

/** What stands before an area, or the wider one right before it: 、 before 云岭庐州. */
function before(text: string, from: number, mentions: readonly Mention[], area: Mention): string {
  const { start } = widest(mentions, area);
  return text.slice(Math.max(from, start - 2), start);
}

/** The firms behind one in its list, up to one with an area of its own: in a plan or report they share the area that the list begins with. */
function besides({ reading: { text } }: Context, mentions: readonly Mention[], firm: Mention): readonly Mention[] {
  const group = groupsOf(text, mentions, "Company").find(({ members }) => members.includes(firm));
  return group?.members.slice(group.members.indexOf(firm) + 1) ?? [];
}

/** The town or city right before a firm's name; a province before it says only where the firm is from. */
function areaOf({ vocabulary: { lexicon: { gazetteer } } }: Context, mentions: readonly Mention[], firm: Mention): Mention | undefined {
  const area = mentions.find(({ kind, end, inside }) => kind === "Region" && end === firm.start && inside === firm.inside);
  const known = area === undefined ? undefined : gazetteer.find(area.name);
  return known === undefined || known.code.endsWith("0000") ? undefined : area;
}
