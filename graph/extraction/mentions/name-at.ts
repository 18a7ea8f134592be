import type { Kind } from "../../ontology/index.ts";
import type { Scan } from "../scan.ts";
import type { Name } from "../vocabulary.ts";

/** Something known that may stand for several things: a match of the scan. */
interface Known {
  readonly payload: readonly Name[];
}

/** Whether what is known there may be a firm. */
export function isFirm(known: Known | undefined): boolean {
  return known?.payload.some((name) => name.type === "term" && name.term.kind === "Company") === true;
}

/** Whether what is known there may be an administrative area. */
export function isArea(known: Known | undefined): boolean {
  return known?.payload.some(({ type }) => type === "region") === true;
}

/** Whether what is known there may be a zone. */
export function isPark(known: Known | undefined): boolean {
  return known?.payload.some((name) => name.type === "term" && name.term.kind === "Park") === true;
}

export function isFirmOrArea(known: Known | undefined): boolean {
  return isFirm(known) || isArea(known);
}

/** Whether a firm's name begins at one of the offsets. */
export function holdsFirm({ nameAt }: Scan, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isFirm(nameAt.get(at))) return true;
  return false;
}

/** Kinds whose names are those of one thing; all others name what there are many of. */
export const properKinds: ReadonlySet<Kind> = new Set<Kind>(["Company", "Park", "Institution", "Fund"]);
