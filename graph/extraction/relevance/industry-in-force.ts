import { cuesOf, globalPattern, pattern } from "../../lexicon/cues.ts";
import { matchesOf } from "../../lexicon/matches.ts";
import { oncePer } from "../scan/once-per.ts";
import type { Part, Reading, Stretch } from "../text/reading.ts";

const cues = cuesOf("industry-in-force", ({ chain, other, kind, plainFigure }) => ({
  chain: pattern`${chain}`,
  /** The chain's industry as a headline or a clause's subject names it. */
  industry: globalPattern`(?:第三代|第四代|宽禁带|化合物|功率|稀贵金属|硅|新一代|太阳能)?(?:${chain})(?:[\u4e00-\u9fff]{0,4}?(?:产业链|产业集群|产业|制造业|行业))?(?!产业?[园基城]|[园基]|项目|企业|学院)`,
  /** Another trade, or the place at large: an industry by any name that is none of the chain's. */
  other: pattern`${other}|(?:^|[，、：])(?:全|我)[省市县区](?!占比)(?![^，。；]{0,4}(?:${chain}))`,
  anyIndustry: globalPattern`(?<=^|[，、。；：和与及]|[加推促培壮做发大强][快进动育大强优展力化])[\u4e00-\u9fff“”]{2,8}?(?:产业链|产业集群|产业|制造业|行业)`,
  /** A clause that names only what of the industry before it is counted. */
  plainFigure: globalPattern`${plainFigure}`,
  /** The chain's own industry at the head of a clause, with what kind of whole it is. */
  opens: pattern`^[^，。；、]{0,6}?(?:${chain})[^，。；、等]{0,6}?(?:${kind})`,
}));

/** A line of its own, or a sentence that heads those behind it, is so long at most. */
const longestHead = 26;
const numbering = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）]?[、.．]?|[①-⑳])?/;
/** What begins an item inside a paragraph. */
const ordinal = /^(?:[一二三四五六七八九十]是(?!否)|[①-⑳]|[（(]\d{1,2}[)）])/;
const spread = 160;

/**
 * The industry of the chain that an item of a document speaks of, by its heading or the sentence that heads it: 集成电路产业 for what stands behind 做强集成电路产业。,
 * until another heading, or a sentence that opens with another trade. By the index of the sentence.
 */
export const industriesOf = oncePer((reading: Reading): readonly (string | undefined)[] => {
  const { sentences, text } = reading;
  let part: Part | undefined;
  let force: string | undefined;
  let headedAt = 0;
  return sentences.map(({ part: own, start, end, isRow }) => {
    if (isRow) return undefined;
    if (own !== part) {
      if (own.block.kind === "heading" || own.block.path.at(-1) !== part?.block.path.at(-1)) headedAt = own.index;
      part = own;
      force = own.index - headedAt > mostParts || ofAnotherMatter.test(text.slice(start, start + 8)) ? undefined : industryOfHeadings(own.block.path);
    }
    const words = text.slice(start, Math.min(end, start + spread)).replace(numbering, "");
    const head = headOf(words);
    if (head !== undefined) force = industryHeaded(head, start === own.start) ?? (isOfOther(head) || startsItem.test(head) ? undefined : force);
    else if (isOfOther(clauseBefore(words))) force = undefined;
    return force;
  });
});

/** So many paragraphs behind a heading are of its matter; one that begins as the paragraphs of reports do in turn is not. */
const mostParts = 3;
const ofAnotherMatter = /^[^\u4e00-\u9fff]{0,4}(?:坚持|各位|我们|突出|聚焦|围绕)/;

/** A sentence of advice or of result in a few characters, by which paragraphs of reports begin. */
const startsItem = /^(?:做[大强优]|发展|培育|壮大|推[动进]|加[快强]|实施|聚焦|深化|优化|提升|促进|坚持|强化|持续|着力|大力|建设|打造|改造|稳住|狠抓)/;

/** The words by which a sentence heads what follows, if it does: it is short and counts nothing, or is the first clause of an item. */
function headOf(words: string): string | undefined {
  const item = ordinal.exec(words);
  if (item !== null) return clauseBefore(words.slice(item[0].length));
  const isHead = words.length <= longestHead && !/\d/.test(words) && /[\u4e00-\u9fff][。：:]?$/.test(words) && !words.includes("，");
  return isHead ? words : undefined;
}

/** The industry that a heading sentence opens: by its whole name, or at the head of a paragraph by what is to be done with it: 集成电路产业加快发展。, 稳住硅光伏。 */
function industryHeaded(head: string, isFirst: boolean): string | undefined {
  const name = industryNamed(head);
  return name !== undefined && (head.includes(name) || (isFirst && (startsItem.test(head) || /“|[是：]/.test(head)))) ? name : undefined;
}

function clauseBefore(words: string): string {
  return /^[^，。；：]*/.exec(words)?.[0] ?? "";
}

function industryOfHeadings(path: readonly string[]): string | undefined {
  for (let level = path.length - 1; level >= 0; level--) {
    const title = (path[level] as string).replace(numbering, "");
    if (title.length > longestHead + 6) continue;
    const named = industryNamed(title);
    if (named !== undefined || isOfOther(title)) return named;
  }
  return undefined;
}

/** The industry of the chain that words name, unless they name another one too, or it is but the last of several things: 整流管、压力传感器. */
function industryNamed(words: string): string | undefined {
  if (isOfOther(words)) return undefined;
  const name = matchesOf(cues().industry, words).at(-1)?.[0];
  if (name === undefined || isWhole.test(name)) return name;
  return words.includes("、") ? undefined : `${name}产业`;
}

const isWhole = /(?:产业链?|集群|业)$/;

function isOfOther(said: string): boolean {
  const words = said.replace(heldAgainst, "");
  return cues().other.test(words) || matchesOf(cues().anyIndustry, words).some(([name]) => !cues().chain.test(name) && !ownWords.test(name.replace(verbs, "")));
}

/** What a figure is held against is no matter of its own: 高于全市规上工业16个百分点. */
const heldAgainst = /(?:[高快低]于|占|居)(?:全?[国省市县区])?[^，。；、\d]{0,10}/g;

const verbs = /^(?:力争|确保|预计|预期|实现|推动|推进|带动|促进|加快|完善|壮大|做[大强优]|全年|今年|年内|其中)+/;
/** Words for the very industry that is spoken of. */
const ownWords = /^(?:产业|[全该本]|主导|上下游|特色|支柱|优势|相关|重点|标志性|新兴|一批|“?万亩千亿”?)/;

/**
 * The industry that a figure is of whose own clause does not name it: that of its item, or the one that opens its sentence, where all that stands between only counts
 * what an industry has; undefined where another trade, or the place at large, is named between.
 */
export function industryBefore(reading: Reading, sentence: Stretch & { readonly index: number }, to: number): string | undefined {
  const words = reading.text.slice(Math.max(sentence.start, to - spread), to);
  const ofItem = industriesOf(reading)[sentence.index];
  if (ofItem !== undefined) return isOfOther(words) ? undefined : ofItem;
  if (to - sentence.start > longestRun) return undefined;
  const clauses = reading.text.slice(sentence.start, to).replace(numbering, "").split(/[，：]/);
  const opening = clauses.findLastIndex((clause) => cues().opens.test(clause) && !isOfOther(clause));
  if (opening === -1 || clauses.length - opening > mostClauses) return undefined;
  const between = clauses.slice(opening + 1);
  if (between.length === 0 || between.some((clause) => !isPlain(clause))) return undefined;
  return industryNamed(clauses[opening] as string);
}

const mostClauses = 8;
/** Where marks are missing a sentence runs on without end. */
const longestRun = 400;

/** Whether a clause only counts what an industry has: 集聚企业, 新签约亿元以上项目, 本地配套率达到. */
function isPlain(clause: string): boolean {
  return clause.length < 48 && clause.split(/(?:\d[\d.]*|[、和])[%万亿千百]*(?:平方米|平方公里|个百分点|百分点|倍|家|户|个|项|条|名|人|元|亩|件|款|台|套|座)?[余多]?(?:以上|左右|以内)?/).every((words) => words.replace(cues().plainFigure, "") === "" || cues().chain.test(words));
}
