import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import type { Scan } from "../../scan/scan.ts";
import { isArea } from "../name-at.ts";

const cues = cuesOf("plants", ({ told, adverb, tellsLine, noQuarter }) => ({
  /** What news tells of a plant, or of a line, right behind its name. */
  isTold: pattern`^(?:（[^（）]{1,12}）)?(?:${adverb}|[\d年月底初末]{2,9})*${told}`,
  lineIsTold: pattern`^(?:${adverb}|[\d年月底初末]{2,9})*${tellsLine}`,
  /** Words between an area and its plant that name no quarter. */
  noQuarter: pattern`${noQuarter}`,
}));

/** The rule that finds a plant by the area that it is called by. */
export const plantRule = "plant-by-its-area";

/** Words for a plant behind its area, with what tells it from others of the firm. */
const plant = /(?:[新老]|第?[一二三四五六七八九十]{1,2}|[A-Z]{1,2}\d{1,3}[A-Z]?)?(?:工厂|厂(?![商房家区长址务矿牌内里子方]))|线(?![路上下城索性条])/g;
const quarterLength = 2;

/** Plants that news calls by their area: `苏州厂满载`, `恒越光电庐州二厂`, `庐州线月产能4万片`, `庐州滨湖厂`, `滨湖新厂`. They are a firm's though the name says what none makes. */
export function plants(scan: Scan): Mention[] {
  const { reading: { text, isNews }, names, edges } = scan;
  if (!isNews) return [];
  const areas = new Map(names.filter(isArea).map(({ start, end }) => [end, start]));
  return [...text.matchAll(plant)].flatMap(({ index, 0: words }): Mention[] => {
    const end = index + words.length;
    if (!(words === "线" ? cues().lineIsTold : cues().isTold).test(text.slice(end, end + 16))) return [];
    const quarter = index - quarterLength;
    const hasQuarter = (areas.has(quarter) || (words.startsWith("新") && edges[quarter] !== 0)) && isQuarter(scan, index);
    const start = areas.get(index) ?? (hasQuarter ? quarter : undefined);
    return start === undefined ? [] : [{ kind: "Project", start, end, name: text.slice(start, end), forms: [], rule: plantRule, confidence: 0.76 }];
  });
}

/** Whether the two characters before a plant, may be a quarter's: 滨湖 in 庐州滨湖厂. */
function isQuarter({ reading: { text }, edges, nameAt }: Scan, end: number): boolean {
  const words = text.slice(end - quarterLength, end);
  return /^[\u4e00-\u9fff]+$/.test(words) && !cues().noQuarter.test(words) && !nameAt.has(end - quarterLength) && edges[end - 1] !== 1 && edges[end] !== 1;
}
