import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Rule } from "../../context.ts";
import { stageEnd } from "../ends.ts";
import { isCompoundWafer, linkMadeIn } from "../makes/link-of-product.ts";
import { unsure } from "./named-in-plan.ts";

const cues = cuesOf("link-of-focus", ({ semiconductor }) => ({
  /** A semiconductor by its bare name: who grows 碳化硅 may as well mean its devices, who grows 碳化硅衬底 does not. */
  isBare: pattern`^[^\u4e00-\u9fff]*${semiconductor}$`,
}));

/** What is said of the link where a thing in it is wanted, there or strong: who leads in one thing does not lead in the whole link. */
const ofLink = { FOCUSES_ON: "FOCUSES_ON", HAS: "HAS", STRONG_IN: "HAS" } as const;

/** What a place wants or has of materials makes it a place of that link of the chain. Source: kinds of the lexicon's things. */
export const linkOfFocus: Rule = {
  id: "link-of-focus",
  reason: "the material that the place works on belongs to that link of the chain",
  example: "支持滨湖区发展碳化硅衬底、封装基板",
  *read({ reading: { text } }, said) {
    for (const { type: ofThing, from, to, at, evidence, voice, strength, confidence } of said) {
      const type = ofThing in ofLink ? ofLink[ofThing as keyof typeof ofLink] : undefined;
      if (type === undefined || to.kind !== "Material" || confidence <= unsure || cues().isBare.test(to.name)) continue;
      // One that the text calls a substrate is that, though elsewhere it is called a wafer.
      const link = isCompoundWafer(to.name) && !isCompoundWafer(text.slice(evidence.start, evidence.end)) ? "MATERIALS" : linkMadeIn(to, false);
      if (link !== undefined) yield { type, from, to: stageEnd(link), at, evidence, basis: "implied", voice, strength, confidence: Math.round((confidence - 0.1) * 100) / 100 };
    }
  },
};
