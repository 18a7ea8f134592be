import { useMemo } from "preact/hooks";
import { DataTable, type Column } from "../../components/data-table.tsx";
import { LevelChip, MissingMark } from "../../components/marks.tsx";
import { NameButton } from "../../components/name.tsx";
import { SomeNames } from "../../components/some.tsx";
import type { ChainGraph, ChainNode, EntityRef, Ontology } from "../../contract.ts";
import { levelWords } from "../../level-words.ts";
import { missingOf, missingWords, rankOf } from "../../missing.ts";
import { nameIn, textIn } from "../../names.ts";
import { useStore } from "../../store.ts";
import { isReference } from "./chain-rows.ts";
import type { Path } from "./path.ts";
import { chain } from "./slice.ts";
import { stageOrder, tableRows } from "./table-rows.ts";
import { useChainWords, type ChainWords } from "./words.ts";

/** The drawing's content as a table, sortable by each column; where a path is shown, what lies on it, step by step. */
export function ChainTable({ graph, ontology, reference, path }: { readonly graph: ChainGraph; readonly ontology: Ontology; readonly reference: boolean; readonly path: Path | undefined }) {
  const { state, dispatch } = useStore();
  const words = useChainWords();
  const { caption, columns, rows } = useMemo(() => tableOf(graph, ontology, words, reference, path), [graph, ontology, words, reference, path]);
  const sort = chain.of(state.value).sort;
  if (rows.length === 0) return null;
  return (
    <div class="chain-table" id="table" tabIndex={-1}>
      <DataTable caption={caption} columns={columns} rows={rows} keyOf={({ id }) => id} sort={path !== undefined && sort.column === "stage" ? null : sort} onSort={(sort) => dispatch(chain.set({ sort }))} />
    </div>
  );
}

/** What the table holds: its caption, columns and rows. */
export function tableOf(graph: ChainGraph, ontology: Ontology, words: ChainWords, reference: boolean, path: Path | undefined): { readonly caption: string; readonly columns: readonly Column<ChainNode>[]; readonly rows: readonly ChainNode[] } {
  const steps = stepsOf(path);
  const all = tableRows(graph, ontology, words.language, reference || path !== undefined);
  return {
    caption: words.say(path === undefined ? "table.title" : "table.path"),
    columns: [...stepColumn(path, words), ...columnsOf(graph, ontology, words)],
    rows: path === undefined ? all : all.filter(({ id }) => steps.has(id)).sort((one, other) => (steps.get(one.id) ?? 0) - (steps.get(other.id) ?? 0)),
  };
}

/** On which step of the path each node stands, from 1. */
const stepsOf = (path: Path | undefined): ReadonlyMap<string, number> => new Map(path?.layers.flatMap((layer, index) => layer.map((id) => [id, index + 1] as const)));

function stepColumn(path: Path | undefined, { say }: ChainWords): readonly Column<ChainNode>[] {
  const steps = stepsOf(path);
  return path === undefined ? [] : [{ id: "step", label: say("path.step"), value: ({ id }) => steps.get(id) ?? 0 }];
}

function columnsOf(graph: ChainGraph, ontology: Ontology, words: ChainWords): readonly Column<ChainNode>[] {
  const { say, language } = words;
  const missing = missingOf(graph);
  const order = stageOrder(ontology);
  const kindsOf = ({ id }: ChainNode) => missing.get(id) ?? [];
  const names = (of: readonly EntityRef[]) => of.map((one) => nameIn(language, one).shown).join(language === "zh" ? "、" : ", ");
  const whoOf = ({ firms, places }: ChainNode) => (firms.length > 0 ? names(firms) : places.length > 0 ? `${say("table.place")} ${names(places)}` : "");
  const partsOf = (node: ChainNode) => {
    const stage = ontology.stages.find(({ id }) => id === node.stage);
    const subStage = stage?.subStages.find(({ id }) => id === node.subStage);
    return { stage: stage === undefined ? say("head.unplaced") : textIn(language, stage.label), subStage: subStage === undefined ? undefined : textIn(language, subStage.label) };
  };
  return [
    {
      id: "stage", label: say("table.stage"), order,
      value: (node) => Object.values(partsOf(node)).filter((part) => part !== undefined).join(" · "),
      draw: (node) => <>{partsOf(node).stage}{partsOf(node).subStage !== undefined && <small> · {partsOf(node).subStage}</small>}</>,
    },
    { id: "name", label: say("table.name"), heads: true, value: (node) => nameIn(language, node).shown, draw: (node) => <NameButton of={node} /> },
    {
      id: "level", label: say("table.level"), falls: true, order: ({ level }) => level,
      value: (node) => (isReference(node) ? say("table.reference") : levelWords(ontology, words, node.level, true)),
      draw: (node) => (isReference(node) ? <span class="muted">{say("table.reference")}</span> : <LevelChip level={node.level} mentioned={true} />),
    },
    {
      id: "missing", label: say("table.missing"), order: (node) => Math.min(...kindsOf(node).map(rankOf), 9),
      value: (node) => missingWords(ontology, language, kindsOf(node)).map(({ word }) => word).join(" "),
      draw: (node) => kindsOf(node).map((kind) => <MissingMark key={kind} kind={kind} />),
    },
    {
      id: "firms", label: say("table.firms"), falls: true, order: ({ firms }) => firms.length, value: whoOf,
      draw: (node) => (node.firms.length > 0 ? <SomeNames of={node.firms} /> : node.places.length > 0 && <span class="muted">{say("table.place")} <SomeNames of={node.places} /></span>),
    },
    { id: "claims", label: say("table.claims"), falls: true, value: ({ claimCount }) => claimCount, draw: ({ claimCount }) => (claimCount > 0 ? claimCount : "–") },
  ];
}

