import { products } from "../../../ontology/index.ts";
import type { Context, Line, Rule, Statement } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import { madeOf, makingOf } from "../ends.ts";
import { type Group, groupsOf } from "../lists/groups.ts";
import { isBase, isTool, voiceOfMaking } from "../objects.ts";
import { namesBodies } from "../../text/reading.ts";
import { isTitle } from "../../text/title-or-sentence.ts";

const cues = cuesOf("firms-ware", ({ customer, grade, attribute, others, trial, notYet }) => ({
  /** Right before firms that buy the thing. */
  isCustomer: pattern`${customer}[^，。；、]{0,3}$`,
  /** Between a firm and its thing: where it is made, a size, an amount of it or a grade, or its type in Latin letters. */
  isSized: pattern`^(?:（[^（）]{1,12}）)?(?:在[^，。；、的]{2,16})?的?(?:年产)?(?:[\d.]+(?:万|亿)?(?:吨|千吨|片|只|颗|件|套|英寸|寸|代|纳米|nm|微米|GW|MW|吉瓦|兆瓦)级? ?)?${grade}{0,2}(?:[A-Za-z][A-Za-z\d./-]{0,11})?$`,
  /** Behind the thing: it tells only of what kind something else is. */
  isAttribute: pattern`^的?${attribute}`,
  /** Behind the thing: it is developed or tried out, with no word of making. */
  isTried: pattern`^(?!的)[^，。；、\d]{0,5}(?:${trial}(?![^，。；]{0,8}(?:生产|制造|成功))|${notYet})`,
  /** Behind the last thing of a list: each of the firms before has had its say. */
  endsList: pattern`^(?:等[^，。；、]{0,12})?${others}`,
}));

/** What stands right behind a firm's name in a plan is what it makes: `支持南湖恒越、澜泰微碳化硅衬底、外延片扩能`. Source: usage of plans and work reports. */
export const firmsWare: Rule = {
  id: "thing-right-behind-the-firm",
  reason: "a plan or report names the thing right behind the firm, as its own",
  example: "支持恒越光电、澜泰微碳化硅衬底扩能",
  *read(context) {
    for (const line of context.proseWith("Company", "Project")) {
      if (namesBodies(line.sentence) || isTitle(context.reading.text, line.sentence)) continue;
      const pairs = groupsOf(context.reading.text, line.mentions, "Company").flatMap((group): Pair[] => {
        const wares = waresBehind(context.reading.text, line, group);
        return wares.length > 0 ? [{ group, wares }] : [];
      });
      if (!context.reading.isNews) for (const pair of phasesOf(context.reading.text, line)) yield* wareOf(context, line, pair);
      for (const pair of context.reading.isNews ? listedPairs(context.reading.text, line, pairs) : pairs) yield* wareOf(context, line, pair);
    }
  },
};

/** Firms, and the things right behind them. */
interface Pair {
  readonly group: Group;
  readonly wares: readonly Mention[];
}

/** A firm's phase by its number, or its base, and what it makes right behind: 恒越科技二期覆铜板满产, 恒越光电滨湖基地外延片满产. */
function phasesOf(text: string, line: Line): Pair[] {
  return groupsOf(text, line.mentions, "Project").flatMap((group): Pair[] => {
    const wares = isPhase.test(text.slice(group.start, group.end)) ? waresBehind(text, line, group) : [];
    return wares.length > 0 ? [{ group, wares }] : [];
  });
}

const isPhase = /(?:[一二三四五六七八]期|基地|工厂|厂区)$/;

/** In news the thing behind a firm may be what it buys or uses: it is the firm's own behind 的, and in a list of firms that each has its thing behind it. */
function listedPairs(text: string, { mentions }: Line, pairs: readonly Pair[]): Pair[] {
  const joined = (one: Pair | undefined, next: Pair | undefined) => one !== undefined && next !== undefined && isJoined(text, mentions, one.wares.at(-1)?.end ?? one.group.end, next.group.start);
  return pairs.filter((pair, index) => text.charAt(pair.group.end) === "的" || joined(pairs[index - 1], pair) || joined(pair, pairs[index + 1]));
}

/** Nothing stands between two pairs of a list but its mark, and the area that the next firm is in. */
function isJoined(text: string, mentions: readonly Mention[], from: number, until: number): boolean {
  if (until - from > 8 || !/^[、和与及]/.test(text.slice(from, until))) return false;
  return until - from === 1 || mentions.some(({ kind, inside, start, end }) => kind === "Region" && inside === undefined && start === from + 1 && end === until);
}

function* wareOf(context: Context, line: Line, { group, wares }: Pair): Generator<Statement> {
  const { reading: { text }, cast, placesAt } = context;
  const last = wares.at(-1);
  if (last === undefined || cues().isCustomer.test(text.slice(Math.max(line.sentence.start, group.start - 8), group.start)) || cues().isAttribute.test(text.slice(last.end, last.end + 4))) return;
  const isOfLast = cues().endsList.test(text.slice(last.end, last.end + 16)) || text.charAt(group.end) === "在";
  const usual = cues().isTried.test(text.slice(last.end, last.end + 20)) ? "underway" : "built";
  const makers = isOfLast ? group.members.slice(-1) : group.members;
  for (const maker of makers) {
    const from = cast.of(maker);
    const isNext = maker === group.members.at(-1);
    for (const ware of from === undefined ? [] : wares) for (const to of madeOf(cast, ware)) {
      if (from !== undefined) yield { type: makingOf(to), from, to, at: placesAt(maker.start)[0], evidence: { start: maker.start, end: ware.end }, basis: isNext ? "stated" : "implied", voice: voiceOfMaking(context, line, group.end, last.end) ?? usual, strength: null, confidence: isNext ? 0.8 : 0.7 };
    }
  }
}

/** The things, and the words for a stage, that stand side by side right behind the firms. */
function waresBehind(text: string, { mentions }: Line, { end }: Group): readonly Mention[] {
  const wares: Mention[] = [];
  for (let at = firstFrom(mentions, end); at < mentions.length; at++) {
    const mention = mentions[at] as Mention;
    if (mention.inside !== undefined || !(products.has(mention.kind) || mention.kind === "Stage") || isBase(text, mention, mentions) || isTool(text, mention)) continue;
    const last = wares.at(-1);
    const between = text.slice(last?.end ?? end, mention.start);
    if (last === undefined ? !cues().isSized.test(between) : mention.start >= last.end && !/^(?:[、和与及/]|以及)$/.test(between)) break;
    // 芯片封测 behind 存储 in 存储芯片封测 is the link, beside the thing that it begins in.
    if (last === undefined || mention.start >= last.end || (mention.kind === "Stage" && mention.end > last.end)) wares.push(mention);
  }
  return wares;
}

/** The place of the first name that begins at the offset or behind it; the names stand in the order of the text. */
function firstFrom(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  for (let high = mentions.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((mentions[middle] as Mention).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
