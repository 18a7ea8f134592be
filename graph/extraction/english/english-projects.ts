import { anyCase, cuesOf } from "../../lexicon/cues.ts";
import type { Mention } from "../identity/mention.ts";
import type { Scan } from "../scan/scan.ts";
import { englishParts } from "./words-of-parts.ts";

const cues = cuesOf("english-projects", ({ work, build, article, bare }) => ({
  /** The head of what is built. */
  work: new RegExp(`\\b(?:${work})s?\\b`, "g"),
  build: anyCase`\b${build}\b`,
  /** Where the words for a work begin. */
  article: new RegExp(`^.*(?:\\b(?:${article})\\s+|[,;:(]\\s*)`, "s"),
  /** Words that tell nothing of a work: new plant, production facility. */
  bare: new RegExp(`^(?:(?:${bare})[\\s-]*)*$`, "i"),
}));

const reach = 80;

/**
 * Works that a sentence speaks of building, by what they are for: to build a 12-inch wafer fab, a gallium nitride epitaxy project. They bear the name of the firm that builds them, where the
 * sentence gives it, since many build such a one.
 * @param firms the firms that are named
 */
export function projectsInEnglish(scan: Scan, firms: readonly Mention[]): Mention[] {
  const { reading: { text, sentences } } = scan;
  const inParts = new Set(englishParts(scan).map(({ part }) => part.index));
  if (inParts.size === 0) return [];
  let firm = 0;
  const ordered = [...firms].sort((one, other) => one.start - other.start);
  return sentences.filter(({ part }) => inParts.has(part.index)).flatMap(({ start, end }): Mention[] => {
    while (firm < ordered.length && (ordered[firm] as Mention).start < start) firm++;
    const own: Mention[] = [];
    for (let at = firm; at < ordered.length && (ordered[at] as Mention).start < end; at++) own.push(ordered[at] as Mention);
    const words = text.slice(start, end);
    if (!cues().build.test(words)) return [];
    return [...words.matchAll(cues().work)].flatMap(({ index, 0: head }): Mention[] => {
      const from = Math.max(0, index - reach);
      const before = words.slice(from, index);
      const front = before.slice(cues().article.exec(before)?.[0].length ?? 0);
      const firmBefore = own.find(({ start: at, end: to }) => at >= start + index - front.length && to <= start + index);
      const isBare = cues().bare.test(front.trim());
      if (isBare || front.length > 70 || (from === 0 ? false : front.length === before.length) || /[.!?]/.test(front.replace(/\d\.\d/g, ""))) return [];
      const at = start + index - front.length;
      const printed = text.slice(at, start + index + head.length);
      const builder = firmBefore ?? own.findLast(({ end: to }) => to <= at) ?? (/\bundertaken by\b|\bbuilt by\b/.test(words) ? own.find(({ start: begins }) => begins > at) : undefined);
      const isOwn = builder !== undefined && firmBefore === undefined && builder.rule !== "english-maker";
      return [{ kind: "Project", start: at, end: start + index + head.length, name: isOwn ? `${builder.term?.nameEn ?? builder.name} ${printed}` : printed, forms: isOwn ? [printed] : [], rule: "english-project", confidence: 0.8 }];
    });
  });
}
