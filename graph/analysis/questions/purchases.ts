import type { EntityRef } from "../chain-rows.ts";
import { placeTree } from "../place-tree.ts";
import { type Purchase, purchasesOf, type ToldPurchase } from "../purchases.ts";
import { type Ask, asRef, most, pageOf, placesAround, placesOf, saidBy } from "./ask.ts";
import type { SupplyQuestion } from "./supply.ts";

export interface PurchasesQuestion extends Omit<SupplyQuestion, "place"> {
  readonly place: string | null;
}

/** What is bought from outside a place, or from one city by another, as documents say. @throws InvalidArgument for an id that no place has */
export async function askPurchases(ask: Ask, { place, family, asOf, limit, offset }: PurchasesQuestion): Promise<{ readonly total: number; readonly items: readonly Purchase[] }> {
  const told = (await ask("purchasesTold", { predicates: ["SUPPLIES", "SHORT_OF"], until: saidBy(asOf), limit: most })) as unknown as readonly ToldPurchase[];
  const firms = new Set(told.filter(({ predicate }) => predicate === "SUPPLIES").flatMap(({ subject, object }) => [subject.id, object.id]));
  const sited = firms.size === 0 ? [] : await ask("sitesOfFirms", { firms: [...firms] });
  const spokenOf = told.flatMap(({ subject, at }) => (at === null ? [subject.id] : [subject.id, at.id])).filter((id) => !firms.has(id));
  const around = await placesAround(ask, [...(place === null ? [] : [place]), ...spokenOf, ...sited.flatMap(({ places }) => places)]);
  if (place !== null) placesOf([place], around);
  const refs = new Map<string, EntityRef>(around.flatMap((row) => row.around.map((one) => [one.id, asRef(one)] as const)));
  const sites = new Map(sited.map(({ id, places }) => [id, places.flatMap((site) => refs.get(site) ?? [])]));
  const purchases = purchasesOf(told, place, family, { sites, tree: placeTree(around) });
  return { total: purchases.length, items: pageOf(purchases, { limit, offset }) };
}
