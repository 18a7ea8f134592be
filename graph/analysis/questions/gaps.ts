import { type Candidate, inTwoLists } from "../candidates.ts";
import type { MissingKind } from "../cell.ts";
import type { EntityRef } from "../chain-rows.ts";
import type { ConstraintRow } from "../evidence-rows.ts";
import { byRank, type Gap, gapsOf, withElsewhere } from "../gaps.ts";
import { isUnread } from "../plans.ts";
import { InvalidArgument } from "../../errors.ts";
import { type Ask, most, pageOf, refuseUnknownColumns, saidBy } from "./ask.ts";
import { readCandidates } from "./candidates.ts";
import { type Grounds, readGrounds, spokenOfPlaces } from "./grounds.ts";
import { type AskedScope, readScope } from "./scope.ts";

export interface GapsQuestion extends AskedScope {
  /** One gap alone; without it, all that the other choices leave. */
  readonly id?: string | null;
  readonly place: string | null;
  readonly kinds: readonly MissingKind[] | null;
  readonly asOf: string | null;
  readonly limit: number;
  readonly offset: number;
}

/** A gap with, once asked for, what documents say stands in its way and the firms that could fill it. */
export interface GapAnswer extends Gap {
  readonly constraints: () => Promise<readonly ConstraintRow[]>;
  readonly candidates: () => Promise<{ readonly nearby: readonly Candidate[]; readonly elsewhere: readonly Candidate[] }>;
}

export interface GapsAnswer {
  readonly total: number;
  readonly items: readonly GapAnswer[];
  readonly unread: readonly EntityRef[];
}

/** How many places are looked at where none is asked for. */
const mostPlaces = 200;

/** What is missing at a place, or anywhere, the first to act on first; places of which no chain plan was read stand apart. */
export async function askGaps(ask: Ask, { id = null, place, family, chain, kinds, asOf, limit, offset }: GapsQuestion): Promise<GapsAnswer> {
  const sought = id === null ? place : await placeOfGap(ask, id, place);
  const ids = sought === null ? (await spokenOfPlaces(ask, mostPlaces, asOf)).map(({ id }) => id) : [sought];
  const grounds = await readGrounds(ask, ids, asOf);
  const scope = await readScope(ask, { family, chain }, grounds.backbone);
  const found = grounds.places.flatMap((one) => gapsOf(one, scope, grounds)).filter((gap) => (id === null || gap.id === id) && (kinds === null || gap.kinds.some((kind) => kinds.includes(kind)))).sort(byRank);
  const page = pageOf(found, { limit, offset });
  const unread = kinds === null || kinds.includes("UNREAD") ? unreadOf(grounds, (id) => isUnread(id, grounds.plans, grounds.tree, scope)) : [];
  return { total: found.length, items: await withMore(ask, page, grounds, asOf), unread };
}

/**
 * The place of a gap by its id, which is its place's and its column's. A gap that was closed since is none any more, and no fault.
 * @throws InvalidArgument where there is no such column, or the place is another than the one asked for
 */
async function placeOfGap(ask: Ask, id: string, place: string | null): Promise<string> {
  const [of = "", ...column] = id.split("|");
  if (column.length === 0 || (place !== null && place !== of)) throw new InvalidArgument(`id: There is no gap with the id ${id}${place === null ? "" : ` at ${place}`}; gaps gives the id of each, which is its place's, a line | and its column's.`);
  await refuseUnknownColumns(ask, "id", [column.join("|")]);
  return of;
}

/** Gaps of which a lead also says whether anyone elsewhere has it. Constraints of all are read together, and so are candidates, once those of one are asked for. */
export async function withMore(ask: Ask, gaps: readonly Gap[], grounds: Grounds, asOf: string | null): Promise<GapAnswer[]> {
  const places = [...new Set(gaps.flatMap(({ place }) => grounds.tree.around(place.id).map(({ id }) => id)))];
  const candidates = once(() => readCandidates(ask, gaps, grounds, asOf));
  const constraints = once(() => ask("constraintsOfPlaces", { places, until: saidBy(asOf), limit: most }));
  const known = gaps.some(isLead) ? await candidates() : undefined;
  return gaps.map((gap) => ({
    ...(isLead(gap) ? withElsewhere(gap, known?.get(gap.id)?.holders ?? []) : gap),
    constraints: async () => (await constraints()).filter(({ place }) => grounds.tree.isWithin(gap.place.id, place)),
    candidates: async () => inTwoLists((await candidates()).get(gap.id)?.candidates ?? []),
  }));
}

/** Reads at the first call; later ones get the same. */
function once<Result>(read: () => Promise<Result>): () => Promise<Result> {
  let reading: Promise<Result> | undefined;
  return () => (reading ??= read());
}

function isLead({ kinds }: Gap): boolean {
  return kinds[0] === "UNCONFIRMED";
}

/** The asked places, and those within them that something is said of, of which no chain plan was read. */
function unreadOf({ places, evidence }: Grounds, isOpen: (id: string) => boolean): EntityRef[] {
  const spoken = new Map([...places, ...evidence.flatMap(({ place }) => place ?? [])].map(({ id, kind, name, nameEn }) => [id, { id, kind, name, nameEn }]));
  return [...spoken.values()].filter(({ id }) => isOpen(id));
}
