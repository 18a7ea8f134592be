import type { Entity } from "../../identity/entity.ts";
import type { Rule } from "../../context.ts";
import { bringsMoney, ownersOf } from "./owners-and-visitors.ts";

/** A firm is also where the text puts the project that it builds. Source: usage of trade news and of lists of projects. */
export const whereItBuilds: Rule = {
  id: "where-it-builds",
  reason: "the firm builds a project there",
  example: "恒越集团在滨湖高新区建设碳化硅外延片项目",
  *read(context, said) {
    const { reading: { isNews }, home } = context;
    const places = new Map<unknown, (typeof said)[number]>();
    for (const statement of said) {
      if (statement.type !== "LOCATED_IN" || statement.from.kind !== "Project") continue;
      const known = places.get(statement.from);
      if (known === undefined || (known.to.kind === "Region" && statement.to.kind === "Park")) places.set(statement.from, statement);
    }
    for (const { type, from, to } of said) {
      const site = type === "UNDERTAKES" && from.kind === "Company" ? places.get(to) : undefined;
      // What a plan puts no nearer than at home needs no second telling.
      if (site === undefined || site.to === from || !(isNews || site.to !== home)) continue;
      if (!(isNews && (ownersOf(context).has(from as Entity) || bringsMoney(context, from as Entity, site.to as Entity)))) yield { type: "LOCATED_IN", from, to: site.to, evidence: site.evidence, basis: "implied", confidence: site.basis === "stated" ? 0.8 : 0.74 };
    }
  },
};
