import type { Entity } from "../../identity/entity.ts";
import type { Rule } from "../../context.ts";
import { inWordRule } from "../../identity/own-names.ts";
import { areaCodeOf } from "../areas.ts";

/** Areas that a piece of news names lie one in the other as the administrative areas say. Source: GB/T 2260. */
export const areasOfNews: Rule = {
  id: "areas-of-news",
  reason: "the text names both areas, and GB/T 2260 holds the one in the other",
  example: "安徽省……合肥分会场设在长丰县",
  *read({ cast, reading: { isNews }, vocabulary: { lexicon: { gazetteer } } }, said) {
    if (!isNews) return;
    const placed = new Set(said.filter(({ type }) => type === "LOCATED_IN").map(({ from }) => from));
    const byCode = new Map<string, Entity>();
    for (const entity of cast.entities) {
      const code = areaCodeOf(entity);
      if (code !== undefined && entity.mentions.some(({ inside, rule }) => inside?.kind !== "Company" && rule !== inWordRule)) byCode.set(code, entity);
    }
    for (const [code, from] of byCode) {
      const around = placed.has(from) ? undefined : gazetteer.around(code).slice(1).map((area) => byCode.get(area.code)).find((area) => area !== undefined);
      const mention = from.mentions.find(({ inside }) => inside === undefined) ?? from.mentions[0];
      if (around !== undefined && mention !== undefined && around !== from) yield { type: "LOCATED_IN", from, to: around, evidence: mention, basis: "implied", confidence: 0.86 };
    }
  },
};
