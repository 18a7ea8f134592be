import type { Context, Rule, Statement } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import { located } from "../areas.ts";
import { groupsOf } from "../lists/groups.ts";

const cues = cuesOf("parts-of-park", ({ consist, include, plan, part }) => ({
  /** Behind a park, in a bracket or not, how many parts it has and what tells them apart. */
  counted: pattern`^(?:（[^（）。]{0,40}?)?[，,]?(?:含|${include}了?)([^（），。；]{2,30}?)[两二三四五六七八]个(${part})`,
  /** Behind a list of parks that make up another one. */
  consists: pattern`^(?:（[^（）]{1,14}）)?等?[^，。；]{0,8}?${consist}`,
  /** Before the list: the park that the sentence speaks of includes them. */
  includes: pattern`(?:${include}了?|${plan}”?的?(?:布局|格局|模式|架构)?)[：，]?$`,
}));

/** A park lies in the park that it is a part of: `澜湖芯谷由东湖产业园、西湖产业园组成`, `按“一谷三园”布局：……`. Source: usage of news and plans. */
export const partsOfPark: Rule = {
  id: "parts-of-the-park",
  reason: "the sentence says that the park is made up of these",
  example: "澜湖芯谷由东湖集成电路产业园、西湖光电产业园组成",
  *read(context) {
    const { linesWith, reading: { text }, cast, placesAt } = context;
    for (const { mentions, sentence } of linesWith("Park")) {
      yield* countedParts(context, mentions);
      const named = mentions.filter(({ rule, end }) => !(rule === "declared-short-name" && text.charAt(end) === "）"));
      for (const { members, start, end } of groupsOf(text, named, "Park")) {
        const before = text.slice(sentence.start, start);
        const isWhole = members.length > 1 && ((before.endsWith("由") && cues().consists.test(text.slice(end, end + 30))) || cues().includes.test(before));
        const around = isWhole ? named.findLast((mention) => isPark(mention) && mention.end <= start) : undefined;
        const whole = around === undefined ? placesAt(start)[0] : cast.of(around);
        for (const member of isWhole && whole?.kind === "Park" ? members : []) yield* located(cast.of(member), whole, { start: member.start, end }, 0.92);
      }
    }
  },
};

/** The parts that a park is said to have, each named elsewhere by what tells it from the others: 庐州芯谷（含滨湖、庐阳两个分园区）. */
function* countedParts({ reading: { text }, cast }: Context, mentions: readonly Mention[]): Generator<Statement> {
  for (const park of mentions) {
    const [words, list = "", type = ""] = (isPark(park) ? cues().counted.exec(text.slice(park.end, park.end + longestAside)) : null) ?? [];
    for (const own of words === undefined ? [] : list.split(/[、和与及]/)) {
      const [part, evidence] = [cast.named("Park", `${own}${type}`), { start: park.start, end: park.end + (words?.length ?? 0) }];
      yield* [...located(part, cast.of(park), evidence, 0.9), ...located(part, cast.named("Region", own), evidence, 0.9)];
    }
  }
}

const longestAside = 80;

function isPark({ kind, inside }: Mention): boolean {
  return kind === "Park" && inside === undefined;
}
