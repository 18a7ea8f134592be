import type { Voice } from "./contract.ts";

/** How a voice is drawn: dash in pixels (none is solid) and width. */
export interface VoiceLine {
  readonly dash: readonly number[];
  readonly width: number;
  readonly barred: boolean;
}

const lines: Readonly<Record<Voice, VoiceLine>> = {
  WANTED: { dash: [3, 3], width: 1.5, barred: false },
  PLANNED: { dash: [9, 4], width: 1.5, barred: false },
  UNDERWAY: { dash: [1, 2], width: 1.5, barred: false },
  BUILT: { dash: [], width: 2, barred: false },
  LACKING: { dash: [], width: 2, barred: true },
  ENDED: { dash: [1, 4], width: 1, barred: false },
};

/** The line of general knowledge and of what carries no voice. */
export const referenceLine: VoiceLine = { dash: [], width: 1, barred: false };

/** The line of a voice, in drawing, legend and panel alike. */
export const voiceLine = (voice: Voice | null): VoiceLine => (voice === null ? referenceLine : lines[voice]);
