import type { Match } from "../../scan/automaton.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import { oncePerLine } from "../../scan/once-per.ts";
import type { Phrase } from "../../scan/vocabulary.ts";
import { isDenied } from "../denial/denial.ts";
import { isBelittled } from "../denial/falls-short.ts";

const cues = cuesOf("verbs-of-intent", ({ made }) => ({
  /** Behind 生产, what makes a noun of it: 硅片生产线. */
  madeThere: pattern`^${made}`,
}));

/** 突破 with what is broken through to behind it; not 取得突破, 产值突破10亿元, 突破口. */
export function breaksThrough(text: string, { start, end, payload }: Match<Phrase>, mention: Pick<Mention, "start">): boolean {
  return payload.text === "突破" && !/[得的大新性速零]$/.test(text.charAt(start - 1)) && /^(?![口性点])[^\d]*$/.test(text.slice(end, mention.start));
}

/** The phrases of a sentence, without those that only tell of a layout (形成“一核三园”格局：), those that it denies or belittles (尚未布局, 布局不够), 现有 of what the sentence builds on, 突破 before a figure, and 生产 where it only begins a noun: 硅片生产线, unless the text counts those: LED封装生产线420条. */
export const verbsOf = oncePerLine(({ reading: { text } }, { phrases }) => phrases.filter((phrase) => isVerb(text, phrase)));

function isVerb(text: string, { start, end, payload }: Match<Phrase>): boolean {
  if (isOfLayout(text, end) || isDenied(text, start) || isBelittled(text.slice(start, start + 12))) return false;
  if (payload.text.endsWith("突破")) return !figure.test(text.slice(end, end + 10));
  if (payload.text === "现有") return !isGround.test(text.slice(end, end + 16));
  if (payload.text === "生产") return !cues().madeThere.test(text.slice(end, end + 3)) || counted.test(text.slice(end, end + 10));
  return true;
}

/** Whether a word only calls a layout, or stands in what it is called: 形成“一核三园”协同发展格局：; 布局 before a comma is a noun. */
function isOfLayout(text: string, end: number): boolean {
  return ofLayout.test(text.slice(end - 2, end + longestLayout)) || (closesLayout.test(text.slice(end, end + 8)) && inLayout.test(text.slice(Math.max(0, end - longestLayout), end)));
}

const layout = "(?:“[^”，。]{2,24}”|[一二两三四五六七八九十][核园区带极链群心翼轴点片城廊][^，。：；、]{0,8}?|\\d\\+[\\dNX]\\+?[\\dNX]?)";
const ofLayout = new RegExp(`^(?:布局[，。；]|..了?(?:以[^，。；]{2,30}?为[^，。；]{2,4})?的?${layout}[^，。：；、]{0,8}(?:格局|布局|体系|架构|矩阵|态势|模式)[，。：；])`);
const inLayout = new RegExp(`${layout}[^，。：；、]{0,8}$`);
const closesLayout = /^[^，。：；、]{0,4}(?:格局|布局|体系|架构|矩阵|态势|模式)[，。：；]/;
const longestLayout = 56;

/** Behind 力争突破, what a figure is to pass: 力争突破200亿元. */
const figure = /^了?(?:[\d.]+(?![\d.、]|英?寸|代|纳米|nm|微米|μm|[kK]?V|千?伏|层|位)|[百千万])/;

/** Behind 现有, what a clause builds on before the next tells its work: 利用现有产业基础，发展……. */
const isGround = /^的?[^，。；、\d]{0,6}(?:基础|条件|优势|资源|载体|平台|空间|厂房|政策|企业|产业|园区|设施)[^，。；、\d]{0,2}，/;

/** Behind 生产, lines and firms with their number: what the text counts is there. */
const counted = /^(?:线|企业|厂商?家?)(?:新增|[共达有已近超]){0,3}[\d一二三四五六七八九十两]+[余多]?[条家个]/;
