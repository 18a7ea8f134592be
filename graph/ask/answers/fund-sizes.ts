import type { EntityRef } from "../../analysis/chain-rows.ts";
import { askTargets } from "../../analysis/questions/ledgers.ts";
import type { Said, Telling } from "../telling.ts";
import { inYuan, keepsTo } from "./bounds.ts";

/** How large a fund is or is to be: as printed, and as a number with its unit. */
export interface FundSize {
  readonly printed: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly claimIds: readonly string[];
}

/** What tells the sizes of a fund: those said of it, and the numbers aimed at or reached whose metric bears its name (某某基金规模). */
export async function fundSizes({ ask, asked }: Telling): Promise<(fund: EntityRef, said: readonly Said[]) => readonly FundSize[]> {
  const { items } = await askTargets(ask, { place: null, metric: null, year: null, kind: null, asOf: asked.asOf, limit: 20_000, offset: 0 });
  return ({ name }, said) => {
    const own = said.flatMap(({ predicate, value, unit, id }): FundSize[] => (predicate === "SIZE" ? [{ printed: `${value ?? ""}${unit ?? ""}`, value: value === null || Number.isNaN(Number(value)) ? null : Number(value), unit, claimIds: [id] }] : []));
    const measured = items.filter(({ metric }) => metric.startsWith(name) && /^(?:的?总?规模)$/.test(metric.slice(name.length))).map(({ printed, value, unit, claimIds }): FundSize => ({ printed, value, unit, claimIds }));
    return own.length > 0 ? own : measured;
  };
}

/** The largest of a fund's sizes in yuan; less than any where none is printed with a unit. */
export function moneyOfFund(sizes: readonly FundSize[]): number {
  return Math.max(-1, ...sizes.map(({ value, unit }) => (value === null ? -1 : (inYuan(value, unit) ?? -1))));
}

/** Whether one of a fund's sizes keeps to the bound of the question; any fund where it has none. */
export function isOfSize(sizes: readonly FundSize[], bound: Telling["asked"]["bound"]): boolean {
  return bound === null || sizes.some(({ value, unit }) => keepsTo(value, unit, bound));
}
