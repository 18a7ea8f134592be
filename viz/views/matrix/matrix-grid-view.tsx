import type { ComponentChildren } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { Name } from "../../components/name.tsx";
import { usePrinting } from "../../components/printing.ts";
import { useWords } from "../../components/words.ts";
import type { Ontology } from "../../contract.ts";
import { nameIn, textIn } from "../../names.ts";
import { select } from "../../state.ts";
import { useStore } from "../../store.ts";
import { CellContent, cellSentence } from "./cell.tsx";
import { inSight, walked, within, type Spot } from "./grid-walk.ts";
import { columnName, type Grid, type MatrixRow } from "./matrix-grid.ts";
import { messages } from "./messages.ts";
import { PrintedMatrix } from "./printed-matrix.tsx";
import { cellId, columnSelection, matrix, nameColumn, openColumn, sortBy, toggleCompared } from "./slice.ts";
import { useFrame } from "./use-frame.ts";

const rowHeight = 44;

/** The grid itself (WAI-ARIA grid pattern): one stop for Tab, walked by arrow keys; only what is in sight is drawn. */
export function MatrixGrid({ grid, ontology }: { readonly grid: Grid; readonly ontology: Ontology }) {
  const { state, dispatch } = useStore();
  const { say, language } = useWords(messages);
  const frame = useRef<HTMLDivElement>(null);
  const { scrollTop, scrollLeft, width, height } = useFrame(frame);
  const [spot, setSpot] = useState<Spot>({ row: 1, column: 1 });
  const moved = useRef(false);
  const { columns, rows } = grid;
  const extent = { rows: rows.length + 1, columns: columns.length + 1, page: Math.max(1, Math.floor(height / rowHeight) - 3) };
  const current = within(spot, extent);
  const first = width < 500 ? 116 : 208;
  const least = (width < 500 ? 92 : 112) + (language === "en" ? 24 : 0);
  const wide = Math.max(least, Math.floor((width - first - 2) / Math.max(1, columns.length)));
  const seen = inSight(scrollLeft, width, wide, columns.length);
  const lines = inSight(scrollTop, height, rowHeight, rows.length);
  const { sort, compare } = matrix.of(state.value);

  // The spot that the keyboard went to is drawn by now, or is after the scrolling that this asks for.
  useLayoutEffect(() => {
    if (!moved.current) return;
    const target = frame.current?.querySelector<HTMLElement>(`[data-spot="${current.row},${current.column}"]`);
    if (target === null || target === undefined) return;
    moved.current = false;
    target.focus({ preventScroll: true });
  });

  const enter = ({ row, column }: Spot) => {
    const head = columns[column - 1];
    if (row === 0) return dispatch(head === undefined ? sortBy(nameColumn) : openColumn(head.id));
    const line = rows[row - 1];
    if (line === undefined) return;
    dispatch(select(column === 0 ? line.place.id : cellId(line.place.id, columns[column - 1]?.id ?? "")));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = walked(current, event, extent);
    const line = rows[current.row - 1];
    if (next !== undefined) {
      event.preventDefault();
      moved.current = true;
      setSpot(next);
      reveal(frame.current, next, { wide, first });
    } else if (event.key === "Enter") {
      event.preventDefault();
      enter(current);
    } else if (event.key === " " && line !== undefined) {
      event.preventDefault();
      dispatch(toggleCompared(line.place.id));
    }
  };
  const spotted = (row: number, column: number) => ({ "data-spot": `${row},${column}`, tabIndex: current.row === row && current.column === column ? 0 : -1, "aria-colindex": column + 1 });
  const at = (event: Event): Spot | undefined => {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-spot]") : null;
    const [row, column] = (target?.dataset["spot"] ?? "").split(",").map(Number);
    return row === undefined || column === undefined ? undefined : { row, column };
  };
  const onClick = (event: Event) => {
    const clicked = at(event);
    if (clicked === undefined || (event.target instanceof Element && event.target.closest("label") !== null)) return;
    setSpot(clicked);
    enter(clicked);
  };
  const sorted = (id: string) => (sort?.column !== id ? "none" : sort.descending ? "descending" : "ascending");
  const arrow = (id: string) => <i aria-hidden="true">{sort?.column !== id ? "" : sort.descending ? "↓" : "↑"}</i>;
  const grouped = columns.some((column) => column.subStage !== null || column.product !== null || column.family !== state.value.family);

  const line = ({ place, cells }: MatrixRow, index: number) => {
    return (
      <div key={place.id} class="line" role="row" aria-rowindex={index + 2} data-place={place.id} data-pinned={place.id === state.value.place || undefined} style={{ top: `${index * rowHeight}px` }}>
        <span role="rowheader" class="place" {...spotted(index + 1, 0)}>
          <label><input type="checkbox" tabIndex={-1} aria-label={say("matrix.compare", { name: nameIn(language, place).shown })} checked={compare.includes(place.id)} onChange={() => dispatch(toggleCompared(place.id))} /></label>
          <Name of={place} />
        </span>
        {cells.slice(seen.start, seen.end).map((cell, offset) => {
          const column = columns[seen.start + offset];
          if (column === undefined) return null;
          const id = cellId(place.id, column.id);
          const sentence = cellSentence(cell, { place: nameIn(language, place).shown, column: textIn(language, column.label) }, ontology, { say, language });
          return <span key={column.id} role="gridcell" class="cell" aria-selected={state.value.selection === id} aria-label={sentence} title={sentence} style={{ gridColumn: seen.start + offset + 2 }} {...spotted(index + 1, seen.start + offset + 1)}><CellContent cell={cell} /></span>;
        })}
      </div>
    );
  };

  // A row that was drawn is taken as it was while only the scrolling changed.
  const drawn = useMemo(() => new Map<number, ComponentChildren>(), [grid, ontology, language, seen.start, seen.end, current.row, current.column, state.value.selection, state.value.place, compare]);
  const lineAt = (row: MatrixRow, index: number) => {
    if (!drawn.has(index)) drawn.set(index, line(row, index));
    return drawn.get(index);
  };

  return (
    <>
      <div ref={frame} class="matrix" role="grid" aria-label={say("matrix.grid")} aria-describedby="matrix-keys" aria-rowcount={rows.length + 1} aria-colcount={columns.length + 1}
        style={{ "--first": `${first}px`, "--wide": `${wide}px`, "--columns": columns.length }} onKeyDown={onKeyDown} onClick={onClick}>
        <div class="matrix-head" role="rowgroup">
          {grouped && <div class="line stages" aria-hidden="true">{grid.groups.map(({ stage, start, count }) => <span key={start} class="stage" data-stage={stage} style={{ gridColumn: `${start + 2} / span ${count}` }}><b>{stageName(ontology, stage, language)}</b></span>)}</div>}
          <div class="line" role="row" aria-rowindex={1}>
            <span role="columnheader" class="corner" aria-sort={sorted(nameColumn)} {...spotted(0, 0)}>{say("matrix.place")}{arrow(nameColumn)}</span>
            {columns.slice(seen.start, seen.end).map((column, index) => (
              <span key={column.id} role="columnheader" class="column" data-stage={grouped ? undefined : column.stage} aria-sort={sorted(column.id)} aria-selected={state.value.selection === columnSelection(column.id)} style={{ gridColumn: seen.start + index + 2 }} {...spotted(0, seen.start + index + 1)}>
                <span class="label clamp" title={say("matrix.column.open", { column: textIn(language, column.label) })}>{columnName(column, ontology, language, { family: state.value.family, noFamilyName: say("matrix.noFamily") })}</span>{arrow(column.id)}
              </span>
            ))}
          </div>
        </div>
        <div class="matrix-body" role="rowgroup" style={{ height: `${rows.length * rowHeight}px` }}>
          {rows.slice(lines.start, lines.end).map((row, index) => lineAt(row, lines.start + index))}
        </div>
      </div>
      {usePrinting() && <PrintedMatrix grid={grid} ontology={ontology} />}
      <p id="matrix-keys" class="keys">{say("matrix.keys")}</p>
    </>
  );
}

const stageName = (ontology: Ontology, id: string, language: "zh" | "en"): string => ontology.stages.find((stage) => stage.id === id)?.label[language] ?? id;

/** Scrolls the grid, and the page around it, just as far as a spot needs to be seen beside the head and the first column. */
function reveal(frame: HTMLElement | null, { row, column }: Spot, { wide, first }: { readonly wide: number; readonly first: number }): void {
  if (frame === null) return;
  const head = frame.querySelector<HTMLElement>(".matrix-head")?.offsetHeight ?? 0;
  const top = (row - 1) * rowHeight;
  if (row > 0 && top < frame.scrollTop) frame.scrollTop = top;
  else if (row > 0 && top + rowHeight > frame.scrollTop + frame.clientHeight - head) frame.scrollTop = top + rowHeight - frame.clientHeight + head;
  if (column === 0) return;
  const left = (column - 1) * wide;
  if (left < frame.scrollLeft) frame.scrollLeft = left;
  else if (left + wide > frame.scrollLeft + frame.clientWidth - first) frame.scrollLeft = left + wide - frame.clientWidth + first;
}
