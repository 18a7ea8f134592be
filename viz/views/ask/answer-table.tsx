import { useMemo } from "preact/hooks";
import { DataTable, type Column } from "../../components/data-table.tsx";
import { useWords } from "../../components/words.ts";
import { compared } from "../../comparison.ts";
import type { Words } from "../../messages.ts";
import { textIn } from "../../names.ts";
import { select } from "../../state.ts";
import { useStore } from "../../store.ts";
import { AnswerCell } from "./answer-cell.tsx";
import { partsOf, type AnswerPart } from "./answer-parts.ts";
import { messages } from "./messages.ts";
import { entitiesAt, namesOf } from "./named-words.ts";
import { rowSelection, type Answer } from "./requests.ts";
import { asking } from "./slice.ts";

interface Row {
  readonly index: number;
  readonly cells: readonly (string | null)[];
  readonly sources: number;
}

/** The answer as tables, one for each thing that was asked: a name opens its entity, the last column the row's sources. */
export function AnswerTables({ answer }: { readonly answer: Answer }) {
  const { say } = useWords(messages);
  const parts = useMemo(() => partsOf(answer), [answer]);
  if (answer.rows.length === 0) return null;
  return (
    <>
      {answer.total > answer.rows.length && <p class="muted" role="status">{say("ask.rows.first", { total: answer.total, shown: answer.rows.length })}</p>}
      {parts.map((part) => <AnswerTable key={part.asked} answer={answer} part={part} />)}
    </>
  );
}

function AnswerTable({ answer, part }: { readonly answer: Answer; readonly part: AnswerPart }) {
  const { state, dispatch } = useStore();
  const words = useWords(messages);
  const { say } = words;
  const rows = useMemo(() => rowsOf(answer, part), [answer, part]);
  const columns = useMemo(() => columnsOf(answer, part, words), [answer, part, words]);
  return (
    <div class="answer-table">
      <DataTable
        caption={part.asked ?? say("ask.rows")} columns={columns} rows={rows} keyOf={({ index }) => rowSelection(index)} sort={asking.of(state.value).sort} onSort={(sort) => dispatch(asking.set({ sort }))}
        onOpen={({ index }) => dispatch(select(rowSelection(index)))} selected={state.value.selection}
      />
    </div>
  );
}

function rowsOf({ rows, citations }: Answer, part: AnswerPart): readonly Row[] {
  const counts = new Map<number, number>();
  for (const { row } of citations) if (row !== null) counts.set(row, (counts.get(row) ?? 0) + 1);
  return part.rows.map((index) => ({ index, cells: rows[index] ?? [], sources: counts.get(index) ?? 0 }));
}

function columnsOf(answer: Answer, part: AnswerPart, { say, language }: Words<keyof typeof messages>): readonly Column<Row>[] {
  const number = new Intl.NumberFormat(language === "zh" ? "zh-CN" : "en-GB", { maximumFractionDigits: 4 });
  const names = namesOf(answer);
  const documents = new Set(answer.documentsRead.map(({ id }) => id));
  const comparison = answer.columns.findIndex(({ id }) => id === "comparison");
  const shown = part.columns.flatMap((at): Column<Row>[] => {
    const column = answer.columns[at];
    if (column === undefined) return [];
    const asNumber = (cell: string | null) => (column.type === "number" && cell !== null && Number.isFinite(Number(cell)) ? Number(cell) : cell);
    const written = ({ cells }: Row) => {
      const cell = asNumber(cells[at] ?? null);
      return typeof cell !== "number" ? (cell ?? "") : compared((column.id === "value" ? cells[comparison] : null) ?? "", number.format(cell));
    };
    const documentOf = ({ cells }: Row) => (answer.columns[at + 1]?.type === "id" && documents.has(cells[at + 1] ?? "") ? cells[at + 1] : undefined);
    return [{
      id: column.id, label: textIn(language, column.label), heads: at === part.columns[0], falls: column.type === "number",
      // A number is drawn with how it is compared before it.
      sheetOnly: at === comparison,
      value: ({ cells }) => asNumber(cells[at] ?? null),
      draw: (row) => <AnswerCell words={written(row)} entities={entitiesAt(answer, row.cells, at, names)} document={documentOf(row) ?? undefined} />,
    }];
  });
  return [...shown, { id: "sources", label: say("ask.evidence"), falls: true, value: ({ sources }) => sources, draw: (row) => <Sources row={row} /> }];
}

function Sources({ row: { index, sources } }: { readonly row: Row }) {
  const { dispatch } = useStore();
  const { say } = useWords(messages);
  return sources === 0 ? <>–</> : <button type="button" class="link" aria-label={say("ask.evidence.of", { row: index + 1 })} onClick={() => dispatch(select(rowSelection(index)))}>{say("ask.evidence.open", { count: sources })}</button>;
}
