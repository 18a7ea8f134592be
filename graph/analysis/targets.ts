import type { EntityRef } from "./chain-rows.ts";
import type { TargetNumber, TargetSaid } from "./evidence-rows.ts";
import { compareText, groupBy } from "../grouping.ts";
import type { PlaceTree } from "./place-tree.ts";
import { normalise } from "./units.ts";

/** A number aimed at or reached, in its printed unit and in one unit of its kind. */
export interface TargetRow extends TargetNumber {
  readonly normalised: number | null;
  readonly normalisedUnit: string | null;
  readonly place: EntityRef | null;
  /** Ids of the rows of other documents that give another number for the same. */
  readonly conflicts: readonly string[];
  readonly claimIds: readonly string[];
}

/**
 * The ledger of numbers: by metric, a target beside what was reached, a city beside its province, the later year first. Two documents that give different
 * numbers for one metric, place, year and kind stand side by side, each naming the other.
 */
export function targetLedger(said: readonly TargetSaid[], tree: PlaceTree): TargetRow[] {
  const rows = said.filter(({ measures }) => measures.length > 0).map(({ target, measures }) => {
    const [first] = measures;
    const place = measures.map(({ of }) => of).find(({ kind }) => kind === "Region" || kind === "Park") ?? null;
    const normal = normalise(target.value, target.unit);
    return {
      row: {
        ...target, normalised: normal?.value ?? null, normalisedUnit: normal?.unit ?? null,
        place: place === null ? null : { id: place.id, kind: place.kind, name: place.name, nameEn: place.nameEn },
        claimIds: [...new Set(measures.map(({ claim }) => claim))],
      },
      documents: new Set(measures.map(({ document }) => document.id)), saidOn: first?.saidOn ?? "", depth: place === null ? 99 : tree.around(place.id).length,
    };
  });
  const alike = groupBy(rows, ({ row }) => JSON.stringify([row.kind, row.metric, row.place?.id, row.year, row.baseYear, row.growth, row.scope]));
  return rows.sort((a, b) => compareText(a.row.metric, b.row.metric) || a.depth - b.depth || compareText(a.row.place?.id ?? "", b.row.place?.id ?? "")
    || compareText(b.row.year ?? "", a.row.year ?? "") || compareText(a.row.kind, b.row.kind) || compareText(b.saidOn, a.saidOn) || compareText(a.row.id, b.row.id))
    .map((one) => ({
      ...one.row,
      conflicts: [...alike.values()].filter((group) => group.includes(one)).flat().filter((other) => other !== one && differs(one.row, other.row) && [...other.documents].some((document) => !one.documents.has(document))).map(({ row }) => row.id),
    }));
}

function differs(a: { readonly normalised: number | null; readonly value: number | null; readonly printed: string }, b: typeof a): boolean {
  return a.normalised !== null && b.normalised !== null ? a.normalised !== b.normalised : a.value !== null && b.value !== null ? a.value !== b.value : a.printed !== b.printed;
}
