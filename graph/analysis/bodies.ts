import type { BodyRow } from "./evidence-rows.ts";
import { compareText } from "../grouping.ts";

const roles = ["lead", "unspecified", "joint", "territorial"];

/** Responsible bodies in the order of the text where it was kept; else those in the lead first, agencies before places and firms, named bodies before groups. */
export function inOrder(bodies: readonly BodyRow[]): BodyRow[] {
  return [...bodies].sort((a, b) => (a.order ?? 0) - (b.order ?? 0) || roles.indexOf(a.role) - roles.indexOf(b.role) || Number(a.isGroup) - Number(b.isGroup)
    || Number(b.entity.kind === "Agency") - Number(a.entity.kind === "Agency") || compareText(a.entity.id, b.entity.id));
}
