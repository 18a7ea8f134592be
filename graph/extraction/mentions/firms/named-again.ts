import { charactersOf } from "../../text/characters.ts";
import type { Mention } from "../../identity/mention.ts";
import type { Scan } from "../../scan/scan.ts";
import { toldRule } from "./brands-told-of.ts";

/**
 * Firms that nobody knows, where a clause begins with a name that the text has shown to be a firm's elsewhere: 恒澜微 in 位于滨湖的恒澜微宣布……。恒澜微生产…….
 * @param found the names found by what stands beside them
 */
export function namedAgain({ reading: { text } }: Scan, found: readonly Mention[]): Mention[] {
  const firms = new Map<string, Mention>();
  for (const mention of found) if (mention.kind === "Company" && mention.loose === true && mention.term === undefined && isBrand.test(mention.name) && !firms.has(mention.name)) firms.set(mention.name, mention);
  if (firms.size === 0) return [];
  const starts = new Set(found.map(({ start }) => start));
  const told = new Map(found.flatMap((mention) => (mention.rule === toldRule ? [[mention.name, mention] as const] : [])));
  const again = [...told.values()].flatMap((mention) => everywhere(text, mention, starts));
  for (const { start } of again) starts.add(start);
  const firsts = charactersOf(firms.keys());
  for (let start = 0; start < text.length; start++) {
    if (!firsts.at(text, start) || (start > 0 && !clauseMarks.at(text, start - 1))) continue;
    for (let length = longest; length >= shortest; length--) {
      const name = text.slice(start, start + length);
      const firm = firms.get(name);
      if (firm === undefined) continue;
      if (!starts.has(start)) again.push({ kind: "Company", start, end: start + length, name, forms: [], loose: true, rule: "firm-named-again", confidence: firm.confidence });
      break;
    }
  }
  return again;
}

/** A brand with its word of trade is the firm's wherever it stands: 与恒澜电子签约. */
function everywhere(text: string, { name, forms, confidence }: Mention, starts: ReadonlySet<number>): Mention[] {
  return [name, ...forms].flatMap((form) => {
    const again: Mention[] = [];
    if (form.length < shortestAnywhere) return again;
    for (let start = text.indexOf(form); start !== -1; start = text.indexOf(form, start + form.length)) {
      if (!starts.has(start)) again.push({ kind: "Company", start, end: start + form.length, name: form, forms: form === name ? [] : [name], loose: true, rule: "firm-named-again", confidence });
    }
    return again;
  });
}

/** Shorter names may be parts of other words. */
const shortestAnywhere = 4;
const shortest = 3;
const longest = 6;
const isBrand = /^[\u4e00-\u9fff]{3,6}$/;
const clauseMarks = charactersOf("，。；：、\n");
