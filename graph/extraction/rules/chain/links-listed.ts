import { products, stageOf } from "../../../ontology/index.ts";
import type { Context, End, Line, Rule, Statement } from "../../context.ts";
import { cuesOf, globalPattern, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import type { Stretch } from "../../text/reading.ts";
import { clauseAt } from "../../text/clause.ts";
import { stageEnd } from "../ends.ts";
import { isPlace } from "../areas.ts";
import { isWorthOf } from "../focus/bought-or-valued.ts";
import { subjectsOf } from "../subjects/subjects.ts";
import { inTextOrder } from "../../scan/in-order.ts";
import { isTitle } from "../../text/title-or-sentence.ts";

const cues = cuesOf("links-listed", ({ complete, chain, house, by, formed, done, form, aim, push, step, piece, craft, kit, use }) => ({
  /** Behind a list of links: the whole that they make up. */
  whole: pattern`^[”"]?(?:[^，。；：\n]{0,12}?${chain}|，?[一二三四五六七八九各]大?个?(?:环节|领域|板块|链条)[^，。；]{0,4}?${complete})`,
  /** Behind the list: all of it is there. */
  isComplete: pattern`(?:环节|领域|板块|链条)[^，。；]{0,4}?${complete}`,
  oneHouse: pattern`${house}`,
  /** Before the list: what is there. */
  there: pattern`${by}${formed}|${done}了|拥有|具备`,
  /** Before the list: what is wanted. */
  wanted: pattern`${form}`,
  ahead: pattern`${aim}|到20\d\d年|${push}`,
  /** A link that only its list makes one, with its mark before and behind it. */
  bare: globalPattern`(?<=[、\-—–－～~“"从到至和与及集由]|[上中下]游)(?:(?<MATERIALS>${step})|(?<FABRICATION>${piece})|(?<PACKAGING_TEST>${craft})|(?<EQUIPMENT>${kit})|(?<APPLICATION>${use}))(?=[、\-—–－～~”"到至和与及的]|以及|再到|[于为]一体|等)`,
}));

/** Between two links of a list, of which one may be unknown: 设计-制造、封测到应用, 芯片、配件、应用. */
const joint = /^[^，。；：、\n]{0,6}(?:[、\-—–－~～和与及到至]|以及|再到)(?:[^，。；：、\n]{1,4}、)?[^，。；：、\n]{0,8}$/;

/**
 * Links of the chain in a row that make up a whole: `形成“外延-芯片-封装-应用”完整产业链` is what the place is at or wants, `集设计、制造、封测于一体` what the firm does.
 * Source: usage of plans and news.
 */
export const linksListed: Rule = {
  id: "links-listed",
  reason: "links of the chain in a row make up a whole, which the place or the firm is said to have or to build",
  example: "已形成集衬底、外延、器件制造、封装于一体的完整产业链",
  *read(context) {
    const subjects = subjectsOf(context);
    for (const line of context.prose) {
      if (isTitle(context.reading.text, line.sentence) || !line.isSubject) continue;
      for (const links of listsOf(context, line)) {
        const owner = subjects.get(line)?.findLast(({ end }) => end <= links.start);
        const words = context.reading.text.slice(Math.max(line.sentence.start, owner?.end ?? 0, links.start - 40), links.start);
        const isHouses = owner !== undefined && links.isOneHouse && !ofMany.test(words);
        const from = isHouses && !/[。；]/.test(words) ? owner.entity : undefined;
        if (from !== undefined) yield* said(links, from, "ENGAGED_IN", owner?.kind === "Company" ? "built" : "planned", context);
        if (from !== undefined || isHouses) continue;
        // What follows a project is its own, unless a place stands between.
        const isProjects = owner?.kind === "Project" && !line.mentions.some((place) => isPlace(place) && place.inside === undefined && place.start >= owner.end && place.end <= links.start);
        if (!isProjects && !isWorthOf(context.reading.text, line.sentence, links)) yield* ofPlaces(context, links, words, parkRaised(context, line, links));
      }
    }
  },
};

/** The park that a sentence tells of and wants to become a place of all those links: 规划了澜湖产业园，打造集设计、制造、封测于一体的专业园区. */
function parkRaised({ cast, reading: { text } }: Context, { mentions }: Line, links: Links): End | undefined {
  const park = links.isOneHouse && asPark.test(text.slice(links.end, links.end + 40)) ? mentions.findLast(({ kind, inside, end }) => kind === "Park" && inside === undefined && end <= links.start) : undefined;
  return park === undefined ? undefined : cast.of(park);
}

/** Between a firm and the list: it is one of many that have come, whose chain is the place's. */
const ofMany = /家[^，。；]{0,12}企业|(?:落户|入驻|进驻|落地)[^，。；]{0,8}，(?:初步|已经?)?(?:形成|构建|打造)/;

const asPark = /^[^，。；]{0,30}(?:园区|产业园|科技园|基地|小镇|新城)/;

function* ofPlaces(context: Context, links: Links, words: string, park: End | undefined): Generator<Statement> {
  const isThere = (cues().there.test(words) || links.isComplete) && !cues().ahead.test(words);
  if (!isThere && !cues().wanted.test(words)) return;
  for (const place of new Set([...context.placesAt(links.start), ...(park === undefined ? [] : [park])])) {
    if (place === context.home && context.reading.document.about.region === null) continue;
    yield* said(links, place, isThere ? "HAS" : "FOCUSES_ON", isThere ? "built" : "wanted", context);
  }
}

function* said(links: Links, from: End, type: Statement["type"], voice: Statement["voice"], { reading: { text }, placesAt }: Context): Generator<Statement> {
  const evidence = clauseAt(text, links.start, links.end);
  for (const name of links.stages) yield { type, from, to: stageEnd(name), at: type === "ENGAGED_IN" ? placesAt(links.start)[0] : undefined, evidence, basis: "stated", voice, strength: null, confidence: 0.84 };
}

interface Links extends Stretch {
  readonly stages: readonly string[];
  /** One firm or project does it all: 集……于一体, 一条龙; a chain is more than one firm's. */
  readonly isOneHouse: boolean;
  /** The words behind say that no link is missing. */
  readonly isComplete: boolean;
}

/** The lists of two links and more in a sentence that make up a whole. */
function listsOf({ reading: { text } }: Context, { mentions, sentence }: Line): Links[] {
  const lists: Links[] = [];
  const known = mentions.filter((mention) => isOfRow(mention) && linksOf(mention).length > 0);
  const bare = bareLinks(text, sentence, mentions);
  const named = bare.length === 0 ? known : inTextOrder([...known, ...bare]);
  for (let first = 0; first < named.length; ) {
    let last = first;
    while (last + 1 < named.length && joint.test(text.slice((named[last] as Stretch).end, (named[last + 1] as Stretch).start))) last++;
    const [{ start }, { end }] = [named[first] as Stretch, named[last] as Stretch];
    const made = cues().whole.exec(text.slice(end, Math.min(sentence.end, end + 24)));
    const row = named.slice(first, last + 1);
    const stages = made === null ? [] : [...new Set(row.flatMap(linksOf))];
    if (made !== null && stages.length > 1 && isOfTrade(row)) lists.push({ start, end, stages, isOneHouse: cues().oneHouse.test(made[0]), isComplete: cues().isComplete.test(made[0]) });
    first = last + 1;
  }
  return lists;
}

/** What stands in a row by itself, or in the name of a chain that its links tell: “设计—制造—封测”产业链. */
function isOfRow({ inside }: Mention): boolean {
  return inside === undefined || (inside.kind === "Chain" && dashes.test(inside.name));
}

const dashes = /[—–-]/;

/** The words of a row that are links only there, where nothing else is known by them: “衬底—芯片—封装—应用”. */
function bareLinks(text: string, { start, end }: Stretch, mentions: readonly Mention[]): BareLink[] {
  const known = mentions.filter(isOfRow);
  let next = 0;
  let last = start;
  return known.length === 0 ? [] : [...text.slice(start, end).matchAll(cues().bare)].flatMap(({ index, 0: word, groups = {} }) => {
    const link = { start: start + index, end: start + index + word.length, bare: Object.keys(groups).filter((stage) => groups[stage] !== undefined) };
    for (let mention = known[next]; mention !== undefined && mention.start < link.end; mention = known[++next]) last = Math.max(last, mention.end);
    return last > link.start ? [] : [link];
  });
}

interface BareLink extends Stretch {
  /** The links that the word means in such a row. */
  readonly bare: readonly string[];
}

/** Rows that hold bare words are of the trade where they are long and one of their links is its own: any trade has materials, machines and uses. */
function isOfTrade(row: readonly (Mention | BareLink)[]): boolean {
  if (!row.some((link) => "bare" in link)) return true;
  return row.length > 2 && row.some((link) => linksOf(link).some((stage) => ownLinks.has(stage)));
}

const ownLinks = new Set(["DESIGN", "FABRICATION", "PACKAGING_TEST"]);

/** The links that a word names: of a stage its own, of a thing that it is made in. */
function linksOf(link: Mention | BareLink): readonly string[] {
  if ("bare" in link) return link.bare;
  const { kind, stages, term } = link;
  if (kind === "Stage") return stages ?? [];
  const stage = products.has(kind) && term?.subStage !== undefined ? stageOf(term.subStage) : undefined;
  return stage === undefined ? [] : [stage];
}
