import type { Rule } from "../context.ts";

const linkOfKind: Readonly<Record<string, string>> = { Equipment: "EQUIPMENT" };

/** A platform works in the link that its name says: IC设计公共服务平台, 半导体装备与关键零部件创新中心, 器件工艺与封装平台. Source: usage of plans. */
export const institutionName: Rule = {
  id: "institution-name",
  reason: "the body bears the name of its link of the chain",
  example: "建强半导体装备与关键零部件创新中心",
  *read({ lines, cast, reading, placesAt }) {
    for (const { mentions } of lines) {
      for (const mention of mentions) {
        if (mention.inside?.kind !== "Institution") continue;
        if (mention.weak === true && /^科学|^与?技术/.test(reading.text.slice(mention.end, mention.end + 3))) continue;
        const from = cast.of(mention.inside);
        const stages = mention.kind === "Stage" ? mention.stages ?? [] : [linkOfKind[mention.kind] ?? []].flat();
        if (from === undefined) continue;
        for (const name of stages) yield { type: "ENGAGED_IN", from, to: { kind: "Stage", name }, at: placesAt(mention.start)[0], evidence: mention.inside, basis: mention.weak === true ? "implied" : "stated", voice: "planned", strength: null, confidence: mention.weak === true ? 0.75 : 0.85 };
      }
    }
  },
};
