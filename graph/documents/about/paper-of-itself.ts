import { timesOf } from "../../grouping.ts";
import type { Line } from "../clean/index.ts";
import { cuesOf, globalPattern, pattern } from "../../lexicon/cues.ts";
import { loadGazetteer } from "../../lexicon/index.ts";
import { provinceInShort, provincesInShort } from "../../lexicon/provinces-in-short.ts";
import { type FoundRegion, regionIn } from "./region.ts";
import { found } from "./regions-named.ts";

const cues = cuesOf("paper-of-itself", ({ make, instrument, force, given, comes, does }) => {
  const paper = `(?:${instrument})`;
  return {
    /** 特制定本扶持措施, 制定如下政策; 本措施自发布之日起施行. */
    ofItself: pattern`(?:${make}|现[就对][^，。]{2,40}提出)(?:本|如下|以下)[\u4e00-\u9fff]{0,6}?${paper}(?=[。，,：:]|$)|本[\u4e00-\u9fff]{0,6}?${paper}自[^，。；]{2,18}(?:${force})`,
    /** 结合滨湖高新区实际, behind the aim that it is made for. */
    ofPlace: pattern`(?:${given})([\u4e00-\u9fff]{2,14}?)(?:的)?(?:产业|发展|自身)*实际`,
    /** 来渝投资, 在渝企业. */
    inShort: globalPattern`(?:${comes})([${provincesInShort("site")}])(?=${does})`,
  };
});

/** How far into a paper it says what it is. */
const opening = 12;
/** What it says of its validity stands in its last lines. */
const closing = 6;

/** Whether a text calls itself a plan, or rules: 结合我市实际，制定本行动计划; 本措施自发布之日起施行. */
export function isPaperOfItself(lines: readonly Line[]): boolean {
  return [...lines.slice(0, opening), ...lines.slice(-closing)].some(({ text }) => cues().ofItself.test(text.replace(/\s/g, "")));
}

/** The place for whose circumstances a paper says that it is made: 滨湖高新区 of 结合滨湖高新区实际，制定本措施. */
export function placeItIsMadeFor(lines: readonly Line[]): FoundRegion | undefined {
  for (const { text } of lines.slice(0, opening)) {
    const place = cues().ofPlace.exec(text.replace(/\s/g, ""))?.[1];
    const region = place === undefined ? undefined : regionIn(place);
    if (region !== undefined) return region;
  }
  return undefined;
}

/** The province that a paper of its own calls by one character, mostly that one alone: 重庆 of 引进企业来渝发展. */
export function provinceItCallsInShort(lines: readonly Line[]): FoundRegion | undefined {
  const whole = lines.map(({ text }) => text).join("\n");
  const [[character, times] = [], [, others] = []] = timesOf([...whole.matchAll(cues().inShort)].map((match) => match[1] as string));
  const province = character === undefined || times === undefined || times <= (others ?? 0) ? undefined : loadGazetteer().find(provinceInShort(character) ?? "");
  return province !== undefined && ranksOf(province.name).some((rank) => whole.includes(rank)) ? found(province) : undefined;
}

/** What an area of a province's rank calls itself. */
function ranksOf(name: string): readonly string[] {
  const rank = name.endsWith("市") ? "市" : name.endsWith("区") ? "区" : "省";
  return [`我${rank}`, `全${rank}`];
}
