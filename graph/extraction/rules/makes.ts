import type { End, Rule } from "../context.ts";
import { groupsOf } from "./groups.ts";

const things = new Set(["Material", "Device", "Equipment", "Technology"]);
const made = /(?:主要|专业|专注于?|重点)?(?:生产|制造|从事|研制|量产|主营|供应|研发生产|开发|推出|布局|产品(?:包括|有|为|涵盖)|投产|建设|扩产|提供)/;

/** A firm makes what its sentence says it makes: `X公司主要生产LED外延片、芯片`. Source: usage of trade news and project lists. */
export const makes: Rule = {
  id: "firm-makes",
  reason: "the firm is the subject of a verb of making and the thing its object",
  example: "三安光电主要生产LED外延片、LED芯片",
  *read({ lines, reading, cast, placesAt }) {
    for (const { sentence, mentions, phrases, looksBack } of lines) {
      if (sentence.part.cells.length > 0) continue;
      const [first] = groupsOf(reading.text, mentions, "Company").filter(({ members }) => members.length === 1);
      if (first === undefined || first.start - sentence.start > 30 || /[以由对为支持鼓励推动引进]$/.test(reading.text.slice(sentence.start, first.start))) continue;
      const firm = first.members[0];
      const from = firm === undefined ? undefined : cast.of(firm);
      const verb = made.exec(reading.text.slice(first.end, Math.min(sentence.end, first.end + 60)));
      if (from === undefined || verb === null) continue;
      const verbAt = first.end + verb.index;
      for (const mention of mentions) {
        if (mention.start < verbAt || mention.inside !== undefined) continue;
        if (mention.kind === "Project") break;
        const ends: End[] = mention.kind === "Stage" ? (mention.stages ?? []).map((name) => ({ kind: "Stage", name })) : things.has(mention.kind) ? [cast.of(mention)].filter((end) => end !== undefined) : [];
        const voice = phrases.findLast(({ start, payload }) => start < mention.start && payload.voice !== undefined)?.payload.voice ?? (looksBack ? "built" : "built");
        for (const to of ends) {
          yield { type: to.kind === "Stage" ? "ENGAGED_IN" : "MAKES", from, to, at: placesAt(first.start)[0], evidence: { start: first.start, end: mention.end }, basis: "stated", voice, strength: null, confidence: mention.weak === true ? 0.7 : 0.8 };
        }
      }
    }
  },
};
