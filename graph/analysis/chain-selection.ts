import type { EntityRef, LinkRow, StandingRow, ThingRow } from "./chain-rows.ts";
import type { Standing } from "./level.ts";

/** Which part of the chain is asked for; what is null restricts nothing. */
export interface ChainQuestion {
  /** The place whose levels are told; without one, the maximum over all places. */
  readonly place: string | null;
  /** Things of this family, and what has no family of its own right beside them. */
  readonly family: string | null;
  /** Things that are part of this chain, or of its families. */
  readonly chain: { readonly id: string; readonly families: readonly string[] } | null;
  /** One thing, firm or place with its neighbours. */
  readonly around: string | null;
  readonly limit: number;
}

/** A claim with its site resolved: where it happens, or the place that it is said of. */
export interface SitedStanding extends Standing {
  readonly id: string;
  readonly row: StandingRow;
  readonly place: EntityRef | null;
}

/** The things that a question asks for. */
export function select(things: readonly ThingRow[], links: readonly LinkRow[], standings: readonly SitedStanding[], question: ChainQuestion): ThingRow[] {
  let asked = things;
  if (question.family !== null) asked = ofFamilies(asked, new Set([question.family]), links);
  if (question.chain !== null) asked = ofChain(asked, question.chain, links);
  if (question.around !== null) asked = aroundOf(asked, question.around, links, standings);
  return [...asked];
}

/** Things of the families, and the things of no family that feed them, are fed by them, or are a type of them. */
function ofFamilies(things: readonly ThingRow[], families: ReadonlySet<string>, links: readonly LinkRow[]): ThingRow[] {
  const isOf = ({ family }: ThingRow) => family !== null && families.has(family);
  const beside = new Set(links.filter(({ relation }) => relation === "FEEDS" || relation === "IS_TYPE_OF").flatMap(({ from, to }) => [...(isOf(from) ? [to.id] : []), ...(isOf(to) ? [from.id] : [])]));
  return things.filter((thing) => isOf(thing) || (thing.family === null && beside.has(thing.id)));
}

function ofChain(things: readonly ThingRow[], chain: { readonly id: string; readonly families: readonly string[] }, links: readonly LinkRow[]): ThingRow[] {
  const named = new Set(links.filter(({ relation, to }) => relation === "PART_OF" && to.id === chain.id).map(({ from }) => from.id));
  const ofItsFamilies = new Set(ofFamilies(things, new Set(chain.families), links).map(({ id }) => id));
  return things.filter(({ id }) => named.has(id) || ofItsFamilies.has(id));
}

function aroundOf(things: readonly ThingRow[], centre: string, links: readonly LinkRow[], standings: readonly SitedStanding[]): ThingRow[] {
  const touches = ({ row, site }: SitedStanding) => row.subject.id === centre || site === centre || row.undertakers.some(({ id }) => id === centre);
  const middle = new Set([centre, ...standings.filter(touches).map(({ thing }) => thing)]);
  const beside = links.flatMap(({ from, to }) => [...(middle.has(from.id) ? [to.id] : []), ...(middle.has(to.id) ? [from.id] : [])]);
  const asked = new Set([...middle, ...beside]);
  return things.filter(({ id }) => asked.has(id));
}
