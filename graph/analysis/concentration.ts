import type { EntityRef } from "./chain-rows.ts";
import { type Evidence, firmsBehind } from "./evidence.ts";
import { compareText, distinctById, groupBy } from "../grouping.ts";
import { cityOf, type PlaceTree } from "./place-tree.ts";

/** What of a thing is known, and how few make it up. */
export interface Concentration {
  readonly shares: readonly { readonly entity: EntityRef; readonly count: number; readonly fraction: number }[];
  /** Firms at their sites of whom the place (or the firm) is told, and of whom it is not. */
  readonly known: number;
  readonly unknown: number;
  /** How many of the largest make up three quarters of what is known; null where nothing is. */
  readonly toThreeQuarters: number | null;
}

/** By city: how many firms and projects work on a thing there (planned or further). A maker of whom no place is told is unknown. */
export function concentrationByPlace(evidence: readonly Evidence[], tree: PlaceTree): Concentration {
  const makers = distinctById(counting(evidence).flatMap((claim) => {
    const firms = firmsBehind(claim);
    const who = firms.length > 0 ? firms : [claim.row.subject];
    return who.map(({ id }) => ({ id: `${id}|${claim.site}`, city: claim.site === null ? undefined : cityOf(claim.site, tree) }));
  }));
  return sharesOf(makers.map(({ city }) => city));
}

/** By firm: at how many sites each works on a thing (planned or further). What a place is said to have, no firm named, is unknown. */
export function concentrationByCompany(evidence: readonly Evidence[]): Concentration {
  const sites = distinctById(counting(evidence).flatMap((claim): { readonly id: string; readonly firm: EntityRef | undefined }[] => {
    const firms = firmsBehind(claim);
    return firms.length > 0 ? firms.map((firm) => ({ id: `${firm.id}|${claim.site}`, firm })) : [{ id: `${claim.row.subject.id}|${claim.site}`, firm: undefined }];
  }));
  return sharesOf(sites.map(({ firm }) => firm));
}

function counting(evidence: readonly Evidence[]): Evidence[] {
  return evidence.filter(({ decides, level }) => decides && level >= 2);
}

function sharesOf(holders: readonly (EntityRef | undefined)[]): Concentration {
  const named = holders.filter((holder) => holder !== undefined);
  const shares = [...groupBy(named, ({ id }) => id).values()].flatMap((same) => same.slice(0, 1).map(({ id, kind, name, nameEn }) => ({ entity: { id, kind, name, nameEn }, count: same.length, fraction: same.length / named.length })))
    .sort((a, b) => b.count - a.count || compareText(a.entity.id, b.entity.id));
  let sum = 0;
  const index = shares.findIndex(({ count }) => (sum += count) >= named.length * 0.75);
  return { shares, known: named.length, unknown: holders.length - named.length, toThreeQuarters: index === -1 ? null : index + 1 };
}
