import { isDenied } from "../denial/denial.ts";
import { isBelittled } from "../denial/falls-short.ts";
import { type Intent, intent, isWordOfIntent, namesIntent, ofPhrase, type Spot, strengthBefore, toldOfThere, unlessAimedAt } from "./intent-of-phrase.ts";
import { isInRowOfLinks, isSideOfTrade } from "../../relevance/links-in-words.ts";
import { clauseAt } from "../../text/clause.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import { endOfList } from "../lists/behind-list.ts";

const cues = cuesOf("intent-behind", ({ open, field, set, manner, attack, other }) => ({
  /** How a clause begins that tells on what research is set. */
  opens: pattern`(?:${open})[^。；]{0,100}$`,
  /** Behind the last of a list, the research that is set on it: 等关键材料，组织联合攻关. */
  attacked: pattern`^等?[^，。；、：（）]{0,8}?(?:${field})?(?:，?(?:${set}))?(?:${manner}){0,4}(?:${attack})(?!${other})`,
}));

/** A phrase of one of the relations behind the thing in its clause. */
export function saidBehind(spot: Spot, relations: ReadonlySet<string>): Intent | undefined {
  const { line, mention, text, clause } = spot;
  const said = line.phrases.find(({ start, payload }) => start >= mention.end && start < clause.end && payload.relation !== undefined && relations.has(payload.relation) && !isDenied(text, start) && !isBelittled(text.slice(start, start + 12)) && !isShare.test(text.slice(start, start + 4)));
  return said === undefined ? undefined : unlessAimedAt(spot, intent(said.payload.relation as Intent["relation"], strengthBefore(text, line, mention), said.start, true), said.start);
}

/** 围绕光刻胶、电子特气开展技术攻关: what research is set on is to be broken through; a look back tells by other words what came of it. */
export function attacked({ line, mention, text, clause, words }: Spot): Intent | undefined {
  if (line.looksBack || !cues().opens.test(words)) return undefined;
  const behind = text.slice(endOfList(text, line.mentions, mention.end), Math.min(line.sentence.end, clause.end + longestAttack));
  return cues().attacked.test(behind) ? intent("TO_BREAK_THROUGH", strengthBefore(text, line, mention), mention.start, true) : undefined;
}

/** So far behind the clause its research may be told. */
const longestAttack = 20;

/** A word that begins with one for supplying and only measures it: 配套率. */
const isShare = /^配套(?:率|比例|度|能力)/;

/** 制造端加快布局, 封测端，支持恒越光电扩产: what is said behind a side of the trade is said of it; 强设计、补材料 makes it strong. */
export function linkAsked(spot: Spot): Intent | undefined {
  const { line, mention, text, clause } = spot;
  if (isInRowOfLinks(text, mention)) return intent("FOCUSES_ON", "push", mention.start - 1, true);
  if (!isSideOfTrade(text, mention)) return undefined;
  const end = text.charAt(mention.end + 1) === "，" ? clauseAt(text, mention.end + 2, mention.end + 2).end : clause.end;
  const said = line.phrases.find(({ start, end: behind, payload }) => start >= mention.end && behind <= end && (isWordOfIntent(payload) || namesIntent(payload)));
  if (said === undefined) return undefined;
  if (said.payload.relation !== undefined && said.payload.relation !== "FOCUSES_ON") return ofPhrase(spot, said, false);
  return said.payload.voice === "built" ? toldOfThere(spot, said.start, said.payload.text) : intent("FOCUSES_ON", said.payload.strength ?? null, mention.start, false);
}
