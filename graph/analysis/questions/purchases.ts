import { refOf } from "../chain-rows.ts";
import { groupBy } from "../../grouping.ts";
import { placeTree } from "../place-tree.ts";
import { type Purchase, purchasesOf, type ToldPurchase } from "../purchases.ts";
import { type Ask, most, pageOf, placesAround, placesOf, saidBy, sitesOfFirms } from "./ask.ts";
import type { SupplyQuestion } from "./supply.ts";

export interface PurchasesQuestion extends Omit<SupplyQuestion, "place"> {
  readonly place: string | null;
}

/** What is bought from outside a place, or from one city by another, as documents say. @throws InvalidArgument for an id that no place has */
export async function askPurchases(ask: Ask, { place, family, asOf, limit, offset }: PurchasesQuestion): Promise<{ readonly total: number; readonly items: readonly Purchase[] }> {
  const told = (await ask("purchasesTold", { predicates: ["SUPPLIES", "SHORT_OF"], until: saidBy(asOf), limit: most })) as unknown as readonly ToldPurchase[];
  const firms = new Set(told.filter(({ predicate }) => predicate === "SUPPLIES").flatMap(({ subject, object }) => [subject.id, object.id]));
  const spokenOf = told.flatMap(({ subject, at }) => (at === null ? [subject.id] : [subject.id, at.id])).filter((id) => !firms.has(id));
  const [sited, around] = await Promise.all([sitesOfFirms(ask, [...firms], asOf), placesAround(ask, [...(place === null ? [] : [place]), ...spokenOf])]);
  if (place !== null) placesOf([place], around);
  const sites = new Map([...groupBy(sited, ({ firm }) => firm)].map(([firm, said]) => [firm, said.flatMap(({ around: [site] }) => (site === undefined ? [] : [refOf(site)]))]));
  const purchases = purchasesOf(told, place, family, { sites, tree: placeTree([...around, ...sited]) });
  return { total: purchases.length, items: pageOf(purchases, { limit, offset }) };
}
