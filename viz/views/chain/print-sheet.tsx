import { render } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Column } from "../../components/data-table.tsx";
import { aroundPrinting } from "../../components/printing.ts";
import type { ChainNode } from "../../contract.ts";
import { sheetForPage } from "./sheet-files.ts";
import type { Sheet } from "./sheet.ts";

/** What goes onto paper: a sheet, and the table of the same content. */
export interface Printed {
  readonly sheet: Sheet;
  readonly caption: string;
  readonly columns: readonly Column<ChainNode>[];
  readonly rows: readonly ChainNode[];
}

/** While the browser prints, the page is a sheet of its own: the drawing on the first page, the whole table on the next ones. */
export function usePrintSheet(make: () => Printed): void {
  const made = useRef(make);
  made.current = make;
  useEffect(() => {
    const host = document.createElement("div");
    host.className = "print-sheet light-colours";
    // The browser takes the page right after the event: nothing may wait.
    const begin = () => {
      document.body.append(host);
      render(<PrintSheet {...made.current()} />, host);
    };
    const end = () => {
      render(null, host);
      host.remove();
    };
    const stop = aroundPrinting(begin, end);
    return () => {
      stop();
      end();
    };
  }, []);
}

function PrintSheet({ sheet, caption, columns, rows }: Printed) {
  return (
    <>
      <div class="print-drawing" dangerouslySetInnerHTML={{ __html: sheetForPage(sheet) }} />
      <table>
        <caption>{sheet.title} · {caption}</caption>
        <thead><tr>{columns.map(({ id, label }) => <th key={id} scope="col">{label}</th>)}</tr></thead>
        <tfoot><tr><td colSpan={columns.length}>{sheet.origin}</td></tr></tfoot>
        <tbody>{rows.map((row) => <tr key={row.id}>{columns.map(({ id, value }) => <td key={id}>{value(row)}</td>)}</tr>)}</tbody>
      </table>
    </>
  );
}
