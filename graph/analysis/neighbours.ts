import type { Family } from "../ontology/index.ts";
import { type Backbone, stageEntity } from "./backbone.ts";
import { findingOf } from "./cell.ts";
import { type EntityRef, refOf } from "./chain-rows.ts";
import { type Column, noFamily, productColumn, stageColumn } from "./columns.ts";
import type { Evidence } from "./evidence.ts";
import { compareText, distinctById } from "../grouping.ts";
import type { Level } from "./level.ts";

/** A link right before or after another in the backbone, and how far it is at the place. */
export interface Neighbour {
  readonly node: EntityRef;
  readonly level: Level;
}

/** How many neighbours are listed on one side; those that are there come first. */
const most = 30;

/** What comes right before and right after a column in the backbone, things beside a thing, sub-stages beside a stage, each with its level at the place. */
export function neighboursOf(column: Column, there: readonly Evidence[], place: string, backbone: Backbone): { readonly upstream: readonly Neighbour[]; readonly downstream: readonly Neighbour[] } {
  const family = column.family === noFamily ? null : column.family;
  if (column.product !== null) {
    const { id } = column.product;
    const forms = [id, ...backbone.variants(id), ...backbone.generals(id)];
    const around = (side: "feeders" | "fed") => inOrder(distinctById(forms.flatMap((form) => backbone[side](form))).filter((thing) => !forms.includes(thing.id)).map((thing) => ({
      node: refOf(thing), level: findingOf(there, place, productColumn(thing, thing.family), backbone).level,
    })));
    return { upstream: around("feeders"), downstream: around("fed") };
  }
  const own: readonly string[] = column.subStage === null ? backbone.subStages(column.stage, family) : [column.subStage];
  const around = (side: "before" | "after") => inOrder([...new Set(own.flatMap((subStage) => backbone[side](subStage, family)))].filter((subStage) => !own.includes(subStage)).map((subStage) => ({
    node: stageEntity(subStage), level: levelAt(subStage, family, there, place, backbone),
  })));
  return { upstream: around("before"), downstream: around("after") };
}

/** How far a sub-stage is at a place, in one family or over all. */
export function levelAt(subStage: string, family: Family | null, there: readonly Evidence[], place: string, backbone: Backbone): Level {
  return findingOf(there, place, stageColumn(subStage, family), backbone).level;
}

function inOrder(neighbours: readonly Neighbour[]): Neighbour[] {
  return [...neighbours].sort((a, b) => b.level - a.level || compareText(a.node.id, b.node.id)).slice(0, most);
}
