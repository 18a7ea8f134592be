import type { Sentence } from "./reading.ts";

/** Whether a sentence is only the title of what stands under it. An item of one sentence is told like any other, though it is laid out as a heading: （一）重点发展碳化硅外延片。 */
export function isTitle(text: string, { part, end }: Sentence): boolean {
  return part.block.kind === "heading" && text.charAt(end) !== "。";
}
