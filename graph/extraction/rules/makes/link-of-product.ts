import { stageOf } from "../../../ontology/index.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Entity } from "../../identity/entity.ts";
import type { End, Rule } from "../../context.ts";
import type { Stretch } from "../../text/reading.ts";
import { stageEnd } from "../ends.ts";

const cues = cuesOf("link-of-product", ({ module, fabless, chip, fab, lines, other }) => ({
  /** A module, or a chip whose maker has no fab as a rule. */
  isModule: pattern`${module}|光源$|${fabless}`,
  /** A chip or cell. */
  isChip: pattern`${chip}$`,
  /** What tells that a chip is made in a fab of the one's own: its maker may as well have it made. */
  isFabLine: pattern`\d(?:英?寸|吋)[^，。；]{0,20}?${lines}(?:项目)?(?:[一二三四五六七八]期)?$`,
  isOtherLine: pattern`${other}`,
  saysFab: pattern`${fab}`,
}));

const links = new Set(["MATERIALS", "PACKAGING_TEST", "DESIGN"]);

/** Who makes a material or a machine works in that link of the chain. Source: `stage` of the lexicon's things. */
export const linkOfProduct: Rule = {
  id: "link-of-product",
  reason: "what it makes belongs to that link of the chain",
  example: "恒越晶体主要生产碳化硅衬底",
  *read({ reading: { isNews, text } }, said) {
    const packed = new Set(said.filter(({ type, to }) => type === "ENGAGED_IN" && to.name === "PACKAGING_TEST").map(({ from, evidence }) => `${from.name}|${evidence.start}|${evidence.end}`));
    for (const { type, from, to, at, evidence, voice, strength, confidence } of said) {
      const link = type === "MAKES" && (from.kind === "Company" || from.kind === "Project") ? linkMadeIn(to, isNews, from.kind === "Project" && isLedChip(to) ? undefined : wordsAround(text, evidence)) : undefined;
      // A semiconductor that only a line or a class of firms is named by is what they make devices on.
      const words = link === "MATERIALS" && isBareSemiconductor(to.name) ? text.slice(evidence.start, evidence.end) : "";
      if (anyLine.test(words) || ofClass.test(words)) continue;
      if (link === "FABRICATION" && packed.has(`${from.name}|${evidence.start}|${evidence.end}`)) continue;
      if (link !== undefined) yield { type: "ENGAGED_IN", from, to: stageEnd(link), at, evidence, basis: "implied", voice, strength, confidence: Math.max(0.7, Math.round((confidence - 0.05) * 100) / 100) };
    }
  },
};

/** The link of the chain in which a thing is made; in news chips tell it too. @param words that say so, among which a fab must be told of */
export function linkMadeIn(thing: End, isNews: boolean, words?: string): string | undefined {
  return isCompoundWafer(thing.name) ? "FABRICATION" : linkOf(thing) ?? (isNews && (words === undefined || cues().saysFab.test(words)) ? fabOf(thing) : undefined);
}

/** What a statement rests on, and the next words behind it: LED芯片 with 生产线. */
export function wordsAround(text: string, { start, end }: Stretch): string {
  return `${text.slice(start, end)}${/^[^，。；\n]{0,12}/.exec(text.slice(end, end + 12))?.[0] ?? ""}`;
}

/** Wafers of a compound are called so where devices are made on them: 8英寸碳化硅晶圆, 砷化镓晶圆; those of silicon, sapphire and for solar cells are material. */
export function isCompoundWafer(name: string): boolean {
  return /(?:碳化[硅矽]|SiC|氮化镓|GaN|砷化镓|GaAs|磷化铟|InP)晶圆$/.test(name);
}

/** A name that ends in the word for a line, or in its phase: 8英寸碳化硅中试线二期. */
export const anyLine = /线(?:项目)?(?:[一二三四五六七八]期)?$/;

/** A class of firms by their material, with the firms: 氮化镓企业恒越光电. */
const ofClass = /^[^，。；、]{2,8}(?:企业|厂商|公司|龙头)(?=.{2})/;

/** A semiconductor by its bare name, which a line of works makes devices on: 8英寸碳化硅 in 8英寸碳化硅产线. */
export function isBareSemiconductor(name: string): boolean {
  return /^[\d./、—-]*(?:英?寸|吋)?(?:硅基|碳化[硅矽]基|蓝宝石基)?(?:碳化[硅矽]|SiC|氮化镓|GaN|砷化镓|GaAs|磷化铟|InP|化合物半导体|第三代半导体)(?:（[A-Za-z]+）|\([A-Za-z]+\))?$/.test(name);
}

/** Whether words name a fab's line by the size of its wafers: 8英寸功率器件产线; what makes, cuts or packages the wafers is none. */
export function isFabLine(words: string): boolean {
  return cues().isFabLine.test(words) && !cues().isOtherLine.test(words);
}

/** A project of chips of light-emitting diodes builds the fab for them; a firm may as well have them made. */
function isLedChip(thing: End): boolean {
  return thing.kind === "Device" && /(?:LED|发光二极管)[\u4e00-\u9fff]{0,4}(?:芯片|晶[片粒])$/i.test(thing.name);
}

/** In news who makes a chip works in its fab: 庐阳光电的LED芯片生产线. */
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
