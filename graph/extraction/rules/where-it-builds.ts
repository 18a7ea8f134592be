import type { Rule } from "../context.ts";

/** In news a firm is also where the text puts the project that it builds. Source: usage of trade news. */
export const whereItBuilds: Rule = {
  id: "where-it-builds",
  reason: "the firm builds a project there",
  example: "恒越集团在滨湖高新区建设碳化硅外延片项目",
  *read({ reading: { document } }, said) {
    if (document.about.kind !== "news") return;
    const places = new Map<unknown, (typeof said)[number]>();
    for (const statement of said) {
      if (statement.type !== "LOCATED_IN") continue;
      const known = places.get(statement.from);
      if (known === undefined || (known.to.kind === "Region" && statement.to.kind === "Park")) places.set(statement.from, statement);
    }
    for (const { type, from, to } of said) {
      const site = type === "UNDERTAKES" && from.kind === "Company" ? places.get(to) : undefined;
      if (site !== undefined && site.to !== from) yield { type: "LOCATED_IN", from, to: site.to, evidence: site.evidence, basis: "implied", confidence: site.basis === "stated" ? 0.8 : 0.74 };
    }
  },
};
