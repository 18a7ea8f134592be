import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Context, Line, Rule, Statement } from "../../context.ts";
import type { Entity } from "../../identity/entity.ts";
import type { Mention } from "../../identity/mention.ts";
import { areaCodeOf, isPlace, located } from "../areas.ts";
import { lastBeside } from "./places-side-by-side.ts";
import { namesBodies } from "../../text/reading.ts";
import { isTitle } from "../../text/title-or-sentence.ts";

const cues = cuesOf("firms-behind-place", ({ supply, whom }) => ({
  /** Before a firm to which the place's own one sells, or with which it works: 恒越光电外延片导入. */
  toAnother: pattern`(?:${supply}[^，。；]*|${whom})$`,
}));

/**
 * What a report lists behind one of its own places is there, up to the next place: both firms of `滨湖区恒越光电外延片良率提升，澜泰微封测线投产；`.
 * Source: usage of work reports.
 */
export const firmsBehindPlace: Rule = {
  id: "firms-behind-their-place",
  reason: "the clause begins with the place, right before a firm, and goes on with firms",
  example: "滨湖高新区恒越光电8英寸产线满产，澜泰微封测线投产",
  *read(context) {
    if (context.reading.isNews) return;
    for (const line of context.proseWith("Company", "Project")) {
      if (!isTitle(context.reading.text, line.sentence) && !namesBodies(line.sentence)) yield* behindPlaces(context, line);
    }
  },
};

const listed = new Set<Mention["kind"]>(["Company", "Project"]);

function* behindPlaces(context: Context, { sentence, mentions, outer }: Line): Generator<Statement> {
  const { reading: { text }, cast } = context;
  for (const [index, first] of outer.entries()) {
    if (!isPlace(first) || !(first.start === sentence.start || /[，：、]/.test(text.charAt(first.start - 1)))) continue;
    const place = lastBeside(outer, first);
    const site = cast.of(place);
    const begins = outer.find(({ kind, start }) => listed.has(kind) && start === place.end);
    if (begins === undefined || site === undefined || !isOwnPart(context, site)) continue;
    const next = outer.slice(index + 1).find((other) => isPlace(other) && other.start >= begins.end && /[，、]/.test(text.charAt(other.start - 1)));
    const withArea = namedByArea(mentions);
    const elsewhere = outer.slice(index + 1).find((other) => withArea.has(other) && other.start >= begins.end && /[，、]/.test(text.charAt(other.start - 1)));
    const until = Math.min(next?.start ?? sentence.end, elsewhere?.start ?? sentence.end, clausesOfFirms(text, firmsWithoutArea(outer, withArea), begins, sentence.end));
    for (const mention of mentions) {
      if (!listed.has(mention.kind) || mention.start < begins.start || mention.end > until || !(mention.inside === undefined || mention.inside.kind === "Project")) continue;
      if (mention.kind === "Company" && mention !== begins && cues().toAnother.test(text.slice(begins.end, mention.start))) continue;
      yield* located(cast.of(mention), site, { start: first.start, end: mention.end }, 0.86);
    }
  }
}

/** The names that hold an area's. */
function namedByArea(mentions: readonly Mention[]): ReadonlySet<Mention> {
  return new Set(mentions.flatMap(({ kind, inside }) => (kind === "Region" && inside !== undefined ? [inside] : [])));
}

/** Where the firms and projects begin that have no area in their names. */
function firmsWithoutArea(outer: readonly Mention[], withArea: ReadonlySet<Mention>): ReadonlySet<number> {
  return new Set(outer.flatMap((one) => (listed.has(one.kind) && !withArea.has(one) ? [one.start] : [])));
}

/** Whether the place is a part of the document's own: a zone, or an area that lies in its region. */
function isOwnPart({ home, vocabulary: { lexicon: { gazetteer } } }: Context, site: Entity): boolean {
  if (home === undefined || site === home) return false;
  const [own, code] = [areaCodeOf(home), areaCodeOf(site)];
  return code === undefined || (own !== undefined && own !== code && gazetteer.liesIn(code, own));
}

/** Where the clauses end that go on with firms, none with an area in its own name. */
function clausesOfFirms(text: string, starts: ReadonlySet<number>, first: Mention, end: number): number {
  let until = text.indexOf("，", first.end);
  while (until !== -1 && until < end && starts.has(until + 1)) until = text.indexOf("，", until + 1);
  return until === -1 ? end : Math.min(until, end);
}
