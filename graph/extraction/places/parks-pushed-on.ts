import { cuesOf, pattern } from "../../lexicon/cues.ts";
import type { Line } from "../context.ts";
import type { Mention } from "../identity/mention.ts";
import { fullStopBehind } from "../text/full-stop.ts";
import type { Reading, Stretch } from "../text/reading.ts";

const cues = cuesOf("parks-pushed-on", ({ push, work, ground, raise }) => ({
  /** All that a sentence holds before its park, and behind it: 推进“庐州芯谷”建设. */
  pushes: pattern`^(?:[—●■▶◆▲]+|(?:[（(]?[一二三四五六七八九十\d]{1,2}[）).．、]))?(?:${push})*“?$`,
  worked: pattern`^”?${work}$`,
  /** Before a park that is raised on other ground: 以滨湖经开区为主阵地打造. */
  raisedOn: pattern`以[^，。；]{2,24}为${ground}[，,]?${raise}[^，。；”]{0,4}“?$`,
}));

/** A park, and the stretch of a plan that tells what it shall do. */
export interface Pushed extends Stretch {
  readonly park: Mention;
}

/** Parks that a plan pushes on in a sentence of their own, of which the next goes on to tell: 推进“庐州芯谷”建设。重点突破……; or that it raises on other ground: 以滨湖经开区为主阵地打造庐州芯谷，……. */
export function* parksPushedOn({ text }: Reading, { sentence, mentions }: Pick<Line, "sentence" | "mentions">): Generator<Pushed> {
  const parks = mentions.filter(({ kind, inside }) => kind === "Park" && inside === undefined);
  const [first] = parks;
  if (first !== undefined && parks.length === 1 && hasOwnName(text, first) && sentence.end - sentence.start <= longest && text.charAt(sentence.end) === "。" && cues().pushes.test(text.slice(sentence.start, first.start)) && cues().worked.test(text.slice(first.end, sentence.end))) {
    yield { park: first, start: sentence.end + 1, end: fullStopBehind(text, sentence.end + 1, sentence.part.end) };
  }
  for (const park of parks) if (park !== first && hasOwnName(text, park) && cues().raisedOn.test(text.slice(Math.max(sentence.start, park.start - 40), park.start)) && /^”?[，,]/.test(text.slice(park.end, park.end + 2))) yield { park, start: park.end, end: sentence.end };
}

const longest = 40;

/** Whether a park has a name of its own, which no class of parks bears: “庐州芯谷”, 中庐光谷. */
function hasOwnName(text: string, { name, end }: Mention): boolean {
  return text.charAt(end) === "”" || /[\u4e00-\u9fff]{3}[谷港岛]$/.test(name);
}
