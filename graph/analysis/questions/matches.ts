import { type Candidate, couldFill } from "../candidates.ts";
import type { EntityRef } from "../chain-rows.ts";
import { evidenceOf } from "../evidence.ts";
import { type Gap, gapsOf } from "../gaps.ts";
import { compareText, distinctById } from "../../grouping.ts";
import { matchScore } from "../ranking.ts";
import { type Ask, asEvidence, dateOf, evidenceValues, refuseUnknown } from "./ask.ts";
import { judge } from "./candidates.ts";
import { readBackbone, readGrounds } from "./grounds.ts";

/** A firm as a candidate for a gap of a place. */
export interface Match extends Candidate {
  readonly place: EntityRef;
  readonly gap: string;
  readonly filled: Gap;
}

/** How many places that want or lack what the firm makes are looked at, those that say so most first. */
const mostPlaces = 100;

/** The places whose gap a firm, or the undertaker of a project, would fill, each gap once by the firm's best site: suggestions only, the best first. @throws InvalidArgument for an unknown id */
export async function askMatches(ask: Ask, { entity, limit }: { readonly entity: string; readonly limit: number }): Promise<Match[]> {
  const [rows, backbone] = await Promise.all([ask("evidenceOfActors", { actors: [entity], ...evidenceValues(null) }), readBackbone(ask)]);
  if (rows.length === 0) await refuseUnknown(ask, entity);
  const evidence = evidenceOf(asEvidence(rows), backbone, dateOf(null));
  const made = evidence.filter(({ decides, level }) => decides && level >= 2);
  const things = [...new Set(made.flatMap(({ thing, stage, subStage }) => [thing, ...backbone.generals(thing), ...(stage === null ? [] : [`Stage:${stage}`]), ...(subStage === null ? [] : [`Stage:${subStage}`])]))];
  if (things.length === 0) return [];
  const places = (await ask("wishesForThings", { things, most: 500, limit: mostPlaces })).map(({ id }) => id);
  if (places.length === 0) return [];
  const grounds = await readGrounds(ask, places, null);
  const gaps = grounds.places.flatMap((place) => gapsOf(place, { family: null, chain: null }, grounds, (column) => made.some((claim) => couldFill(claim, column, backbone))));
  const judged = await judge(ask, gaps, grounds, evidence, null);
  return gaps.flatMap((gap) => bestSites(judged.get(gap.id)?.candidates ?? []).map((candidate): Match => ({ ...candidate, score: matchScore(candidate.score, gap.score), place: gap.place, gap: gap.id, filled: gap })))
    .sort((a, b) => b.score - a.score || compareText(a.gap, b.gap)).slice(0, limit);
}

/** Of the sites of each firm the best, as candidates stand. */
function bestSites(candidates: readonly Candidate[]): readonly Candidate[] {
  return distinctById(candidates.map((candidate) => ({ id: candidate.entity.id, candidate }))).map(({ candidate }) => candidate);
}
