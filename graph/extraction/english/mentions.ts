import { laidOut, type Mention } from "../identity/mention.ts";
import { inTextOrder } from "../scan/in-order.ts";
import type { Scan } from "../scan/scan.ts";
import { firmsInEnglish } from "./english-firms.ts";
import { knownInEnglish } from "./known.ts";
import { sharedHeads } from "./shared-heads.ts";
import { parksInEnglish } from "./english-parks.ts";
import { projectsInEnglish } from "./english-projects.ts";
import { englishParts } from "./words-of-parts.ts";

/** The names in what a text has in English; none of a Chinese text. Of overlapping ones the longest stands, and what lies wholly inside it is kept as a part of it, as among Chinese names. */
export function mentionsInEnglish(scan: Scan): Mention[] {
  if (englishParts(scan).length === 0) return [];
  const known = knownInEnglish(scan);
  // Of two of one length the first stands: what a list shares before what its last word says alone.
  const named = [...sharedHeads(scan, known), ...known, ...parksInEnglish(scan), ...firmsInEnglish(scan)];
  const outer = longestOf(named);
  const projects = projectsInEnglish(scan, outer.filter(({ kind }) => kind === "Company"));
  return withParts(longestOf([...named, ...projects]), [...named, ...projects]);
}

/** Those that no longer one overlaps; of equally long ones the first. */
function longestOf(found: readonly Mention[]): Mention[] {
  const byLength = found.map((mention, index) => ({ mention, index })).sort((one, other) => other.mention.end - other.mention.start - (one.mention.end - one.mention.start) || one.index - other.index);
  const taken = new Set<number>();
  const kept: Mention[] = [];
  for (const { mention } of byLength) {
    let isFree = true;
    for (let at = mention.start; at < mention.end && isFree; at++) isFree = !taken.has(at);
    if (!isFree) continue;
    for (let at = mention.start; at < mention.end; at++) taken.add(at);
    kept.push(mention);
  }
  return inTextOrder(kept);
}

/** The longest names, and those of another kind that lie wholly in one: the thing in a project's name, the area in a firm's. */
function withParts(outer: readonly Mention[], found: readonly Mention[]): Mention[] {
  const laid = outer.map(laidOut);
  const kept = new Set(outer);
  const holders = new Map<number, Mention>();
  for (const mention of laid) for (let at = mention.start; at < mention.end; at++) holders.set(at, mention);
  const parts = found.filter((mention) => !kept.has(mention)).flatMap((mention): Mention[] => {
    const holder = holders.get(mention.start);
    if (holder === undefined || mention.end > holder.end || mention.kind === holder.kind || !mayHold(holder, mention)) return [];
    return [laidOut({ ...mention, inside: holder })];
  });
  const widest = longestOf(parts.filter(({ kind }) => kind !== "Stage"));
  return inTextOrder([...laid, ...widest.map(laidOut), ...parts.filter(({ kind }) => kind === "Stage")]);
}

function mayHold(holder: Mention, { kind }: Mention): boolean {
  if (holder.kind === "Project") return true;
  return (holder.kind === "Company" || holder.kind === "Park" || holder.kind === "Agency") && (kind === "Region" || kind === "Park") || (holder.kind === "Park" && kind !== "Company");
}
