import { cuesOf } from "../../lexicon/cues.ts";
import type { AttributeFact } from "../attributes.ts";
import type { Context } from "../context.ts";
import { type EnglishQuantity, englishQuantities } from "./english-quantities.ts";

const cues = cuesOf("english-attributes", ({ total, capacity, end, start }) => ({
  total: new RegExp(`\\b(?:${total})\\b[^.;]{0,40}$`, "i"),
  capacity: new RegExp(`\\b(?:${capacity})\\b[^.;]{0,30}$`, "i"),
  end: new RegExp(`\\b(?:${end})\\b[^.;,]{0,30}?\\b(20\\d\\d)\\b`, "i"),
  start: new RegExp(`\\b(?:${start})\\b[^.;,]{0,24}?\\b(20\\d\\d)\\b`, "i"),
}));

/** Sums, capacities and times of the projects that English sentences name: with a total investment of 2 billion yuan. */
export function attributesInEnglish({ english, reading: { text }, cast }: Context): AttributeFact[] {
  return english.prose.flatMap(({ sentence, outer }): AttributeFact[] => {
    const works = outer.filter(({ kind }) => kind === "Project");
    const [work] = works;
    const entity = work === undefined || works.length > 1 ? undefined : cast.of(work);
    if (entity === undefined || work === undefined) return [];
    const words = text.slice(sentence.start, sentence.end);
    const quantities = englishQuantities(words);
    const say = (name: string, value: string, unit: string | null, from: number, to: number): AttributeFact => ({
      entity, name, value, unit, basis: "stated", confidence: 0.85, rule: `english-${name}`,
      evidence: { start: Math.min(work.start, sentence.start + from), end: Math.max(work.end, sentence.start + to) },
    });
    const money = quantities.find((quantity) => quantity.isMoney && cues().total.test(words.slice(0, quantity.start)));
    const made = quantities.find((quantity) => !quantity.isMoney && /[片吨个]|W/.test(quantity.unit) && isCapacity(words, quantity));
    const times = ([["end", cues().end], ["start", cues().start]] as const).flatMap(([name, pattern]) => {
      const found = pattern.exec(words);
      return found === null ? [] : [say(name, found[1] as string, null, found.index, found.index + found[0].length)];
    });
    return [
      ...(money === undefined ? [] : [say("totalInvestment", String(money.value), money.unit, money.start, money.end)]),
      ...(made === undefined ? [] : [say("capacity", String(made.value), made.unit, made.start, made.end)]),
      ...times,
    ];
  });
}

function isCapacity(words: string, { start, end }: EnglishQuantity): boolean {
  return cues().capacity.test(words.slice(0, start)) || /^[^.;,]{0,24}\b(?:capacity|output)\b/i.test(words.slice(end));
}
