import { type Candidate, candidatesFor, objectsOf } from "../candidates.ts";
import { type EntityRef, refOf } from "../chain-rows.ts";
import { fills } from "../columns.ts";
import { type Evidence, evidenceAt, evidenceOf, firmsBehind } from "../evidence.ts";
import type { Gap } from "../gaps.ts";
import { distinctById, groupBy } from "../../grouping.ts";
import { placeTree } from "../place-tree.ts";
import { type Ask, asEvidence, dateOf, evidenceValues, placesAround, sitesOfFirms } from "./ask.ts";
import type { Grounds } from "./grounds.ts";

/** How many claims of one thing are looked through for candidates, the latest first. */
const mostPerThing = 500;

/** What is looked for: a link at a place, by an id of its own. */
type Sought = Pick<Gap, "id" | "place" | "cell">;

/** For each gap by its id: the firms that could fill it, and who elsewhere has the link at all. */
export async function readCandidates(ask: Ask, gaps: readonly Sought[], grounds: Grounds, asOf: string | null): Promise<ReadonlyMap<string, { readonly candidates: readonly Candidate[]; readonly holders: readonly EntityRef[] }>> {
  const things = [...new Set(gaps.flatMap(({ cell }) => objectsOf(cell, grounds.backbone)))];
  if (things.length === 0) return new Map();
  const rows = await ask("evidenceOnThings", { things, most: mostPerThing, ...evidenceValues(asOf) });
  const everywhere = evidenceOf(asEvidence(rows), grounds.backbone, dateOf(asOf));
  return judge(ask, gaps, grounds, everywhere, asOf);
}

/** Judges evidence wherever it is against each gap. */
export async function judge(ask: Ask, gaps: readonly Sought[], { evidence, backbone, tree }: Grounds, everywhere: readonly Evidence[], asOf: string | null): Promise<ReadonlyMap<string, { readonly candidates: readonly Candidate[]; readonly holders: readonly EntityRef[] }>> {
  const firms = [...new Set(everywhere.filter(({ level }) => level >= 2).flatMap((claim) => firmsBehind(claim).map(({ id }) => id)))];
  const places = [...everywhere.flatMap(({ site }) => site ?? []), ...gaps.map(({ place }) => place.id)];
  const [sited, around] = await Promise.all([sitesOfFirms(ask, firms, asOf), placesAround(ask, places)]);
  const sites = new Map([...groupBy(sited, ({ firm }) => firm)].map(([firm, said]) => [firm, said.map(({ id }) => id)]));
  const wide = placeTree([...around, ...sited]);
  const hadAt = new Map([...new Set(gaps.map(({ place }) => place.id))].map((place) => [place, hadBy(evidenceAt(evidence, place, tree))]));
  return new Map(gaps.map((gap) => {
    const place = gap.place.id;
    const question = { column: gap.cell, place, everywhere, had: hadAt.get(place) ?? new Set<string>(), sites, tree: wide, backbone };
    const holding = everywhere.filter((claim) => claim.decides && claim.level >= 2 && fills(claim, gap.cell, backbone) && !(claim.site !== null && wide.isWithin(claim.site, place)));
    const holders = distinctById(holding.flatMap((claim) => [...firmsBehind(claim), ...(claim.site === claim.subject ? [claim.row.subject] : [])])).map(refOf);
    return [gap.id, { candidates: candidatesFor(question), holders }];
  }));
}

/** Ids of the things, and of the sub-stages, that a place has: planned, underway or built. */
function hadBy(there: readonly Evidence[]): ReadonlySet<string> {
  return new Set(there.filter(({ decides, level }) => decides && level >= 2).flatMap(({ thing, subStage }) => [thing, ...(subStage === null ? [] : [`Stage:${subStage}`])]));
}
