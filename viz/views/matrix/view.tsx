import { dataOf } from "../../answer.ts";
import { useOntology } from "../../components/answers.ts";
import { lazily } from "../../components/lazily.tsx";
import { Empty, Failed, Skeleton } from "../../components/notice.tsx";
import { Scope } from "../../components/scope.tsx";
import { useWords } from "../../components/words.ts";
import { useStore } from "../../store.ts";
import type { ViewCode } from "../../view-code.ts";
import { MatrixGrid } from "./matrix-grid-view.tsx";
import { messages } from "./messages.ts";
import { MatrixOverview } from "./overview.tsx";
import { cellGapsRequest, cellsRequest, columnRequest, compareRequest, coverageRequest, furtherRequest } from "./requests.ts";
import { cellOf, columnOf, matrix } from "./slice.ts";
import { Toolbar } from "./toolbar.tsx";
import { cellIn, useGrid } from "./use-grid.ts";
import "../../styles/panel.css";
import "./matrix.css";

const CellPanel = lazily(() => import("./cell-panel.tsx").then((code) => code.CellPanel), 8);
const ColumnPanel = lazily(() => import("./column-panel.tsx").then((code) => code.ColumnPanel), 8);

/** Place × stage, sub-stage or product: how far, and what is missing, each cell with its reasons. */
export const view: ViewCode = {
  View: Matrix,
  Overview: MatrixOverview,
  home: "[role=grid] [tabindex='0']",
  requests: (state, answer) => [coverageRequest(state, answer), furtherRequest(state, answer), compareRequest(state)],
  selected: (state, answer) => {
    if (columnOf(state.selection) !== undefined) return { requests: [columnRequest(state, answer)], Details: ColumnPanel };
    if (cellOf(state.selection) === undefined) return undefined;
    const chosen = cellIn(state, answer);
    return { requests: [cellsRequest(state, answer), chosen === undefined ? undefined : cellGapsRequest(state, chosen.cell.missing, chosen.column.family)], Details: CellPanel };
  },
};

function Matrix() {
  const { state, answer, dispatch } = useStore();
  const { say } = useWords(messages);
  const asked = answer(coverageRequest(state.value, answer));
  const ontology = useOntology();
  const grid = useGrid();
  const coverage = dataOf(asked)?.coverage;
  return (
    <>
      <div class="view-title">
        <h1>{say("matrix.title")}<Scope /></h1>
        <p>{grid === undefined ? "\u00a0" : say("matrix.count", { rows: grid.rows.length, columns: grid.columns.length })}</p>
      </div>
      <Toolbar grid={grid} />
      {asked?.status === "failed" ? <Failed answer={asked} /> : grid === undefined || ontology === undefined || coverage === undefined ? <div class="matrix-wait"><Skeleton label={say("matrix.loading")} lines={12} /></div>
        : grid.rows.length === 0 || grid.columns.length === 0 ? <Empty title={say("matrix.empty")}>{say(coverage.totalRows === 0 ? "matrix.empty.corpus" : "matrix.empty.fill")}</Empty>
          : <MatrixGrid grid={grid} ontology={ontology} />}
      {coverage !== undefined && coverage.rows.length < coverage.totalRows && coverage.rows.length < 500 && (
        <p class="matrix-more"><button type="button" class="more" onClick={() => dispatch(matrix.update(({ limit }) => ({ limit: Math.min(500, limit + 100) })))}>{say("matrix.more", { total: coverage.totalRows, shown: coverage.rows.length })}</button></p>
      )}
    </>
  );
}
