import { cuesOf, stickyPattern } from "../../../lexicon/cues.ts";
import { byOffset } from "../../scan/by-offset.ts";
import type { Mention } from "../../identity/mention.ts";
import type { Scan } from "../../scan/scan.ts";

const cues = cuesOf("firms-with-their-ware", ({ kind, ware }) => ({
  /** What a firm's name may go on with in a list: 恒越|硅材料, 恒越|光电材料, 恒越|通讯. */
  ware: stickyPattern`(?:${kind}){0,2}${ware}(?=[、，。；（]|等|[和与及为])`,
}));

/**
 * Firms of a list that bear the name of a group and of what they make: 恒越硅材料 in 庐阳光电、恒越硅材料、澜泰微等. One of its neighbours in the list is a firm and nothing more.
 * @param found names found otherwise
 */
export function firmsWithTheirWare({ reading: { text } }: Scan, found: readonly Mention[]): Mention[] {
  const firms = found.filter(({ kind }) => kind === "Company");
  const areas = found.filter(({ kind }) => kind === "Region");
  const [byStart, byEnd] = [byOffset(text.length, firms, startOf), byOffset(text.length, firms, endOf)];
  const [areaByStart, areaByEnd] = [byOffset(text.length, areas, startOf), byOffset(text.length, areas, endOf)];
  return firms.flatMap((firm): Mention[] => {
    const { ware } = cues();
    ware.lastIndex = firm.end;
    const rest = ware.exec(text)?.[0];
    if (rest === undefined) return [];
    const end = firm.end + rest.length;
    const start = areaByEnd.get(firm.start)?.start ?? firm.start;
    const before = text.charAt(start - 1) === "、" ? byEnd.get(start - 1) : undefined;
    const behind = text.charAt(end) === "、" ? byStart.get(end + 1) ?? byStart.get(areaByStart.get(end + 1)?.end ?? -1) : undefined;
    const isListed = before !== undefined || (behind !== undefined && /[、，。；等和与及（]/.test(text.charAt(behind.end)));
    return isListed ? [{ kind: "Company", start: firm.start, end, name: text.slice(firm.start, end), forms: [], loose: true, rule: "firm-with-its-ware", confidence: 0.75 }] : [];
  });
}

function startOf({ start }: Mention): number {
  return start;
}

function endOf({ end }: Mention): number {
  return end;
}
