import type { Term } from "../../../lexicon/index.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Kind } from "../../../ontology/index.ts";
import type { Mention } from "../../identity/mention.ts";
import type { Scan } from "../../scan/scan.ts";
import { behindNames, compoundStart, qualifierStart } from "./beginning-of-thing.ts";

const cues = cuesOf("known-things", ({ bare, process, noun, thing, work, beside, otherwise }) => ({
  isBare: pattern`^${bare}$`,
  isProcess: pattern`^${process}$`,
  /** Behind a step of the chain: the next step, or a noun that it tells more of. */
  isLink: pattern`^(?:[—–＋+-]|${noun})`,
  /** Right before and right behind a step of the chain: what makes an everyday word of it. */
  besideEveryday: pattern`${beside}[和与及、]?$`,
  everydayBehind: pattern`^(?:${otherwise}|[和与及、]${beside})`,
  /** The work on a thing, with the thing before it. */
  workOnThing: pattern`^(.*${thing})${work}$`,
}));

/** The thing that a known form names where it stands, with the grades and sizes before it: 12英寸硅片; undefined where the form names none there. */
export function knownThing(scan: Scan, term: Term, start: number, end: number, printed: string): Mention | undefined {
  const { reading: { text }, vocabulary: { lexicon } } = scan;
  if (isTradeOfLed(scan, start, end, printed) || namesNoThing(text, term.kind, printed, start, end)) return undefined;
  const graded = behindNames(scan, qualifierStart(text, start, end), start);
  const from = graded === start ? compoundStart(scan, start, term.kind, printed) : graded;
  const bare = printed.replace(/(?:产业|行业|技术)$/, "");
  const forms = [...(from === start ? [] : [printed]), ...(bare !== printed && lexicon.resolve(term.kind, [bare]) === term ? [bare] : [])];
  return { kind: term.kind, start: from, end, name: text.slice(from, end), forms, term, rule: "known-name", confidence: term.kind === "Application" ? 0.82 : 0.95 };
}

/** Whether LED only says of which trade the word behind it is: LED企业, LED市场; in news before any noun, LED产能, and in a longer name before its own parts. */
function isTradeOfLed({ reading: { text, isNews } }: Scan, start: number, end: number, printed: string): boolean {
  if (!asTrade.test(printed)) return isNews && printed.endsWith("LED") && /^(?:外延|芯片|晶粒|晶片)/.test(text.slice(end, end + 2));
  if (aims.test(text.slice(Math.max(0, start - 3), start))) return false;
  return ofItsTrade.test(text.slice(end, end + 3)) || (isNews && qualifierStart(text, start, end) === start && beforeNoun.test(text.slice(end, end + 2)) && !asField.test(text.slice(end, end + 3)));
}

const asTrade = /^LED$/i;
/** Before it, that somebody wants the trade, and so the thing: 布局LED企业. */
const aims = /(?:布局|发展|打造|培育|壮大|扶持|支持)$/;
/** Behind it, a word for those who work with it. */
const ofItsTrade = /^(?:企业|市场|厂商|大厂|公司|技术|业|新光源|上游|下游|中游|应用|全产|相关|产业链)/;
/** Right behind it, another noun, of which it is a word: LED终端, LED产能; not 的, 上 or 等. */
const beforeNoun = /^(?:[\u4e00-\u9fff]|[A-Z]{2}| ?[A-Z])(?<![的上和与及或等在为是已将也有可用中并而都从到于及几均仍尚被由])/;
/** Behind it, the word for its trade as a whole, which means the thing with it: 全市LED产业. */
const asField = /^(?:产业(?!链)|行业|领域|项目|产品)/;

/** Whether a word names no thing of its own where it stands: 面板厂, 衬底—外延—芯片; 功率器件封测 is the thing and the link. */
function namesNoThing(text: string, kind: Kind, printed: string, start: number, end: number): boolean {
  if (kind === "Material" && ofElement.test(printed) && ofChemistry.test(text.slice(end, end + 2))) return true;
  if (cues().isBare.test(printed)) return qualifierStart(text, start, end) === start;
  if (kind !== "Technology") return false;
  if (end - start === 2 && (cues().besideEveryday.test(text.slice(Math.max(0, start - 4), start)) || cues().everydayBehind.test(text.slice(end, end + 4)))) return true;
  // 功率器件技术改造 renews the making of a thing.
  if (printed.endsWith("技术") && /^改[造进]/.test(text.slice(end, end + 2))) return true;
  if (cues().isProcess.test(printed)) return !/[GMＧＭ][WＷ]$|瓦$/.test(text.slice(Math.max(0, start - 2), start)) && (cues().isLink.test(text.slice(end, end + 3)) || /[—–＋+]/.test(text.charAt(start - 1)));
  return cues().workOnThing.test(printed) && !/\d ?纳米/.test(text.slice(Math.max(0, start - 12), end));
}

/** An element, and behind it the rest of a trade or compound that is called after it: 电子级磷 of 电子级磷化工材料. */
const ofElement = /[磷硫氟氯溴碘硼氮硅氢]$/;
const ofChemistry = /^化[工学物]/;

/** Whether the 大 that a name begins with belongs to the word before: 全球最大硅片供应商 supplies no 大硅片, 扩大硅片产能 is of no 大硅片. */
export function isOfLargest(text: string, start: number): boolean {
  return text.charAt(start) === "大" && /[最扩壮做]/.test(text.charAt(start - 1));
}
