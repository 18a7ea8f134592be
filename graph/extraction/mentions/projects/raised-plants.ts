import { cuesOf, globalPattern, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import type { Scan } from "../../scan/scan.ts";
import { holdsFirm, holdsLink, holdsName, isThing } from "../name-at.ts";

const cues = cuesOf("raised-plants", ({ build, counted, other, many }) => ({
  /** A verb of building, and behind it a plant by what it makes. */
  plant: globalPattern`(?:${build})了?(?:${counted})?((?![的了在])[\dA-Za-z\u4e00-\u9fff](?:[^，。；：“”（）\n的了在]|（[A-Za-z-]{2,8}）){1,26}?(?:工厂|厂))(?!${other})`,
  /** Words before the verb, or in the name, of several plants or of none. */
  many: pattern`${many}`,
}));

/** Plants that news says somebody builds, by what they make: `在庐州设立LED灯带和LED模组厂`, `兴建一座太阳能电池工厂`. Those with no thing of the chain in their name are none of its. */
export function raisedPlants(scan: Scan): Mention[] {
  const { reading: { text, isNews } } = scan;
  if (!isNews) return [];
  return [...text.matchAll(cues().plant)].flatMap(({ index, 0: found, 1: name = "" }): Mention[] => {
    const end = index + found.length;
    const start = end - name.length;
    if (name.length < 4 || cues().many.test(`${text.slice(Math.max(0, index - 8), index)}|${name}`) || holdsFirm(scan, start, end)) return [];
    if (!holdsName(scan, start, end, isThing) && !holdsLink(scan, start, end)) return [];
    return [{ kind: "Project", start, end, name, forms: [], rule: "plant-that-is-built", confidence: 0.75 }];
  });
}
