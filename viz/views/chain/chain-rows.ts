import type { ChainGraph, ChainNode, MissingKind, StageInfo } from "../../contract.ts";
import { groupBy } from "../../group-by.ts";
import { missingOf } from "../../missing.ts";

/** A line of a sub-stage group: a thing, or a fold that stands for several. */
export type Row =
  | { readonly type: "node"; readonly id: string; readonly node: ChainNode; readonly reference: boolean; readonly missing: readonly MissingKind[] }
  | { readonly type: "fold"; readonly id: string; readonly holds: "claimed" | "reference"; readonly open: boolean; readonly count: number };

/** A sub-stage with its rows; `id` is empty for what is said of a stage as a whole, or of no sub-stage. */
export interface Group {
  readonly id: string;
  readonly stage: string;
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

export interface RowChoices {
  readonly reference: boolean;
  readonly unfolded: readonly string[];
}

/** How many nodes a sub-stage shows before the rest folds. */
const roomForClaimed = 7;
const roomForReference = 10;
/** How many missing nodes a sub-stage shows beyond its room. */
const roomForMissing = 7;
/** The stage of things that no stage was given to. */
export const unplacedStage = "";

/** Whether a node is on the chain by general knowledge alone. */
export const isReference = (node: ChainNode): boolean => node.claimCount === 0 && node.level === 0;

/** The chain as sections, groups and rows, in the order of the stages; folds stand where the choices leave them. */
export function sectionsOf(graph: ChainGraph, stages: readonly StageInfo[], choices: RowChoices): readonly Section[] {
  const missing = missingOf(graph);
  const held = groupBy(graph.nodes, (node) => `${node.stage ?? unplacedStage}/${node.subStage ?? ""}`);
  const known = new Set(stages.flatMap((stage) => [`${stage.id}/`, ...stage.subStages.map((subStage) => `${stage.id}/${subStage.id}`)]));
  const unplaced = [...held].filter(([key]) => !known.has(key)).flatMap(([, nodes]) => nodes);
  const sections = stages.map((stage): Section => {
    const groups = ["", ...stage.subStages.map(({ id }) => id)].map((id) => groupOf(stage.id, id, held.get(`${stage.id}/${id}`) ?? [], missing, choices));
    const counted = stage.subStages.filter(({ id }) => (held.get(`${stage.id}/${id}`) ?? []).some((node) => node.level >= 2));
    return { stage: stage.id, supporting: stage.supporting, groups: groups.filter(({ id, rows }) => id !== "" || rows.length > 0), present: counted.length, all: stage.subStages.length };
  });
  if (unplaced.length === 0) return sections;
  return [...sections, { stage: unplacedStage, supporting: true, groups: [groupOf(unplacedStage, "", unplaced, missing, choices)], present: 0, all: 0 }];
}

function groupOf(stage: string, id: string, nodes: readonly ChainNode[], missing: ReadonlyMap<string, readonly MissingKind[]>, { reference, unfolded }: RowChoices): Group {
  const ordered = nodes.toSorted((one, other) => other.level - one.level || other.claimCount - one.claimCount || one.name.localeCompare(other.name, "zh"));
  const claimed = ordered.filter((node) => !isReference(node));
  const general = ordered.filter(isReference);
  const key = `${stage}/${id}`;
  const open = (holds: "claimed" | "reference") => unfolded.includes(`${holds}:${key}`);
  const fold = (holds: "claimed" | "reference", count: number): Row => ({ type: "fold", id: `${holds}:${key}`, holds, open: open(holds), count });
  const part = (all: readonly ChainNode[], holds: "claimed" | "reference", room: number): readonly Row[] => {
    const rows = all.map((node): Row => ({ type: "node", id: node.id, node, reference: holds === "reference", missing: missing.get(node.id) ?? [] }));
    // A fold that hides a single row would take the room of that row.
    if (rows.length <= room + (room === 0 ? 0 : 1)) return rows;
    // What is missing is shown in its place, even where its neighbours fold.
    const lacking = new Set(rows.slice(room).filter((row) => row.type === "node" && row.missing.length > 0).slice(0, roomForMissing));
    const shown = rows.filter((row, index) => index < room || lacking.has(row));
    if (shown.length === rows.length) return rows;
    return open(holds) ? [...rows, fold(holds, rows.length)] : [...shown, fold(holds, rows.length - shown.length)];
  };
  return { id, stage, claimed: claimed.length, rows: [...part(claimed, "claimed", roomForClaimed), ...part(general, "reference", reference ? roomForReference : 0)] };
}

/** The fold that hides a node, if one does. */
export function foldHiding(graph: ChainGraph, sections: readonly Section[], id: string): string | undefined {
  const node = graph.nodes.find((candidate) => candidate.id === id);
  if (node === undefined || sections.some(({ groups }) => groups.some(({ rows }) => rows.some((row) => row.id === id)))) return undefined;
  return `${isReference(node) ? "reference" : "claimed"}:${node.stage ?? unplacedStage}/${node.subStage ?? ""}`;
}
