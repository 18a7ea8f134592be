import type { Rule } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import { stageEnd } from "../ends.ts";

const cues = cuesOf("trade-of-firm", ({ material, fab, packaging, machine, form }) => ({
  MATERIALS: pattern`${material}${form}*$`,
  FABRICATION: pattern`${fab}${form}*$`,
  PACKAGING_TEST: pattern`${packaging}${form}*$`,
  EQUIPMENT: pattern`${machine}${form}*$`,
}));

/**
 * A firm works in the link that its own name tells: 恒越半导体材料股份有限公司, 庐阳硅业. Only names of one trade tell it: of 新材料, 电子 or 照明 there are too many.
 * Source: the register of firms and usage of trade news.
 */
export const tradeOfFirm: Rule = {
  id: "trade-in-the-firms-name",
  reason: "the firm bears the name of its link of the chain",
  example: "恒越半导体材料股份有限公司投产",
  *read({ cast, placesAt }) {
    for (const from of cast.entities) {
      const [mention] = from.mentions;
      if (from.kind !== "Company" || mention === undefined) continue;
      for (const [link, tells] of Object.entries(cues())) {
        if (![from.name, ...from.aliases].some((name) => tells.test(name))) continue;
        yield { type: "ENGAGED_IN", from, to: stageEnd(link), at: placesAt(mention.start)[0], evidence: mention, basis: "implied", voice: "built", strength: null, confidence: 0.6 };
        break;
      }
    }
  },
};
