import { groupBy } from "../../../grouping.ts";
import type { Context, End, Line, Rule, Statement } from "../../context.ts";
import type { Entity } from "../../identity/entity.ts";
import type { Mention } from "../../identity/mention.ts";
import type { Stretch } from "../../text/reading.ts";
import { stageEnd } from "../ends.ts";
import { isNotThePlaces } from "./not-the-places.ts";
import { linkMadeIn, wordsAround } from "../makes/link-of-product.ts";
import { spokenOfPlaces, unsure } from "./named-in-plan.ts";
import { hasHolder, isNotItsOwn } from "../makes/not-its-own.ts";
import { tellsOfFair } from "../located/of-exhibition.ts";
import { lastBefore, thingsBeside } from "./things-beside.ts";
import { isAimedAt } from "../../figures/to-come.ts";
import { voiceOfMaking } from "../objects.ts";

/**
 * What a sentence of news names behind a firm or project may be what that makes, or the link that it works in. News says so in more ways than phrases can tell:
 * proposed, for a person to accept. Source: usage of trade news.
 */
export const workBeside: Rule = {
  id: "named-behind-the-firm",
  reason: "the sentence names the thing behind the firm, and no phrase says whether the firm makes it",
  example: "恒越光电今年碳化硅外延片良率再创新高",
  *read(context, said) {
    const named = [...thingsBeside(context)];
    if (named.length === 0) return;
    const known = new Set(said.filter(({ type }) => type === "ENGAGED_IN").map(({ from, to }) => `${from.name}|${to.name}`));
    const trades = tradesOf(said);
    const undertakers = firmsBehind(said);
    const makers = makersOf(said);
    const stages = stagesOf(said);
    for (const { line, mention, ends, owners, evidence } of named) for (const from of owners) {
      const isAhead = isAimedAt(context.reading, line.sentence, mention.start) === true || voiceOfMaking(context, line, line.sentence.start, mention.start) === "planned";
      const voice = isAhead ? "planned" : isDeveloped.test(context.reading.text.slice(Math.max(line.sentence.start, mention.start - 24), mention.start)) ? "underway" : "built";
      if (mention.kind === "Equipment" && trades.get(from)?.has("EQUIPMENT") === false) continue;
      if (mention.kind === "Technology" || (mention.kind === "Stage" && context.reading.text.charAt(mention.start - 1) === "，")) continue;
      const asFar = from.kind === "Project" && voice === "built" ? stages.get(from) ?? "planned" : voice;
      for (const to of ends) for (const one of [from, ...(undertakers.get(from) ?? [])]) {
        if (makers.get(to)?.some((other) => other.from !== from && other.from !== one && !owners.includes(other.from as Entity) && other.evidence.start <= mention.start && other.evidence.end >= mention.end) === true) continue;
        if (to.kind !== "Stage") yield { type: "MAKES", from: one, to, ...asProposed(evidence, asFar) };
        const link = to.kind === "Stage" ? to.name : linkMadeIn(to, true, wordsAround(context.reading.text, evidence));
        if (link !== undefined && !known.has(`${one.name}|${link}`)) yield { type: "ENGAGED_IN", from: one, to: stageEnd(link), ...asProposed(evidence, asFar) };
      }
    }
  },
};

/** How far each project has come, by what is said of it last: nothing that its sentences name beside it has come further. */
function stagesOf(said: readonly Statement[]): ReadonlyMap<unknown, Statement["voice"]> {
  return new Map(said.flatMap(({ type, from, to, voice }) => (type === "UNDERTAKES" ? [[to, voice] as const] : from.kind === "Project" && type === "MAKES" ? [[from, voice] as const] : [])));
}

/** Right before a thing that is developed, with no word of making: 共同研发氮化镓外延片. */
const isDeveloped = /(?:研发|研制|开发|攻关)[^，。；的]{0,12}$/;

/** What is said of who makes each thing: what the sentence says another firm makes is not proposed of its subject as well. */
function makersOf(said: readonly Statement[]): ReadonlyMap<unknown, readonly Statement[]> {
  return groupBy(said.filter(({ type, from }) => type === "MAKES" && from.kind === "Company"), ({ to }) => to);
}

/** The links that firms and projects are known to work in: a machine beside one that works in others alone is what it works with. */
function tradesOf(said: readonly Statement[]): ReadonlyMap<unknown, ReadonlySet<string>> {
  const trades = new Map<unknown, Set<string>>();
  for (const { type, from, to } of said) if (type === "ENGAGED_IN") trades.set(from, (trades.get(from) ?? new Set()).add(to.name));
  return trades;
}

/** The firm of each project that has but one: what the project may be for is the firm's as well. */
function firmsBehind(said: readonly Statement[]): ReadonlyMap<unknown, readonly End[]> {
  const firms = new Map<unknown, End[]>();
  for (const { type, from, to } of said) {
    if (type !== "UNDERTAKES" || from.kind !== "Company") continue;
    const own = firms.get(to) ?? [];
    firms.set(to, own);
    if (own.length < 2 && !own.includes(from)) own.push(from);
  }
  return new Map([...firms].filter(([, own]) => own.length === 1));
}

/** What a sentence of news names behind a place, and no firm before it, may be what the place works on. Source: usage of trade news. */
export const focusBeside: Rule = {
  id: "named-behind-the-place",
  reason: "the sentence names the thing behind the place and no firm before it, and no phrase says what the place wants of it",
  example: "滨湖高新区的碳化硅产业引人注目",
  *read(context, said) {
    const spokenOf = spokenOfPlaces(said);
    for (const { line, mention, ends, owners, places, evidence } of thingsBeside(context)) {
      const isTheirs = owners.length === 0 && !tellsOfFair(context.reading, line.sentence) && mayBePlaces(context, line, mention);
      const place = line.isSubject && isTheirs && !isBehindFirms(context, line, lastBefore(places, mention), mention) ? toldOf(context.reading.text, line, places) ?? lastBefore(places, mention) : undefined;
      const from = place === undefined ? undefined : context.cast.of(place);
      for (const to of from === undefined ? [] : ends) if (!spokenOf.has(`${to.kind}|${to.name}`)) yield { type: "FOCUSES_ON", from: from as Entity, to, ...asProposed(evidence, "wanted") };
    }
  },
};

/** Whether what the words around a thing say leaves open that it is the place's: no figure, no holder, nothing of others. */
function mayBePlaces(context: Context, line: Line, mention: Mention): boolean {
  const { text } = context.reading;
  if (text.charAt(mention.end) === "厂" || isMeasured.test(text.slice(mention.end, mention.end + 16))) return false;
  return !isNotThePlaces(context, line, mention, "built") && !hasHolder(text, line.sentence.start, mention) && !isNotItsOwn(text, line.sentence.start, mention);
}

/** Whether firms stand right behind the place, whose the name is rather: 滨湖区的恒越光电、澜泰微，分别生产……. */
function isBehindFirms({ reading: { text } }: Context, { outer }: Line, place: Mention | undefined, mention: Mention): boolean {
  return place !== undefined && outer.some(({ kind, start, end }) => kind === "Company" && start >= place.end && end <= mention.start && start - place.end <= 3 && /^[两三四]?[市省区县]?内?的?$/.test(text.slice(place.end, start)));
}

/** Behind a thing only what is measured of it: LED产业产值, 太阳能电池12.6亿美元. */
const isMeasured = /^(?:产业链?|行业|产品|市场)?(?:的)?(?:年均|年|总|全年)?(?:产值|销售|营收|出口|进口|市场规模|份额|价格|增长|\d[\d.]*[万亿]?(?:美元|元))/;

/** The park that a sentence begins with and says where it lies; the places behind it are its seat. */
function toldOf(text: string, { sentence }: Line, [first]: readonly Mention[]): Mention | undefined {
  return first?.kind === "Park" && first.start - sentence.start <= 2 && lies.test(text.slice(first.end, first.end + 4)) ? first : undefined;
}

const lies = /^(?:位于|坐落于|坐落在|地处)/;

/** How a statement is made that no phrase bears out: for a person to accept. */
function asProposed(evidence: Stretch, voice: Statement["voice"]) {
  return { evidence, basis: "implied", voice, strength: null, confidence: unsure } as const;
}
