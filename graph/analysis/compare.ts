import { stages } from "../ontology/index.ts";
import { stageEntity } from "./backbone.ts";
import { findingOf } from "./cell.ts";
import type { EntityRef } from "./chain-rows.ts";
import { type Column, productColumns, stageColumn } from "./columns.ts";
import { evidenceAt } from "./evidence.ts";
import { type Gap, type GapGrounds, gapsOf } from "./gaps.ts";
import { distinctById } from "../grouping.ts";
import type { Scope } from "./plans.ts";
import { answers, type StrengthItem, strengthsOf } from "./strengths.ts";
import type { TargetSaid } from "./evidence-rows.ts";

/** Places side by side. Sub-stages and things count as had from level 2: planned, underway or built. */
export interface SideBySide {
  readonly places: readonly EntityRef[];
  /** What every one of them has, and what none has: of what any of them names, and of every sub-stage of the chain. */
  readonly all: readonly EntityRef[];
  readonly none: readonly EntityRef[];
  readonly only: readonly { readonly place: EntityRef; readonly items: readonly EntityRef[] }[];
}

export interface Comparison extends SideBySide {
  /** Where one place's gap meets another's strength. */
  readonly meets: readonly { readonly gap: Gap; readonly strength: StrengthItem }[];
}

/** What each place has, what only one has, and what all lack. */
export function sideBySide(places: readonly EntityRef[], scope: Scope, { evidence, tree, backbone }: GapGrounds): SideBySide {
  const at = new Map(places.map(({ id }) => [id, evidenceAt(evidence, id, tree)]));
  const things = productColumns([...at.values()].flat(), [scope.family]);
  const columns: readonly Column[] = [...stages.flatMap((stage) => backbone.subStages(stage, scope.family)).map((subStage) => stageColumn(subStage, scope.family)), ...things];
  const items = distinctById(columns.map((column) => ({ id: column.product?.id ?? `Stage:${column.subStage}`, column })));
  const had = new Map(items.map(({ id, column }) => [id, places.filter((place) => findingOf(at.get(place.id) ?? [], place.id, column, backbone).level >= 2)]));
  const having = (test: (count: readonly EntityRef[]) => boolean) => items.filter(({ id }) => test(had.get(id) ?? [])).map(({ column }) => column.product ?? stageEntity(column.subStage ?? column.stage));
  return {
    places,
    all: having((there) => there.length === places.length),
    none: having((there) => there.length === 0),
    only: places.map((place) => ({ place, items: having((there) => there.length === 1 && there[0]?.id === place.id) })),
  };
}

/** Compares places: side by side, and where A's gap meets B's strength. */
export function compareOf(places: readonly EntityRef[], scope: Scope, grounds: GapGrounds, numbers: readonly TargetSaid[]): Comparison {
  const { tree, backbone } = grounds;
  const strengths = new Map(places.map((place) => [place.id, strengthsOf(place, scope, grounds, numbers)]));
  const gaps = places.flatMap((place) => gapsOf(place, scope, grounds));
  const sites = new Map(grounds.evidence.map(({ id, site }) => [id, site]));
  return {
    ...sideBySide(places, scope, grounds),
    meets: gaps.flatMap((gap) => places.filter(({ id }) => id !== gap.place.id && !tree.isWithin(id, gap.place.id)).flatMap((place) =>
      (strengths.get(place.id) ?? []).filter((strength) => answers(strength, gap.cell, backbone) && !isHere(strength, gap.place.id)).map((strength) => ({ gap, strength })))),
  };

  /** A strength of the place around may be the gap's own place's: nobody meets a gap with what is there already. */
  function isHere({ claimIds }: StrengthItem, place: string): boolean {
    return claimIds.every((id) => {
      const site = sites.get(id) ?? null;
      return site !== null && tree.isWithin(site, place);
    });
  }
}
