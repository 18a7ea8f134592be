import { cuesOf } from "../../../lexicon/cues.ts";
import type { Context, Rule, Statement } from "../../context.ts";
import type { Entity } from "../../identity/entity.ts";
import { type Masked, mask, maskedLines } from "../masked.ts";
import { firmsBefore, firmsToldOf } from "../english-subjects.ts";
import { voiceOf } from "../english-voices.ts";
import { firmsFrom } from "./english-makes.ts";

const { firm, thing } = mask;
const cues = cuesOf("english-supplies", ({ supply, from }) => ({
  /** Supplies things to a firm, or a firm with things. */
  to: new RegExp(`\\b(?:${supply})\\b[^.;${firm}]{0,90}?\\bto\\s+(?:[a-z-]+\\s+){0,4}?(?=${firm})`, "gi"),
  with: new RegExp(`\\b(?:${supply})\\s+(?=${firm}(?:(?:,?\\s+and\\s+|,\\s+)${firm})*\\s+with\\b)`, "gi"),
  /** A firm's things that come from others: its substrates come from, equipment will be supplied by. */
  owned: new RegExp(`(?:${firm}['’]s?|\\b[Ii]ts|\\btheir)\\s+(?:[a-z-]+\\s+){0,3}(?:${thing}|equipment|materials|tools|wafers)[^.;${firm}]{0,40}?\\b(?:${from})\\s+(?=${firm})`, "g"),
  bought: new RegExp(`\\b(?:buys|bought|purchases|purchased|sources|sourced|procures|procured|ordered|orders)\\b[^.;${firm}]{0,60}?\\bfrom\\s+(?=${firm})`, "gi"),
  supplier: new RegExp(`\\b(?:supplier|vendor)s?\\s+(?:to|of|for)\\s+(?=${firm})`, "gi"),
}));

/** Who supplies whom: `Hengyue supplies sensors to Lantai`, `its substrates come from Lantai`. Source: usage of English trade news. */
export const suppliesInEnglish: Rule = {
  id: "english-supplies",
  reason: "the sentence says in English who supplies whom",
  example: "Hengyue Semiconductor supplies image sensors to Lantai Electronics",
  *read(context) {
    for (const sentence of maskedLines(context)) {
      if (!sentence.words.includes(firm)) continue;
      for (const pattern of [cues().to, cues().with, cues().supplier]) {
        for (const { index, 0: found } of sentence.words.matchAll(pattern)) {
          const voice = voiceOf(sentence.words.slice(0, index), found);
          for (const { entity, at } of voice === undefined ? [] : firmsBefore(context, sentence, index)) yield* supplied(sentence, [entity], firmsFrom(context, sentence, index + found.length).map(({ entity }) => entity), at, index + found.length, voice);
        }
      }
      for (const { index, 0: found } of sentence.words.matchAll(cues().owned)) {
        const buyer = found.startsWith(firm) ? entityAt(context, sentence, index) : firmsBefore(context, sentence, index)[0]?.entity ?? firmsToldOf(context).get(sentence);
        yield* supplied(sentence, firmsFrom(context, sentence, index + found.length).map(({ entity }) => entity), buyer === undefined ? [] : [buyer], index, index + found.length, voiceOf(sentence.words.slice(0, index), found) ?? "built");
      }
      for (const { index, 0: found } of sentence.words.matchAll(cues().bought)) {
        for (const { entity, at } of firmsBefore(context, sentence, index)) yield* supplied(sentence, firmsFrom(context, sentence, index + found.length).map(({ entity }) => entity), [entity], at, index + found.length, voiceOf(sentence.words.slice(0, index), found) ?? "built");
      }
    }
  },
};

function entityAt({ cast }: Context, sentence: Masked, at: number): Entity | undefined {
  const mention = sentence.nameAt(at);
  return mention === undefined ? undefined : cast.of(mention);
}

function* supplied(sentence: Masked, from: readonly Entity[], to: readonly Entity[], first: number, last: number, voice: Statement["voice"]): Generator<Statement> {
  const start = sentence.offsetAt(Math.min(first, last));
  const end = Math.max(sentence.nameAt(last)?.end ?? 0, sentence.nameAt(first)?.end ?? 0);
  for (const supplier of from) for (const buyer of to) if (supplier !== buyer && supplier.kind === "Company" && buyer.kind === "Company") yield { type: "SUPPLIES", from: supplier, to: buyer, evidence: { start, end }, basis: "stated", voice, confidence: 0.85 };
}
