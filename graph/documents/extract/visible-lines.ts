import { displayOf, isHidden } from "./hidden.ts";
import type { ListNumbers } from "./list-numbers.ts";
import { captionOf, type DomNode, isDataTable, type TableLine, tableLines } from "./table-lines.ts";

/** A line that a reader of the page sees: a paragraph, a heading, an item or a table's row. */
export interface VisibleLine {
  readonly text: string;
  /** How many of its characters are links. */
  readonly linked: number;
  /** 1 to 6 for h1 to h6, else 0. */
  readonly heading: number;
  readonly row: TableLine | undefined;
  /** The elements around it that call themselves a menu, a footer, a list of related articles, …: by number. */
  readonly furniture: readonly number[];
}

/** A line with the page that it begins on. */
export interface PagedLine extends VisibleLine {
  readonly page: number;
}

const skipped = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "SVG", "IFRAME", "HEAD", "SELECT", "OPTION", "TEXTAREA", "OBJECT", "VIDEO", "AUDIO", "CANVAS", "INPUT", "RT", "RP", "RTC"]);
const inline = new Set(["A", "ABBR", "B", "BDI", "BDO", "BIG", "CITE", "CODE", "DATA", "DFN", "EM", "FONT", "I", "INS", "KBD", "LABEL", "MARK", "Q", "RB", "RUBY", "S", "SAMP", "SMALL", "SPAN", "STRONG", "STRIKE", "SUB", "SUP", "TIME", "TT", "U", "VAR", "WBR", "O:P", "ST1:CHSDATE", "IMG", "BUTTON"]);
const furnitureTags = new Set(["NAV", "FOOTER", "ASIDE", "BUTTON"]);
const furnitureName = /(?:^|[\s_-])(?:nav|navbar|menu|footer|foot|share|bdsharebuttonbox|breadcrumb|crumb|crumbs|sidebar|side|aside|related|relate|recommend|comment|comments|copyright|qrcode|tool|toolbar|tools|qr|pagination|pager|login|search|hot|rank|ad|ads|advert|friendlink|links|topbar|rightbar|leftbar)(?:$|[\s_-])/i;

/**
 * The lines below an element in reading order; hidden ones are left out. Iterative, so that no depth of nesting overflows.
 * @param numbers counts the items of numbered lists, where they are shown by the list and not by its words
 */
export function visibleLines(root: DomNode | null, numbers?: ListNumbers): VisibleLine[] {
  const out = new LineCollector(numbers);
  let node = root?.firstChild ?? null;
  while (node !== null) {
    const enters = node.nodeType === 1 ? out.open(node) : out.text(node);
    if (enters && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    if (enters) out.close(node);
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode;
      if (node === null || node === root) return out.finish();
      out.close(node);
    }
    node = node?.nextSibling ?? null;
  }
  return out.finish();
}

/** An item that links make up is a menu's: its number is of no use. */
const mostlyLinks = 0.5;

class LineCollector {
  private readonly lines: VisibleLine[] = [];
  private readonly furniture: { node: DomNode; id: number }[] = [];
  private ids = 0;
  private tables = 0;
  private pending = "";
  private linked = 0;
  private links = 0;
  private heading = 0;
  private verbatim = 0;
  private readonly numbers: ListNumbers | undefined;

  constructor(numbers: ListNumbers | undefined) {
    this.numbers = numbers;
  }

  /** Takes an element; false where its content is not to be entered. */
  open(node: DomNode): boolean {
    const tag = node.nodeName.toUpperCase();
    if (skipped.has(tag) || isHidden(node) || isNoteMark(node, tag)) return false;
    if (breaksLine(tag, displayOf(node))) this.flush();
    this.numbers?.enter(node, tag);
    if (tag === "TABLE" && isDataTable(node)) {
      this.append(captionOf(node));
      this.flush();
      for (const row of tableLines(node, this.tables)) this.lines.push({ text: "", linked: 0, heading: 0, row, furniture: this.furniture.map(({ id }) => id) });
      this.tables++;
      return false;
    }
    if (tag === "A") this.links++;
    if (tag === "PRE") this.verbatim++;
    if (/^H[1-6]$/.test(tag)) this.heading = Number(tag.charAt(1));
    if (furnitureTags.has(tag) || furnitureName.test(`${node.getAttribute?.("class") ?? ""} ${node.getAttribute?.("id") ?? ""} ${node.getAttribute?.("role") === "navigation" ? "nav" : ""}`)) this.furniture.push({ node, id: this.ids++ });
    return true;
  }

  close(node: DomNode): void {
    if (node.nodeType !== 1) return;
    const tag = node.nodeName.toUpperCase();
    if (breaksLine(tag, displayOf(node))) this.flush();
    this.numbers?.leave(tag);
    if (tag === "A") this.links--;
    if (tag === "PRE") this.verbatim--;
    if (/^H[1-6]$/.test(tag)) this.heading = 0;
    if (this.furniture.at(-1)?.node === node) this.furniture.pop();
  }

  text(node: DomNode): false {
    if (node.nodeType !== 3) return false;
    const value = node.nodeValue ?? "";
    if (this.verbatim > 0) {
      value.split(/\r?\n/).forEach((line, index) => {
        if (index > 0) this.flush();
        this.append(line.replace(/\t/g, " "));
      });
    } else this.append(collapse(value));
    return false;
  }

  finish(): VisibleLine[] {
    this.flush();
    return this.lines;
  }

  private append(text: string): void {
    this.pending += text;
    if (this.links > 0) this.linked += text.trim().length;
  }

  private flush(): void {
    const text = collapse(this.pending).trim();
    if (text !== "") this.lines.push({ text: this.linked < text.length * mostlyLinks ? (this.numbers?.before(text) ?? "") + text : text, linked: this.linked, heading: this.heading, row: undefined, furniture: this.furniture.map(({ id }) => id) });
    this.pending = "";
    this.linked = 0;
  }
}

/** White space as a browser shows it; a line end of the source between two Chinese characters is none. */
export function collapse(text: string): string {
  return text.replace(/[ \t\r\n\f]+/g, (blanks, at: number, whole: string) => (blanks.includes("\n") && isWide(whole.charCodeAt(at - 1)) && isWide(whole.charCodeAt(at + blanks.length)) ? "" : " "));
}

function isWide(unit: number): boolean {
  return unit >= 0x2e80;
}

/** The mark of a note within a sentence, `[1]`, and the arrow that leads from the note back to it. */
function isNoteMark(node: DomNode, tag: string): boolean {
  if (tag === "SUP") return /^\s*[[［【〔]\d{1,3}[\]］】〕]\s*$/.test(node.textContent ?? "");
  return tag === "A" && (node.textContent ?? "").trim() === "↑" && (node.getAttribute?.("href") ?? "").startsWith("#");
}

/** Whether what is before and behind an element's edge stands on two lines: by its kind, or by what its style makes of it. */
function breaksLine(tag: string, display: string | undefined): boolean {
  return inline.has(tag) ? display === "block" : display !== "inline" || tag === "BR" || tag === "LI";
}
