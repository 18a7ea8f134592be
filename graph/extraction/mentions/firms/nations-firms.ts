import { comparable } from "../../../lexicon/index.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import { isNoListedFirm } from "./listed-firms.ts";
import type { Mention } from "../../identity/mention.ts";
import { isArea } from "../name-at.ts";
import { nationLists, nationLength } from "./nations.ts";
import type { Scan } from "../../scan/scan.ts";

const cues = cuesOf("nations-firms", ({ firms, others }) => ({
  /** Behind the list, or before it, a word for firms. */
  behind: pattern`^(?:等|[两三四五六]家)?[^，。；：、]{0,8}?${firms}`,
  before: pattern`${firms}[^，。；：、]{0,4}(?:[：，]?(?:如|有|包括|引来|像)|——|：)$`,
  /** Where the last member ends before the list's end was found. */
  tail: pattern`等.*$|[两三四五六]家.*$|${firms}.*$`,
  /** What no firm is called. */
  noFirm: pattern`${others}`,
}));

/** Firms that nobody knows, each behind its country in a list that is called one of firms: 德国索璞、韩国美科电子等外企. Source: usage of trade news. */
export function nationsFirms({ reading: { text, isNews }, nameAt, vocabulary: { generic } }: Scan): Mention[] {
  if (!isNews) return [];
  const found: Mention[] = [];
  for (const { index, 0: words } of nationLists(text)) {
    const tail = cues().tail.exec(words)?.index ?? words.length;
    const end = index + tail;
    if (!cues().behind.test(text.slice(end, end + 20)) && !cues().before.test(text.slice(Math.max(0, index - 16), index))) continue;
    let at = index;
    for (const member of words.slice(0, tail).split(/[、和与及]/)) {
      const begun = at;
      const start = at + nationLength(member);
      const name = text.slice(start, at + member.length).replace(/（.*$/, "");
      at += member.length + 1;
      const known = nameAt.get(start);
      const isOther = known !== undefined && (isArea(known) || known.end <= start + name.length);
      const isNoFirm = isNoListedFirm(name) || cues().noFirm.test(name) || generic.has(comparable(name));
      if (isOther || isNoFirm || !/^[\u4e00-\u9fff]{2,6}$/.test(name)) continue;
      found.push({ kind: "Company", start, end: start + name.length, name, forms: start === begun ? [] : [text.slice(begun, start + name.length)], loose: true, rule: "firm-behind-its-country", confidence: 0.75 });
    }
  }
  return found;
}
