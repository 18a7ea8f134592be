import { ontology } from "../../../ontology/index.ts";
import type { Context, Line, Rule, Statement } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import { denialOf } from "../denial/denial.ts";
import { madeOf, makingOf, standsAlone } from "../ends.ts";
import { groupsOf } from "../lists/groups.ts";
import { isTool, isUseOfOther } from "../objects.ts";

/** Between firms and their verb, what a bracket or 等企业 tells of them. */
const between = "(?:（[^（）]{1,16}）)?(?:等[^，。；、]{0,8})?";

const cues = cuesOf("shown-at-fair", ({ adverb, show, take, stand, appear, noWare }) => ({
  /** Between firms that a clause begins with and what they show: 首次展出, 展示的则是. */
  shows: pattern`^${between}(?:${adverb})*(?:在[^，。；]{1,12}?)?(?:${adverb})*(?:${show})(?:了|的(?:则|还)?[是有])?`,
  /** The same where the clause ends with the verb: 携清洗设备亮相, 把车灯模组摆上展位. */
  takes: pattern`^${between}(?:${adverb})*(?:${take})(?=[^，。；]{2,40}(?:${appear}))`,
  /** Where they show it: 展台上，……. */
  stand: pattern`^(?:公司|集团)?的?(?:${stand})(?:[上前内里中])?，`,
  /** Behind a thing that is not shown but talked of: 带来碳化硅需求. */
  isTalk: pattern`^的?[^，。；、]{0,4}(?:${noWare})`,
}));

/** What firms show at a fair or put on the market in news is theirs, each of a list's: `亿光、欧司朗带来红光器件`. Source: usage of reports from fairs. */
export const shownAtFair: Rule = {
  id: "shown-at-a-fair",
  reason: "the text tells that the firm shows or launches the thing",
  example: "恒越光电、澜泰微展出Mini LED芯片",
  *read(context) {
    if (!context.reading.isNews) return;
    const { text } = context.reading;
    for (const line of context.proseWith("Company")) {
      const groups = groupsOf(text, line.mentions, "Company", "Institution");
      for (const [index, { members, start, end }] of groups.entries()) {
        const before = text.slice(Math.max(line.sentence.start, start - 24), start);
        if (!opensClause.test(before)) continue;
        const words = text.slice(end, Math.min(line.sentence.end, groups[index + 1]?.start ?? line.sentence.end, end + 60));
        const said = cues().shows.exec(words) ?? cues().takes.exec(words) ?? cues().stand.exec(words);
        if (said !== null) yield* shown(context, line, members.filter(({ kind }) => kind === "Company"), end + said[0].length);
      }
    }
  },
};

/** Before firms that a clause begins with, or that another only leads in. */
const opensClause = /(?:^|[，；：。\n◆◇●■▲▼])(?:其中|而|另外|此外|同时|[^，；：。、的]{2,10}(?:旗下|携手)(?:的)?)?[^\u4e00-\u9fff\w]{0,2}$/;

/** A thing right before another is only what that one is for: OLED in OLED激光切割设备. */
function isThing({ kind }: Mention): boolean {
  return ontology.kinds[kind].group === "thing";
}

function* shown({ reading: { text }, cast }: Context, line: Line, firms: readonly Mention[], from: number): Generator<Statement> {
  for (const mention of line.mentions) {
    if (mention.start < from) continue;
    if (/[，。；]/.test(text.slice(from, mention.start))) break;
    const isForOther = isUseOfOther(text, mention) || isTool(text, mention) || line.mentions.some((next) => next.start === mention.end && isThing(next));
    if (!standsAlone(mention) || isForOther || cues().isTalk.test(text.slice(mention.end, mention.end + 12))) continue;
    if (denialOf(text, line, mention) !== undefined) continue;
    for (const firm of firms) {
      const maker = cast.of(firm);
      for (const to of maker === undefined ? [] : madeOf(cast, mention)) {
        yield { type: makingOf(to), from: maker as NonNullable<typeof maker>, to, evidence: { start: firm.start, end: mention.end }, basis: "stated", voice: "built", strength: null, confidence: mention.weak === true ? 0.7 : 0.8 };
      }
    }
  }
}
