import type { Match } from "../../scan/automaton.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import { endOfList } from "../lists/behind-list.ts";
import { inListOfFields } from "./fields-of-intent.ts";
import { saidBehind } from "./intent-behind.ts";
import { takenAs } from "./taken-as.ts";
import { type Intent, intent, isWordOfIntent, namesIntent, ofPhrase, type Spot, strengthBefore, toldOfThere } from "./intent-of-phrase.ts";
import { developed, carriedOver, toldOrHeaded } from "./intent-without-verb.ts";
import type { Mention } from "../../identity/mention.ts";
import { builtInOwnClause } from "../subjects/own-clause.ts";
import type { Phrase } from "../../scan/vocabulary.ts";
import { subsidised } from "./subsidised.ts";
import { breaksThrough, verbsOf } from "./verbs-of-intent.ts";

const cues = cuesOf("intent-before", ({ ahead, pushes, grows, either, nounEnd, closing }) => ({
  /** Before a word of completion: it is still to come. */
  toBe: pattern`${ahead}[^，。；]{0,6}$`,
  /** Words that are a verb before a thing, and a noun before other words: 配套光刻胶, 配套率. */
  isEither: pattern`${either}$`,
  nounEnds: pattern`^(?:${nounEnd}|[、，。；：）]|$)`,
  /** Behind what one place shall crack, what the sentence has another place grow: 支持经开区攻关……，支持高新区发展……. */
  growsElsewhere: pattern`[，,]${pushes}[^，。；]{2,24}?${grows}[^。；]*$`,
  /** Behind the last of a list, a noun that closes it. */
  onlyNamed: pattern`^等?(?:[^，。；：]{0,6}${closing})?$`,
}));

/** The nearest phrases before the thing: of a lack, of a relation; else a list of fields, a phrase of weight behind it, a word of intent alone, and what is told or headed. */
export function saidBefore(spot: Spot): Intent | undefined {
  const { line, mention, text } = spot;
  const left = verbsOf(spot.context, line).filter((phrase) => phrase.end <= mention.start && !isNoun(text, phrase) && !isGroundOf(text, phrase, mention) && !isOfFigure(text, phrase) && !isWithoutObject(text, phrase));
  const named = left.findLast(({ payload }) => namesIntent(payload));
  const spoken = left.findLast(({ end, payload }) => isWordOfIntent(payload) || (payload.voice === "lacking" && goesOnLacking(spot, end)));
  if (spoken?.payload.voice === "lacking" && (named === undefined || named.start < spoken.start)) return intent("SHORT_OF", null, spoken.start, false);
  const building = builtInOwnClause(spot);
  if (building !== undefined) return building;
  if (named?.payload.relation === "TO_BREAK_THROUGH" && growsElsewhere(text, named, mention)) return intent("FOCUSES_ON", strengthBefore(text, line, mention), named.end, true);
  if (named === undefined || named.payload.text === "研制") {
    const paid = subsidised(spot);
    if (paid !== undefined) return paid;
  }
  if (named !== undefined) return ofPhrase(spot, named, spoken?.payload.voice === "built");
  if (spoken !== undefined && breaksThrough(text, spoken, mention)) return ofPhrase(spot, { ...spoken, payload: { ...spoken.payload, relation: "TO_BREAK_THROUGH" } }, false);
  return inListOfFields(spot) ?? saidBehind(spot, focusOnly) ?? takenAs(spot) ?? (spoken === undefined ? developed(spot) ?? carriedOver(spot) ?? toldOrHeaded(spot) : ofIntent(spot, spoken));
}

const focusOnly = new Set(["FOCUSES_ON"]);

/** Whether a word that may be a verb is a noun where it stands: 配套率. */
function isNoun(text: string, { start, end, payload }: Match<Phrase>): boolean {
  return cues().isEither.test(payload.text) && (cues().nounEnds.test(text.slice(end, end + 2)) || !beginsWork.test(text.charAt(start - 1)));
}

/** Whether a word for what is there tells only on what the clause builds the thing: 利用现有线缆产业基础发展光伏电缆. */
function isGroundOf(text: string, { end, payload }: Match<Phrase>, { start }: Mention): boolean {
  return isThere.has(payload.text) && buildsOn.test(text.slice(end, Math.min(start, end + longestGround)));
}

const isThere = new Set(["现有", "已有", "原有"]);
const buildsOn = /^[^，。；、]{0,12}(?:基础|优势|资源|条件|厂房|平台|产业|企业|产能|载体|园区|空间|土地|设施|设备|场地|技术)[^，。；、的]{0,6}(?:发展|培育|引进|建设|打造|布局|拓展|延伸|开发|生产|招引|壮大|研制|推进|扩大|新上|改造)(?![区者利线]|[^，。；、]{0,3}的)/;
const longestGround = 32;

/** Whether a phrase tells how much the thing before it has come to, and nothing of one behind it: 集成电路产值增长19.6%，……. */
function isOfFigure(text: string, { end, payload }: Match<Phrase>): boolean {
  return measures.test(payload.text) && /^[了约超近]?\d/.test(text.slice(end, end + 2));
}

/** Whether a word tells what has become of something before it: 良率稳步提升，……. */
function isWithoutObject(text: string, { start, end }: Match<Phrase>): boolean {
  return /[，；]/.test(text.charAt(end)) && steadily.test(text.slice(Math.max(0, start - 2), end - 1));
}

const steadily = /^(?:稳步|持续|不断|明显|显著|大幅|逐步|稳定|快速)/;
const measures = /^产[值量](?:增长|达到)$/;

/** Before a word that is a verb there: the place that does it, or the clause's beginning. */
const beginsWork = /[，；区县市镇园城]/;

/** Whether the sentence goes on from what one place shall crack to what another shall grow. */
function growsElsewhere(text: string, { end }: Match<Phrase>, { start }: Mention): boolean {
  return cues().growsElsewhere.test(text.slice(Math.max(end, start - 120), start));
}

/** Whether what a lack is said of goes on as far as the thing: a clause behind it that says something of its own tells no lack: 缺少晶圆厂，封装测试占全省七成. */
function goesOnLacking({ line, mention, text, clause }: Spot, from: number): boolean {
  return !text.slice(from, mention.start).includes("，") || cues().onlyNamed.test(text.slice(endOfList(text, line.mentions, mention.end), clause.end));
}

/** A word of intent, of strength or of completion before the thing, and no phrase of a relation. */
function ofIntent(spot: Spot, { start, payload }: Match<Phrase>): Intent | undefined {
  const { text, line, mention } = spot;
  if (payload.voice === "built" && !cues().toBe.test(text.slice(Math.max(0, start - 8), start))) return toldOfThere(spot, start, payload.text);
  return intent("FOCUSES_ON", strengthBefore(text, line, mention), start, false);
}
