import { comparable } from "../../lexicon/index.ts";
import { cuesOf, globalPattern } from "../../lexicon/cues.ts";
import type { Mention } from "../mention.ts";
import { leftEdge, type Scan } from "../scan.ts";

const cues = cuesOf("raised-bases", ({ raise }) => ({
  /** Where a base ends that news tells of as being built. */
  raised: globalPattern`(?<=[\u4e00-\u9fff]{6}基地)(?=[”]?(?:及|暨|正式|隆重)?${raise})`,
}));

/** A base that tells so much of itself is one, though it names only its trade: 半导体照明显示产业基地. */
const least = 8;
const noName = /[，。、的了]|^(?:全[国省市]|国内|我[国省市])|项目/;

/** In news a base that is being built is a project, wherever the text names it: 半导体照明产业基地奠基. */
export function raisedBases(scan: Scan): Mention[] {
  const { reading: { text, document }, vocabulary: { generic } } = scan;
  if (document.about.kind !== "news") return [];
  const names = new Set([...text.matchAll(cues().raised)].map(({ index: end }) => text.slice(leftEdge(scan, end, least, 30), end).replace(/^.*(?:[“”]|[司团]暨)/, "")));
  return [...names].filter((name) => name.length >= least && !noName.test(name) && !generic.has(comparable(name))).flatMap((name) => occurrences(text, name).map((start): Mention => ({ kind: "Project", start, end: start + name.length, name, forms: [], rule: "base-being-built", confidence: 0.8 })));
}

function occurrences(text: string, name: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) found.push(at);
  return found;
}
