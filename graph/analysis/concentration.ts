import type { EntityRef } from "./chain-rows.ts";
import { type Evidence, firmsBehind } from "./evidence.ts";
import { compareText, groupBy } from "../grouping.ts";
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
  return sharesOf(makersOf(evidence, tree).map(({ site }) => (site === null ? undefined : cityOf(site, tree))));
}

/** By firm: at how many sites each works on a thing (planned or further). What a place is said to have, no firm named, is unknown. */
export function concentrationByCompany(evidence: readonly Evidence[], tree: PlaceTree): Concentration {
  return sharesOf(makersOf(evidence, tree).map(({ firm }) => firm));
}

/** Who works on a thing, at one site: a firm, a project of which no firm is told, or a place that is said to have it. */
interface Maker {
  readonly id: string;
  readonly firm: EntityRef | undefined;
  readonly site: string | null;
}

/**
 * Each maker at its narrowest sites, once each: the city of a firm is no second site beside its zone, and what a place is said to have is nothing of its own
 * where somebody within it is named.
 */
function makersOf(evidence: readonly Evidence[], tree: PlaceTree): Maker[] {
  const counting = evidence.filter(({ decides, level }) => decides && level >= 2);
  const named = narrowest(counting.filter(({ site, subject }) => site !== subject).flatMap((claim): Maker[] => {
    const firms = firmsBehind(claim);
    return firms.length > 0 ? firms.map((firm) => ({ id: firm.id, firm, site: claim.site })) : [{ id: claim.subject, firm: undefined, site: claim.site }];
  }), tree, ({ id }) => id);
  const places = narrowest(counting.filter(({ site, subject }) => site === subject).map(({ site }) => ({ id: "", firm: undefined, site })), tree, () => "");
  return [...named, ...places.filter((place) => !named.some(({ site }) => isInside(site, place.site, tree)))];
}

/** Of the makers that are alike those whose site holds no site of another one. */
function narrowest(makers: readonly Maker[], tree: PlaceTree, alike: (maker: Maker) => string): Maker[] {
  const once = [...new Map(makers.map((maker) => [`${maker.id}|${maker.site}`, maker])).values()];
  return [...groupBy(once, alike).values()].flatMap((same) => same.filter(({ site }) => !same.some((other) => other.site !== site && isInside(other.site, site, tree))));
}

/** Whether a site lies in another; every known site lies in the one that nobody tells. */
function isInside(inner: string | null, outer: string | null, tree: PlaceTree): boolean {
  return inner !== null && (outer === null || tree.isWithin(inner, outer));
}

function sharesOf(holders: readonly (EntityRef | undefined)[]): Concentration {
  const named = holders.filter((holder) => holder !== undefined);
  const shares = [...groupBy(named, ({ id }) => id).values()].flatMap((same) => same.slice(0, 1).map(({ id, kind, name, nameEn }) => ({ entity: { id, kind, name, nameEn }, count: same.length, fraction: same.length / named.length })))
    .sort((a, b) => b.count - a.count || compareText(a.entity.id, b.entity.id));
  let sum = 0;
  const index = shares.findIndex(({ count }) => (sum += count) >= named.length * 0.75);
  return { shares, known: named.length, unknown: holders.length - named.length, toThreeQuarters: index === -1 ? null : index + 1 };
}
