import { comparable } from "../../../lexicon/index.ts";
import { products } from "../../../ontology/index.ts";
import type { Mention } from "../../identity/mention.ts";
import { leftEdge } from "../../scan/left-edge.ts";
import type { Scan } from "../../scan/scan.ts";

const ending = /(?:全)?产业链/g;
/** What a chain's name speaks of: a thing of the chain, or a trade's own word. */
const ofTrade = /(?:第[一二三四]代|化合物|功率|车规级?|汽车|智能|新型|柔性|高端)?(?:半导体|集成电路|芯片|(?:(?:AM)?O|Q|(?:Micro|Mini|UV)[- ]?)?LED|光伏|显示|传感器|光电|微电子|激光|电子|面板|照明|太阳能|碳化硅|氮化镓|(?:多晶|单晶|晶体|晶)?硅|封测|化合物|红外|蓝宝石|存储|通信)/i;

/** Chains that the lexicon does not have, by their ending (LED新光源产业链, 光伏制造产业链), with those that share it (硅光伏、硅化工产业链), and by their links in quotation marks. */
export function chains(scan: Scan): Mention[] {
  const { text } = scan.reading;
  const byLinks = [...text.matchAll(ofLinks)].map(({ index, 0: name }): Mention => ({ kind: "Chain", start: index, end: index + name.length, name, forms: [], rule: "chain-of-links", confidence: 0.8 }));
  return [...byLinks, ...byEnding(scan)];
}

/** A chain that is called by its links: “多晶硅—单晶硅—组件”产业链. */
const ofLinks = /“[^“”，。；\n—–-]{2,10}(?:[—–-]{1,2}[^“”，。；\n—–-]{2,10}){1,8}”(?:全)?产业链/g;

/** What stands before a chain's name in a list that shares its ending: 硅光伏、硅化工、. */
const sharesEnding = /(?:[\u4e00-\u9fff]{2,6}、){1,6}$/;

/** The chains that a list names before the one that bears the ending for all, each by a trade's own word. */
function sharing(text: string, start: number): Mention[] {
  const list = sharesEnding.exec(text.slice(Math.max(0, start - 42), start))?.[0] ?? "";
  let at = start - list.length;
  return list.split("、").slice(0, -1).flatMap((words, index): Mention[] => {
    // The first may stand behind a verb.
    const trade = ofTrade.exec(words)?.index ?? -1;
    const item = index === 0 ? words.slice(Math.max(0, trade)) : words;
    const from = at + words.length - item.length;
    at += words.length + 1;
    return trade !== -1 && (index === 0 || trade === 0) && item.length > 1 && !isBare.test(item) ? [{ kind: "Chain", start: from, end: from + item.length, name: `${item}产业链`, forms: [], rule: "chain-sharing-its-ending", confidence: 0.75 }] : [];
  });
}

/** Words that name the whole trade, no chain of their own. */
const isBare = /^(?:半导体|集成电路|芯片|电子)(?:产业)?$/;

/** Words before 产业链 that tell how much of it, or how many there are, and are no part of its name: 光伏上下游产业链, 太阳能3条产业链. */
const filler = /(?:上中下游|上下游|完整|完善|重点|相关|主导|[十百千]亿元?级?|[\d一二三四五六七八九十两]+[条大个])+的?$/;
/** How words end that tell what is done with a chain: 芯片延伸产业链. */
const workedOn = /(?:延[伸长]|拉[长伸]|补齐|补强|拓展|壮大|做[强大优]|打造|构建|健全|融入|围绕|布局|进入|嵌入)$/;

/** Where a chain's own name begins before its ending: at the first word of a trade, else at a known thing right before it (光刻胶产业链). */
function beginOf({ reading: { text }, nameAt }: Scan, edge: number, ending: number): number | undefined {
  const trade = ofTrade.exec(text.slice(edge, ending));
  if (trade !== null) return edge + trade.index;
  for (let at = edge; at <= ending - 2; at++) {
    const known = nameAt.get(at);
    if (known?.end === ending && known.payload.some((name) => name.type === "term" && products.has(name.term.kind))) return at;
  }
  return undefined;
}

function byEnding(scan: Scan): Mention[] {
  const { text } = scan.reading;
  return [...text.matchAll(ending)].flatMap((match): Mention[] => {
    const end = match.index + match[0].length;
    if (text.startsWith("项目", end)) return [];
    const start = leftEdge(scan, end, match[0].length, 18);
    const from = beginOf(scan, start, match.index);
    if (from === undefined) return [];
    const printed = text.slice(from, end);
    const words = text.slice(from, match.index);
    const core = words.replace(filler, "");
    if (core.length < 2 || core.length > 12 || /[，。、“”（）/—-]/.test(printed) || scan.vocabulary.generic.has(comparable(printed)) || isBare.test(words) || workedOn.test(core)) return [];
    const name = `${core}${match[0]}`;
    const forms = [...(name === printed ? [] : [printed]), ...(match[0].startsWith("全") ? [`${core}产业链`] : []), ...(text.charAt(end) === "条" ? [`${printed}条`] : [])];
    return [...sharing(text, from), { kind: "Chain", start: from, end, name, forms, rule: "chain-ending", confidence: 0.75 }];
  });
}
