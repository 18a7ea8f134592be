import { partOf, withPart } from "../archive.ts";
import { ListCounter, listsOf, listsOfStyles, type ListPlace } from "./docx-lists.ts";

const body = "word/document.xml";
/** What the numbers of a paragraph hang on, in the order of the XML: its ends, its properties, what they were before a tracked change, a style, a list, words, and the cells around them. */
const marks = /<\/?w:tc[ >]|<w:p[ >]|<\/w:p>|<\/w:pPr>|<w:pPrChange[ >]|<\/w:pPrChange>|<w:(pStyle|ilvl|numId) w:val="([^"<>]*)"|<w:t[ >]/g;

interface OpenParagraph {
  style?: string;
  level?: string;
  list?: string;
  /** Where its properties end: the number goes there. */
  at?: number;
  hasWords: boolean;
  readonly inCell: boolean;
}

/**
 * The DOCX with the numbers that its lists count by themselves written into their paragraphs, as a reader sees them: 一、, （二）. The same bytes where it has no lists.
 */
export function withNumbers(bytes: Uint8Array): Uint8Array {
  const numbering = partOf(bytes, "word/numbering.xml");
  const xml = numbering === undefined ? undefined : partOf(bytes, body);
  if (numbering === undefined || xml === undefined) return bytes;
  const lists = listsOf(numbering);
  const ofStyles = listsOfStyles(partOf(bytes, "word/styles.xml") ?? "", lists);
  const numbered = insertNumbers(xml, ofStyles, new ListCounter(lists));
  return numbered === undefined ? bytes : withPart(bytes, body, numbered);
}

function insertNumbers(xml: string, ofStyles: ReadonlyMap<string, ListPlace>, counter: ListCounter): string | undefined {
  const inserts: { at: number; number: string }[] = [];
  const open: OpenParagraph[] = [];
  let isPast = false;
  let cells = 0;
  for (const { index, 0: mark, 1: property, 2: value = "" } of xml.matchAll(marks)) {
    const paragraph = open.at(-1);
    if (mark === "<w:pPrChange " || mark === "<w:pPrChange>") isPast = true;
    else if (mark === "</w:pPrChange>") isPast = false;
    else if (isPast) continue;
    else if (mark.startsWith("<w:tc")) cells++;
    else if (mark.startsWith("</w:tc")) cells--;
    else if (mark === "<w:p " || mark === "<w:p>") open.push({ hasWords: false, inCell: cells > 0 });
    else if (mark === "</w:p>") {
      const number = numberOf(open.pop(), ofStyles, counter);
      if (number !== undefined) inserts.push(number);
    } else if (paragraph === undefined) continue;
    else if (mark === "</w:pPr>") paragraph.at ??= index + mark.length;
    else if (property === "pStyle") paragraph.style ??= value;
    else if (property === "ilvl") paragraph.level ??= value;
    else if (property === "numId") paragraph.list ??= value;
    else paragraph.hasWords = true;
  }
  if (inserts.length === 0) return undefined;
  // Paragraphs within text boxes end before the one that holds them.
  inserts.sort((one, other) => one.at - other.at);
  const parts: string[] = [];
  let from = 0;
  for (const { at, number } of inserts) {
    parts.push(xml.slice(from, at), `<w:r><w:t xml:space="preserve">${number}</w:t></w:r>`);
    from = at;
  }
  return parts.join("") + xml.slice(from);
}

function numberOf(paragraph: OpenParagraph | undefined, ofStyles: ReadonlyMap<string, ListPlace>, counter: ListCounter): { at: number; number: string } | undefined {
  if (paragraph?.at === undefined) return undefined;
  const styled = paragraph.style === undefined ? undefined : ofStyles.get(paragraph.style);
  const place = paragraph.list === undefined ? styled : { list: paragraph.list, level: Number(paragraph.level ?? styled?.level ?? 0) };
  const number = place === undefined ? undefined : counter.next(place);
  // A cell may hold nothing but its row's number.
  return number === undefined || !(paragraph.hasWords || paragraph.inCell) ? undefined : { at: paragraph.at, number };
}
