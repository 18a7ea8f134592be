import type { EntityRef } from "../chain-rows.ts";
import type { AroundRow } from "../evidence-rows.ts";
import { groupBy } from "../groups.ts";
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
  const spokenOf = told.flatMap(({ subject, at }) => (at === null ? [subject.id] : [subject.id, at.id])).filter((id) => !firms.has(id));
  const [sited, spoken] = await Promise.all([firms.size === 0 ? [] : ask("sitesOfFirms", { firms: [...firms] }), placesAround(ask, [...(place === null ? [] : [place]), ...spokenOf])]);
  if (place !== null) placesOf([place], spoken);
  const around = [...spoken, ...sited.map(({ site, around: wider }): AroundRow => ({ id: site, around: wider as unknown as AroundRow["around"] }))];
  const refs = new Map<string, EntityRef>(around.flatMap((row) => row.around.map((one) => [one.id, asRef(one)] as const)));
  const sites = new Map([...groupBy(sited, ({ id }) => id)].map(([id, said]) => [id, said.flatMap(({ site }) => refs.get(site) ?? [])]));
  const purchases = purchasesOf(told, place, family, { sites, tree: placeTree(around) });
  return { total: purchases.length, items: pageOf(purchases, { limit, offset }) };
}
