import type { Line } from "../clean/index.ts";
import type { Extracted } from "../extract/extracted.ts";
import type { Block, BlockKind, Span } from "../source-document.ts";
import { titleOfGroup } from "./group-rows.ts";
import type { LineRole } from "./headings.ts";
import { enter, locatorOf, type Outline, type OutlineEntry, pathOf, placeOf } from "./outline.ts";
import { announcedPlace } from "./places.ts";
import { partsOf } from "./responsible.ts";
import { deadlineBehind } from "./responsible-labels.ts";
import type { TableRow } from "./table-row.ts";

const annexRank = 0.2;
/** A row that heads others stands below every heading and item around its table. */
const groupRank = 5.5;
/** A title without a number that its paragraph goes on from stands below every numbered one. */
const runInRank = 4.5;

/** Writes blocks in reading order and keeps the headings in force. */
export class BlockWriter {
  readonly blocks: Block[] = [];
  private outline: Outline = [];
  /** Path, locator and place of the outline: rows by the thousand share them. */
  private derived: { of: Outline; path: readonly string[]; locator: string; place: string | undefined } | undefined;
  /** Rank of headings without a number: that of the first of them. */
  private unnumberedRank: number | undefined;
  private paragraphs = 0;
  private pageAt = 0;
  private readonly extracted: Extracted;
  private readonly starts: Int32Array;

  constructor(extracted: Extracted, starts: Int32Array) {
    this.extracted = extracted;
    this.starts = starts;
  }

  title(start: number, end: number, title: string): void {
    this.outline = [];
    this.push("heading", start, end, { locator: "标题", level: 0, title });
  }

  /** A line of the document's head, such as its number. */
  plain(line: Line, locator: string): void {
    this.push("paragraph", line.start, line.end, { locator });
  }

  heading(line: Line, role: LineRole, annex: boolean, place: string | undefined): void {
    const title = line.text.slice(role.titleStart, role.titleEnd).replace(/[】。：:\s]+$/, "");
    const level = this.outline.length;
    const runsIn = role.numbering === undefined && role.titleEnd < line.text.length;
    const rank = annex ? annexRank : role.numbering?.rank ?? (runsIn ? runInRank : (this.unnumberedRank ??= level === 0 ? 0.5 : 2.5));
    const entry: OutlineEntry = { rank, label: role.numbering?.label ?? "", title, printed: line.text.slice(0, role.titleStart) + title, ...(place === undefined ? {} : { place }) };
    const above = this.outline.filter((other) => other.rank < rank);
    this.outline = enter(this.outline, entry);
    this.paragraphs++;
    this.push("heading", line.start, line.start + role.titleEnd, { title, level: this.outline.length, path: pathOf(above) });
    const rest = line.text.slice(role.titleEnd);
    const body = role.titleEnd + (rest.length - rest.replace(/^[。：:！？，,\s]+/, "").length);
    this.prose(line, body, "paragraph", this.locator());
  }

  item(line: Line, role: LineRole, place: string | undefined): void {
    const { rank, label } = role.numbering ?? { rank: 6, label: "" };
    const entry: OutlineEntry = { rank, label, title: "", printed: "", ...(place === undefined ? {} : { place }) };
    this.outline = rank <= 4 ? enter(this.outline, entry) : this.outline.filter((above) => above.rank < rank);
    this.paragraphs++;
    this.prose(line, 0, "item", this.locator(), place);
  }

  paragraph(line: Line, place: string | undefined): void {
    if (place !== undefined) this.outline = enter(this.outline, { rank: 2.6, label: "", title: "", printed: "", place });
    this.paragraphs++;
    this.prose(line, 0, "paragraph", this.locator());
  }

  row(row: TableRow, lines: readonly Line[]): void {
    const first = lines[row.firstLine] as Line;
    if (row.heads !== undefined) this.groupOfRows(first, row.heads);
    if (row.cells.length === 0) return;
    const last = lines[row.endLine - 1] as Line;
    const locator = `${this.now().locator} ${row.header ? "表头" : `第${row.ordinal}行`}`;
    this.push("tableRow", first.start, last.end, { locator, cells: row.cells, ...(row.unit === undefined ? {} : { unit: row.unit }) });
  }

  /** A row that heads those behind it. */
  private groupOfRows(line: Line, { start, end }: Span): void {
    const printed = line.text.slice(start - line.start, end - line.start);
    const own = titleOfGroup(printed);
    const title = printed.slice(own.start, own.end);
    const place = announcedPlace(title);
    const above = this.outline.filter(({ rank }) => rank < groupRank);
    this.outline = enter(this.outline, { rank: groupRank, label: "", title, printed: title, ...(place === undefined ? {} : { place }) });
    this.push("heading", start + own.start, start + own.end, { title, level: this.outline.length, path: pathOf(above) });
  }

  private prose(line: Line, from: number, kind: BlockKind, locator: string, place?: string): void {
    const text = line.text.slice(from);
    if (text.trim() === "") return;
    const base = line.start + from;
    const more = { locator, ...(place === undefined ? {} : { place }) };
    const parts = partsOf(text);
    parts.forEach((part, index) => {
      this.push(part.responsible ? "responsible" : kind, base + part.start, base + part.end, more);
      const deadline = part.responsible ? deadlineBehind.exec(text.slice(part.end, parts[index + 1]?.start)) : null;
      if (deadline !== null) this.push("paragraph", base + part.end + deadline.index, base + part.end + deadline.index + deadline[0].length, more);
    });
  }

  /** The place in the outline; documents without pages add the paragraph's number. */
  private locator(): string {
    const { format } = this.extracted;
    return format === "docx" || format === "html" ? `${this.now().locator} 第${this.paragraphs}段` : this.now().locator;
  }

  private now(): NonNullable<typeof this.derived> {
    if (this.derived?.of !== this.outline) this.derived = { of: this.outline, path: pathOf(this.outline), locator: locatorOf(this.outline), place: placeOf(this.outline) };
    return this.derived;
  }

  private push(kind: BlockKind, start: number, end: number, more: Partial<Block>): void {
    if (end <= start) return;
    const { place, path } = this.now();
    const page = this.pageOf(start);
    const inOutline = more.locator ?? this.locator();
    const locator = page === undefined ? inOutline : `${inOutline} 第${page}页`;
    this.blocks.push({
      kind, start, end, level: this.outline.length, path,
      ...(place === undefined ? {} : { place }), ...(page === undefined ? {} : { page }), ...more, locator,
    });
  }

  private pageOf(cleanOffset: number): number | undefined {
    const { pages } = this.extracted;
    const source = this.starts[cleanOffset] ?? 0;
    while ((pages[this.pageAt + 1]?.start ?? Infinity) <= source) this.pageAt++;
    return pages[this.pageAt]?.page;
  }
}
