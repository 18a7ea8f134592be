import { ontology } from "../../ontology/index.ts";
import { laidOut, type Mention } from "../mention.ts";
import type { Scan } from "../scan.ts";

/** Names of things with the 超 before their degree: 超高功率光伏组件, 超低功耗芯片. */
export function withDegree({ reading: { text } }: Scan, found: readonly Mention[]): readonly Mention[] {
  if (!text.includes(beyond)) return found;
  return found.map((mention) => {
    const isOfDegree = ontology.kinds[mention.kind].group === "thing" && text.charAt(mention.start - 1) === beyond && degree.test(mention.name);
    return isOfDegree ? laidOut({ ...mention, start: mention.start - 1, name: `${beyond}${mention.name}`, forms: [...mention.forms, mention.name] }) : mention;
  });
}

const beyond = "超";
const degree = /^[高低大薄宽窄净纯细轻]/;
