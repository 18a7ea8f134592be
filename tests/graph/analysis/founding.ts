import { backboneOf } from "../../../graph/analysis/backbone.ts";
import { findingOf } from "../../../graph/analysis/cell.ts";
import { type ColumnFamily, stageColumn } from "../../../graph/analysis/columns.ts";
import { evidenceAt, evidenceOf } from "../../../graph/analysis/evidence.ts";
import { type GapGrounds, gapsOf } from "../../../graph/analysis/gaps.ts";
import { placeTree } from "../../../graph/analysis/place-tree.ts";
import type { GraphRows } from "../../../graph/facts/graph-rows.ts";
import type { Family } from "../../../graph/ontology/index.ts";
import { foundingRows, inMemory, type RowsInMemory } from "./rows-in-memory.ts";

export const taiyuan = "Region:140100";
export const xinzhou = "Region:140900";
export const changzhi = "Region:140400";
export const kunshan = "Region:320583";
export const suzhou = "Region:320500";
export const suzhouPark = "Park:320500:苏州工业园区";

/** The analysis over documents in memory, asked the way the tests ask. */
export interface Analysis {
  readonly rows: RowsInMemory;
  readonly grounds: GapGrounds;
  /** A stage's or sub-stage's cell: level, sub-stages there of all (`2/4`), what is missing. */
  cell(place: string, code: string, family?: ColumnFamily): string;
  gaps(place: string, family?: Family): ReturnType<typeof gapsOf>;
}

/** The founding documents, and any others given, as of a day in 2026. */
export async function analysisOf(more: readonly GraphRows[] = []): Promise<Analysis> {
  const rows = inMemory([...(await foundingRows()), ...more]);
  const backbone = backboneOf(rows.links);
  const tree = placeTree(rows.around);
  const evidence = evidenceOf(rows.evidence, backbone, "2026-06-30");
  const grounds: GapGrounds = { evidence, backbone, tree, plans: rows.plans, tasks: rows.tasks };
  return {
    rows, grounds,
    cell: (place, code, family = null) => {
      const column = stageColumn(code, family);
      const { level, present, subStages, missing } = findingOf(evidenceAt(evidence, place, tree), place, column, backbone);
      return [level, ...(column.subStage === null ? [`${present}/${subStages}`] : []), ...missing].join(" ");
    },
    gaps: (place, family) => gapsOf(rows.ref(place), { family: family ?? null, chain: null }, grounds),
  };
}
