import { products, stageOf } from "../../ontology/index.ts";
import type { Context, End } from "../context.ts";
import { cuesOf, pattern } from "../../lexicon/cues.ts";
import type { Mention } from "../identity/mention.ts";

const cues = cuesOf("ends", ({ fab, pack, cut }) => ({
  FABRICATION: pattern`${fab}$`,
  PACKAGING_TEST: pattern`${pack}$`,
  MATERIALS: pattern`${cut}$`,
}));

/** The ends of relations that a name stands for: the stages of a word for them, or the thing; none where it is of another kind. */
export function endsOf(cast: Context["cast"], mention: Mention): readonly End[] {
  if (mention.kind === "Stage") return (mention.stages ?? []).map(stageEnd);
  const thing = products.has(mention.kind) ? cast.of(mention) : undefined;
  return thing === undefined ? [] : [thing];
}

/** What somebody is said to make by a name: the thing, or the link where the name is one for work in it: 化合物芯片制造, 砷化镓代工, 功率器件封测. */
export function madeOf(cast: Context["cast"], mention: Mention): readonly End[] {
  const link = linkOfWork(mention);
  return link === undefined ? endsOf(cast, mention) : [stageEnd(link)];
}

/** The link that a name for work belongs to; undefined where it names a thing. */
export function linkOfWork({ kind, name }: Mention): string | undefined {
  return kind !== "Technology" ? undefined : Object.entries(cues()).find(([, works]) => works.test(name))?.[0];
}

/** The link of the chain that a thing names with itself: equipment, packaging, design tools, and a material called so. */
export function linksInName({ kind, term, name }: Mention): string[] {
  const link = term?.subStage === undefined ? undefined : stageOf(term.subStage);
  if (kind === "Equipment") return ["EQUIPMENT"];
  if (kind === "Technology" && (link === "PACKAGING_TEST" || link === "DESIGN")) return [link];
  return kind === "Material" && name.endsWith("材料") && link === "MATERIALS" ? ["MATERIALS"] : [];
}

/** Whether a name stands for itself: on its own, or as the thing that a name for work begins with: 功率器件 in 功率器件封测. */
export function standsAlone({ inside }: Mention): boolean {
  return inside === undefined || linkOfWork(inside) !== undefined;
}

/** A link of the chain, as the end of a relation: for each name one object. */
export function stageEnd(name: string): End {
  const known = stages.get(name);
  if (known !== undefined) return known;
  const end: End = { kind: "Stage", name, index: -1 - stages.size };
  stages.set(name, end);
  return end;
}

/** The ontology and the lexicon name a few dozen. */
const stages = new Map<string, End>();

/** How a maker stands to what it makes, or to the stage that it works in. */
export function makingOf(end: End): "MAKES" | "ENGAGED_IN" {
  return end.kind === "Stage" ? "ENGAGED_IN" : "MAKES";
}
