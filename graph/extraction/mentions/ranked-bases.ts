import { anyOf, cuesOf, pattern } from "../../lexicon/cues.ts";
import { tellsTrade } from "./kinds-of-parks.ts";
import type { Mention } from "../mention.ts";
import type { Scan } from "../scan.ts";

const cues = cuesOf("ranked-bases", ({ rank, grant }) => ({
  /** A base that the state or the province grants a place by its trade: 列为国家氮化镓材料基地, 创建了省级集成电路产业基地. */
  ofRank: pattern`^${rank}[\u4e00-\u9fff]{4,16}基地$`,
  /** Right before it, that it is granted. */
  granted: pattern`${grant}$`,
}));

/** The base of a rank that the text tells as granted or built where it stands; none of another name. */
export function rankedBaseAt({ reading: { text } }: Scan, start: number, name: string): Mention | undefined {
  if (!cues().ofRank.test(name) || !tellsTrade(name) || !cues().granted.test(text.slice(Math.max(0, start - 8), start))) return undefined;
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
