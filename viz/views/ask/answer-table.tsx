import { useMemo } from "preact/hooks";
import { DataTable, type Column } from "../../components/data-table.tsx";
import { NameLink } from "../../components/name.tsx";
import { fewNames, Some } from "../../components/some.tsx";
import { useWords } from "../../components/words.ts";
import type { EntityRef } from "../../contract.ts";
import type { Words } from "../../messages.ts";
import { textIn } from "../../names.ts";
import { select } from "../../state.ts";
import { useStore } from "../../store.ts";
import { messages } from "./messages.ts";
import { entitiesAt, isIds, namedWords, namesOf } from "./named-words.ts";
import { rowSelection, type Answer } from "./requests.ts";
import { asking } from "./slice.ts";

interface Row {
  readonly index: number;
  readonly cells: readonly (string | null)[];
  readonly sources: number;
}

/** As many names stand in a cell in full; of more, a few. */
const mostNames = 8;

/** The answer as a table: each name opens its entity, the last column the row's sources. */
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

function columnsOf(answer: Answer, { say, language }: Words<keyof typeof messages>): readonly Column<Row>[] {
  const number = new Intl.NumberFormat(language === "zh" ? "zh-CN" : "en-GB", { maximumFractionDigits: 4 });
  const written = (cell: string | number | null) => (typeof cell === "number" ? number.format(cell) : (cell ?? ""));
  const names = namesOf(answer);
  const documents = new Set(answer.documentsRead.map(({ id }) => id));
  const shown = answer.columns.flatMap((column, at): Column<Row>[] => {
    if (isIds(column.type)) return [];
    const asNumber = (cell: string | null) => (column.type === "number" && cell !== null && Number.isFinite(Number(cell)) ? Number(cell) : cell);
    const documentOf = (cells: Row["cells"]) => (answer.columns[at + 1]?.type === "id" && documents.has(cells[at + 1] ?? "") ? cells[at + 1] : undefined);
    return [{
      id: column.id, label: textIn(language, column.label), heads: at === 0, falls: column.type === "number",
      value: ({ cells }) => asNumber(cells[at] ?? null),
      draw: ({ cells }) => <Cell words={written(asNumber(cells[at] ?? null))} entities={entitiesAt(answer, cells, at, names)} document={documentOf(cells) ?? undefined} />,
    }];
  });
  return [...shown, { id: "sources", label: say("ask.evidence"), falls: true, value: ({ sources }) => sources, draw: (row) => <Sources row={row} /> }];
}

function Cell({ words, entities, document }: { readonly words: string; readonly entities: readonly EntityRef[]; readonly document: string | undefined }) {
  const { addressTo } = useStore();
  const address = document === undefined ? undefined : addressTo({ view: "document", subject: document });
  if (address !== undefined) return <a class="name" href={address} lang="zh-CN">{words}</a>;
  if (entities.length > 0) return <Some of={entities} first={entities.length > mostNames ? fewNames : mostNames} draw={(shown) => namedWords(words, shown, entities.length === shown.length).map((part) => (typeof part === "string" ? part : <NameLink key={part.id} of={part} />))} />;
  return <span class="clamp" title={words.length > 80 ? words : undefined}>{words}</span>;
}

function Sources({ row: { index, sources } }: { readonly row: Row }) {
  const { dispatch } = useStore();
  const { say } = useWords(messages);
  return sources === 0 ? <>–</> : <button type="button" class="link" aria-label={say("ask.evidence.of", { row: index + 1 })} onClick={() => dispatch(select(rowSelection(index)))}>{say("ask.evidence.open", { count: sources })}</button>;
}
