import { stageOf } from "../../ontology/index.ts";
import type { Entity } from "../entity.ts";
import type { End, Rule } from "../context.ts";

const links = new Set(["MATERIALS", "PACKAGING_TEST", "DESIGN"]);

/** Who makes a material or a machine works in that link of the chain. Source: `stage` of the lexicon's things. */
export const linkOfProduct: Rule = {
  id: "link-of-product",
  reason: "what it makes belongs to that link of the chain",
  example: "恒越晶体主要生产碳化硅衬底",
  *read(_context, said) {
    for (const { type, from, to, at, evidence, voice, strength, confidence } of said) {
      const link = type === "MAKES" && (from.kind === "Company" || from.kind === "Project") ? linkOf(to) : undefined;
      if (link !== undefined) yield { type: "ENGAGED_IN", from, to: { kind: "Stage", name: link }, at, evidence, basis: "implied", voice, strength, confidence: Math.max(0.7, Math.round((confidence - 0.05) * 100) / 100) };
    }
  },
};

function linkOf(thing: End): string | undefined {
  if (thing.kind === "Equipment") return "EQUIPMENT";
  if (thing.kind === "Material") return thing.name.endsWith("半导体") ? undefined : "MATERIALS";
  const subStage = thing.kind === "Technology" ? (thing as Entity).term?.subStage : undefined;
  const link = subStage === undefined ? undefined : stageOf(subStage);
  return link !== undefined && links.has(link) ? link : undefined;
}
