import type { Context, Line } from "../../context.ts";
import { type Denial, denialOf } from "../denial/denial.ts";
import { leadsInFields, paidFor } from "./fields-of-intent.ts";
import { saidAround, saidToHaveCome } from "./intent-around.ts";
import { attacked, linkAsked, saidBehind } from "./intent-behind.ts";
import { saidBefore } from "./intent-before.ts";
import { type Intent, intent, type Spot, spotOf } from "./intent-of-phrase.ts";
import type { Mention } from "../../identity/mention.ts";
import { placesBehindThings } from "../../places/places-behind-things.ts";
import { isOfNoPlace, shortfallOf } from "../denial/shortfalls.ts";

/**
 * What the sentence says of a thing: what has come about by its own word (初步形成以…为主的布局), the words behind it in its clause (…短板环节, …的领先地位), then the nearest words before it in the sentence
 * (重点发展…, 集中突破…), then the heading above a bare list (重点领域). Undefined where nothing says anything.
 */
export function intentOf(context: Context, line: Line, mention: Mention): Intent | undefined {
  const spot = spotOf(context, line, mention);
  const denial = denialOf(spot.text, line, mention) ?? shortfallOf(context, line, mention);
  if (denial !== undefined) return unlessOfNoPlace(spot, denied(spot, denial));
  return givenToPlaces(spot) ?? saidToHaveCome(spot) ?? attacked(spot) ?? saidAround(spot) ?? unlessOfNoPlace(spot, saidBehind(spot, behind) ?? leadsInFields(spot) ?? paidFor(spot) ?? linkAsked(spot) ?? saidBefore(spot));
}

/** 外延片生产以滨湖、庐阳为重点: what places behind it are given to make. */
function givenToPlaces({ text, line, mention, clause }: Spot): Intent | undefined {
  if (!/[以由]/.test(text.slice(mention.end, clause.end))) return undefined;
  const isGiven = [...placesBehindThings(text, line)].some(({ start, places }) => mention.start >= start && mention.end <= (places[0] as Mention).start);
  return isGiven ? intent("FOCUSES_ON", null, mention.start, true) : undefined;
}

const behind = new Set(["STRONG_IN", "SHORT_OF"]);
const lack = new Set(["SHORT_OF"]);

/** What is said, unless it is a lack that no place is told of. */
function unlessOfNoPlace({ context, line, mention }: Spot, said: Intent | undefined): Intent | undefined {
  return said?.relation === "SHORT_OF" && isOfNoPlace(context, line, mention) ? undefined : said;
}

/** A thing that is not there is lacking, unless it is a firm that has it not; of one that is given up or not wanted only its lack is said: 避免光刻胶受制于人. */
function denied(spot: Spot, { kind, from }: Denial): Intent | undefined {
  if (kind !== "lack") return saidBehind(spot, lack);
  const isFirms = spot.line.outer.some((other) => holders.has(other.kind) && other.start >= spot.clause.start && other.end <= from);
  return isFirms ? undefined : intent("SHORT_OF", null, from, true);
}

const holders = new Set(["Company", "Project", "Institution"]);
