import { stageOf } from "../../ontology/index.ts";
import type { End, Rule } from "../context.ts";

const things = new Set(["Material", "Device"]);

/** `以X、Y为主攻方向，构建Z产业链`: X and Y are parts of Z. In a plan of one chain, the materials that it works on are parts of it. Source: usage of plans. */
export const partOf: Rule = {
  id: "focus-of-a-chain",
  reason: "the sentence builds the chain with the thing as its focus, or the plan is that chain's own",
  example: "以图像传感器、显示驱动芯片为重点，构建光电子产业链",
  *read({ lines, reading, cast }) {
    const { about } = reading.document;
    const own = cast.entities.find(({ kind, name, aliases }) => kind === "Chain" && [name, ...aliases].some((form) => form.length >= 7 && (about.policyTitle ?? "").includes(form)));
    for (const { sentence, mentions, isSubject } of lines) {
      if (!isSubject) continue;
      const built = mentions.find(({ kind, inside, start }) => kind === "Chain" && inside === undefined && /(?:打造|构建|形成|完善|发展|建设)$/.test(reading.text.slice(sentence.start, start)));
      const chain = built === undefined ? undefined : cast.of(built);
      const pattern = built === undefined ? null : /以([^。；\n]{2,80})为(?:重点|核心|主)[^。；\n]{0,8}$/.exec(reading.text.slice(sentence.start, built.start));
      for (const mention of mentions) {
        const ends: End[] = mention.kind === "Stage" ? (mention.stages ?? []).map((name) => ({ kind: "Stage", name })) : mention.kind === "Technology" && mention.term?.subStage !== undefined ? [{ kind: "Stage" as const, name: stageOf(mention.term.subStage) ?? "" }] : things.has(mention.kind) ? [cast.of(mention)].filter((end) => end !== undefined) : [];
        if (ends.length === 0) continue;
        if (chain !== undefined && built !== undefined && pattern !== null && mention.inside === undefined && mention.end <= built.start && mention.start >= sentence.start + pattern.index && mention.weak !== true) {
          for (const from of ends) yield { type: "PART_OF", from, to: chain, evidence: { start: sentence.start + pattern.index, end: built.end }, basis: "stated", confidence: 0.92 };
        } else if (own !== undefined && mention.kind === "Material" && (mention.inside === undefined || mention.inside.kind === "Project")) {
          for (const from of ends) yield { type: "PART_OF", from, to: own, evidence: mention.inside ?? mention, basis: "implied", confidence: 0.85 };
        }
      }
    }
  },
};
