import { anyOf, cuesOf, pattern } from "../../../lexicon/cues.ts";
import { tellsTrade } from "./kinds-of-parks.ts";
import type { Mention } from "../../identity/mention.ts";
import type { Scan } from "../../scan/scan.ts";

const cues = cuesOf("ranked-bases", ({ rank, grant, standing }) => ({
  /** A base that the state or the province grants a place by its trade: 列为国家氮化镓材料基地, 创建了省级集成电路产业基地. */
  ofRank: pattern`^${rank}[\u4e00-\u9fffA-Z]{4,16}基地$`,
  /** Right before it, that it is granted. */
  granted: pattern`${grant}$`,
  /** Right behind it, its place in brackets, or what is told only of a base that stands: 通过复核. */
  stands: pattern`^(?:（[\u4e00-\u9fff]{2,6}）|内(?=[的有现已，]|企业)|${standing})`,
}));

/** The base of a rank that the text tells as granted or built where it stands; none of another name. */
export function rankedBaseAt({ reading: { text } }: Scan, start: number, name: string): Mention | undefined {
  if (!cues().ofRank.test(name) || !tellsTrade(name)) return undefined;
  const end = start + name.length;
  if (!cues().granted.test(text.slice(Math.max(0, start - 8), start)) && !cues().stands.test(text.slice(end, end + 8))) return undefined;
  return { kind: "Park", start, end: start + name.length, name, forms: [], rule: rankedBase, confidence: 0.75 };
}

/** A base of a rank that the text has told as granted or built is that one wherever its name stands: 省级光电产业基地以碳化硅衬底为主攻方向. */
export function rankedAgain({ reading: { text } }: Scan, found: readonly Mention[]): Mention[] {
  const ranked = found.filter(({ rule }) => rule === rankedBase);
  const starts = new Set(ranked.map(({ start }) => start));
  return [...new Set(ranked.map(({ name }) => name))].flatMap((name) => [...text.matchAll(new RegExp(anyOf([name]), "g"))].flatMap(({ index: start }): Mention[] => {
    return starts.has(start) ? [] : [{ kind: "Park", start, end: start + name.length, name, forms: [], rule: rankedBase, confidence: 0.75 }];
  }));
}

const rankedBase = "base-of-a-rank";
