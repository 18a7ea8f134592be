import type { DomNode } from "./table-lines.ts";

/** How an element's own style lays it out: `none`, `block`, `inline`; undefined where it says nothing. */
export function displayOf(node: DomNode): string | undefined {
  const style = node.getAttribute?.("style") ?? "";
  return style === "" ? undefined : /display\s*:\s*([a-z-]+)/i.exec(style)?.[1]?.toLowerCase();
}

/** Whether a page does not show an element, by its own style or attributes. */
export function isHidden(node: DomNode): boolean {
  return displayOf(node) === "none" || node.hasAttribute?.("hidden") === true || node.getAttribute?.("aria-hidden") === "true";
}
