import { byOffset } from "../../scan/by-offset.ts";
import { laidOut, type Mention } from "../../identity/mention.ts";
import type { Scan } from "../../scan/scan.ts";

/** A firm is also called with the area that stands right before its name, or in brackets behind it: 庐州恒越光电, 恒越光电（庐州）. */
export function withAreas({ reading: { text } }: Scan, found: readonly Mention[]): readonly Mention[] {
  const areas = found.filter(({ kind }) => kind === "Region");
  const byEnd = byOffset(text.length, areas, ({ end }) => end);
  const byStart = byOffset(text.length, areas, ({ start }) => start);
  return found.map((mention) => {
    if (mention.kind !== "Company") return mention;
    const before = byEnd.get(mention.start);
    const inBrackets = text.charAt(mention.end) === "（" ? byStart.get(mention.end + 1) : undefined;
    const branch = inBrackets === undefined || text.charAt(inBrackets.end) !== "）" ? undefined : text.slice(mention.start, inBrackets.end + 1);
    if (before === undefined && branch === undefined) return mention;
    const forms = [mention.name, ...(branch === undefined ? [] : [branch])].flatMap((name) => (before === undefined ? [name] : [name, `${before.name}${name}`])).slice(1);
    return laidOut({ ...mention, forms: [...mention.forms, ...forms] });
  });
}
