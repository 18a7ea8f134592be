import { withoutQualifiers } from "../../lexicon/index.ts";
import { ontology } from "../../ontology/index.ts";
import type { Mention } from "../mention.ts";
import type { Scan } from "../scan.ts";

/**
 * Names that the lexicon and the gazetteer know, with the grades and sizes before a thing.
 * 高纯SiC衬底材料 is one mention of 碳化硅衬底; 太原市 one of the region.
 */
export function knownNames(scan: Scan): Mention[] {
  const { text } = scan.reading;
  return scan.names.flatMap(({ start, end, payload }) => payload.flatMap((name): Mention[] => {
    const printed = text.slice(start, end);
    switch (name.type) {
      case "term": {
        const isThing = ontology.kinds[name.term.kind].group === "thing";
        const from = isThing ? qualifierStart(text, start, end) : start;
        const forms = from === start ? [] : [printed];
        return [{ kind: name.term.kind, start: from, end, name: text.slice(from, end), forms, term: name.term, rule: "known-name", confidence: isThing ? 0.95 : 0.9 }];
      }
      case "region": return [{ kind: "Region", start, end, name: printed, forms: [], rule: "known-region", confidence: 0.95 }];
      case "group": return [{ kind: areaGroup.test(printed) ? "Region" : "Agency", start, end, name: printed, forms: [], group: !areaGroup.test(printed), rule: "known-group", confidence: 0.9 }];
      case "stage": return [{ kind: "Stage", start, end, name: printed, forms: [], stages: name.stages, weak: !name.alone, rule: "stage-word", confidence: 0.9 }];
      default: return [];
    }
  }));
}

/** A counted group of areas stands for a region: 五镇. */
const areaGroup = /^[两二三四五六七八九十]+(?:镇|区|县|市)$/;

/** Where a thing's name begins when grades, sizes and purposes stand before it: 6英寸, 高纯, 集成电路用. */
function qualifierStart(text: string, start: number, end: number): number {
  let best = start;
  for (let from = start - 2; from >= Math.max(0, start - 14); from--) {
    if (hard.test(text.charAt(from))) break;
    if (withoutQualifiers(text.slice(from, end)).includes(text.slice(start, end))) best = from;
  }
  return best;
}

const hard = /[，。；：！？、\n\t“”（）()《》,;:]/;
