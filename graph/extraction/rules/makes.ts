import type { End, Rule } from "../context.ts";
import { cuesOf, pattern } from "../cues.ts";
import { groupsOf } from "./groups.ts";
import { voiceOfMaking } from "./objects.ts";

const cues = cuesOf("makes", ({ how, make, owned, push, buy, grow }) => ({
  /** Behind a firm that only owns the one that is spoken of. */
  isOwned: pattern`^${owned}`,
  /** Before a firm that is to do what follows. */
  isPushed: pattern`${push}$`,
  /** Before a thing that the firm buys or uses. */
  isBought: pattern`${buy}[^，。；]{0,8}$`,
  /** Before a thing that the firm makes already, and is to make more of. */
  grows: pattern`${grow}$`,
  made: pattern`${how}?${make}`,
}));

const things = new Set(["Material", "Device", "Equipment", "Technology"]);

/** A firm makes what its sentence says it makes: `X公司主要生产光芯片、光模块`. Source: usage of trade news and project lists. */
export const makes: Rule = {
  id: "firm-makes",
  reason: "the firm is the subject of a verb of making and the thing its object",
  example: "恒越光电主要生产红光芯片、光模块",
  *read({ lines, reading, cast, placesAt }) {
    for (const { sentence, mentions } of lines) {
      if (sentence.part.cells.length > 0) continue;
      const groups = groupsOf(reading.text, mentions, "Company").filter(({ members }) => members.length === 1);
      const first = groups.find(({ end }) => !cues().isOwned.test(reading.text.slice(end, end + 2)));
      const before = first === undefined ? "" : reading.text.slice(sentence.start, first.start);
      const isWanted = cues().isPushed.test(before);
      if (first === undefined || first.start - sentence.start > 30 || (!isWanted && /[以由对为持励动进]$/.test(before))) continue;
      const firm = first.members[0];
      const from = firm === undefined ? undefined : cast.of(firm);
      const next = groups[groups.indexOf(first) + 1]?.start ?? sentence.end;
      const verb = cues().made.exec(reading.text.slice(first.end, Math.min(sentence.end, first.end + 60, next)));
      if (from === undefined || verb === null) continue;
      const verbAt = first.end + verb.index;
      for (const mention of mentions) {
        if (mention.kind === "Project" && mention.inside === undefined && mention.start >= first.end) break;
        if (mention.start >= next) break;
        if (mention.start < verbAt || mention.inside !== undefined) continue;
        if (cues().isBought.test(reading.text.slice(Math.max(verbAt, mention.start - 12), mention.start))) continue;
        const ends: End[] = mention.kind === "Stage" ? (mention.stages ?? []).map((name) => ({ kind: "Stage", name })) : things.has(mention.kind) ? [cast.of(mention)].filter((end) => end !== undefined) : [];
        if (/[，；]/.test(reading.text.slice(verbAt, mention.start))) break;
        const voice = isWanted ? (cues().grows.test(reading.text.slice(Math.max(0, mention.start - 3), mention.start)) ? "built" : "wanted") : voiceOfMaking(reading.text.slice(first.start, mention.start)) ?? "built";
        for (const to of ends) {
          yield { type: to.kind === "Stage" ? "ENGAGED_IN" : "MAKES", from, to, at: placesAt(first.start)[0], evidence: { start: first.start, end: mention.end }, basis: "stated", voice, strength: null, confidence: mention.weak === true ? 0.7 : isWanted ? 0.75 : 0.8 };
        }
      }
    }
  },
};
