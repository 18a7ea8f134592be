import type { FactStrength, FactVoice } from "../../facts/schema.ts";
import type { Match } from "../automaton.ts";
import type { Context, Line } from "../context.ts";
import { anyOf, cuesOf, pattern } from "../../lexicon/cues.ts";
import { endOfList } from "./behind-list.ts";
import { type Denial, denialOf, isDenied } from "./denial.ts";
import { isOfNoPlace, shortfallOf } from "./shortfalls.ts";
import { isInRowOfLinks, isSideOfTrade } from "../links-in-words.ts";
import type { Mention } from "../mention.ts";
import { oncePer } from "../once-per.ts";
import type { Stretch } from "../reading.ts";
import { clauseAt } from "../relevance.ts";
import type { Phrase, Vocabulary } from "../vocabulary.ts";
import { breaksThrough, verbsOf } from "./verbs-of-intent.ts";
import { standingOf } from "./standing.ts";

const cues = cuesOf("intent", ({ listed, weight, field, stress, act, noun, by, degree, come, form, span, aim, push, ahead, research, chain, open, pushes, grows, either, nounEnd }) => ({
  /** Words that open a list of fields: 在A、B等领域. */
  openList: pattern`(?:^|[，。；：\n])(?:而|并|同时|[^，。；：]{2,8}[市区县省])?${open}(?:[^，。；]{0,80})$`,
  /** Before a word of completion: it is still to come. */
  toBe: pattern`${ahead}[^，。；]{0,6}$`,
  /** A label of a list, and what the list goes on with: 重点领域：一是硅片；二是光刻胶. */
  labelled: pattern`(?:^|[。；\n])[^。：\n]{0,8}${listed}[：】][^。\n]*$`,
  /** What is not in production yet. */
  isResearch: pattern`${research}`,
  /** Behind the links of a chain, the word for one. */
  asChain: pattern`^[^。；]{0,60}${chain}`,
  /** Headings under which a bare list is what the place will work on. */
  listHeading: pattern`${listed}`,
  /** Behind the last of a list that 在 opens, what the place will do in those fields: 在A、B等领域，培育一批企业. */
  inFields: pattern`^[^，。；]{0,70}?等?${weight}*${field}，?(?:${stress}?${act})`,
  /** Behind these a word of strength is part of a noun: 支持政策, 支持力度, 引导基金, 推动力. */
  noun: pattern`^${noun}`,
  /** Words that are a verb before a thing, and a noun before other words: 配套光刻胶, 配套率. */
  isEither: pattern`${either}$`,
  nounEnds: pattern`^(?:${nounEnd}|[、，。；：）]|$)`,
  /** What has come about by the text's own word: 已基本构建, 初步形成, 逐渐形成. */
  hasCome: pattern`${by}${degree}*${come}(?!后)`,
  /** A chain that is there, by its links: 形成了从设备和材料到设计、制造的产业链. */
  ofChain: pattern`${form}了(?:[^。；]{0,4})?${span}`,
  /** Behind what one place shall crack, what the sentence has another place grow: 支持经开区攻关……，支持高新区发展……. */
  growsElsewhere: pattern`[，,]${pushes}[^，。；]{2,24}?${grows}[^。；]*$`,
  toCome: pattern`${aim}|到20\d\d年|将(?=[^，。；]{0,6}${form})|${push}`,
}));

/** How a sentence speaks of a thing of the chain. */
export interface Intent {
  readonly relation: "FOCUSES_ON" | "TO_BREAK_THROUGH" | "HAS" | "STRONG_IN" | "SHORT_OF";
  readonly voice: FactVoice;
  readonly strength: FactStrength;
  /** Where the words stand that say so. */
  readonly from: number;
  readonly sure: boolean;
}

const behind = new Set(["STRONG_IN", "SHORT_OF"]);
const lack = new Set(["SHORT_OF"]);
const focusOnly = new Set(["FOCUSES_ON"]);
const ahead = new Set(["FOCUSES_ON", "TO_BREAK_THROUGH", "HAS"]);
const voiceOf = { FOCUSES_ON: "wanted", TO_BREAK_THROUGH: "wanted", HAS: "built", STRONG_IN: "built", SHORT_OF: "lacking" } as const;

/** A name where a sentence speaks of it. */
interface Spot {
  readonly context: Context;
  readonly line: Line;
  readonly mention: Mention;
  readonly text: string;
  readonly clause: Stretch;
  /** The sentence's words right before it. */
  readonly words: string;
}

/**
 * What the sentence says of a thing: what has come about by its own word (初步形成以…为主的布局), the words behind it in its clause (…短板环节, …的领先地位), then the nearest words before it in the sentence
 * (重点发展…, 集中突破…), then the heading above a bare list (重点领域). Undefined where nothing says anything.
 */
export function intentOf(context: Context, line: Line, mention: Mention): Intent | undefined {
  const { text } = context.reading;
  const spot: Spot = { context, line, mention, text, clause: clauseAt(text, mention.start, mention.end), words: text.slice(Math.max(line.sentence.start, mention.start - 80), mention.start) };
  const denial = denialOf(text, line, mention) ?? shortfallOf(context, line, mention);
  const around = denial === undefined ? saidToHaveCome(spot) ?? saidAround(spot) : undefined;
  const said = denial !== undefined ? denied(spot, denial) : around ?? saidBehind(spot, behind) ?? leadsInFields(spot) ?? linkAsked(spot) ?? saidBefore(spot);
  return said !== around && said?.relation === "SHORT_OF" && isOfNoPlace(context, line, mention) ? undefined : said;
}

/** What the place has or leads in, unless that is aimed at or only those have it whom a policy pays. @param at where the word stands that says so */
function unlessAimedAt({ context, line, mention, text }: Spot, said: Intent, at: number): Intent | undefined {
  const standing = said.relation === "HAS" || said.relation === "STRONG_IN" ? standingOf(context, line, mention, at) : "there";
  if (standing === "there" || standing === "unsaid") return standing === "there" ? said : undefined;
  return intent("FOCUSES_ON", standing === "paid" ? "encourage" : strengthBefore(text, line, mention), said.from, said.sure && standing !== "paid");
}

/** A thing that is not there is lacking, unless it is a firm that has it not; of one that is given up or not wanted only its lack is said: 避免光刻胶受制于人. */
function denied(spot: Spot, { kind, from }: Denial): Intent | undefined {
  if (kind !== "lack") return saidBehind(spot, lack);
  const isFirms = spot.line.outer.some((other) => holders.has(other.kind) && other.start >= spot.clause.start && other.end <= from);
  return isFirms ? undefined : intent("SHORT_OF", null, from, true);
}

const holders = new Set(["Company", "Project", "Institution"]);

/** The phrases with a gap that tell an intent, and all that they end in: few clauses hold any of it. */
const gapsOfIntent = oncePer(({ gaps }: Vocabulary) => {
  const own = gaps.filter(({ relation }) => relation in voiceOf);
  return { gaps: own, ends: anyOf(own.map(({ after }) => after)) };
});

/** 填补……短板: a phrase with the thing in its gap. What news says to fill a gap is there. */
function saidAround({ context, line, mention, text, clause }: Spot): Intent | undefined {
  const after = text.slice(mention.end, clause.end);
  const { gaps, ends } = gapsOfIntent(context.vocabulary);
  if (!ends.test(after)) return undefined;
  const before = text.slice(clause.start, mention.start);
  for (const gap of gaps) {
    if (gap.before === "填补" && context.reading.document.about.kind === "news") continue;
    const at = after.includes(gap.after) ? before.lastIndexOf(gap.before) : -1;
    if (at !== -1) return intent(gap.relation as Intent["relation"], strengthBefore(text, line, mention), clause.start + at, true);
  }
  return undefined;
}

/** 初步形成……, 形成了从设备到制造的产业链; an aim has not come about. */
function saidToHaveCome({ line, mention, text, clause, words }: Spot): Intent | undefined {
  const came = cues().hasCome.exec(text.slice(clause.start, mention.start));
  const chain = came === null ? cues().ofChain.exec(words) : null;
  if ((came === null && chain === null) || cues().toCome.test(words)) return undefined;
  if (came !== null) return intent("HAS", null, clause.start + came.index, true);
  const isChain = chain !== null && cues().asChain.test(text.slice(mention.end, Math.min(line.sentence.end, mention.end + 70)));
  return isChain ? intent("HAS", null, mention.start - words.length + chain.index, true) : undefined;
}

/** A phrase of one of the relations behind the thing in its clause. */
function saidBehind(spot: Spot, relations: ReadonlySet<string>): Intent | undefined {
  const { line, mention, text, clause } = spot;
  const said = line.phrases.find(({ start, payload }) => start >= mention.end && start < clause.end && payload.relation !== undefined && relations.has(payload.relation) && !isDenied(text, start));
  return said === undefined ? undefined : unlessAimedAt(spot, intent(said.payload.relation as Intent["relation"], strengthBefore(text, line, mention), said.start, true), said.start);
}

/** The nearest phrases before the thing: of a lack, of a relation; else a list of fields, a phrase of weight behind it, a word of intent alone, and what is told or headed. */
function saidBefore(spot: Spot): Intent | undefined {
  const { line, mention, text } = spot;
  const left = verbsOf(text, line).filter(({ start, end, payload }) => end <= mention.start && !(cues().isEither.test(payload.text) && (cues().nounEnds.test(text.slice(end, end + 2)) || !beginsWork.test(text.charAt(start - 1)))));
  const named = left.findLast(({ payload }) => payload.relation !== undefined && ahead.has(payload.relation));
  const spoken = left.findLast(({ end, payload: { voice, strength } }) => strength !== undefined || voice === "wanted" || voice === "built" || (voice === "lacking" && goesOnLacking(spot, end)));
  if (spoken?.payload.voice === "lacking" && (named === undefined || named.start < spoken.start)) return intent("SHORT_OF", null, spoken.start, false);
  if (named?.payload.relation === "TO_BREAK_THROUGH" && cues().growsElsewhere.test(text.slice(Math.max(named.end, mention.start - 120), mention.start))) return intent("FOCUSES_ON", strengthBefore(text, line, mention), named.end, true);
  if (named !== undefined) return ofPhrase(spot, named, spoken?.payload.voice === "built");
  if (spoken !== undefined && breaksThrough(text, spoken, mention)) return ofPhrase(spot, { ...spoken, payload: { ...spoken.payload, relation: "TO_BREAK_THROUGH" } }, false);
  return inListOfFields(spot) ?? saidBehind(spot, focusOnly) ?? (spoken === undefined ? developed(spot) ?? carriedOver(spot) ?? toldOrHeaded(spot) : ofIntent(spot, spoken));
}

/** Whether what a lack is said of goes on as far as the thing: a clause behind it that says something of its own tells no lack: 缺少晶圆厂，封装测试占全省七成. */
function goesOnLacking({ line, mention, text, clause }: Spot, from: number): boolean {
  return !text.slice(from, mention.start).includes("，") || onlyNamed.test(text.slice(endOfList(text, line.mentions, mention.end), clause.end));
}

/** Behind the last of a list, a noun that closes it. */
const onlyNamed = /^等?(?:[^，。；：]{0,6}(?:企业|环节|产线|生产线|项目|能力|领域|产品|技术|平台|材料|装备|设备|零部件|器件|人才|团队|工艺|配套|厂))?$/;

/** Before a word that is a verb there: the place that does it, or the clause's beginning. */
const beginsWork = /[，；区县市镇园城]/;

/** The relation that a phrase names; in a look back what was to be done is there. */
function ofPhrase(spot: Spot, { start, payload }: Match<Phrase>, isBuilt: boolean): Intent | undefined {
  const { line, mention, text } = spot;
  const isDone = line.looksBack && (payload.voice === "built" || payload.relation === "TO_BREAK_THROUGH" || isBuilt);
  const relation = payload.relation === "HAS" || isDone ? "HAS" : payload.relation as Intent["relation"];
  const said = unlessAimedAt(spot, intent(relation, strengthBefore(text, line, mention), start, !(relation === "HAS" && payload.relation === "TO_BREAK_THROUGH")), start);
  return said === undefined ? undefined : result(said, payload.text);
}

/** 器件：开发功率器件、射频器件: what a clause of a plan begins with developing. */
function developed({ context, line, mention, text, clause }: Spot): Intent | undefined {
  if (line.looksBack || context.reading.document.about.kind !== "plan") return undefined;
  return develops.test(text.slice(clause.start, mention.start)) ? intent("FOCUSES_ON", null, clause.start, false) : undefined;
}

const develops = /^(?:自主)?(?:开发|研发|研究开发|试制)(?![区利者])(?:[^，。；]{0,80}[、和与及/])?[^，。；、的]{0,6}$/;

/** 制造端加快布局, 封测端，支持恒越光电扩产: what is said behind a side of the trade is said of it; 强设计、补材料 makes it strong. */
function linkAsked(spot: Spot): Intent | undefined {
  const { line, mention, text, clause } = spot;
  if (isInRowOfLinks(text, mention)) return intent("FOCUSES_ON", "push", mention.start - 1, true);
  if (!isSideOfTrade(text, mention)) return undefined;
  const end = text.charAt(mention.end + 1) === "，" ? clauseAt(text, mention.end + 2, mention.end + 2).end : clause.end;
  const said = line.phrases.find(({ start, end: behind, payload: { relation, voice, strength } }) => start >= mention.end && behind <= end && (strength !== undefined || voice === "wanted" || voice === "built" || (relation !== undefined && ahead.has(relation))));
  if (said === undefined) return undefined;
  if (said.payload.relation !== undefined && said.payload.relation !== "FOCUSES_ON") return ofPhrase(spot, said, false);
  return said.payload.voice === "built" ? toldOfThere(spot, said.start, said.payload.text) : intent("FOCUSES_ON", said.payload.strength ?? null, mention.start, false);
}

/** 重点支持A；B；C: what a semicolon parts goes on with the words of intent before it, where it has none of its own. */
function carriedOver({ context: { lines, reading: { text } }, line: { sentence } }: Spot): Intent | undefined {
  for (let at = sentence.index - 1; at >= 0 && sentence.index - at <= longestList; at--) {
    const before = lines[at];
    if (before === undefined || before.sentence.part !== sentence.part || text.charAt(before.sentence.end) !== "；") return undefined;
    const said = verbsOf(text, before).filter(({ payload: { relation, voice, strength } }) => relation !== undefined || voice !== undefined || strength !== undefined);
    const named = said.find(({ payload }) => payload.relation === "FOCUSES_ON" || payload.relation === "TO_BREAK_THROUGH");
    if (named !== undefined) return intent(named.payload.relation as Intent["relation"], named.payload.strength ?? null, sentence.start, false);
    if (said.length > 0) return undefined;
  }
  return undefined;
}

/** Members of a list that semicolons part. */
const longestList = 8;

/** 在A、B等方面，我市走在全国前列. */
function leadsInFields({ line, mention, text, words }: Spot): Intent | undefined {
  const said = cues().openList.test(words) ? line.phrases.find(({ start, payload }) => start >= mention.end && payload.relation === "STRONG_IN" && ofFields.test(text.slice(mention.end, start))) : undefined;
  return said === undefined ? undefined : intent("STRONG_IN", null, mention.start, true);
}

const ofFields = /^[^。；]{0,100}(?:方面|领域)，[^，。；]{0,10}$/;

/** 在A、B等领域，培育一批企业. */
function inListOfFields({ line, mention, text, words }: Spot): Intent | undefined {
  const isField = cues().inFields.test(text.slice(mention.end, Math.min(line.sentence.end, mention.end + 90))) && cues().openList.test(words);
  return isField ? intent("FOCUSES_ON", strengthBefore(text, line, mention), mention.start, true) : undefined;
}

/** A word of intent, of strength or of completion before the thing, and no phrase of a relation. */
function ofIntent(spot: Spot, { start, payload }: Match<Phrase>): Intent | undefined {
  const { text, line, mention } = spot;
  if (payload.voice === "built" && !cues().toBe.test(text.slice(Math.max(0, start - 8), start))) return toldOfThere(spot, start, payload.text);
  return intent("FOCUSES_ON", strengthBefore(text, line, mention), start, false);
}

function toldOfThere(spot: Spot, at: number, word: string): Intent | undefined {
  const said = unlessAimedAt(spot, intent("HAS", null, Math.min(at, spot.mention.start), false), at);
  return said === undefined ? undefined : result(said, word);
}

/** What is told behind the thing; else the heading above a bare list: 重点领域. */
function toldOrHeaded(spot: Spot): Intent | undefined {
  const { line, mention, text } = spot;
  const told = verbsOf(text, line).find(({ start, payload }) => start >= mention.end && (payload.relation === "HAS" || payload.voice === "built") && !isDenied(text, start) && !goesOn.test(text.slice(mention.end, start)));
  if (told !== undefined) return toldOfThere(spot, told.start, told.payload.text);
  const { part } = line.sentence;
  if (cues().labelled.test(text.slice(Math.max(part.start, mention.start - longestLabelled), mention.start))) return intent("FOCUSES_ON", null, line.sentence.start, true);
  const heading = part.block.path.at(-1);
  return heading !== undefined && cues().listHeading.test(heading) ? intent("FOCUSES_ON", null, line.sentence.start, true) : undefined;
}

/** So far behind its label a list may reach. */
const longestLabelled = 300;

/** Two commas on, a sentence tells of something else. */
const goesOn = /，[^。；]*，/;

function intent(relation: Intent["relation"], strength: FactStrength, from: number, sure: boolean): Intent {
  return { relation, voice: voiceOf[relation], strength: relation === "FOCUSES_ON" || relation === "TO_BREAK_THROUGH" ? strength : null, from, sure };
}

/** What was developed, taped out or broken through is not in production yet. */
function result(said: Intent, phrase: string): Intent {
  return said.relation === "HAS" && cues().isResearch.test(phrase) ? { ...said, voice: "underway", sure: false } : said;
}

function strengthBefore(text: string, line: Line, mention: Mention): FactStrength {
  return line.phrases.findLast(({ end, payload }) => end <= mention.start && payload.strength !== undefined && !cues().noun.test(text.slice(end, end + 3)))?.payload.strength ?? null;
}

