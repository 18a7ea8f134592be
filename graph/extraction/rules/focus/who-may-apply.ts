import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Stretch } from "../../text/reading.ts";

const cues = cuesOf("who-may-apply", ({ means, who }) => ({
  /** Before what those do whom a paper is for: 本办法适用于从事……, 所称企业是指……. */
  isMeant: pattern`${means}[^。；]{0,80}$`,
  /** Behind it, the word for them: 的企业. */
  asApplicant: pattern`^[^。；]{0,60}?${who}`,
}));

/** Whether a thing is only named to say whom a paper is for: 本办法适用于从事光刻胶生产的企业; nothing of the place is said by it. Source: measures and their rules of application. */
export function isOfApplicants(text: string, sentence: Stretch, { start, end }: Stretch): boolean {
  return cues().isMeant.test(text.slice(Math.max(sentence.start, start - 100), start)) && cues().asApplicant.test(text.slice(end, Math.min(sentence.end, end + 70)));
}
