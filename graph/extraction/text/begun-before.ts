import type { Stretch } from "./reading.ts";

/** Where the words begin that a sentence goes on from, behind a semicolon, with a part of what those tell: 我国硅片产量达到210GW；其中单晶硅片……. */
export function begunBefore(text: string, { start }: Stretch): number {
  if (text.charAt(start - 1) !== "；" || !text.startsWith("其中", start)) return start;
  const from = Math.max(0, start - reach);
  return from + Math.max(text.slice(from, start).lastIndexOf("。"), text.slice(from, start).lastIndexOf("\n")) + 1;
}

const reach = 200;
