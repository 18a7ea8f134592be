import type { Reading, Sentence } from "./reading.ts";

/** Whether a sentence is only the title of what stands under it. An item of one sentence is told like any other, though it is laid out as a heading: （一）重点发展碳化硅外延片。 */
export function isTitle(text: string, { part, end }: Sentence): boolean {
  return part.block.kind === "heading" && text.charAt(end) !== "。";
}

/** Whether a heading is the first sentence of its own paragraph, which tells what is to be done before it goes on: 一、重点发展光刻胶。建设平台。 */
export function runsIn({ document }: Reading, { part: { block } }: Sentence): boolean {
  return block.kind === "heading" && document.clean.text.charAt(block.end) === "。";
}
