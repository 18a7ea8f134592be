import { useMemo, useState } from "preact/hooks";
import { LevelChip, MissingMark } from "../components/marks.tsx";
import { Name, NameButton } from "../components/name.tsx";
import { useWords } from "../components/words.ts";
import { isReference } from "../chain-rows.ts";
import type { ChainGraph, ChainNode, EntityRef, MissingKind, Ontology } from "../contract.ts";
import { missingOf } from "../missing.ts";
import { textIn } from "../names.ts";
import { sortBy, type SortKey } from "../state.ts";
import { useStore } from "../store.ts";
import { tableRows } from "../table-rows.ts";

const columns: readonly SortKey[] = ["stage", "name", "level", "missing", "firms", "claims"];
const firstRows = 150;

/** The drawing's content as a table, sortable by each column. */
export function ChainTable({ graph, ontology, reference }: { readonly graph: ChainGraph; readonly ontology: Ontology; readonly reference: boolean }) {
  const { state, dispatch } = useStore();
  const { say, language } = useWords();
  const { sort } = state.value;
  const [whole, setWhole] = useState(false);
  const rows = useMemo(() => tableRows(graph, ontology, language, reference, sort), [graph, ontology, language, reference, sort]);
  const missing = useMemo(() => missingOf(graph), [graph]);
  if (rows.length === 0) return null;
  const shown = whole ? rows : rows.slice(0, firstRows);
  return (
    <div class="chain-table" id="table" tabIndex={-1}>
      <h2 id="table-title">{say("table.title")}</h2>
      <div class="scroll" tabIndex={0} role="region" aria-labelledby="table-title">
        <table>
          <thead>
            <tr>
              {columns.map((key) => (
                <th key={key} scope="col" class={`col-${key}`} aria-sort={sort.key !== key ? "none" : sort.descending ? "descending" : "ascending"}>
                  <button type="button" onClick={() => dispatch(sortBy(key))}>{say(`table.${key}`)}<i aria-hidden="true">{sort.key !== key ? "" : sort.descending ? "↓" : "↑"}</i></button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{shown.map((node) => <NodeRow key={node.id} node={node} missing={missing.get(node.id) ?? []} ontology={ontology} />)}</tbody>
        </table>
      </div>
      {shown.length < rows.length && <button type="button" class="more" onClick={() => setWhole(true)}>{say("table.all", { count: rows.length })}</button>}
    </div>
  );
}

function NodeRow({ node, missing, ontology }: { readonly node: ChainNode; readonly missing: readonly MissingKind[]; readonly ontology: Ontology }) {
  const { language, say } = useWords();
  const stage = ontology.stages.find(({ id }) => id === node.stage);
  const subStage = stage?.subStages.find(({ id }) => id === node.subStage);
  const reference = isReference(node);
  return (
    <tr class={reference ? "reference" : undefined}>
      <td class="col-stage">{stage === undefined ? say("head.unplaced") : textIn(language, stage.label)}{subStage !== undefined && <small> · {textIn(language, subStage.label)}</small>}</td>
      <th scope="row" class="col-name"><NameButton of={node} /></th>
      <td class="col-level">{reference ? <span class="muted">{say("table.reference")}</span> : <LevelChip level={node.level} mentioned={true} />}</td>
      <td class="col-missing">{missing.map((kind) => <MissingMark key={kind} kind={kind} />)}</td>
      <td class="col-firms">{node.firms.length > 0 ? <Few of={node.firms} /> : node.places.length > 0 && <span class="muted">{say("table.place")} <Few of={node.places} /></span>}</td>
      <td class="col-claims">{node.claimCount > 0 ? node.claimCount : "–"}</td>
    </tr>
  );
}

function Few({ of }: { readonly of: readonly EntityRef[] }) {
  const { say, language } = useWords();
  const shown = of.slice(0, 3);
  return <>{shown.map((one, index) => <>{index > 0 && (language === "zh" ? "、" : ", ")}<Name key={one.id} of={one} /></>)}{of.length > 3 && <small> {say("list.more", { count: of.length - 3 })}</small>}</>;
}
