import type { Context, Rule } from "../../context.ts";
import type { Mention } from "../../identity/mention.ts";
import { areaCodeOf } from "../areas.ts";

/** A firm is where its project is, by the area in the project's name that lies in the report's own. Source: usage of work reports. */
export const areaOfProject: Rule = {
  id: "area-of-its-project",
  reason: "the name of the firm's project holds the area",
  example: "恒越晶体滨湖碳化硅衬底项目达产",
  *read(context) {
    const { proseWith, cast, reading: { isNews } } = context;
    if (isNews) return;
    for (const { mentions } of proseWith("Company")) {
      for (const firm of mentions) {
        if (firm.kind !== "Company" || firm.inside?.kind !== "Project") continue;
        const area = mentions.find(({ kind, inside, start, end }) => kind === "Region" && inside === firm.inside && (start === firm.end || end === firm.start || start === firm.start));
        const [from, to] = [cast.of(firm), area === undefined ? undefined : cast.of(area)];
        if (area !== undefined && from !== undefined && to !== undefined && isInHome(context, area)) yield { type: "LOCATED_IN", from, to, evidence: firm.inside, basis: "implied", confidence: 0.86 };
      }
    }
  },
};

/** Whether the area lies in the document's own, and is another one. */
function isInHome({ cast, home, vocabulary: { lexicon: { gazetteer } } }: Context, area: Mention): boolean {
  const named = cast.of(area);
  const [code, own] = [named === undefined ? undefined : areaCodeOf(named), home === undefined ? undefined : areaCodeOf(home)];
  return code !== undefined && own !== undefined && code !== own && gazetteer.liesIn(code, own);
}
