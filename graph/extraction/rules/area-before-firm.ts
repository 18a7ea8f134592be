import type { Context, Rule } from "../context.ts";
import type { Mention } from "../mention.ts";

/** Before the area: the beginning, a mark, or a verb that a list of firms follows. */
const opens = /(?:^|[，。；：、\n（]|等|推进|支持|推动|加快|依托|包括|有|如|和|及|与|以)$/;
/** Behind the firm: not a place or body that its name goes on with. */
const goesOn = /^(?:市|区|县|路|街|大道|大厦|政府|大学)/;

/** A firm named behind its area is there: `南京台积电、无锡华虹等项目`. Source: usage of reports and trade news. */
export const areaBeforeFirm: Rule = {
  id: "area-before-firm",
  reason: "the area stands right before the firm's name",
  example: "推进庐州恒越、滨州澜泰等旗舰项目",
  *read(context) {
    const { lines, reading: { text }, cast } = context;
    for (const { mentions, sentence } of lines) {
      if (sentence.part.cells.length > 0) continue;
      for (const firm of mentions) {
        const area = firm.kind === "Company" && (firm.inside === undefined || firm.inside.kind === "Project") ? areaOf(context, mentions, firm) : undefined;
        if (area === undefined || !opens.test(text.slice(Math.max(sentence.start, area.start - 2), area.start)) || goesOn.test(text.slice(firm.end, firm.end + 2))) continue;
        const [from, to] = [cast.of(firm), cast.of(area)];
        if (from !== undefined && to !== undefined) yield { type: "LOCATED_IN", from, to, evidence: { start: area.start, end: firm.end }, basis: "stated", confidence: 0.86 };
      }
    }
  },
};

/** The town or city right before a firm's name; a province before it says only where the firm is from. */
function areaOf({ vocabulary: { lexicon: { gazetteer } } }: Context, mentions: readonly Mention[], firm: Mention): Mention | undefined {
  const area = mentions.find(({ kind, end, inside }) => kind === "Region" && end === firm.start && inside === firm.inside);
  const known = area === undefined ? undefined : gazetteer.find(area.name);
  return known === undefined || known.code.endsWith("0000") ? undefined : area;
}
