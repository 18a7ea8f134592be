/** A heading, or a numbered item, that is in force. */
export interface OutlineEntry {
  /** The lower, the further up; siblings share it. */
  readonly rank: number;
  /** Its number as a locator gives it; empty where it has none. */
  readonly label: string;
  /** Its words without the number; empty for an item that is no heading. */
  readonly title: string;
  /** As printed, number and words. */
  readonly printed: string;
  readonly place?: string;
}

/** The headings in force at one place of the document, uppermost first. */
export type Outline = readonly OutlineEntry[];

/** The outline with one more entry: those of its rank and below end. */
export function enter(outline: Outline, entry: OutlineEntry): Outline {
  return [...outline.filter(({ rank }) => rank < entry.rank), entry];
}

/** The headings above, as printed. */
export function pathOf(outline: Outline): string[] {
  return outline.filter(({ title }) => title !== "").map(({ printed }) => printed);
}

/** The place that the innermost heading with one is about. */
export function placeOf(outline: Outline): string | undefined {
  return outline.findLast(({ place }) => place !== undefined)?.place;
}

/** `二(一) 完善产业图谱清单`: numbers in a row, then the innermost title; 引言 before the first heading. */
export function locatorOf(outline: Outline): string {
  if (outline.length === 0) return "引言";
  let locator = "";
  outline.forEach(({ label, title }, index) => {
    const last = index === outline.length - 1;
    if (label === "") locator += (locator === "" ? "" : " ") + title + (last ? "" : " ");
    else locator += (/\d$/.test(locator) && /^\d/.test(label) ? "." : "") + label + (last && title !== "" ? ` ${title}` : "");
  });
  return locator.replace(/ {2,}/g, " ").trim();
}
