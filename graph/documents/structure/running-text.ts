import type { Line } from "../clean/index.ts";
import { widthOf } from "../clean/joins.ts";

/** Whether a line is running text: a sentence of some length. */
export function isRunning({ text }: Pick<Line, "text">): boolean {
  return /[。；！？]/.test(text) ? text.length >= 12 : widthOf(text) >= 40 && /[，,、]/.test(text);
}
