import { cuesOf, pattern } from "../../lexicon/cues.ts";
import type { Line } from "../context.ts";
import type { Mention } from "../identity/mention.ts";
import { fullStopBehind } from "../text/full-stop.ts";
import type { Reading, Stretch } from "../text/reading.ts";

const cues = cuesOf("words-of-zones", ({ who, says, hears }) => ({
  /** Behind a zone's administration, or behind the zone with somebody who speaks for it: what it says follows. */
  bodySays: pattern`^${who}?[\u4e00-\u9fff]{0,6}?${says}[^，。；：]{0,6}[，：]`,
  zoneSays: pattern`^${who}[\u4e00-\u9fff]{0,6}?${says}[^，。；：]{0,6}[，：]`,
  isHeard: pattern`^${hears}[，：]`,
}));

/** A stretch of the text and the zone whose words it gives. */
interface WordsOfZone extends Stretch {
  readonly zone: Mention;
}

/** Where news gives the words of a zone, to the next full stop, or to an area that a clause begins with: `滨湖高新区管委会有关负责人表示，……`, `记者从滨湖高新区管委会获悉，该区……`. */
export function* wordsOfZones({ text }: Reading, { sentence, mentions }: Pick<Line, "sentence" | "mentions">): Generator<WordsOfZone> {
  for (const zone of mentions) {
    if (zone.kind !== "Park" || !(zone.inside === undefined || (zone.inside.kind === "Agency" && zone.start <= zone.inside.start + 2))) continue;
    const speaker = zone.inside ?? zone;
    const behind = text.slice(speaker.end, Math.min(sentence.end, speaker.end + 32));
    const isHeard = /从(?:[\u4e00-\u9fff]{2,3}[省市])?$/.test(text.slice(Math.max(sentence.start, speaker.start - 4), speaker.start)) && cues().isHeard.test(behind);
    if (!isHeard && !(speaker === zone ? cues().zoneSays : cues().bodySays).test(behind)) continue;
    const area = mentions.find(({ kind, inside, start }) => kind === "Region" && inside === undefined && start > speaker.end && /[，：“]/.test(text.charAt(start - 1)));
    yield { start: speaker.end, end: area?.start ?? fullStopBehind(text, speaker.end, sentence.part.end), zone };
  }
}
