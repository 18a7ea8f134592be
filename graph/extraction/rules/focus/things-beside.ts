import type { Context, End, Line } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Entity } from "../../identity/entity.ts";
import type { Mention } from "../../identity/mention.ts";
import { plantRule } from "../../mentions/projects/plants.ts";
import { oncePer } from "../../scan/once-per.ts";
import type { Stretch } from "../../text/reading.ts";
import { isTitle } from "../../text/title-or-sentence.ts";
import { isPlace } from "../areas.ts";
import { isMakersPlant } from "../makes/not-its-own.ts";
import { objectsOf } from "../objects.ts";
import { type Subject, subjectsOf } from "../subjects/subjects.ts";
import { suppliesOf } from "../supply/supplied.ts";
import { whoseThing } from "./whose-thing.ts";

const cues = cuesOf("things-beside", ({ makers, field }) => ({
  /** Behind a thing or link, that the text turns to the firms in it: 在封测方面有. */
  isTopic: pattern`^(?:${field}(?:则|还|也|主要)?(?:有|以|包括)|——)`,
  /** Behind a thing, its makers: another firm than the one before. */
  isMakers: pattern`^[^，。；、]{0,4}${makers}`,
  /** All that stands between a thing and the firm behind it that is called by it. */
  isClass: pattern`^[\u4e00-\u9fff]{0,4}${makers}$`,
}));

/** A thing or link that a sentence names beside whose it may be. */
interface Beside {
  readonly line: Line;
  readonly mention: Mention;
  readonly ends: readonly End[];
  /** The firm or project that the name stands behind: the one that its sentence speaks of, or the last one named, with those listed before it. */
  readonly owners: readonly Entity[];
  /** The places that the sentence names. */
  readonly places: readonly Mention[];
  readonly evidence: Stretch;
}

/** The things and links that sentences of news name beside a firm, a project or a place, uses and inputs left out: gathered once for both rules. What may be a plant's that only its area names may as well be its firm's. */
export const thingsBeside = oncePer((context: Context): readonly Beside[] => [...found(context)]);

function* found(context: Context): Generator<Beside> {
  if (!context.reading.isNews) return;
  for (const line of context.prose) {
    const { sentence, mentions } = line;
    if (isTitle(context.reading.text, sentence)) continue;
    const outer = mentions.filter(({ inside }) => inside === undefined);
    const owners = outer.filter(({ kind, rule }) => kind === "Company" || (kind === "Project" && rule !== plantRule));
    const places = outer.filter(isPlace);
    const bodies = outer.filter(({ kind }) => kind === "Institution");
    const plants = new Set(outer.filter(({ rule }) => rule === plantRule).map(({ start }) => start));
    const subjects = (subjectsOf(context).get(line) ?? []).filter(({ start }) => !plants.has(start));
    if (owners.length + places.length + subjects.length === 0) continue;
    for (const { mention, ends } of objectsOf(context, line, sentence)) {
      if (suppliesOf(context).things.has(mention) || isOfBody(context.reading.text, bodies, mention) || isOfTheFirmBehind(context.reading.text, owners, mention) || isOfOtherMakers(context.reading.text, subjects, owners, mention)) continue;
      yield { line, mention, ends, owners: whoseThing(context, subjects, owners, places, mention), places, evidence: { start: sentence.start, end: mention.end } };
    }
  }
}

/** Whether the name stands right behind a body, whose work it is: 恒越光电扩产，庐州大学攻关磷化铟外延. */
function isOfBody(text: string, bodies: readonly Mention[], mention: Mention): boolean {
  const body = lastBefore(bodies, mention);
  return body !== undefined && /[，；：\s】]/.test(text.charAt(body.start - 1)) && mention.start - body.end <= 16 && /^[^，。；：]*$/.test(text.slice(body.end, mention.start));
}

/** Whether the text turns with the name to firms behind it: 在封测方面有恒越光电, 碳化硅单晶企业恒越晶体. */
function isOfTheFirmBehind(text: string, owners: readonly Mention[], { end }: Mention): boolean {
  return cues().isTopic.test(text.slice(end, end + 8)) || owners.some(({ start }) => start > end && start - end <= longestClass && cues().isClass.test(text.slice(end, start)));
}

const longestClass = 8;

/** Whether the name calls other makers, behind a firm: 恒越光电接获LED芯片厂商庐阳光电的订单; what stands right behind the firm is its own. */
function isOfOtherMakers(text: string, subjects: readonly Subject[], owners: readonly Mention[], mention: Mention): boolean {
  const end = Math.max(lastBefore(owners, mention)?.end ?? -1, subjects.findLast(({ start }) => start < mention.start)?.end ?? -1);
  return end !== -1 && ((mention.start - end > 2 && cues().isMakers.test(text.slice(mention.end, mention.end + 12))) || (mention.start > end && isMakersPlant(text, mention, owners)));
}

/** The last of some names that ends before another. */
export function lastBefore(named: readonly Mention[], { start }: Mention): Mention | undefined {
  return named.findLast(({ end }) => end <= start);
}
