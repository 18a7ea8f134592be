import { products } from "../../../ontology/index.ts";
import type { End, Rule } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import { madeOf, makingOf } from "../ends.ts";
import { areaStarts, groupsOf } from "../lists/groups.ts";

const cues = cuesOf("class-before-firm", ({ head, field, wide, rank, maker, make, such, makers, enter, country, first, work }) => ({
  /** Before a thing, and between it and the firm behind the comma, that the firm is the first of its makers, or one of them: 作为国内最早做外延片的企业之一，恒越光电. */
  isFirst: pattern`(?:${first})[^，。；：]{0,16}$`,
  ofMakers: pattern`^(?:${work})*的?${field}*${wide}?${rank}*${maker}(?:之一)?，${country}?$`,
  /** A verb of making before the thing. */
  verbBefore: pattern`${make}[^，。；]{0,10}$`,
  /** Between the thing and the firms that are examples of its makers. */
  suchAs: pattern`^，?${such}：?$`,
  /** Makers in general, before the thing. */
  makersOf: pattern`${makers}[^，。；]{0,6}${enter}[^，。；]{0,4}$`,
  /** Between two things whose makers a firm is called one behind the other: 国内第一的芯片厂商、全球知名的外延片供应商恒越光电. */
  otherClass: pattern`^(?:${rank})*(?:${maker})[、和](?:[^，。；、的]{2,6}(?:领先|最大|知名|第[一二三四五\d])的|${wide}|${rank})*$`,
  /** Between the thing and the firm: what kind of firm it is. */
  kind: pattern`^(?:[和与及、][^，。；、的和与]{2,6}?)?${head}?(?:细分)?${field}*的?${wide}?(?:${rank}|“[^”]{1,8}”)*${maker}[—“”"\-：]*${country}?$`,
  /** Between the thing and the firm that a verb before it makes: 生产外延片的恒越, 做外延片和模组的庐阳. */
  listEnds: pattern`^(?:[、和与及][^，。；、的]{1,6}){0,2}(?:起家|为主|见长)?的${country}?$`,
}));

/** A firm introduced by what it makes or does: `LED外延片龙头企业恒越光电`, `封测大厂澜泰微电`. Source: usage of trade news. */
export const classBeforeFirm: Rule = {
  id: "class-before-firm",
  reason: "the firm is introduced as a maker of the thing, or by its link of the chain",
  example: "碳化硅衬底龙头企业恒越晶体",
  *read({ proseWith, reading: { text, isNews }, cast, placesAt }) {
    for (const { mentions } of proseWith("Company")) {
      const areas = areaStarts(mentions);
      for (const { members, start } of groupsOf(text, mentions, "Company")) {
        for (const mention of classBefore(text, mentions, beforeAreas(areas, start), isNews ? introduces : isCalled)) {
          for (const member of members) {
            const from = cast.of(member);
            for (const to of from === undefined ? [] : madeOf(cast, mention)) yield { type: makingOf(to), from: from as End, to, at: placesAt(member.start)[0], evidence: { start: mention.start, end: member.end }, basis: "stated", voice: "built", strength: null, confidence: 0.84 };
          }
        }
      }
    }
  },
};

/** Where the areas begin that stand right before a firm: LED芯片厂庐州恒越光电. */
function beforeAreas(areas: ReadonlyMap<number, number>, start: number): number {
  const area = areas.get(start);
  return area === undefined ? start : beforeAreas(areas, area);
}

/** The things and stages that introduce the firm which begins there: the last one before it, with those listed before that one. */
function classBefore(text: string, mentions: readonly Mention[], firm: number, isIntroduction: typeof isCalled): readonly Mention[] {
  const isThing = ({ kind, inside }: Mention) => (products.has(kind) || kind === "Stage") && inside === undefined;
  const last = mentions.findLast((mention) => mention.end <= firm && firm - mention.end <= 24 && isThing(mention) && !isOfMaker(text, mention) && isIntroduction(text, mention, firm));
  if (last === undefined) return [];
  const listed = mentions.filter((mention) => mention.kind === last.kind && mention.inside === undefined && mention.end <= last.start && /^[、和与及]$/.test(text.slice(mention.end, last.start)));
  const first = listed[0] ?? last;
  const other = mentions.findLast((mention) => mention.end < first.start && first.start - mention.end <= 20 && isThing(mention) && cues().otherClass.test(text.slice(mention.end, first.start)));
  return [...(other === undefined ? [] : [other]), ...listed, last];
}

/** Whether a word for a link is part of that for a maker, as 制造 in 蓝宝石晶体制造商, or its work on final goods, as 代工 in 液晶电视代工厂. */
function isOfMaker(text: string, { kind, name, start, end }: Mention): boolean {
  return kind === "Stage" && ((name === "制造" && text.charAt(end) === "商") || (name === "代工" && ofGoods.test(text.slice(Math.max(0, start - 4), start))));
}

/** Before 代工, what is put together for other brands, and is no wafer. */
const ofGoods = /(?:电视|手机|电脑|笔电|平板|整机|家电|服务器|[灯车])$/;

/** `LED外延片龙头企业恒越光电`: words for a kind of firm between the thing and the firm. */
function isCalled(text: string, { end }: Mention, firm: number): boolean {
  return cues().kind.test(text.slice(end, firm));
}

/** In news also makers by the verb before the thing: `生产蓝宝石晶棒的澜晶科技`, `10家厂商投入光学膜，如恒越、庐阳`. */
function introduces(text: string, thing: Mention, firm: number): boolean {
  return isCalled(text, thing, firm) || isMaker(text, thing, firm);
}

function isMaker(text: string, { start, end }: Mention, firm: number): boolean {
  const [before, between] = [text.slice(Math.max(0, start - 16), start), text.slice(end, firm)];
  if (cues().ofMakers.test(between) && cues().isFirst.test(text.slice(Math.max(0, start - 24), start))) return true;
  return (cues().listEnds.test(between) && cues().verbBefore.test(before)) || (cues().suchAs.test(between) && cues().makersOf.test(before));
}
