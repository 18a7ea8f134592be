import { products } from "../../../ontology/index.ts";
import type { Context, End, Line, Rule, Statement } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import { linkOfWork, madeOf, makingOf, stageEnd } from "../ends.ts";
import { groupsOf } from "../lists/groups.ts";
import { linkMadeIn } from "./link-of-product.ts";

const cues = cuesOf("ranked", ({ ranking, first, rank, unit, other, maker }) => ({
  /** A headline of a ranking. */
  ranks: pattern`${ranking}|${first}|前[一二三四五六七八九十\d]+[大强名]`,
  /** A headline that promises the whole list. */
  listsAll: pattern`${ranking}|前[一二三四五六七八九十\d]+[大强名]`,
  /** Behind work that makers are called by. */
  ofMakers: pattern`^${maker}`,
  /** A sentence that tells who stands where. */
  hasRank: pattern`${rank}|[第排]第?[一二三四五六七八九十\d]+[名位大]?(?![期条座批年季届代月号])`,
  /** Right before firms that are named for something else. */
  isOther: pattern`${other}[^，。；]{0,8}$`,
  /** Behind a firm its share or its figure. */
  hasFigure: pattern`^(?:（[^（）]{1,14}）)?(?:则|也|以|约|目前|产出|出货|营收)*[^，。；、]{0,6}\d[\d.,]*${unit}`,
}));

/** Whom a ranking ranks makes what it ranks: below `2016年全球多晶硅产量排名` 恒越硅业以7万吨居第一. Source: usage of trade news. */
export const ranked: Rule = {
  id: "ranked-among-makers",
  reason: "the headline ranks the makers of the thing, or those in the link, and the sentence says where the firm stands",
  example: "全球多晶硅产量排名：恒越硅业以7万吨居第一",
  *read(context) {
    const { reading: { isNews } } = context;
    const subject = isNews ? subjectOf(context) : undefined;
    if (subject === undefined) return;
    for (const line of context.proseWith("Company")) yield* rankedIn(context, line, subject);
  },
};

interface Subject {
  readonly ends: readonly End[];
  /** Whether each firm with its figure is one that is ranked. */
  readonly listsAll: boolean;
}

/** What the headline ranks: the thing, or the link. */
function subjectOf({ reading: { text }, lines, cast }: Context): Subject | undefined {
  for (const { sentence, mentions } of lines) {
    if (sentence.start > furthestHeadline) return undefined;
    const words = text.slice(sentence.start, sentence.end);
    if (words.length > longestHeadline || words.endsWith("。") || sentence.start !== sentence.part.start || !cues().ranks.test(words)) continue;
    const named = mentions.find((mention) => (products.has(mention.kind) || mention.kind === "Stage") && mention.inside === undefined && (mention.kind !== "Technology" || linkOfWork(mention) !== undefined || cues().ofMakers.test(text.slice(mention.end, mention.end + 4))));
    if (named !== undefined) return { ends: rankedBy(madeOf(cast, named)), listsAll: cues().listsAll.test(words) };
  }
  return undefined;
}

/** Whom a ranking lists by what they do with a thing works in that link: LED封装厂排名. */
function rankedBy(ends: readonly End[]): readonly End[] {
  return ends.flatMap((end) => {
    const link = end.kind === "Technology" ? linkMadeIn(end, true) : undefined;
    return end.kind !== "Technology" ? [end] : link === undefined ? [] : [stageEnd(link)];
  });
}

const furthestHeadline = 300;
const longestHeadline = 60;

function* rankedIn({ reading: { text }, cast }: Context, { sentence, mentions }: Line, subject: Subject): Generator<Statement> {
  const hasRank = cues().hasRank.test(text.slice(sentence.start, sentence.end));
  for (const group of groupsOf(text, mentions, "Company")) {
    if (cues().isOther.test(text.slice(Math.max(sentence.start, group.start - 16), group.start))) continue;
    const last = group.members.at(-1) as Mention;
    if (!hasRank && !(subject.listsAll && cues().hasFigure.test(text.slice(last.end, Math.min(sentence.end, last.end + 16))))) continue;
    for (const firm of group.members) {
      const from = cast.of(firm);
      for (const to of from === undefined ? [] : subject.ends) yield { type: makingOf(to), from: from as End, to, evidence: { start: firm.start, end: group.end }, basis: "implied", voice: "built", strength: null, confidence: 0.76 };
    }
  }
}
