import type { Context, Rule } from "../context.ts";
import type { Entity } from "../entity.ts";
import { cellOf } from "../mentions/table-cells.ts";
import { isPlace } from "./areas.ts";

/**
 * A table of one place's projects, by the title of its paper, puts them there, and those who build them, where no column tells the place.
 * Source: form of project lists.
 */
export const tableOfAPlace: Rule = {
  id: "table-of-a-place",
  reason: "the paper lists the place's projects, and no column says where each is",
  example: "滨湖新区2025年重大项目清单",
  *read(context, said) {
    const home = listed(context);
    if (home === undefined) return;
    const placed = new Set(said.filter(({ type }) => type === "LOCATED_IN").map(({ from }) => from));
    for (const { sentence: { part }, mentions } of context.lines) {
      if (part.cells.length === 0 || cellOf(part, "project") === undefined || cellOf(part, "place") !== undefined) continue;
      for (const role of ["project", "firm"] as const) {
        const cell = cellOf(part, role);
        const mention = cell === undefined ? undefined : mentions.find(({ start, end, inside }) => inside === undefined && start >= cell.start && end <= cell.end);
        const from = mention === undefined ? undefined : context.cast.of(mention);
        if (mention !== undefined && from !== undefined && from !== home && !placed.has(from)) yield { type: "LOCATED_IN", from, to: home, evidence: mention, basis: "implied", confidence: role === "project" ? 0.84 : 0.78 };
      }
    }
  },
};

const ofProjects = /项目.{0,8}(?:清单|一览|名单|名录|目录|计划|汇总|列表|表)/;

/** The place whose projects the paper's title says that it lists. */
function listed({ lines, cast, reading: { document } }: Context): Entity | undefined {
  const { title } = document.about;
  if (title === null || !ofProjects.test(title)) return undefined;
  for (const { mentions } of lines) {
    const place = mentions.find((mention) => isPlace(mention) && title.startsWith(mention.name));
    if (place !== undefined) return cast.of(place);
  }
  return undefined;
}
