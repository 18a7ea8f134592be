import { Name } from "../../components/name.tsx";
import { useWords } from "../../components/words.ts";
import type { Ontology } from "../../contract.ts";
import { useStore } from "../../store.ts";
import { CellContent } from "./cell.tsx";
import { columnName, type Grid } from "./matrix-grid.ts";
import { messages } from "./messages.ts";

/** How many columns stand beside one another on a sheet. */
const across = 8;

/** The whole matrix on paper: a table for each few columns, with every place. */
export function PrintedMatrix({ grid: { columns, rows }, ontology }: { readonly grid: Grid; readonly ontology: Ontology }) {
  const { state } = useStore();
  const { say, language } = useWords(messages);
  const tables = Array.from({ length: Math.ceil(columns.length / across) }, (_, index) => index * across);
  return (
    <>
      {tables.map((start) => (
        <table key={start} class="printed-matrix">
          <thead><tr><th scope="col">{say("matrix.place")}</th>{columns.slice(start, start + across).map((column) => <th key={column.id} scope="col" data-stage={column.stage}>{columnName(column, ontology, language, { family: state.value.family, noFamilyName: say("matrix.noFamily") })}</th>)}</tr></thead>
          <tbody>{rows.map(({ place, cells }) => <tr key={place.id}><th scope="row"><Name of={place} /></th>{cells.slice(start, start + across).map((cell) => <td key={cell.column}><CellContent cell={cell} /></td>)}</tr>)}</tbody>
        </table>
      ))}
    </>
  );
}
