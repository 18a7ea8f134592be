import { products } from "../../../ontology/index.ts";
import type { Mention } from "../../identity/mention.ts";
import type { Sentence } from "../../text/reading.ts";
import type { Scan } from "../../scan/scan.ts";
import { isTitle } from "../../text/title-or-sentence.ts";
import type { Brand } from "./brand-before-thing.ts";
import { brandOfItem } from "./brand-of-item.ts";

/**
 * Firms that a text names right before what they make, where nobody knows them: 澜泰仪器 in `滨湖区澜泰仪器薄膜沉积设备`. One that no word of trade ends
 * is taken for a firm only beside another one with its thing: 恒越 in `滨湖区澜泰仪器薄膜沉积设备、恒越单晶硅棒`; news names one only beside another.
 * @param found names found otherwise, the things among them
 */
export function firmsBeforeWares(scan: Scan, found: readonly Mention[]): Mention[] {
  const { reading } = scan;
  const { isNews } = reading;
  const items: Item[] = [];
  const things = found.filter(({ kind, name, start }) => products.has(kind) && !name.endsWith("半导体") && isInProse(reading.text, reading.sentenceAt(start)));
  const placeEnds = new Set(things.length === 0 ? [] : found.flatMap(({ kind, end }) => (kind === "Park" ? [end] : [])));
  for (const thing of things.sort((a, b) => a.start - b.start)) {
    const item = brandOfItem(scan, thing, placeEnds);
    if (item !== undefined && items.at(-1)?.start !== item.start) items.push({ ...item, sentence: reading.sentenceAt(thing.start)?.index ?? -1 });
  }
  return items.flatMap((item, index): Mention[] => {
    const { brand: { start, end, isKnown, isSure } } = item;
    const isBeside = [items[index - 1], items[index + 1]].some((other) => other?.sentence === item.sentence && (other.brand.isKnown || other.brand.isSure));
    if (isKnown || (isNews && !(isSure && isBeside)) || !(isSure || (isBeside && isListed(reading.text, item)))) return [];
    return [{ kind: "Company", start, end, name: reading.text.slice(start, end), forms: [], loose: true, rule: wareRule, confidence: isSure ? 0.76 : 0.7 }];
  });
}

function isInProse(text: string, sentence: Sentence | undefined): boolean {
  return sentence !== undefined && !sentence.isRow && !isTitle(text, sentence);
}

/** The rule that finds a firm as the brand right before its thing. */
export const wareRule = "brand-before-its-thing";

interface Item {
  readonly start: number;
  readonly brand: Brand;
  readonly sentence: number;
}

/** Whether the item goes on a list, or begins a clause with the area that the firm is in: a verb may begin one too. */
function isListed(text: string, { start, brand }: Item): boolean {
  return text.charAt(start - 1) === "、" || (start < brand.start && /[，；：]/.test(text.charAt(start - 1)));
}
