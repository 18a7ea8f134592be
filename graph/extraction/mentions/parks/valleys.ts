import type { Mention } from "../../identity/mention.ts";
import type { Scan } from "../../scan/scan.ts";

/** Whether a name is the word for a valley or port: 芯谷. */
export function isValley(name: string): boolean {
  return /[谷港]$/.test(name);
}

/** A valley or port of the chain in quotation marks or brackets right behind its area: 庐州“芯谷”, 庐州（芯谷）. */
export function valleyOfArea({ reading: { text }, vocabulary: { lexicon: { gazetteer } } }: Scan, start: number, end: number): Mention[] {
  const isMarked = /^(?:“”|（）)$/.test(`${text.charAt(start - 1)}${text.charAt(end)}`);
  const area = isMarked ? [4, 3, 2].map((length) => text.slice(start - 1 - length, start - 1)).find((words) => gazetteer.find(words) !== undefined) : undefined;
  if (area === undefined) return [];
  const name = text.slice(start, end);
  const base = { kind: "Park", rule: "valley-of-an-area", confidence: 0.85 } as const;
  // What is said behind the brackets is said of the area.
  if (text.charAt(end) === "）") return [{ ...base, start, end, name: `${area}${name}`, forms: [name] }];
  const from = start - 1 - area.length;
  return [{ ...base, start: from, end: end + 1, name: text.slice(from, end + 1), forms: [name, `${area}${name}`] }];
}
