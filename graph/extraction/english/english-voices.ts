import { anyCase, cuesOf } from "../../lexicon/cues.ts";
import type { FactStrength, FactVoice } from "../../facts/schema.ts";

const cues = cuesOf("english-voices", ({ ahead, underway, ended, must, push, encourage, explore, not }) => ({
  ahead: anyCase`\b${ahead}\s+(?:[a-z]+ly\s+)?$`,
  /** Before what somebody is to do for it: will form a joint venture for making. */
  aheadOf: anyCase`\b${ahead}\s[^,;]*$`,
  underway: anyCase`\b${underway}\b`,
  ended: anyCase`\b${ended}\b`,
  not: anyCase`\b${not}\s+(?:[a-z]+ly\s+)?$`,
  must: anyCase`\b${must}\b`,
  push: anyCase`\b${push}\b`,
  encourage: anyCase`\b${encourage}\b`,
  explore: anyCase`\b${explore}\b`,
}));

const looked = 48;

/** How far what a verb says has come: still to come behind will, plans to; underway, ended; else done. Undefined where it is denied. */
export function voiceOf(before: string, verb: string): NonNullable<FactVoice> | undefined {
  const words = before.slice(-looked);
  if (cues().not.test(words)) return undefined;
  if (cues().ended.test(`${words.slice(-16)} ${verb}`)) return "ended";
  if (cues().underway.test(`${words.slice(-20)}${verb}`)) return "underway";
  return (/^(?:\w+ing|(?:mass |volume )?production of)\b/i.test(verb) ? cues().aheadOf : cues().ahead).test(words) ? "planned" : "built";
}

/** How strongly a plan says that something is to be done. */
export function strengthOf(words: string): FactStrength {
  return (["explore", "must", "encourage", "push"] as const).find((strength) => cues()[strength].test(words)) ?? null;
}
