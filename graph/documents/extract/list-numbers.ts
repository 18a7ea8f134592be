import { chineseNumeral } from "./chinese-numeral.ts";
import type { DomNode } from "./table-lines.ts";

interface OpenList {
  next: number;
  readonly step: number;
  readonly style: string;
}

/** What an item begins with that is numbered by its own words. */
const ownNumber = /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[)）、.．]|第[一二三四五六七八九十百\d]{1,4}[条章节]|[\u2460-\u2473]|[一二三四五六七八九十]是)/;

/** The numbers that a page's lists show before their items, which stand nowhere in its text: `<ol start="3">`. */
export class ListNumbers {
  /** The lists around what is read now; those without numbers are undefined. */
  private readonly open: (OpenList | undefined)[] = [];
  private pending = "";

  /** Takes note of a list or an item that opens. */
  enter(node: DomNode, tag: string): void {
    if (tag === "OL") this.open.push(listOf(node));
    else if (tag === "UL" || tag === "MENU") this.open.push(undefined);
    else if (tag === "LI") {
      this.pending = "";
      const list = this.open.at(-1);
      if (list === undefined) return;
      const value = Number.parseInt(node.getAttribute?.("value") ?? "", 10);
      const number = Number.isSafeInteger(value) ? value : list.next;
      list.next = number + list.step;
      this.pending = styleOf(node) === "none" ? "" : printed(number, styleOf(node) ?? list.style);
    }
  }

  leave(tag: string): void {
    if (tag === "OL" || tag === "UL" || tag === "MENU") this.open.pop();
    else if (tag === "LI") this.pending = "";
  }

  /** The number that stands before a line: that of the item which the line begins; empty where the item has none or numbers itself. */
  before(line: string): string {
    const number = this.pending;
    this.pending = "";
    return ownNumber.test(line) ? "" : number;
  }
}

function listOf(node: DomNode): OpenList | undefined {
  const style = styleOf(node) ?? "decimal";
  if (style === "none") return undefined;
  const isReversed = node.hasAttribute?.("reversed") === true;
  const start = Number.parseInt(node.getAttribute?.("start") ?? "", 10);
  return { next: Number.isSafeInteger(start) ? start : isReversed ? itemsOf(node) : 1, step: isReversed ? -1 : 1, style };
}

const types: Readonly<Record<string, string>> = { 1: "decimal", a: "lower-alpha", A: "upper-alpha", i: "lower-roman", I: "upper-roman" };

function styleOf(node: DomNode): string | undefined {
  const named = /list-style(?:-type)?\s{0,4}:\s{0,4}([\w-]+)/i.exec(node.getAttribute?.("style") ?? "")?.[1]?.toLowerCase();
  return named === undefined || named === "inside" || named === "outside" ? types[node.getAttribute?.("type") ?? ""] : named;
}

function itemsOf(list: DomNode): number {
  let items = 0;
  for (let child = list.firstChild; child !== null; child = child.nextSibling) if (child.nodeName.toUpperCase() === "LI") items++;
  return items;
}

function printed(number: number, style: string): string {
  if (/^(?:disc|circle|square)$/.test(style)) return "";
  if (/cjk-ideographic|chinese/.test(style) && number > 0 && number < 100) return `${chineseNumeral(number)}、`;
  if (/alpha|latin/.test(style) && number > 0 && number <= 26) return `${String.fromCharCode((style.startsWith("upper") ? 64 : 96) + number)}. `;
  if (/roman/.test(style) && number > 0 && number < 40) return `${style.startsWith("upper") ? roman(number).toUpperCase() : roman(number)}. `;
  return `${number}. `;
}

function roman(number: number): string {
  return "x".repeat(Math.floor(number / 10)) + ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"][number % 10];
}
