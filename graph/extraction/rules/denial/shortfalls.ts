import type { Context, Line } from "../../context.ts";
import { cuesOf, globalPattern, pattern } from "../../../lexicon/cues.ts";
import { matchesOf } from "../../../lexicon/matches.ts";
import type { Mention } from "../../identity/mention.ts";
import { products } from "../../../ontology/index.ts";
import { clauseAt } from "../../text/clause.ts";
import { isPlace } from "../areas.ts";
import { endOfList } from "../lists/behind-list.ts";
import { type Denial, saysAbsent } from "./denial.ts";
import { fallsShort, hasFailed, isHeldAgainst } from "./falls-short.ts";

const cues = cuesOf("shortfalls", ({ ours, nation, here }) => ({
  /** By which a clause tells of its own place without naming it: 高纯氨得从外地运来. */
  saysHere: pattern`${here}`,
  /** Whom a text speaks of: its own place, or the country, the world and the trade. */
  whose: globalPattern`(?<ours>${ours})|${nation}`,
}));

/**
 * Too little of a thing in its place, by what its clause says behind it: 光刻胶、靶材等本地配套能力弱. What is held against others may be said behind a comma: 与先进地区相比，差距较大;
 * what stands alone before its sentence is what that speaks of: 玻璃基板。全部外购. Where the work done on a thing is named with it, that falls short: 传感器设计企业少. Source: the paragraphs on shortfalls of plans and reports.
 */
export function shortfallOf({ reading: { text }, lines }: Context, { mentions, sentence }: Line, { start, end }: Mention): Denial | undefined {
  const clause = clauseAt(text, start, end);
  const listEnd = endOfList(text, mentions, end);
  const behind = text.slice(listEnd, clause.end).replace(unknown, "");
  const next = asLabel.test(behind) && listEnd + behind.length >= sentence.end - 1 && !/[，；]/.test(text.slice(sentence.start, start)) ? toldOfLabel(text, lines[sentence.index + 1]) : undefined;
  const own = `${noun.exec(text.slice(start, end))?.[0] ?? ""}${isHeldAgainst(behind) ? `${behind}${text.slice(clause.end + 1, Math.min(sentence.end, clause.end + farthest))}` : behind}`;
  const isShort = next === undefined ? fallsShort(own) : isSaidShort(text.slice(next.start, Math.min(next.end, next.start + farthest)));
  if (isShort) return { kind: conceded.test(text.slice(clause.start, start)) || isOfItsWork(text, mentions, start, end) ? "unsaid" : "lack", from: start };
  return behind.includes("优势") && hasFailed(behind) ? { kind: "unsaid", from: start } : undefined;
}

/** The sentence behind a label, unless it begins with a thing of its own, of which it tells instead: （二）硅基材料, 填补硅片空白. */
function toldOfLabel(text: string, line: Line | undefined): Line["sentence"] | undefined {
  const end = line === undefined ? 0 : clauseAt(text, line.sentence.start, line.sentence.start).end;
  return line?.mentions.some((mention) => mention.start < end && products.has(mention.kind)) === true ? undefined : line?.sentence;
}

/** Whether the work done on a thing is named with it, so that it is the work that falls short. */
function isOfItsWork(text: string, mentions: readonly Mention[], start: number, end: number): boolean {
  return mentions.some((work) => work.end > end && work.start >= start && work.start <= end && !made.test(text.slice(end, end + 2)));
}

const made = /^(?:制造|生产)/;

function isSaidShort(sentence: string): boolean {
  const [clause = ""] = sentence.split(/[，。；]/, 1);
  return fallsShort(clause) || saysAbsent(clause);
}

/** How a clause begins that only grants what the next outweighs: 虽然LED封装规模小，但……. */
const conceded = /^(?:虽然?|尽管)/;
/** What stands beside a thing and is no name that is known: 石英坩埚、热场等. */
const unknown = /^(?:、[^，。；：、\d]{2,8}){1,5}?(?=等|环节|领域|方面)/;
/** The noun that a word for a link ends in: 设计企业, 设计业. */
const noun = /(?:企业|产业|环节|业)$/;
/** Behind a thing that is only named, so that the next sentence says something of it. */
const asLabel = /^(?:等?(?:环节|方面|领域|产业|材料|设备|企业)?)[：。]?$/;
/** So far the words reach that are asked. */
const farthest = 24;

/**
 * Whether news says of the whole country, of the trade or of nobody what is lacking: of a place it says so by the place's name or by words of its own, in the paragraph or in the question before
 * it. Source: interviews and reviews of the trade.
 */
export function isOfNoPlace({ reading: { text, parts, isNews }, lines }: Context, { sentence }: Line, { start, end }: Mention): boolean {
  if (!isNews || cues().saysHere.test(text.slice(end, clauseAt(text, start, end).end))) return false;
  const own = sentence.part;
  const asked = answers.test(text.slice(own.start, own.start + longestLabel)) ? parts[own.index - 1] : undefined;
  const from = (asked ?? own).start;
  const spoken = matchesOf(cues().whose, text.slice(from, start)).at(-1);
  let named = -1;
  for (let at = sentence.index; at >= 0 && named === -1 && (lines[at]?.sentence.start ?? -1) >= from; at--) named = lines[at]?.mentions.findLast((place) => isPlace(place) && place.inside === undefined && place.end <= start)?.start ?? -1;
  return named < from + (spoken?.index ?? -1) ? spoken?.groups?.ours === undefined : named === -1;
}

/** How one begins who answers: 李明：……. */
const answers = /^[\u4e00-\u9fff]{1,8}：/;
const longestLabel = 10;
