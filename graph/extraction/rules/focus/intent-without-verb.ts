import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import { isDenied } from "../denial/denial.ts";
import { type Intent, intent, type Spot, toldOfThere } from "./intent-of-phrase.ts";
import { verbsOf } from "./verbs-of-intent.ts";

const cues = cuesOf("intent-without-verb", ({ listed, develop }) => ({
  /** A label of a list, and what the list goes on with: 重点领域：一是硅片；二是光刻胶. */
  labelled: pattern`(?:^|[。；\n])[^。：\n]{0,8}${listed}(?:包括|主要有|如下|[为有是])?[：】][^。\n]*$`,
  /** Headings under which a bare list is what the place will work on. */
  listHeading: pattern`${listed}`,
  /** How a clause of a plan begins that develops what it names: 开发功率器件、射频器件. */
  develops: pattern`^(?:自主)?${develop}(?![区利者])(?:[^，。；]{0,80}[、和与及/])?[^，。；、的]{0,6}$`,
}));

/** 器件：开发功率器件、射频器件: what a clause of a plan begins with developing. */
export function developed({ context, line, mention, text, clause }: Spot): Intent | undefined {
  if (line.looksBack || context.reading.document.about.kind !== "plan") return undefined;
  return cues().develops.test(text.slice(clause.start, mention.start)) ? intent("FOCUSES_ON", null, clause.start, false) : undefined;
}

/** 重点支持A；B；C: what a semicolon parts goes on with the words of intent before it, where it has none of its own. */
export function carriedOver({ context, line: { sentence } }: Spot): Intent | undefined {
  const { lines, reading: { text } } = context;
  for (let at = sentence.index - 1; at >= 0 && sentence.index - at <= longestList; at--) {
    const before = lines[at];
    if (before === undefined || before.sentence.part !== sentence.part || text.charAt(before.sentence.end) !== "；") return undefined;
    const said = verbsOf(context, before).filter(({ payload: { relation, voice, strength } }) => relation !== undefined || voice !== undefined || strength !== undefined);
    const named = said.find(({ payload }) => payload.relation === "FOCUSES_ON" || payload.relation === "TO_BREAK_THROUGH");
    if (named !== undefined) return intent(named.payload.relation as Intent["relation"], named.payload.strength ?? null, sentence.start, false);
    if (said.length > 0) return undefined;
  }
  return undefined;
}

/** Members of a list that semicolons part. */
const longestList = 8;

/** What is told behind the thing; else the heading above a bare list: 重点领域. */
export function toldOrHeaded(spot: Spot): Intent | undefined {
  const { line, mention, text } = spot;
  const told = verbsOf(spot.context, line).find(({ start, payload }) => start >= mention.end && (payload.relation === "HAS" || payload.voice === "built") && !isDenied(text, start) && !goesOn.test(text.slice(mention.end, start)));
  if (told !== undefined) return toldOfThere(spot, told.start, told.payload.text);
  const { part } = line.sentence;
  if (cues().labelled.test(text.slice(Math.max(part.start, mention.start - longestLabelled), mention.start))) return intent("FOCUSES_ON", null, line.sentence.start, true);
  const heading = part.block.path.at(-1);
  return heading !== undefined && cues().listHeading.test(heading) ? intent("FOCUSES_ON", null, line.sentence.start, true) : undefined;
}

/** So far behind its label a list may reach. */
const longestLabelled = 300;

/** Two commas on, a sentence tells of something else. */
const goesOn = /，[^。；]*，/;
