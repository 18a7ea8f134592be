import { ontology } from "../../../ontology/index.ts";
import { laidOut, type Mention } from "../../identity/mention.ts";
import type { Scan } from "../../scan/scan.ts";

/** Names of things with the 超 before their degree, or the other degrees that they go with: 超高功率光伏组件, 超低功耗芯片, 中低压MOSFET. */
export function withDegree({ reading: { text } }: Scan, found: readonly Mention[]): readonly Mention[] {
  return found.map((mention) => {
    const length = ontology.kinds[mention.kind].group === "thing" && degree.test(mention.name) ? degreesBefore(text, mention) : 0;
    return length === 0 ? mention : laidOut({ ...mention, start: mention.start - length, name: text.slice(mention.start - length, mention.end), forms: [...mention.forms, mention.name] });
  });
}

/** How long the degrees are right before the one that a name begins with; the 中 of 其中 and the 大 of 做大 are none. */
function degreesBefore(text: string, { start, name }: Mention): number {
  if (text.charAt(start - 1) === beyond) return 1;
  const length = ofRange.test(name) ? ranges.exec(text.slice(Math.max(0, start - 2), start))?.[0].length ?? 0 : 0;
  return length > 0 && otherWord.test(text.slice(start - length - 1, start - length + 1)) ? 0 : length;
}

const beyond = "超";
const degree = /^[高中低大小薄宽窄净纯细轻]/;
/** A degree of which a thing may have a range: 低压 in 中低压. */
const ofRange = /^[高中低大小][压频功温速]/;
const ranges = /[高中低大小]{1,2}$/;
const otherWord = /[其集当空之心][中]|[做扩壮放加最][大]|[提]高|[降]低|[缩]小/;
