import { useMemo } from "preact/hooks";
import { DataTable, type Column } from "../../components/data-table.tsx";
import { useWords } from "../../components/words.ts";
import type { Words } from "../../messages.ts";
import { textIn } from "../../names.ts";
import { select } from "../../state.ts";
import { useStore } from "../../store.ts";
import { messages } from "./messages.ts";
import { rowSelection, type Answer } from "./requests.ts";
import { asking } from "./slice.ts";

interface Row {
  readonly index: number;
  readonly cells: readonly (string | null)[];
  readonly sources: number;
}

/** The answer as a table: a name opens its entity, the last column the row's sources. */
export function AnswerTable({ answer }: { readonly answer: Answer }) {
  const { state, dispatch } = useStore();
  const words = useWords(messages);
  const { say } = words;
  const rows = useMemo(() => rowsOf(answer), [answer]);
  const columns = useMemo(() => columnsOf(answer, words), [answer, words]);
  if (rows.length === 0) return null;
  return (
    <div class="answer-table">
      {answer.total > rows.length && <p class="muted" role="status">{say("ask.rows.first", { total: answer.total, shown: rows.length })}</p>}
      <DataTable
        caption={say("ask.rows")} columns={columns} rows={rows} keyOf={({ index }) => rowSelection(index)} sort={asking.of(state.value).sort} onSort={(sort) => dispatch(asking.set({ sort }))}
        onOpen={({ index }) => dispatch(select(rowSelection(index)))} selected={state.value.selection}
      />
    </div>
  );
}

function rowsOf({ rows, citations }: Answer): readonly Row[] {
  const counts = new Map<number, number>();
  for (const { row } of citations) if (row !== null) counts.set(row, (counts.get(row) ?? 0) + 1);
  return rows.map((cells, index) => ({ index, cells, sources: counts.get(index) ?? 0 }));
}

function columnsOf({ columns }: Answer, { say, language }: Words<keyof typeof messages>): readonly Column<Row>[] {
  const number = new Intl.NumberFormat(language === "zh" ? "zh-CN" : "en-GB", { maximumFractionDigits: 4 });
  const written = (cell: string | number | null) => (typeof cell === "number" ? number.format(cell) : (cell ?? ""));
  const shown = columns.flatMap((column, at): Column<Row>[] => {
    if (column.type === "id") return [];
    const id = columns[at + 1]?.type === "id" ? at + 1 : undefined;
    const asNumber = (cell: string | null) => (column.type === "number" && cell !== null && Number.isFinite(Number(cell)) ? Number(cell) : cell);
    return [{
      id: column.id, label: textIn(language, column.label), heads: at === 0, falls: column.type === "number",
      value: ({ cells }) => asNumber(cells[at] ?? null),
      draw: ({ cells }) => <Cell words={written(asNumber(cells[at] ?? null))} entity={id === undefined ? null : (cells[id] ?? null)} />,
    }];
  });
  return [...shown, { id: "sources", label: say("ask.evidence"), falls: true, value: ({ sources }) => sources, draw: (row) => <Sources row={row} /> }];
}

function Cell({ words, entity }: { readonly words: string; readonly entity: string | null }) {
  const { dispatch } = useStore();
  return entity === null ? <span class="clamp" title={words.length > 80 ? words : undefined}>{words}</span> : <button type="button" class="name" onClick={() => dispatch(select(entity))}>{words}</button>;
}

function Sources({ row: { index, sources } }: { readonly row: Row }) {
  const { dispatch } = useStore();
  const { say } = useWords(messages);
  return sources === 0 ? <>–</> : <button type="button" class="link" aria-label={say("ask.evidence.of", { row: index + 1 })} onClick={() => dispatch(select(rowSelection(index)))}>{say("ask.evidence.open", { count: sources })}</button>;
}
