import { products } from "../../../ontology/index.ts";
import type { Rule } from "../../context.ts";
import { linksInName, stageEnd } from "../ends.ts";

/** A park named after a thing of the chain works on it: 合肥存储芯片产业园. Source: usage of plans. */
export const inParkName: Rule = {
  id: "thing-in-park-name",
  reason: "the park bears the thing's name",
  example: "建设合肥存储芯片产业园",
  *read({ lines, cast, home, vocabulary: { lexicon: { gazetteer } } }) {
    const around = new Set((home === undefined ? [] : gazetteer.around(gazetteer.find(home.name)?.code ?? "")).map(({ name }) => name));
    for (const { mentions, isSubject } of lines) {
      if (!isSubject) continue;
      for (const mention of mentions) {
        if (mention.inside?.kind !== "Park" || !products.has(mention.kind)) continue;
        const park = cast.of(mention.inside);
        const thing = cast.of(mention);
        if (park === undefined || thing === undefined) continue;
        const evidence = mention.inside;
        for (const to of [thing, ...linksInName(mention).map(stageEnd)]) yield { type: "FOCUSES_ON", from: park, to, evidence, basis: to === thing ? "stated" : "implied", voice: "wanted", strength: null, confidence: to === thing ? 0.85 : 0.75 };
        const town = mentions.find(({ inside, kind, start }) => inside === mention.inside && kind === "Region" && start === mention.inside?.start);
        const region = town === undefined ? undefined : cast.of(town);
        if (region !== undefined && (region === home || !around.has(region.name))) yield { type: "FOCUSES_ON", from: region, to: thing, evidence, basis: "implied", voice: "wanted", strength: null, confidence: 0.8 };
      }
    }
  },
};
