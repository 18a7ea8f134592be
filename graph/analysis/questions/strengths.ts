import type { TargetSaid } from "../evidence-rows.ts";
import { type StrengthItem, strengthsOf } from "../strengths.ts";
import { type Ask, most, pageOf, saidBy } from "./ask.ts";
import { readGrounds, spokenOfPlaces } from "./grounds.ts";
import { type AskedScope, readScope } from "./scope.ts";

export interface StrengthsQuestion extends AskedScope {
  readonly place: string | null;
  readonly asOf: string | null;
  readonly limit: number;
  readonly offset: number;
}

const mostPlaces = 200;

/** What a place, or every place, has built, is said to lead in, or has reached in numbers, and what that could feed. */
export async function askStrengths(ask: Ask, { place, family, chain, asOf, limit, offset }: StrengthsQuestion): Promise<{ readonly total: number; readonly items: readonly StrengthItem[] }> {
  const ids = place === null ? (await spokenOfPlaces(ask, mostPlaces, asOf)).map(({ id }) => id) : [place];
  const [grounds, numbers] = await Promise.all([readGrounds(ask, ids, asOf), readNumbers(ask, ids, asOf)]);
  const scope = await readScope(ask, { family, chain }, grounds.backbone);
  const found = grounds.places.flatMap((one) => strengthsOf(one, scope, grounds, numbers));
  return { total: found.length, items: pageOf(found, { limit, offset }) };
}

/** The numbers reached that measure these places. */
export async function readNumbers(ask: Ask, places: readonly string[], asOf: string | null): Promise<readonly TargetSaid[]> {
  return (await ask("targets", { places, kind: "ACTUAL", year: null, metric: null, until: saidBy(asOf), limit: most })) as unknown as readonly TargetSaid[];
}
