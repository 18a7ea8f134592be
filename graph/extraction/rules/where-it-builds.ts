import type { Rule } from "../context.ts";

/** In news a firm is also where the text puts the project that it builds. Source: usage of trade news. */
export const whereItBuilds: Rule = {
  id: "where-it-builds",
  reason: "the firm builds a project there, and the text puts the firm nowhere else",
  example: "恒越集团在滨湖高新区建设碳化硅外延片项目",
  *read({ reading: { document } }, said) {
    if (document.about.kind !== "news") return;
    const places = new Map<unknown, (typeof said)[number]>();
    for (const statement of said) if (statement.type === "LOCATED_IN" && statement.basis === "stated" && !places.has(statement.from)) places.set(statement.from, statement);
    for (const { type, from, to } of said) {
      const site = type === "UNDERTAKES" && !places.has(from) ? places.get(to) : undefined;
      if (site !== undefined && site.to !== from) yield { type: "LOCATED_IN", from, to: site.to, evidence: site.evidence, basis: "implied", confidence: 0.74 };
    }
  },
};
