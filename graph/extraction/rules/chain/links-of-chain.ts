import type { Context, End, Line, Rule, Statement } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Entity } from "../../identity/entity.ts";
import type { Mention } from "../../identity/mention.ts";
import type { Stretch } from "../../text/reading.ts";
import { endsOf } from "../ends.ts";

const cues = cuesOf("links-of-chain", ({ link, go, make, build, span, good }) => ({
  /** Behind a chain its links, up to the word for them: LED产业链中蓝宝石衬底、荧光粉等三大关键环节. */
  behind: pattern`^条?[当]?(?:中的?|[上里]的?|的)([^，。；：]{2,50}?)(?:等|[一二三四五六七八九十两\d]+[大个])[^，。；、]{0,8}${link}`,
  /** Before a chain the links that make it up: 历经设计、制造、封测等环节，共同构成完整的. */
  before: pattern`${go}([^。；]{4,60}?)(?:等)?[^，。；、]{0,4}${link}?，?(?:由此|从而|共同)?${make}了?(?:一条)?[^，。；、]{0,6}$`,
  /** Before a chain that bears no name the links that tell it: 建立了涵盖设计、流片、封测的完整. */
  unnamed: pattern`${build}了?[^。；，、]{0,6}?${span}([^。；]{4,80}?)(?:等|[为于]一体|一体化|全过程|各环节)*的?(?:完整|完善|全)?的?(?:上下游)?$`,
  /** Behind a chain what a thing is in it, which the sentence names next: 作为光伏产业链的关键材料，多晶硅. */
  isGood: pattern`^条?中?的?[^，。；]{0,6}${good}(?:之一)?，$`,
}));

const bareChain = /(?:全)?产业链/g;
const things = new Set<Mention["kind"]>(["Stage", "Material", "Device"]);
const dashes = /[—–-]/;

/**
 * What a sentence names as the links of a chain is part of it: behind it (LED产业链中外延片、芯片等环节), before it (设计、制造、封测构成集成电路产业链), in its own name (“多晶硅—单晶硅—组件”产业链),
 * or before the word alone where the paragraph has named the chain. Source: usage of plans and trade news.
 */
export const linksOfChain: Rule = {
  id: "links-of-a-chain",
  reason: "the sentence names the thing or stage as a link of the chain",
  example: "LED产业链中蓝宝石衬底、荧光粉等三大关键环节",
  *read(context) {
    let last: { readonly chain: Mention; readonly block: unknown } | undefined;
    for (const line of context.prose) {
      const { sentence, mentions } = line;
      const chains = mentions.filter(({ kind, inside }) => kind === "Chain" && inside === undefined);
      for (const chain of chains) yield* said(context, line, chain, linksBeside(context, line, chain));
      for (const { index } of context.reading.text.slice(sentence.start, sentence.end).matchAll(bareChain)) {
        const at = sentence.start + index;
        const named = chains.findLast(({ end }) => end <= at) ?? (last?.block === sentence.part.block ? last?.chain : undefined);
        if (named === undefined || chains.some(({ start, end }) => start <= at && end > at)) continue;
        const told = cues().unnamed.exec(context.reading.text.slice(Math.max(sentence.start, at - 100), at));
        if (told !== null) yield* said(context, line, named, [{ start: at - told[0].length, end: at }]);
      }
      const closing = chains.at(-1);
      if (closing !== undefined) last = { chain: closing, block: sentence.part.block };
    }
  },
};

/** The stretches beside a chain that hold its links. */
function linksBeside({ reading: { text } }: Context, { sentence, mentions }: Line, chain: Mention): readonly Stretch[] {
  const found: Stretch[] = [];
  const behind = cues().behind.exec(text.slice(chain.end, Math.min(sentence.end, chain.end + 70)));
  if (behind !== null) found.push({ start: chain.end, end: chain.end + behind[0].length });
  const before = cues().before.exec(text.slice(Math.max(sentence.start, chain.start - 90), chain.start));
  if (before !== null) found.push({ start: chain.start - before[0].length, end: chain.start });
  // A chain whose name holds no thing bears none: “设计—制造—封测”产业链.
  if (dashes.test(chain.name) && mentions.some(({ kind, inside }) => inside === chain && kind !== "Stage")) found.push(chain);
  const next = mentions.find(({ start, inside }) => start > chain.end && inside === undefined);
  if (next !== undefined && text.startsWith("作为", chain.start - 2) && cues().isGood.test(text.slice(chain.end, next.start))) found.push(next);
  return found;
}

function* said({ cast }: Context, { mentions }: Line, chain: Mention, stretches: readonly Stretch[]): Generator<Statement> {
  const to: Entity | undefined = cast.of(chain);
  if (to === undefined) return;
  // A word for a link that is a thing's name too is the thing: 衬底材料.
  const isThing = (stage: Mention) => mentions.some(({ kind, start, end }) => kind !== "Stage" && things.has(kind) && start <= stage.start && end >= stage.end);
  const isLink = (mention: Mention) => things.has(mention.kind) && (mention.inside === undefined || mention.inside === chain) && !(mention.kind === "Stage" && isThing(mention));
  for (const { start, end } of stretches) for (const mention of mentions) {
    const ends: readonly End[] = mention.start >= start && mention.end <= end && isLink(mention) ? endsOf(cast, mention) : [];
    for (const from of ends) yield { type: "PART_OF", from, to, evidence: { start: Math.min(mention.start, chain.start), end: Math.max(mention.end, chain.end) }, basis: "stated", confidence: 0.86 };
  }
}
