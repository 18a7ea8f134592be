import { ontology } from "../../../ontology/index.ts";
import { laidOut, type Mention } from "../../identity/mention.ts";
import type { Scan } from "../../scan/scan.ts";
import { wareRule } from "../firms/firms-before-wares.ts";
import { brandRule } from "../projects/listed-projects.ts";

/** A thing's name that begins with the firm of its project, or in it, begins behind it: MOCVD装备 in 恒越MOCVD装备制造项目, 封装载板 in 恒越半导体封装载板项目. */
export function thingsBehindBrands({ reading: { text } }: Scan, found: readonly Mention[], brands: readonly Mention[]): readonly Mention[] {
  if (brands.length === 0) return found;
  const ends = new Map(brands.flatMap(({ start, end, rule }) => Array.from({ length: rule === brandRule || rule === wareRule ? end - start : 1 }, (_, at) => [start + at, end] as const)));
  return found.map((mention) => {
    const start = ontology.kinds[mention.kind].group === "thing" ? ends.get(mention.start) : undefined;
    return start === undefined || start >= mention.end - 1 ? mention : laidOut({ ...mention, start, name: text.slice(start, mention.end), forms: [] });
  });
}
