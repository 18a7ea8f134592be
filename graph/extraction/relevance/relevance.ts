import { products } from "../../ontology/index.ts";
import { clauseAt } from "../text/clause.ts";
import { industriesOf } from "./industry-in-force.ts";
import { isOfMakers, isSideOfTrade } from "./links-in-words.ts";
import type { Mention } from "../identity/mention.ts";
import { numberedRule } from "../mentions/projects/numbered-projects.ts";
import { isOfChainAlone, isOfOtherTradeAlone, speakingNames, withoutOtherTrades } from "./other-trades.ts";
import type { Part, Reading, Sentence } from "../text/reading.ts";

/** Words that put a stretch of text on the subject: the trade's own names for itself. */
const subject = /半导体|集成电路|芯片|晶圆|微电子|封测|封装测试|光刻|流片|光电子|LED|发光二极管|多晶硅|单晶硅|(?<!分布式|集中式|屋顶|户用|风电|风光)光伏(?!发电|电站|扶贫|项目|装机|治沙|储能|并网)|太阳能电池|电池片|硅片|MOCVD|外延片|蓝宝石|新型显示|柔性显示|显示面板|液晶面板|OLED|碳化硅|氮化镓|砷化镓|传感器|电子元器件/i;
/** The same in what a text has in English. */
const subjectInEnglish = /\b(?:semiconductors?|integrated circuits?|microelectronics|chips?|chipmak\w+|ICs?|wafers?|LEDs?|photovoltaics?|solar (?:cell|module|panel)s?|polysilicon|silicon carbide|gallium nitride|epi-?wafers?|epitaxial|lithography|packaging and test(?:ing)?|optoelectronics?|displays?|sensors?)\b/gi;
/** A plan or piece of news whose title names the electronics industry is one of the chain, though much of it speaks of the industry by that name alone. */
const industry = /电子信息|电子元件|电子材料|新型显示|光电信息|光电产业|光通信|电子化学品|光机电/;
const uses = new Set(["Application"]);

/** Which parts of a document belong to the chain, its inputs and its uses. */
export interface Relevance {
  /** The whole document is about the chain: nothing in it is left out. */
  readonly whole: boolean;
  /** A plan that speaks of the chain, if not of it alone: its tasks, their bodies and the papers that it rests on are kept whatever their paragraph is about. */
  readonly frame: boolean;
  isSubject(sentence: Sentence): boolean;
  /** The same by more than a firm that it names: one of another trade is not of the chain for being named beside it. */
  isSubjectByWords(sentence: Sentence): boolean;
  /** Whether the title says so. */
  readonly isTitled: boolean;
  /** Whether a row of a table speaks of the chain: tables list projects of every trade, unless their title says otherwise. */
  rowIsSubject(row: Part): boolean;
  /** Whether the paragraph, or the table's row, speaks of the chain. */
  partIsSubject(part: Part): boolean;
  /** Whether the clause around an offset speaks of the chain. */
  clauseIsSubject(start: number, end: number): boolean;
}

/** A document is about the chain when its title says so or a quarter of its sentences do; else each sentence and clause is asked. */
export function relevanceOf(reading: Reading, mentions: readonly Mention[]): Relevance {
  const { text, document, sentences } = reading;
  const marked = new Uint8Array(text.length + 1);
  for (const found of text.matchAll(new RegExp(subject, "gi"))) marked[found.index] = 1;
  for (const mention of mentions) if (products.has(mention.kind) || (mention.kind === "Stage" && mention.weak !== true)) marked[mention.start] = 1;
  for (const part of reading.parts) if (part.inEnglish) for (const found of text.slice(part.start, part.end).matchAll(subjectInEnglish)) marked[part.start + found.index] = 1;
  const speaks = (start: number, end: number) => marked.subarray(start, end).includes(1);
  const isReport = document.about.kind === "report";
  const title = `${document.about.title}${document.about.policyTitle ?? ""}`;
  const long = sentences.filter(({ start, end }) => end - start >= 12);
  const share = long.filter(({ start, end }) => speaks(start, end)).length / Math.max(1, long.length);
  const isTitled = subject.test(title) || (reading.parts.some(({ inEnglish }) => inEnglish) && title.search(subjectInEnglish) !== -1) || (document.about.kind !== "report" && industry.test(title));
  const whole = isTitled || (share >= 0.3 && !isReport);
  const words = marked.slice();
  // A report and news of a place name firms of the chain with no word of what they make.
  if (document.about.kind !== "plan" && !whole) for (const mention of mentions) if (isOfChainAlone(mention, subject)) marked[mention.start] = 1;
  const isUnderIndustry = (start: number) => isReport && industriesOf(reading)[reading.sentenceAt(start)?.index ?? -1] !== undefined;
  return {
    whole,
    isTitled,
    frame: whole || (document.about.kind === "plan" && marked.includes(1)),
    isSubject: ({ start, end }) => whole || speaks(start, end) || isUnderIndustry(start),
    isSubjectByWords: ({ start, end }) => whole || words.subarray(start, end).includes(1) || isUnderIndustry(start),
    rowIsSubject: ({ start, end, cells }) => isTitled || cells.length === 0 || speaks(start, end),
    partIsSubject: ({ start, end }) => whole || speaks(start, end),
    clauseIsSubject(start, end) {
      if (whole) return true;
      const clause = clauseAt(text, start, end);
      return speaks(clause.start, clause.end) || isUnderIndustry(start);
    },
  };
}

/** Words that make a stretch speak of the chain as a trade, so that 设备, 设计 and 应用 in it mean the chain's. */
const trade = /半导体|集成电路|芯片|晶圆|微电子|封测|IC|LED|光伏|传感器/i;
/** Valleys and ports named after the trade: 北方芯谷, 中国光谷, 中国声谷. */
const tradePlace = /芯|光谷|声谷|硅谷|传感|光电|光子/;
/** Uses by whose names the trade of light and displays speaks of itself. */
const lightAndDisplays = /^(?:(?:半导体|LED|通用|普通)照明|新型显示$|柔性显示$)/;

/** Behind the trade that a site or meeting is named after: 半导体照明资讯. */
const ofSite = /^(?:资讯|网|在线|联盟|论坛|大会|展|杂志|频道)/;
/** Whether the clause says that something goes into the use: 在高端装备、航天航空等领域广泛应用. */
function goesInto(text: string, { start, end }: Mention): boolean {
  const clause = clauseAt(text, start, end);
  return /应用|用于|用在|面向|适用|用途/.test(text.slice(clause.start, clause.end));
}

/** An industry among others that a text speaks of together is no use of chips: 集成电路、新能源、生物医药等产业集群. */
function isIndustry(text: string, mention: Mention): boolean {
  const { start, end, term } = mention;
  if (term?.ofChips === true || !(/[、与和及]/.test(text.charAt(start - 1)) || /[、与和及]/.test(text.charAt(end))) || goesInto(text, mention)) return false;
  const clause = clauseAt(text, start, end);
  return amongIndustries.test(text.slice(end, clause.end)) || (amongFields.test(text.slice(end, clause.end)) && fosters.test(text.slice(clause.start, start)));
}

const amongIndustries = /^.{0,60}?(?:产业(?!链)|集群|制造业)/;
const amongFields = /^.{0,60}?(?:领域|行业)/;
const fosters = /聚焦|发展|培育|打造|壮大|布局|推进/;

/** Behind a zone on which a sentence builds, whatever its own clause names: 新材料产业以庐州经开区为主阵地，聚焦半导体衬底. */
const asGround = /^(?:[、和与][^，。；、]{2,10}){0,3}(?:等)?为(?:主阵地|主战场|主要载体|载体|核心|重点|依托|龙头)/;

const known = new Set(["Company", "Institution", "Park"]);
/** Where news happens and which bodies it hears, whatever their own sentence is about. */
const actors = new Set(["Region", "Park", "Agency"]);
/** What may bear the name of a trade or thing of the chain, and is then of the chain wherever it is told of: 庐州电子信息产业基金. */
const namedAfterTrade = new Set(["Fund", "Institution"]);
/** What a plan is made of, whatever the paragraph is about: who issues and answers, and what it rests on. */
const frame = new Set(["Policy", "Agency"]);

/**
 * Leaves out names that have nothing to do with the chain. In a plan of the chain nothing is left out; in reports a use counts that is one of chips by itself, in
 * news where its sentence speaks of the chain, a firm or zone of the lexicon likewise, any other name where its own clause does. Places and bodies of news are kept.
 */
export function relevant(found: readonly Mention[], relevance: Relevance, reading: Reading): Mention[] {
  const mentions = relevance.whole ? withoutOtherTrades(found, reading, subject) : found;
  if (relevance.whole && reading.document.about.kind === "plan") return withoutOtherRows(mentions, relevance);
  const { isNews } = reading;
  const marks = relevance.whole ? thingMarks(mentions, reading) : undefined;
  const sentenceSpeaks = marks !== undefined ? (mention: Mention) => marks(mention) || (isNews && nearSubject(reading, mention)) : (mention: Mention) => subjectAt(relevance, reading, mention);
  const speaking = speakingNames(mentions, subject);
  const isUseKept = (mention: Mention): boolean => {
    const { inside, name, end } = mention;
    if (inside !== undefined) return products.has(inside.kind);
    const goesIntoIt = () => goesInto(reading.text, mention);
    if (!relevance.whole && reading.document.about.kind === "report") return !name.endsWith("+") && (mention.term?.ofChips === true || (sentenceSpeaks(mention) && goesIntoIt()));
    if (isNews && relevance.whole && lightAndDisplays.test(name)) return !ofSite.test(reading.text.slice(end, end + 3));
    if (isIndustry(reading.text, mention)) return false;
    return sentenceSpeaks(mention) || (isNews && relevance.whole && goesIntoIt());
  };
  const isStageKept = (mention: Mention): boolean => {
    if (mention.weak !== true || speaksOfTrade(reading.text, mention) || isUnderTrade(reading, mention)) return true;
    return (isOfMakers(reading.text, mention) || isSideOfTrade(reading.text, mention)) && subjectAt(relevance, reading, mention);
  };
  const isKept = (mention: Mention): boolean => {
    const row = reading.sentenceAt(mention.start)?.part;
    if (row !== undefined && !relevance.rowIsSubject(row)) return false;
    if (mention.inside !== undefined && mention.inside.kind === "Project" && !products.has(mention.kind) && !isKept(mention.inside)) return false;
    if (row?.block.kind === "responsible" && (!relevance.frame || (isPlaceOf(mention) && !relevance.whole))) return relevance.partIsSubject(taskAbove(reading, row));
    if (relevance.frame && reading.document.about.kind === "plan" && frame.has(mention.kind)) return true;
    if (uses.has(mention.kind)) return isUseKept(mention);
    if (relevance.whole || products.has(mention.kind)) return true;
    if (isNews && actors.has(mention.kind)) return true;
    if (namedAfterTrade.has(mention.kind) && (industry.test(mention.name) || speaking.has(mention))) return true;
    if (mention.kind === "Region") return subjectAt(relevance, reading, mention);
    if (mention.kind === "Stage") return isStageKept(mention);
    if (mention.kind === "Park" && tradePlace.test(mention.name)) return true;
    if (mention.kind === "Park" && !isNews && asGround.test(reading.text.slice(mention.end, mention.end + 40))) return subjectAt(relevance, reading, mention);
    if (mention.kind === "Policy") return subject.test(mention.name) || isNews;
    if (reading.document.about.kind === "report" && isOfOtherTradeAlone(mention)) return subjectByWordsAt(relevance, reading, mention);
    if (mention.term !== undefined && known.has(mention.kind)) return subjectAt(relevance, reading, mention);
    if (subject.test(mention.name) || (mention.rule === numberedRule && speaking.has(mention))) return true;
    const isOneOfMany = mention.kind === "Project" && !isNews && isListed(reading.text, mention);
    if (isOneOfMany || (mention.rule === "project-ending" && !isNews && speaking.has(mention))) return speaking.has(mention);
    return relevance.clauseIsSubject(mention.start, mention.end);
  };
  return mentions.filter(isKept);
}

/** A list of projects of every trade is one of the chain only in the rows that speak of it, though many do; unless its title says so. */
function withoutOtherRows(mentions: readonly Mention[], { isTitled }: Relevance): Mention[] {
  if (isTitled || !mentions.some(({ rule }) => rule === numberedRule)) return [...mentions];
  const speaking = speakingNames(mentions, subject);
  return mentions.filter((mention) => {
    const row = mention.inside ?? mention;
    return row.rule !== numberedRule || speaking.has(row) || subject.test(row.name);
  });
}

/** The paragraph whose task the bodies of a block answer for. */
function taskAbove({ parts }: Reading, bodies: Part): Part {
  let above = bodies;
  while (above.index > 0 && above.block.kind === "responsible") above = parts[above.index - 1] as Part;
  return above;
}

/** Whether a name is that of the place that a body's name begins with: 滨湖区 of 滨湖区政府. */
function isPlaceOf({ kind, inside }: Mention): boolean {
  return (kind === "Region" || kind === "Park") && inside?.kind === "Agency";
}

/** Whether a name is one of several side by side, each of which may be of another trade: 恒越柔性显示生产线、澜泰化学产业园. */
function isListed(text: string, { start, end }: Mention): boolean {
  return text.charAt(start - 1) === "、" || text.charAt(end) === "、";
}

function subjectAt(relevance: Relevance, reading: Reading, mention: Mention): boolean {
  const sentence = reading.sentenceAt(mention.start);
  return sentence !== undefined && relevance.isSubject(sentence);
}

function subjectByWordsAt(relevance: Relevance, reading: Reading, mention: Mention): boolean {
  const sentence = reading.sentenceAt(mention.start);
  return sentence !== undefined && relevance.isSubjectByWords(sentence);
}

/** Whether the heading above a name is of the trade, and its sentence speaks of it: 大力发展材料及装备产业 under 发展集成电路产业. */
function isUnderTrade({ text, sentenceAt }: Reading, { start }: Mention): boolean {
  const sentence = sentenceAt(start);
  return sentence !== undefined && trade.test(sentence.part.block.path.at(-1) ?? "") && trade.test(text.slice(sentence.start, sentence.end));
}

function speaksOfTrade(text: string, { start, end }: Mention): boolean {
  const clause = clauseAt(text, start, end);
  return trade.test(text.slice(clause.start, clause.end));
}

/** Whether a list of uses stands in a sentence that speaks of the trade by one of its own names: 5G、新能源汽车、物联网背后都少不了半导体. */
function nearSubject({ text, sentenceAt }: Reading, { start, end }: Mention): boolean {
  if (!(/[、…]/.test(text.charAt(end)) && text.charAt(start - 1) === "、") && !/^(?:、[^，。；、]{2,8}){2}/.test(text.slice(end, end + 20)) && !/(?:[^，。；、]{2,8}、){2}$/.test(text.slice(Math.max(0, start - 20), start))) return false;
  const sentence = sentenceAt(start);
  return sentence !== undefined && subject.test(text.slice(sentence.start, sentence.end));
}

/** In news on the chain a use is one of the chain's only where its sentence names a thing of the chain. */
function thingMarks(mentions: readonly Mention[], reading: Reading): (mention: Mention) => boolean {
  const marked = new Set<number>();
  for (const mention of mentions) {
    const sentence = products.has(mention.kind) ? reading.sentenceAt(mention.start) : undefined;
    if (sentence !== undefined) marked.add(sentence.index);
  }
  return (mention) => marked.has(reading.sentenceAt(mention.start)?.index ?? -1);
}
