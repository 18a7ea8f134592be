import type { Family } from "../ontology/index.ts";
import type { EntityRef } from "./chain-rows.ts";
import { cityOf, type PlaceTree } from "./place-tree.ts";

/** A claim that a firm supplies another, or that a place is short of a thing, as its query gives it. */
export interface ToldPurchase {
  readonly id: string;
  readonly predicate: string;
  readonly excerpt: string;
  readonly subject: EntityRef;
  readonly object: EntityRef & { readonly family: Family | null };
  readonly at: EntityRef | null;
}

/** What is bought from outside, as one claim says. `id` is the claim's. */
export interface Purchase {
  readonly id: string;
  readonly kind: "SUPPLIED" | "SHORT";
  readonly buyer: EntityRef;
  readonly buyerAt: readonly EntityRef[];
  readonly supplier: EntityRef | null;
  readonly supplierAt: readonly EntityRef[];
  readonly thing: EntityRef | null;
  /** The passage says in words that it comes from outside. */
  readonly outside: boolean;
}

export interface PurchaseGrounds {
  /** The places where a firm is said to be. */
  readonly sites: ReadonlyMap<string, readonly EntityRef[]>;
  readonly tree: PlaceTree;
}

/** Words by which a document says that a thing is not made at home but bought. */
const outsideWords = /(?:依赖|依靠|靠|来自|全部|主要)进口|进口依赖|对外依存|外购|外采|(?:国外|境外|海外|外地|市外|省外|区外)(?:采购|购买|购入|引进|供应)/u;

/**
 * What is bought from outside a place: supplies whose customer is said to be there and whose supplier is not, and what its documents call it short of. Without a
 * place: supplies from one city to another, both told, and everything that any place is short of. Supplies first, then what is said in words to be bought in.
 */
export function purchasesOf(told: readonly ToldPurchase[], place: string | null, family: Family | null, grounds: PurchaseGrounds): Purchase[] {
  const all = told.flatMap((claim) => (claim.predicate === "SUPPLIES" ? supplied(claim, place, grounds) : short(claim, place, family, grounds)));
  const rank = ({ kind, outside }: Purchase) => (kind === "SUPPLIED" ? 0 : outside ? 1 : 2);
  return all.toSorted((one, other) => rank(one) - rank(other));
}

function supplied({ id, excerpt, subject, object }: ToldPurchase, place: string | null, { sites, tree }: PurchaseGrounds): Purchase[] {
  const [buyerAt, supplierAt] = [sites.get(object.id) ?? [], sites.get(subject.id) ?? []];
  const overlap = (one: string, other: string) => tree.isWithin(one, other) || tree.isWithin(other, one);
  const cities = (of: readonly EntityRef[]) => of.map(({ id: site }) => cityOf(site, tree)?.id ?? site);
  // A firm of which only the province is told may sit anywhere in it.
  const crosses = place === null
    ? buyerAt.length > 0 && supplierAt.length > 0 && !cities(buyerAt).some((one) => cities(supplierAt).some((other) => overlap(one, other)))
    : buyerAt.some((site) => tree.isWithin(site.id, place)) && !supplierAt.some((site) => overlap(site.id, place));
  return crosses ? [{ id, kind: "SUPPLIED", buyer: object, buyerAt, supplier: subject, supplierAt, thing: null, outside: outsideWords.test(excerpt) }] : [];
}

function short({ id, excerpt, subject, object, at }: ToldPurchase, place: string | null, family: Family | null, { tree }: PurchaseGrounds): Purchase[] {
  const isThere = place === null || [subject, ...(at === null ? [] : [at])].some((site) => tree.isWithin(site.id, place));
  if (!isThere || (family !== null && object.family !== null && object.family !== family)) return [];
  return [{ id, kind: "SHORT", buyer: subject, buyerAt: [], supplier: null, supplierAt: [], thing: object, outside: outsideWords.test(excerpt) }];
}
