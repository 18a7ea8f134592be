import type { ChainGraph, ChainNode, MissingKind, StageInfo } from "../../contract.ts";
import { groupBy } from "../../group-by.ts";
import { missingOf } from "../../missing.ts";

/** A thing; `whole`: it is the sub-stage itself, whose name stands over it already. */
interface NodeRow {
  readonly type: "node";
  readonly id: string;
  readonly node: ChainNode;
  readonly reference: boolean;
  readonly missing: readonly MissingKind[];
  readonly whole: boolean;
}

/** A line of a group: a thing, or a fold that stands for several. */
export type Row =
  | NodeRow
  | { readonly type: "fold"; readonly id: string; readonly holds: Holds; readonly open: boolean; readonly count: number; readonly hides: readonly string[] };
type Holds = "claimed" | "reference";

/** A sub-stage with its rows; `id` is empty for what is said of a stage as a whole, or of no sub-stage. In a lane a stage is one group without a head. */
export interface Group {
  readonly id: string;
  readonly stage: string;
  readonly headed: boolean;
  readonly rows: readonly Row[];
  readonly claimed: number;
}

/** A stage with its groups; `present` of `all` sub-stages hold something planned or further. */
export interface Section {
  readonly stage: string;
  readonly supporting: boolean;
  readonly groups: readonly Group[];
  readonly present: number;
  readonly all: number;
}

/** The stages of one material family, or of all together (`family` undefined); null is what carries no family. */
export interface Lane {
  readonly family: string | null | undefined;
  readonly sections: readonly Section[];
}

export interface RowChoices {
  readonly reference: boolean;
  /** Keys of open folds; `everything` opens all. */
  readonly unfolded: readonly string[];
  /** Nodes that no fold may hide. */
  readonly kept?: ReadonlySet<string>;
}

/** The key that opens every fold. */
export const everything = "*";
/** How many nodes a stage shows before the rest folds. */
const roomForClaimed = 7;
const roomForReference = 10;
/** The same where there are so many that all would be a wall of words. */
const roomForMany = 3;
const manyReference = 150;
/** The same for a stage within a lane. */
const roomInLane = 3;
/** How many missing nodes a sub-stage shows beyond its room. */
const roomForMissing = 7;
/** Beyond so many elements each sub-stage is one group, until it is opened. */
const mostElements = 3_000;
/** The stage of things that no stage was given to. */
export const unplacedStage = "";

/** Whether a node is on the chain by general knowledge alone. */
export const isReference = (node: ChainNode): boolean => node.claimCount === 0 && node.level === 0;

/** The chain as one lane: sections, groups and rows, in the order of the stages; folds stand where the choices leave them. */
export function sectionsOf(graph: ChainGraph, stages: readonly StageInfo[], choices: RowChoices): readonly Section[] {
  const drawn = build(graph, stages, choices, false);
  return elementsIn(graph, drawn) > mostElements ? build(graph, stages, { ...choices, unfolded: choices.unfolded.filter((key) => key !== everything) }, true) : drawn;
}

/** The chain as a lane for each family that it holds, in the order given, what carries none last; a lane's stages have one group each. */
export function lanesOf(graph: ChainGraph, stages: readonly StageInfo[], families: readonly string[], choices: RowChoices): readonly Lane[] {
  const missing = missingOf(graph);
  const known = new Set(stages.map(({ id }) => id));
  const stageOf = ({ stage }: ChainNode) => (stage !== null && known.has(stage) ? stage : unplacedStage);
  const columns: readonly Pick<StageInfo, "id" | "supporting" | "subStages">[] = graph.nodes.some((node) => stageOf(node) === unplacedStage) ? [...stages, { id: unplacedStage, supporting: true, subStages: [] }] : stages;
  const held = groupBy(graph.nodes, ({ family }) => (family !== null && families.includes(family) ? family : null));
  const order = new Map(stages.flatMap(({ subStages }) => subStages).map(({ id }, index) => [id, index]));
  const lanes = [...families, null].flatMap((family): Lane[] => {
    const nodes = held.get(family);
    if (nodes === undefined) return [];
    const byStage = groupBy(nodes, stageOf);
    const sections = columns.map(({ id, supporting, subStages }): Section => {
      const own = (byStage.get(id) ?? []).toSorted((one, other) => (order.get(one.subStage ?? "") ?? -1) - (order.get(other.subStage ?? "") ?? -1));
      const ranked = own.filter((node) => !isReference(node)).toSorted(byRank);
      const group = groupOf({ stage: id, id: "", key: `${family ?? ""}/${id}`, headed: false }, own, missing, choices, { claimed: new Set(ranked.slice(0, roomInLane)), reference: choices.reference ? roomInLane : 0 });
      return { stage: id, supporting, groups: group.rows.length === 0 ? [] : [group], present: subStages.filter((subStage) => own.some((node) => node.subStage === subStage.id && node.level >= 2)).length, all: subStages.length };
    });
    return [{ family, sections }];
  });
  // What documents speak of comes before what is general knowledge alone.
  const spoken = ({ sections }: Lane) => sections.some(({ groups }) => groups.some(({ claimed }) => claimed > 0));
  return [...lanes.filter(spoken), ...lanes.filter((lane) => !spoken(lane))];
}

/** The fold that hides a node, if one does. */
export function foldHiding(sections: readonly Section[], id: string): string | undefined {
  for (const row of rowsOf(sections)) if (row.type === "fold" && row.hides.includes(id)) return row.id;
  return undefined;
}

const rowsOf = (sections: readonly Section[]): readonly Row[] => sections.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows));

function elementsIn(graph: ChainGraph, sections: readonly Section[]): number {
  const ids = new Set(rowsOf(sections).map(({ id }) => id));
  return ids.size + graph.edges.filter(({ from, to }) => ids.has(from) && ids.has(to)).length;
}

const byRank = (one: ChainNode, other: ChainNode) => other.level - one.level || other.claimCount - one.claimCount || one.name.localeCompare(other.name, "zh");

function build(graph: ChainGraph, stages: readonly StageInfo[], choices: RowChoices, grouped: boolean): readonly Section[] {
  const missing = missingOf(graph);
  const held = groupBy(graph.nodes, (node) => `${node.stage ?? unplacedStage}/${node.subStage ?? ""}`);
  const known = new Set(stages.flatMap((stage) => [`${stage.id}/`, ...stage.subStages.map((subStage) => `${stage.id}/${subStage.id}`)]));
  const unplaced = [...held].filter(([key]) => !known.has(key)).flatMap(([, nodes]) => nodes);
  const forReference = !choices.reference || grouped ? 0 : graph.nodes.filter(isReference).length > manyReference ? roomForMany : roomForReference;
  const section = (stage: string, supporting: boolean, subStages: StageInfo["subStages"], own: ReadonlyMap<string, readonly ChainNode[]>): Section => {
    const first = grouped ? new Set<ChainNode>() : firstOf([...own.values()]);
    const groups = ["", ...subStages.map(({ id }) => id)].map((id) =>
      groupOf({ stage, id, key: `${stage}/${id}`, headed: true }, (own.get(id) ?? []).toSorted((one, other) => Number(other.kind === "Stage") - Number(one.kind === "Stage") || byRank(one, other)), missing, choices, { claimed: first, reference: forReference }));
    const present = subStages.filter(({ id }) => (own.get(id) ?? []).some((node) => node.level >= 2)).length;
    return { stage, supporting, groups: groups.filter(({ id, rows }) => id !== "" || rows.length > 0), present, all: subStages.length };
  };
  const sections = stages.map(({ id: stage, supporting, subStages }) => section(stage, supporting, subStages, new Map(["", ...subStages.map(({ id }) => id)].map((id) => [id, held.get(`${stage}/${id}`) ?? []]))));
  return unplaced.length === 0 ? sections : [...sections, section(unplacedStage, true, [], new Map([["", unplaced]]))];
}

/** The claimed nodes that a stage shows: the furthest, and of each sub-stage at least one. */
function firstOf(groups: readonly (readonly ChainNode[])[]): ReadonlySet<ChainNode> {
  const ranked = groups.map((nodes) => nodes.filter((node) => !isReference(node)).toSorted(byRank));
  return new Set([...ranked.flatMap((nodes) => nodes.slice(0, 1)), ...ranked.flat().toSorted(byRank).slice(0, roomForClaimed)]);
}

const nothing: ReadonlySet<string> = new Set();

interface Room {
  readonly claimed: ReadonlySet<ChainNode>;
  readonly reference: number;
}

function groupOf({ key, ...group }: Pick<Group, "stage" | "id" | "headed"> & { readonly key: string }, nodes: readonly ChainNode[], missing: ReadonlyMap<string, readonly MissingKind[]>, { unfolded, kept = nothing }: RowChoices, room: Room): Group {
  const claimed = nodes.filter((node) => !isReference(node));
  const general = nodes.filter(isReference);
  const rowOf = (node: ChainNode): Row => ({ type: "node", id: node.id, node, reference: isReference(node), missing: missing.get(node.id) ?? [], whole: group.headed && group.id !== "" && node.kind === "Stage" });
  const part = (all: readonly ChainNode[], holds: Holds, first: ReadonlySet<ChainNode>): readonly Row[] => {
    const id = `${holds}:${key}`;
    // What is missing is shown in its place, even where its neighbours fold; so is what someone asked for.
    const lacking = new Set(all.filter((node) => !first.has(node) && missing.has(node.id)).slice(0, roomForMissing));
    const shown = (node: ChainNode) => first.has(node) || lacking.has(node) || kept.has(node.id);
    const hidden = all.filter((node) => !shown(node));
    // A fold that hides a single row beside others would take the room of that row.
    if (hidden.length === 0 || (hidden.length === 1 && hidden.length < all.length)) return all.map(rowOf);
    if (unfolded.includes(everything)) return all.map(rowOf);
    const open = unfolded.includes(id);
    const fold: Row = { type: "fold", id, holds, open, count: open ? all.length : hidden.length, hides: open ? [] : hidden.map((node) => node.id) };
    return [...all.filter((node) => open || shown(node)).map(rowOf), fold];
  };
  return { ...group, claimed: claimed.length, rows: [...part(claimed, "claimed", room.claimed), ...part(general, "reference", new Set(room.reference === 0 ? [] : general.slice(0, room.reference)))] };
}
