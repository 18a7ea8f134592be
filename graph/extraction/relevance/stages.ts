import { cuesOf, pattern } from "../../lexicon/cues.ts";
import { isInRowOfLinks, isSideOfTrade } from "./links-in-words.ts";
import type { Mention } from "../identity/mention.ts";
import { products } from "../../ontology/index.ts";

const cues = cuesOf("stages", ({ people, industry, trade, member, craft, work, part, grade }) => ({
  /** Behind a word for a stage, those who work there: 设计人才. */
  ofPeople: pattern`^${people}`,
  /** Before 制造, what it is the making of: 智能制造, 设备制造. */
  isIndustry: pattern`${industry}$`,
  /** A word for a trade. */
  isTrade: pattern`^${trade}$`,
  /** Behind a word for a trade, the word for one, or for who is in it: 封测企业, 设备业. */
  asTrade: pattern`^${member}`,
  /** A word for a craft. */
  isCraft: pattern`^${craft}$`,
  /** Before a craft, who works at it: 专攻封测、代工. */
  worksAt: pattern`${work}$`,
  /** A link that may stand right behind its firm: 庐阳封测. */
  isFirmsPart: pattern`^${part}$`,
  /** All that stands between two stages or things of one list. */
  between: pattern`^(?:(?:[、和与及/—–-]|以及(?:下游|上游)?|（[^）]{0,8}）)${grade}?)?$`,
}));

/**
 * Whether a name that is a word for a stage tells of one; all other names do. A weak word means a stage only beside another stage or thing, before the word for a trade or a link, as the label of
 * a list of firms, or where a part of the chain is told: 设计、制造、封测, 设备业, 制造：恒越芯, 下游应用有.
 * @param index where the name stands among the mentions
 */
export function isStage(text: string, mentions: readonly Mention[], mention: Mention, index: number): boolean {
  if (mention.kind !== "Stage" || mention.weak !== true) return true;
  if (cues().ofPeople.test(text.slice(mention.end, mention.end + 3))) return false;
  if (mention.inside !== undefined) return true;
  if (isIndustry(text, mention)) return false;
  return isSideOfTrade(text, mention) || isInRowOfLinks(text, mention) || isTradeToldOf(text, mention) || isWorkedAt(text, mention)
    || isFirmsLink(text, mention, mentions[index - 1]) || isLabelOfFirms(text, mention, mentions[index + 1]) || isInFirmsBracket(text, mention, mentions[index - 1])
    || isPartOfChain(text, mention) || isBesideThing(text, mentions, mention, index);
}

/** 设备制造, 智能制造: an industry of its own. */
function isIndustry(text: string, { name, start }: Mention): boolean {
  return name === "制造" && /[\u4e00-\u9fff]/.test(text.charAt(start - 1)) && cues().isIndustry.test(text.slice(Math.max(0, start - 3), start));
}

/** A trade by the word behind it, as what a clause begins to tell of, or as what lies up or down the chain: 封测企业, 封测方面，…, 上游材料、…. */
function isTradeToldOf(text: string, { name, start, end }: Mention): boolean {
  if (!cues().isTrade.test(name)) return false;
  const opensClause = /(?:[，。；：\n在]|目前)$/.test(text.slice(Math.max(0, start - 2), start)) && /^(?:(?:方面|这一?块)(?:，|则?有)|(?:则|也|还)?有(?![限关]))/.test(text.slice(end, end + 4));
  const isOfStream = /[上中下]游$/.test(text.slice(start - 2, start)) && /^(?:[、，。；与和及]|为主)/.test(text.slice(end, end + 2));
  return opensClause || isOfStream || cues().asTrade.test(text.slice(end, end + 3));
}

/** A craft that somebody works at: 从事封测、代工. */
function isWorkedAt(text: string, { name, start, end }: Mention): boolean {
  return cues().isCraft.test(name) && cues().worksAt.test(text.slice(start - 2, start)) && /^[、，。；和与及]/.test(text.slice(end, end + 1));
}

/** The link that stands in a list right behind a firm: 芯源装备涂胶显影机、恒越精密零部件、庐阳封测; or behind 做. */
function isFirmsLink(text: string, { start, end, name }: Mention, before: Mention | undefined): boolean {
  return before?.kind === "Company" && (before.end === start ? cues().isFirmsPart.test(name) : before.end === start - 1 && text.charAt(before.end) === "做") && /^[、，。；等和与进]/.test(text.slice(end, end + 1));
}

/** What stands alone or last in the brackets behind a firm: 恒越光电（封装）, 庐阳照明（灯饰、封装）. */
function isInFirmsBracket(text: string, { start, end }: Mention, before: Mention | undefined): boolean {
  return before?.kind === "Company" && text.charAt(end) === "）" && text.charAt(before.end) === "（" && /^（(?:[\u4e00-\u9fff]{2,6}、){0,2}$/.test(text.slice(before.end, start));
}

/** The label of a list of firms, at the beginning of its clause: ✅制造：恒越芯、澜泰微；装备：庐阳科技; or with a dash: 应用——恒越芯. */
function isLabelOfFirms(text: string, { start, end }: Mention, next: Mention | undefined): boolean {
  if (next?.kind === "Company" && text.slice(end, next.start) === "——") return !/[\u4e00-\u9fff\w]/.test(text.slice(Math.max(0, start - 1), start));
  return next?.kind === "Company" && next.start === end + 1 && /[：:（]/.test(text.charAt(end)) && !/[\u4e00-\u9fff\w]/.test(text.slice(Math.max(0, start - 1), start));
}

/** What is called a link, or told of what lies up or down the chain: 封测环节, 下游应用有. */
function isPartOfChain(text: string, { start, end }: Mention): boolean {
  if (text.startsWith("环节", end)) return true;
  return /[上中下]游[^，。；、]{0,2}$/.test(text.slice(Math.max(0, start - 4), start)) && /^(?:则|主要|还)?(?:有|包括)/.test(text.slice(end, end + 4));
}

/** A word right beside another stage or thing, or in one list with it: 设计、制造、封测. */
function isBesideThing(text: string, mentions: readonly Mention[], mention: Mention, index: number): boolean {
  return mentions.slice(Math.max(0, index - 4), index + 5).some((other) => {
    if (other === mention || !(products.has(other.kind) || other.kind === "Stage")) return false;
    const [first, second] = other.start >= mention.end ? [mention, other] : [other, mention];
    return first.end <= second.start && cues().between.test(text.slice(first.end, second.start));
  });
}
