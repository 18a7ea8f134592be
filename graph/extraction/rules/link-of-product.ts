import { stageOf } from "../../ontology/index.ts";
import { cuesOf, pattern } from "../../lexicon/cues.ts";
import type { Entity } from "../entity.ts";
import type { End, Rule } from "../context.ts";
import { stageEnd } from "./ends.ts";

const cues = cuesOf("link-of-product", ({ module, fabless, chip }) => ({
  /** A module, or a chip whose maker has no fab as a rule. */
  isModule: pattern`${module}|光源$|${fabless}`,
  /** A chip or cell. */
  isChip: pattern`${chip}$`,
}));

const links = new Set(["MATERIALS", "PACKAGING_TEST", "DESIGN"]);

/** Who makes a material or a machine works in that link of the chain. Source: `stage` of the lexicon's things. */
export const linkOfProduct: Rule = {
  id: "link-of-product",
  reason: "what it makes belongs to that link of the chain",
  example: "恒越晶体主要生产碳化硅衬底",
  *read({ reading: { document } }, said) {
    const packed = new Set(said.filter(({ type, to }) => type === "ENGAGED_IN" && to.name === "PACKAGING_TEST").map(({ from, evidence }) => `${from.name}|${evidence.start}|${evidence.end}`));
    for (const { type, from, to, at, evidence, voice, strength, confidence } of said) {
      const link = type === "MAKES" && (from.kind === "Company" || from.kind === "Project") ? linkMadeIn(to, document.about.kind === "news") : undefined;
      if (link === "FABRICATION" && packed.has(`${from.name}|${evidence.start}|${evidence.end}`)) continue;
      if (link !== undefined) yield { type: "ENGAGED_IN", from, to: stageEnd(link), at, evidence, basis: "implied", voice, strength, confidence: Math.max(0.7, Math.round((confidence - 0.05) * 100) / 100) };
    }
  },
};

/** The link of the chain in which a thing is made; in news chips and cells tell it too. */
export function linkMadeIn(thing: End, isNews: boolean): string | undefined {
  return isNews && isCompoundWafer(thing.name) ? "FABRICATION" : linkOf(thing) ?? (isNews ? fabOf(thing) : undefined);
}

/** Wafers of a compound are called so where devices are made on them: 8英寸碳化硅晶圆, 砷化镓晶圆; those of silicon, sapphire and for solar cells are material. */
export function isCompoundWafer(name: string): boolean {
  return /(?:碳化[硅矽]|SiC|氮化镓|GaN|砷化镓|GaAs|磷化铟|InP)晶圆$/.test(name);
}

/** In news who makes a chip or cell works in its fab: 庐阳光电生产LED芯片. */
function fabOf(thing: End): string | undefined {
  if (thing.kind !== "Device" || cues().isModule.test(thing.name)) return undefined;
  const subStage = (thing as Entity).term?.subStage;
  return (subStage !== undefined && stageOf(subStage) === "FABRICATION") || cues().isChip.test(thing.name) ? "FABRICATION" : undefined;
}

function linkOf(thing: End): string | undefined {
  if (thing.kind === "Equipment") return "EQUIPMENT";
  if (thing.kind === "Material") return thing.name.endsWith("半导体") ? undefined : "MATERIALS";
  const subStage = thing.kind === "Technology" ? (thing as Entity).term?.subStage : undefined;
  const link = subStage === undefined ? undefined : stageOf(subStage);
  return link !== undefined && links.has(link) ? link : undefined;
}
