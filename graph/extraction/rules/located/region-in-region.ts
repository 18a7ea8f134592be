import type { Line, Rule, Statement } from "../../context.ts";
import type { Entity } from "../../identity/entity.ts";
import type { Mention } from "../../identity/mention.ts";
import { inWordRule } from "../../identity/own-names.ts";
import { namesBodies } from "../../text/reading.ts";
import type { Cast } from "../../identity/resolve.ts";
import { areaCodeOf, isPlace } from "../areas.ts";

/** Regions lie in the nearest region around them that the document names, its own among them, where the administrative areas say so; towns, which those do not list, in the one spoken of. Source: GB/T 2260. */
export const regionInRegion: Rule = {
  id: "region-in-region",
  reason: "the administrative areas of GB/T 2260 hold the one in the other",
  example: "推动合肥、芜湖、滁州协同发展",
  *read({ cast, home, lines, relevance, placeAround, vocabulary: { lexicon } }, said) {
    const placed = new Set<unknown>();
    for (const { type, from } of said) if (type === "LOCATED_IN" && isPlace(from)) placed.add(from);
    const needed = new Set<unknown>([home]);
    for (const { from, to } of relevance.whole ? [] : said) needed.add(from).add(to);
    for (const area of relevance.whole ? [] : areasThatAnswer(lines)) needed.add(cast.of(area));
    const named = new Map(cast.entities.flatMap((entity) => (entity.kind === "Region" && (entity === home || placeMention(entity) !== undefined) ? [[areaCodeOf(entity), entity] as const] : [])));
    if (home?.kind === "Park" && !placed.has(home)) yield* areaOfOwnZone(home, cast);
    for (const entity of cast.entities) {
      const mention = placeMention(entity);
      if (entity.kind !== "Region" || home === undefined || mention === undefined || !(relevance.whole || needed.has(entity))) continue;
      const own = areaCodeOf(entity);
      const around = own === undefined ? undefined : lexicon.gazetteer.around(own).filter(({ code, level }) => code !== own && level !== "nation").map(({ code }) => named.get(code)).find((wider) => wider !== undefined);
      if (own === undefined && mention.group !== undefined && entity !== home) yield { type: "LOCATED_IN", from: entity, to: home, evidence: mention, basis: "implied", confidence: 0.9 };
      const near = own === undefined && mention.rule === "town" && !placed.has(entity) ? placeAround(mention.start) : undefined;
      if (near !== undefined && near.kind === "Region" && near !== entity && areaCodeOf(near)?.endsWith("0000") !== true) yield { type: "LOCATED_IN", from: entity, to: near, evidence: mention, basis: "implied", confidence: 0.84 };
      if (around !== undefined) yield { type: "LOCATED_IN", from: entity, to: around, evidence: mention, basis: "implied", confidence: around === home ? 0.9 : 0.82 };
    }
  },
};

/** The areas whose governments answer for a task that is kept: 滨湖区 of 责任单位：滨湖区政府. */
function areasThatAnswer(lines: readonly Line[]): readonly Mention[] {
  return lines.flatMap(({ mentions, sentence }) => (namesBodies(sentence) ? mentions.filter(({ kind, inside }) => kind === "Region" && inside?.kind === "Agency") : []));
}

/** The zone that a plan is of lies in the area that its name begins with, where the plan names that too. */
function* areaOfOwnZone(home: Entity, { entities }: Cast): Generator<Statement> {
  const [evidence] = home.mentions;
  for (const area of evidence === undefined ? [] : entities) {
    const begins = area.kind === "Region" && areaCodeOf(area) !== undefined && placeMention(area) !== undefined && [area.name, ...area.aliases].some((name) => name.length >= 2 && home.name.startsWith(name) && home.name.length >= name.length + 2);
    if (begins && evidence !== undefined) yield { type: "LOCATED_IN", from: home, to: area, evidence, basis: "implied", confidence: 0.85 };
  }
}

/** Where a region is named for itself; in a firm's name it tells only where the firm is from. */
function placeMention({ mentions }: Entity): Mention | undefined {
  return mentions.find(({ inside, rule }) => inside === undefined && rule !== inWordRule) ?? mentions.find(({ inside, rule }) => inside?.kind !== "Company" && rule !== inWordRule);
}
