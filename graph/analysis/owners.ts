import type { Backbone } from "./backbone.ts";
import { inOrder } from "./bodies.ts";
import type { EntityRef, ThingRow } from "./chain-rows.ts";
import { type Column, noFamily } from "./columns.ts";
import type { TaskRow } from "./evidence-rows.ts";
import { compareText, distinctById } from "../grouping.ts";
import type { PlaceTree } from "./place-tree.ts";

/** A body that a task makes responsible for what would close a gap. */
export interface Owner {
  readonly agency: EntityRef;
  readonly role: string;
  /** A group of bodies (各县区, 产业链企业), not one of its own. */
  readonly isGroup: boolean;
  readonly task: EntityRef;
  /** The task is on the whole chain, not on this link: 链级. */
  readonly chainLevel: boolean;
  readonly deadline: string | null;
  readonly claimIds: readonly string[];
}

/**
 * The responsible bodies of the tasks that address a column, those of the place's own documents before those of the places around it, tasks on this link
 * before tasks on the whole chain. Empty where the documents name none; the issuer of a document never stands in.
 */
export function ownersOf(column: Column, place: string, tasks: readonly TaskRow[], tree: PlaceTree, backbone: Backbone): Owner[] {
  const depth = new Map(tree.around(place).map(({ id }, index) => [id, index]));
  const owners = tasks.filter(({ region }) => depth.has(region)).flatMap((task) => {
    const direct = task.addresses.filter(({ entity }) => isOn(entity, column, backbone));
    const whole = direct.length > 0 ? [] : task.addresses.filter(({ entity }) => isChainOf(entity, column, backbone));
    const addressed = [...direct, ...whole];
    if (addressed.length === 0) return [];
    return inOrder(task.bodies).map(({ entity, role, isGroup, claim }) => ({
      id: `${entity.id}|${task.id}`, agency: entity, role, isGroup, task: { id: task.id, kind: "Task" as const, name: task.title, nameEn: null },
      chainLevel: direct.length === 0, deadline: task.deadline, claimIds: [claim, ...addressed.map((address) => address.claim)],
      order: [Number(direct.length === 0), depth.get(task.region) ?? 0] as const, saidOn: task.saidOn ?? "",
    }));
  });
  return distinctById(owners)
    .sort((a, b) => a.order[0] - b.order[0] || a.order[1] - b.order[1] || compareText(b.saidOn, a.saidOn))
    .map(({ id: _id, order: _order, saidOn: _saidOn, ...owner }) => owner);
}

/** Whether what a task addresses is the column's own object, a form of it, the stage that it stands at, or something that stands in it. */
function isOn(entity: ThingRow, { stage, subStage, product, family }: Column, backbone: Backbone): boolean {
  const isOfFamily = entity.family === null || family === null || family === noFamily || entity.family === family;
  if (entity.kind === "Stage") return entity.code === stage || (entity.code !== null && entity.code === subStage) || (product === null && subStage === null && entity.stage === stage);
  if (product !== null) return entity.id === product.id || backbone.variants(product.id).has(entity.id) || (backbone.generals(product.id).has(entity.id) && isOfFamily);
  return isOfFamily && (subStage === null ? entity.stage === stage : entity.subStage === subStage);
}

/** Whether a task's chain is one that the column belongs to: a chain of its family, one that counts it among its parts, or one of no particular family. */
function isChainOf(entity: ThingRow, { stage, subStage, product, family }: Column, backbone: Backbone): boolean {
  if (entity.kind !== "Chain") return false;
  const families = entity.families ?? [];
  if (families.length === 0) return true;
  const parts = backbone.partsOf(entity.id);
  return (family !== null && family !== noFamily && families.includes(family)) || [product?.id, `Stage:${subStage}`, `Stage:${stage}`].some((id) => id !== undefined && parts.has(id));
}
