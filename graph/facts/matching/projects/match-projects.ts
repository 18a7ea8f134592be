import type { Lexicon } from "../../../lexicon/index.ts";
import { comparable } from "../../../lexicon/index.ts";
import type { Match } from "../match-block.ts";
import { partsOf } from "../name-parts.ts";
import { compareEvidence, type Evidence, type Project, projectOf } from "./compare-evidence.ts";
import type { ProjectSeen } from "./project-seen.ts";
import { holds } from "./sums.ts";
import { type Matter, writeMatters } from "./written-matters.ts";

/** Projects that share one key: above this many they are a ledger of their own, in which each stands once. */
const mostToCompare = 200;

/**
 * Which projects of a block are one, and which may be. They are one where undertaker, product, size of wafers, phase and kind of works are the same, both are at
 * one city or at nested places with the same sum, and no sum, period, capacity or document tells them apart; or where one name stands at nested places, long,
 * with one sum or called after its undertaker, and nothing contradicts. Whatever is the same as two that are not the same as one another may be either. Follows from the block alone, in whatever order it comes.
 */
export function matchProjects(block: readonly ProjectSeen[], lexicon: Lexicon): readonly Match[] {
  if (block.length > mostToCompare) return [];
  const projects = block.map((seen) => projectOf(seen, lexicon)).sort((a, b) => (a.seen.id < b.seen.id ? -1 : 1));
  const found = projects.flatMap((a, at) => projects.slice(at + 1).flatMap((b) => compare(a, b, lexicon) ?? []));
  const told = new Set(found.flatMap(({ one, other }) => [`${one}\n${other}`, `${other}\n${one}`]));
  const sure = found.filter(({ isSure }) => isSure);
  return found.map((match) => {
    const isParted = match.isSure && sure.some(({ one, other }) => {
      const [shared, third] = [match.one, match.other].includes(one) ? [one, other] : [other, one];
      if (![match.one, match.other].includes(shared) || [match.one, match.other].includes(third)) return false;
      return !told.has(`${third}\n${shared === match.one ? match.other : match.one}`);
    });
    return isParted ? { ...match, isSure: false, reason: "LIKE_PROJECT", shared: writeMatters(match.reason === "SAME_PROJECT" ? mattersIn(match.shared) : ["name"], ["others"]), score: 0.7 } : match;
  });
}

function mattersIn(shared: string): readonly Matter[] {
  return shared.split(";")[0]?.split(",").filter((matter) => matter !== "") as Matter[];
}

function compare(a: Project, b: Project, { gazetteer }: Lexicon): Match | undefined {
  const evidence = compareEvidence(a, b);
  const isNamedAlike = partsOf("Project", a.seen.name, gazetteer).core === partsOf("Project", b.seen.name, gazetteer).core;
  if ([evidence.undertaker, evidence.place, evidence.size, evidence.phase].includes("OTHER")) return undefined;
  if (evidence.phase === "LIKE") return phaseOfWhole(a, b, evidence);
  if (evidence.capacity === "OTHER" || evidence.period === "OTHER") return undefined;
  if (isNamedAlike) return ofOneName(a, b, evidence);
  if ((evidence.product === "OTHER" && !isNumberedAlike(a, b, evidence)) || evidence.sum === "OTHER") return undefined;
  const areInOneDocument = a.seen.documents.some((document) => b.seen.documents.includes(document));
  if (!areInOneDocument && isOne(evidence) && (a.thing.length >= tellingThing || evidence.sum === "SAME")) return match(a, b, "SAME_PROJECT", evidence, true, 0.95);
  return (areInOneDocument ? mayBeToldTwice(evidence) : mayBeOne(evidence)) ? match(a, b, "LIKE_PROJECT", evidence, false, scoreOf(evidence)) : undefined;
}

/** A firm has several projects for a thing as short as this in one city: 芯片, LED, 碳化硅; one sum tells that they are one. */
const tellingThing = 4;

/** Whether nothing but one project can be meant. */
function isOne({ undertaker, place, product, size, work, sum }: Evidence): boolean {
  const isThere = place === "SAME" || (place === "LIKE" && sum === "SAME");
  return undertaker === "SAME" && isThere && product === "SAME" && size === "SAME" && work === "SAME";
}

function mayBeOne({ undertaker, place, product, size, work, sum }: Evidence): boolean {
  if (sum === "SAME") return undertaker === "UNTOLD" ? place === "SAME" && product !== "UNTOLD" && work === "SAME" : true;
  return (undertaker === "SAME" || (undertaker === "LIKE" && place !== "UNTOLD")) && work === "SAME" && (product === "SAME" || (product !== "UNTOLD" && size === "SAME"));
}

/** A firm's phase of one number, for wafers of one size: what it makes there may be called in two ways. */
function isNumberedAlike(a: Project, b: Project, { undertaker, size, phase }: Evidence): boolean {
  return undertaker === "SAME" && size === "SAME" && phase === "SAME" && a.name.phases.size > 0 && b.name.sizes.size > 0;
}

/** A text that names two projects tells them apart, unless they have one sum, or one says nothing that the other does not. */
function mayBeToldTwice({ undertaker, product, size, work, sum }: Evidence): boolean {
  return undertaker === "SAME" && product !== "UNTOLD" && work === "SAME" && (sum === "SAME" || (product === "SAME" && size === "SAME"));
}

/** One that names its phase and one that does not are a whole and a part of it, or one and the same. */
function phaseOfWhole(a: Project, b: Project, evidence: Evidence): Match | undefined {
  const { undertaker, product, work } = evidence;
  const [whole, part] = a.name.phases.size < b.name.phases.size ? [a, b] : [b, a];
  const isOfOne = undertaker === "SAME" || undertaker === "LIKE" || (undertaker === "UNTOLD" && product === "SAME");
  const isAbout = product === "SAME" || product === "LIKE" || (undertaker === "SAME" && a.thing === "" && b.thing === "");
  return isOfOne && isAbout && work === "SAME" && holds(whole.money, part.money) ? match(a, b, "WHOLE_OR_PHASE", evidence, false, 0.6) : undefined;
}

/** A name that is told again word by word means the same project at the same place where it is long enough to be no other's. */
const longName = 10;

/** The shortest stem of a firm's name that tells it. */
const shortestStem = 2;

/** A shorter one does where the sum is the same as well, or it names its undertaker: a city and its district tell of one project. */
function ofOneName(a: Project, b: Project, { place, sum, undertaker }: Evidence): Match | undefined {
  const name = comparable(a.seen.name);
  const isTelling = name.length >= longName || sum === "SAME" || (undertaker === "SAME" && [...a.stems].some((stem) => stem.length >= shortestStem && name.includes(stem)));
  const isSure = place !== "UNTOLD" && sum !== "OTHER" && isTelling;
  return pair(a, b, { reason: "NAME_AND_PLACE", shared: a.seen.name, isSure, score: isSure ? 0.95 : 0.7 });
}

const told = ["undertaker", "place", "product", "size", "sum"] as const satisfies readonly (keyof Evidence & Matter)[];

function match(a: Project, b: Project, reason: Match["reason"], evidence: Evidence, isSure: boolean, score: number): Match {
  const isTold = (matter: (typeof told)[number]) => matter !== "size" || a.name.sizes.size + b.name.sizes.size > 0;
  const same = told.filter((matter) => isTold(matter) && evidence[matter] === "SAME");
  // A part's sum is never that of the whole.
  const open = told.filter((matter) => isTold(matter) && !same.includes(matter) && !(reason === "WHOLE_OR_PHASE" && matter === "sum"));
  return pair(a, b, { reason, shared: writeMatters(same, open), isSure, score });
}

function scoreOf({ undertaker, place, product, size, sum }: Evidence): number {
  const weights: readonly (readonly [boolean, number])[] = [[undertaker === "SAME", 0.1], [place === "SAME", 0.05], [product === "SAME", 0.1], [size === "SAME", 0.05], [sum === "SAME", 0.1]];
  return Number(weights.reduce((score, [isSo, weight]) => score + (isSo ? weight : 0), 0.5).toFixed(2));
}

function pair(a: Project, b: Project, told: Omit<Match, "one" | "other">): Match {
  return { one: a.seen.id, other: b.seen.id, ...told };
}
