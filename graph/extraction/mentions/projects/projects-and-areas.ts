import { byOffset } from "../../scan/by-offset.ts";
import { laidOut, type Mention } from "../../identity/mention.ts";
import type { Scan } from "../../scan/scan.ts";
import { withoutRegion } from "../bodies/institutions.ts";
import { isFirm } from "../name-at.ts";

/** A project is also called without the area that its name puts before its firm: 恒越晶体外延片二期 for 滨湖区恒越晶体外延片二期, 年产10万片衬底项目 for 滨湖高新区年产10万片衬底项目. */
export function alsoWithoutAreas(scan: Scan, found: readonly Mention[]): readonly Mention[] {
  const { length } = scan.reading.text;
  const firms = byOffset(length, found.filter(({ kind }) => kind === "Company"), startOf);
  const zones = byOffset(length, found.filter(({ kind }) => kind === "Park"), startOf);
  return found.map((mention) => {
    if (mention.kind !== "Project") return mention;
    const zone = zones.get(mention.start)?.end;
    if (zone !== undefined && /^(?:年产)?\d/.test(mention.name.slice(zone - mention.start)) && mention.end - zone >= shortestProject) return laidOut({ ...mention, forms: [...mention.forms, mention.name.slice(zone - mention.start)] });
    const own = withoutRegion(scan, mention.start, mention.end);
    const isCalledSo = own.length < mention.name.length && own.length >= shortestProject && (firms.has(mention.end - own.length) || isFirm(scan.nameAt.get(mention.end - own.length)));
    return isCalledSo ? laidOut({ ...mention, forms: [...mention.forms, own] }) : mention;
  });
}

function startOf({ start }: Mention): number {
  return start;
}

const shortestProject = 5;
