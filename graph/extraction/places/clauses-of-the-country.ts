import type { Line } from "../context.ts";
import { cuesOf, globalPattern, pattern } from "../../lexicon/cues.ts";
import type { Mention } from "../identity/mention.ts";
import type { Reading, Stretch } from "../text/reading.ts";

const cues = cuesOf("clauses-of-the-country", ({ country, ofOne, lead, who, tells }) => ({
  /** How a clause begins that tells of the country, another one or the world: 去年全国多晶硅产量……; not 国内最大的……, 国内市场占有率……. */
  begins: globalPattern`(?:^|[，；：])(?:${lead}|(?:到|截至)?(?:20\d\d年|[今去前]年)(?:全年|[上下]半年|底|末|初)?，?){0,2}${country}(?!${ofOne})`,
  /** How a sentence begins with what those who watch a market say of it: 市场研究机构预计，……. */
  isForecast: pattern`^(?:(?:根据|据|按照?)?[^，。；：]{0,16}${who}[^，。；：]{0,8}${tells}|(?:根据|据|按照?)(?:最新|有关|相关)?(?:预测|预估|测算))`,
}));

/**
 * Where a sentence of news tells of the country, of other countries or of a market as a whole, and so of no place: from the clause that says so to the first area, firm or
 * project that a later clause names. Source: usage of trade news.
 */
export function* clausesOfTheCountry({ text }: Reading, { sentence, mentions }: Pick<Line, "sentence" | "mentions">): Generator<Stretch> {
  if (sentence.end - sentence.start > longest) return;
  const words = text.slice(sentence.start, sentence.end);
  const begun = [...words.matchAll(cues().begins)].map(({ index, 0: { length } }) => ({ from: index, to: index + length }));
  for (const { from, to } of begun.length === 0 && cues().isForecast.test(words) ? [{ from: 0, to: 0 }] : begun) {
    const named = sentence.start + to;
    const next = mentions.find(({ kind, inside, end }) => holders.has(kind) && inside === undefined && end > named)?.start ?? sentence.end;
    const own = words.slice(to).search(ownPlace);
    const end = Math.min(next, own === -1 ? sentence.end : named + own);
    if (end === sentence.end || /[，；：]/.test(text.slice(named, end))) yield { start: sentence.start + from, end: end - 1 };
  }
}

/** A sentence of more characters is none of a piece of news. */
const longest = 600;

/** What a sentence may turn to, of which it tells then. */
const holders = new Set<Mention["kind"]>(["Region", "Park", "Company", "Project"]);

const ownPlace = /[我本全该][省市区县州盟旗]|园区|本地|当地|[省市区县]内/;
