import { type Family, ontology, type Stage, stageOf, stages, type Text } from "../ontology/index.ts";
import { type Backbone, stageEntity } from "./backbone.ts";
import type { EntityRef, ThingRow } from "./chain-rows.ts";
import type { Evidence } from "./evidence.ts";
import { distinctById } from "../grouping.ts";

/** Claims of no family stand in a column of their own: 未分材料. */
export const noFamily = "NONE";

/** What a cell is about beside its place: a stage, sub-stage or product, of one family, of none (`NONE`), or of whatever family (null). */
export interface Column {
  readonly id: string;
  readonly stage: Stage;
  readonly subStage: string | null;
  readonly product: EntityRef | null;
  readonly family: Family | typeof noFamily | null;
  readonly label: Text;
}

export type ColumnFamily = Column["family"];

const noFamilyLabel: Text = { zh: "未分材料", en: "no family named" };

/** The column of a stage or sub-stage. */
export function stageColumn(code: string, family: ColumnFamily): Column {
  const stage = stageOf(code) as Stage;
  const { name, nameEn } = stageEntity(code);
  return { id: columnId(code, family), stage, subStage: code === stage ? null : code, product: null, family, label: labelled({ zh: name, en: nameEn ?? name }, family) };
}

/** The column of a thing; a thing that no stage is known of stands with the applications, where the chain ends. */
export function productColumn(thing: ThingRow, family: ColumnFamily): Column {
  const { id, kind, name, nameEn } = thing;
  const isOwn = family === thing.family;
  return {
    id: isOwn ? id : columnId(id, family), stage: thing.stage ?? "APPLICATION", subStage: thing.subStage,
    product: { id, kind, name, nameEn }, family, label: labelled({ zh: name, en: nameEn ?? name }, isOwn ? null : family),
  };
}

/**
 * The column that an object of claims is judged in. A stage or an application is judged in the family that its sentence implies, where it does; any other
 * thing is what it is, whatever stands beside it.
 */
export function objectColumn(thing: ThingRow, family: Family | null): Column {
  if (thing.kind === "Stage") return stageColumn(thing.code ?? thing.stage ?? "", family);
  return productColumn(thing, thing.kind === "Application" ? family : thing.family);
}

/** Every stage, or every sub-stage, once for all families or once for each of those asked for. */
export function stageColumns(size: "STAGE" | "SUBSTAGE", families: readonly ColumnFamily[]): Column[] {
  const codes = stages.flatMap((stage) => (size === "STAGE" ? [stage] : Object.keys(ontology.stages[stage].subStages)));
  return codes.flatMap((code) => families.map((family) => stageColumn(code, family)));
}

/** Every thing that evidence speaks of, in the order of the chain. */
export function productColumns(evidence: readonly Evidence[], families: readonly ColumnFamily[]): Column[] {
  const order = stages.flatMap((stage) => [stage, ...Object.keys(ontology.stages[stage].subStages)] as string[]);
  const place = ({ subStage, stage }: Column) => order.indexOf(subStage ?? stage);
  const columns = evidence.filter(({ row }) => row.thing.kind !== "Stage").flatMap(({ row: { thing }, family }) => {
    if (families.includes(null)) return [productColumn(thing, thing.family)];
    const wanted = families.find((asked) => asked === (family ?? noFamily));
    return wanted === undefined ? [] : [productColumn(thing, wanted)];
  });
  return distinctById(columns).sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
}

/**
 * Whether a claim belongs into a column. A stage holds its sub-stages and the things that stand there; a thing holds its variants, but an umbrella
 * family (第三代半导体) not those of another family.
 */
export function fills({ stage, subStage, thing, family }: Evidence, column: Column, backbone: Backbone): boolean {
  if (column.product !== null) {
    return (thing === column.product.id || backbone.variants(column.product.id).has(thing)) && inFamily(family, column.family);
  }
  return (column.subStage === null ? stage === column.stage : subStage === column.subStage) && inFamily(family, column.family);
}

/** Whether a family is the one that a column asks for; every family is, where it asks for none. */
export function inFamily(family: Family | null, asked: ColumnFamily): boolean {
  return asked === null || (family ?? noFamily) === asked;
}

function columnId(id: string, family: ColumnFamily): string {
  return family === null ? id : `${id}|${family}`;
}

function labelled({ zh, en }: Text, family: ColumnFamily): Text {
  if (family === null) return { zh, en };
  const label = family === noFamily ? noFamilyLabel : ontology.families[family].label;
  return { zh: `${zh}·${label.zh}`, en: `${en}, ${label.en}` };
}
