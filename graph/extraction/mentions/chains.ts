import { comparable } from "../../lexicon/index.ts";
import type { Mention } from "../mention.ts";
import { leftEdge, type Scan } from "../scan.ts";

const ending = /(?:全)?产业链/g;
/** What a chain's name speaks of: a thing of the chain, or a trade's own word. */
const ofTrade = /(?:第[一二三四]代|化合物|功率|车规级?|汽车|智能|新型|柔性|高端)?(?:半导体|集成电路|芯片|LED|光伏|显示|传感器|光电|微电子|激光|电子|面板|照明|太阳能|碳化硅|氮化镓|硅|封测|化合物|红外|蓝宝石|存储|通信)/i;

/** Chains that the lexicon does not have, by their ending: LED新光源产业链, 光伏制造产业链. */
export function chains(scan: Scan): Mention[] {
  const { text } = scan.reading;
  return [...text.matchAll(ending)].flatMap((match): Mention[] => {
    const end = match.index + match[0].length;
    if (text.startsWith("项目", end)) return [];
    const start = leftEdge(scan, end, match[0].length, 18);
    const trade = ofTrade.exec(text.slice(start, match.index));
    if (trade === null) return [];
    const from = start + trade.index;
    const name = text.slice(from, end);
    const core = text.slice(from, match.index);
    if (core.length < 2 || core.length > 12 || /[，。、“”（）/—-]/.test(name) || scan.vocabulary.generic.has(comparable(name)) || /^(?:半导体|集成电路|芯片|电子)(?:产业)?$/.test(core)) return [];
    return [{ kind: "Chain", start: from, end, name, forms: text.charAt(end) === "条" ? [`${name}条`] : [], rule: "chain-ending", confidence: 0.75 }];
  });
}
