import type { Context, Line, Statement } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import { cellOf } from "../../text/heads.ts";
import type { Mention } from "../../identity/mention.ts";
import { oncePer } from "../../scan/once-per.ts";
import type { Sentence, Stretch } from "../../text/reading.ts";

const cues = cuesOf("sought-firms", ({ label, watch, press, bring, come, nurse, own, court, draw, settle, found, seat, seek, mean, sign }) => ({
  /** A label before firms that a place wants to have: 目标企业：恒越光电、澜泰微, 拟引进企业有恒越光电. */
  labelled: pattern`(?:${label}|(?:${seek})[^，。；：、]{0,6}(?:企业|客商|公司|对象|目标))[^，。；：、]{0,6}(?:[：为有是]|包括)[^。；]*$`,
  /** Verbs of watching firms that are elsewhere: 紧盯恒越光电、澜泰微等硅片企业. */
  watched: pattern`${watch}[^。；]{0,90}$`,
  /** Behind a firm that is there and whose work is watched: 紧盯恒越光电二期建设进度. */
  isAtWork: pattern`^[^，。；、]{0,14}${press}`,
  /** Verbs of bringing firms in, in what is to come: 积极引进恒越光电、澜泰微等企业. */
  brought: pattern`${bring}(?!了|的|来)(?:[^，。；：]{0,80})$`,
  /** Words of a clause in which they have come, or are brought up from what is there. */
  hasCome: pattern`${come}`,
  isNursed: pattern`${nurse}`,
  /** Words before a firm that the place has already, in a part about those that it seeks. */
  isOwn: pattern`${own}[^，。；]{0,40}$`,
  /** Before and behind firms that are to settle: 争取恒越光电、澜泰微等企业落户. */
  drawn: pattern`${draw}(?!了)[^，。；：]{0,60}$`,
  settles: pattern`^(?:、[^，。；]{2,60}?)?(?:等[^，。；、]{0,16}?)?(?:${settle}|在[^，。；、]{2,14}(?:${found}))`,
  /** Behind firms that think of coming: 恒越光电等企业有意来庐投资. */
  thinksOf: pattern`^(?:、[^，。；]{2,60}?)?(?:等[^，。；、]{0,10}?)?${mean}`,
  /** Behind a project that is to be signed. */
  isToSign: pattern`^[^，。；、]{0,6}${sign}`,
  /** Behind firms that somebody goes to for their investment: 等企业开展定向招商. */
  isCourted: pattern`^(?:[^。；]{0,60}?)${court}`,
  /** A heading over firms that a place seeks. */
  isWishList: pattern`(?:${label}|(?:招商|招引|引进|引入|对接)[^，。；]{0,10}(?:企业|客商|公司|对象))(?:（[^（）]*）)?(?:名单|名录|清单|目录|库|一览表|列表|表|图谱)?$`,
  /** The head of a column that tells where such a firm is now. */
  isSeat: pattern`${seat}`,
}));

/** The names of firms that a text only wants to have: it watches, courts or means to bring them in, wherever they are. */
export const soughtIn = oncePer((context: Context): ReadonlySet<Mention> => {
  const sought = new Set<Mention>();
  for (const line of context.linesWith("Company")) {
    const isListed = isWished(context, line);
    for (const mention of line.mentions) {
      if (mention.kind !== "Company" || (mention.inside !== undefined && (line.sentence.isRow || mention.inside.kind !== "Project"))) continue;
      if (isListed ? !cues().isOwn.test(clauseBefore(context, line, mention)) : !line.sentence.isRow && isSoughtIn(context, line, mention)) sought.add(mention);
    }
  }
  return sought;
});

/** Whether a line stands in a list of firms to be brought in, by the head of its column or the heading above it. */
function isWished({ reading: { document } }: Context, { sentence: { part } }: Line): boolean {
  const heading = part.block.path.at(-1) ?? document.about.title ?? "";
  const firms = cellOf(part, "firm")?.column;
  return [heading.replace(/[：:]$/, ""), firms].some((title) => title !== undefined && title.length <= longestTitle && !cues().hasCome.test(title) && cues().isWishList.test(title));
}

/** A heading of more characters is a sentence. */
const longestTitle = 40;

function isSoughtIn(context: Context, line: Line, mention: Mention): boolean {
  const { reading: { text, document } } = context;
  const { sentence } = line;
  const before = text.slice(sentence.start, mention.start);
  const behind = text.slice(mention.end, Math.min(sentence.end, mention.end + longestBehind));
  const clause = clauseBefore(context, line, mention);
  const isToCome = document.about.kind === "plan" ? !line.looksBack : line.looksAhead;
  const isBrought = isToCome && cues().brought.test(clause) && !cues().isNursed.test(clause);
  // The firm of a project that is to be brought in comes with it; one that is only watched may be at work already.
  if (mention.inside !== undefined) return !cues().hasCome.test(clause) && (isBrought || (isToCome && cues().drawn.test(clause) && cues().isToSign.test(text.slice(mention.inside.end, sentence.end))));
  if (cues().hasCome.test(clause)) return false;
  if ((cues().labelled.test(before) && !cues().hasCome.test(before)) || cues().thinksOf.test(behind)) return true;
  const isWatched = cues().watched.test(before) && !cues().isAtWork.test(behind);
  if (isWatched && (cues().watched.test(clause) || cues().isCourted.test(behind))) return true;
  return isBrought || (isToCome && cues().drawn.test(clause) && cues().settles.test(behind));
}

const longestBehind = 90;

function clauseBefore({ reading: { text } }: Context, { sentence }: Line, { start }: Mention): string {
  const before = text.slice(sentence.start, start);
  return before.slice(Math.max(before.lastIndexOf("，"), before.lastIndexOf("：")) + 1);
}

/**
 * What a statement says of firms that are only sought: not that they are in the place that seeks them, nor that they do there what they do; and of what they shall build, that it is wanted.
 * A row that tells where such a firm is now stands.
 */
export function ofSought<Said extends Statement>(context: Context, statement: Said): Said | undefined {
  const { type, from, to, evidence } = statement;
  if (!told.has(type) || (from.kind !== "Company" && from.kind !== "Project")) return statement;
  const sought = soughtWithin(context, evidence);
  if (sought.length === 0) return statement;
  const isOfSought = sought.some((mention) => context.cast.of(mention) === from);
  if (type === "LOCATED_IN") return isOfSought && !bears(from.name, to.name) && !isOnSeat(context, evidence.start) ? undefined : statement;
  if (from.kind === "Project" || type === "UNDERTAKES") return { ...statement, voice: "wanted" };
  return isOfSought && statement.at !== undefined && !bears(from.name, statement.at.name) ? { ...statement, at: undefined } : statement;
}

const told = new Set(["LOCATED_IN", "MAKES", "ENGAGED_IN", "UNDERTAKES"]);

/** The sought firms that stand in a stretch, or in the row that it is a part of. */
function soughtWithin(context: Context, { start, end }: Stretch): readonly Mention[] {
  if (soughtIn(context).size === 0) return [];
  const sentence = context.reading.sentenceAt(start);
  const own = sentence === undefined ? [] : soughtBySentence(context).get(sentence) ?? [];
  return sentence?.isRow === true ? own : own.filter((mention) => mention.start >= start && mention.end <= end);
}

const soughtBySentence = oncePer((context: Context): ReadonlyMap<Sentence, readonly Mention[]> => {
  const all = soughtIn(context);
  return new Map(context.linesWith("Company").map(({ sentence, mentions }) => [sentence, mentions.filter((mention) => all.has(mention))]));
});

/** Whether a firm's own name holds that of a place. */
function bears(name: string, place: string): boolean {
  return name.includes(place.replace(/(?<=..)[省市区县]$/, ""));
}

/** Whether the row that holds an offset tells in a column where the firm is now: 所在地, 总部. */
function isOnSeat({ reading }: Context, offset: number): boolean {
  const sentence = reading.sentenceAt(offset);
  return sentence?.isRow === true && cues().isSeat.test(cellOf(sentence.part, "place")?.column ?? "");
}
