import type { Kind } from "../../ontology/index.ts";
import type { Scan } from "../scan/scan.ts";
import type { Name } from "../scan/vocabulary.ts";

/** Something known that may stand for several things: a match of the scan. */
interface Known {
  readonly payload: readonly Name[];
}

/** Whether what is known there may be a firm. */
export function isFirm(known: Known | undefined): boolean {
  return known !== undefined && mayBe(known.payload, "Company");
}

/** Whether what is known there may be an administrative area. */
export function isArea(known: Known | undefined): boolean {
  if (known === undefined) return false;
  for (const { type } of known.payload) if (type === "region") return true;
  return false;
}

/** Whether what is known there may be a zone. */
export function isPark(known: Known | undefined): boolean {
  return known !== undefined && mayBe(known.payload, "Park");
}

/** In a loop of its own: nothing is asked more often. */
function mayBe(names: readonly Name[], kind: Kind): boolean {
  for (const name of names) if (name.type === "term" && name.term.kind === kind) return true;
  return false;
}

/** Whether what is known there may be a firm or an administrative area. */
export function isFirmOrArea(known: Known | undefined): boolean {
  return isFirm(known) || isArea(known);
}

/** Whether what is known there may be an administrative area or a zone. */
export function isAreaOrPark(known: Known | undefined): boolean {
  return isArea(known) || isPark(known);
}

/** Whether what is known there may be what there are many of: a thing, a use, a trade. */
export function isThing(known: Known | undefined): boolean {
  return known?.payload.some((name) => name.type === "term" && !properKinds.has(name.term.kind)) === true;
}

/** Whether a name of the kind asked for begins at one of the offsets. */
export function holdsName({ nameAt }: Scan, from: number, to: number, isOne: (known: Scan["names"][number] | undefined) => boolean): boolean {
  for (let at = from; at < to; at++) if (isOne(nameAt.get(at))) return true;
  return false;
}

/** Whether the name of a firm begins at one of the offsets. */
export function holdsFirm(scan: Scan, from: number, to: number): boolean {
  return holdsName(scan, from, to, isFirm);
}

/** Whether a word for a link of the chain stands in a stretch: 封装测试 in 恒越光电建设封装测试扩建项目. */
export function holdsLink({ stageAt }: Scan, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((stageAt.get(at)?.end ?? end + 1) <= end) return true;
  return false;
}

/** Kinds whose names are those of one thing; all others name what there are many of. */
export const properKinds: ReadonlySet<Kind> = new Set<Kind>(["Company", "Park", "Institution", "Fund"]);
