import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { collatorIn } from "../names.ts";
import { sortedRows, type Cell, type Sort } from "../sorted-rows.ts";
import { ExportButtons } from "./export-buttons.tsx";
import { useChunks } from "./table-chunks.ts";
import { useWords } from "./words.ts";
import "../styles/table.css";

/** A column of a table of rows. */
export interface Column<Row> {
  readonly id: string;
  readonly label: string;
  /** What the column holds in words or numbers: it is sorted by and exported. */
  readonly value: (row: Row) => Cell;
  /** How it is drawn, where that is more than its value. */
  readonly draw?: (row: Row) => ComponentChildren;
  /** The column that names the row. */
  readonly heads?: boolean;
  /** The most comes first when it is first sorted by. */
  readonly falls?: boolean;
  /** How it is ordered, where its value is no help, such as stages in their order. */
  readonly order?: (row: Row) => number;
  /** It leaves with the sheet alone: another column draws what it holds. */
  readonly sheetOnly?: boolean;
}

export interface DataTableProps<Row> {
  /** What the table holds; it is read out, shown above it, and names the exported file. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Null leaves the rows in their order. */
  readonly sort: Sort | null;
  readonly onSort: (sort: Sort) => void;
  readonly onOpen?: (row: Row) => void;
  readonly selected?: string | null;
}

/** A table that can be sorted by each column, keeps its head in sight, draws only what is near the window, and leaves as CSV and XLSX. On a phone each row is a block of its own; roles keep it a table to whoever has it read out. */
export function DataTable<Row>({ caption, columns, rows, keyOf, sort, onSort, onOpen, selected }: DataTableProps<Row>) {
  const { language } = useWords();
  const sorted = useMemo(() => sortedRows(rows, columns, sort, collatorIn(language)), [rows, columns, sort?.column, sort?.descending, language]);
  const { frame, chunks } = useChunks(sorted, caption);
  const drawn = columns.filter(({ sheetOnly = false }) => !sheetOnly);
  return (
    <figure class="data-table">
      <figcaption><span>{caption} <small>{rows.length}</small></span><ExportButtons name={caption} columns={columns} rows={sorted} /></figcaption>
      <div ref={frame} class="scroll" tabIndex={0} role="region" aria-label={caption}>
        <table role="table" aria-rowcount={rows.length + 1}>
          <thead role="rowgroup">
            <tr role="row">{drawn.map((column) => <Head key={column.id} column={column} holdsNumbers={sorted.some((row) => typeof column.value(row) === "number")} sort={sort} onSort={onSort} />)}</tr>
          </thead>
          {chunks.map(({ key, start, items, height }) => (
            <tbody key={key} role="rowgroup" data-chunk={key}>
              {height !== undefined && <tr class="gap-row" aria-hidden="true"><td colSpan={drawn.length} style={{ height: `${height}px` }} /></tr>}
              {items.map((row, index) => (
                <tr key={keyOf(row)} role="row" aria-rowindex={start + index + 2} aria-selected={onOpen === undefined ? undefined : keyOf(row) === selected} onClick={onOpen === undefined ? undefined : (event) => !isControl(event.target) && onOpen(row)}>
                  {drawn.map((column) => <Drawn key={column.id} column={column} row={row} />)}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </figure>
  );
}

function Head<Row>({ column: { id, label, falls = false }, holdsNumbers, sort, onSort }: { readonly column: Column<Row>; readonly holdsNumbers: boolean; readonly sort: Sort | null; readonly onSort: (sort: Sort) => void }) {
  const own = sort?.column === id ? sort : undefined;
  return (
    <th scope="col" role="columnheader" class={holdsNumbers ? `col-${id} number` : `col-${id}`} aria-sort={own === undefined ? "none" : own.descending ? "descending" : "ascending"}>
      <button type="button" onClick={() => onSort({ column: id, descending: own === undefined ? falls : !own.descending })}>{label}<i aria-hidden="true">{own === undefined ? "" : own.descending ? "↓" : "↑"}</i></button>
    </th>
  );
}

function Drawn<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) {
  const value = column.value(row);
  const content = column.draw?.(row) ?? value;
  const name = `col-${column.id}${typeof value === "number" ? " number" : ""}`;
  return column.heads === true ? <th scope="row" role="rowheader" class={name}>{content}</th> : <td class={name} role="cell" data-label={column.label}>{content}</td>;
}

const isControl = (target: EventTarget | null): boolean => target instanceof Element && target.closest("a, button, input, label, summary") !== null;
