import { useMemo } from "preact/hooks";
import { DataTable, type Column } from "../../components/data-table.tsx";
import { Name } from "../../components/name.tsx";
import { Empty, ToBeRead } from "../../components/notice.tsx";
import { useWords } from "../../components/words.ts";
import type { Words } from "../../messages.ts";
import { nameIn } from "../../names.ts";
import { select } from "../../state.ts";
import { useStore } from "../../store.ts";
import { LedgerChoice } from "./choice.tsx";
import { Metric, metricIn, numberIn, unitIn } from "./measures.tsx";
import { messages } from "./messages.ts";
import { metricGroups, yearChoices, yearsOf } from "./metric-groups.ts";
import type { TargetRow } from "./requests.ts";
import { targets } from "./slice.ts";
import { TargetCharts } from "./target-charts.tsx";
import { yearBoardOf } from "./year-board.ts";
import { Board } from "./year-board.tsx";

/** Figures aimed at and reached: by year, compared where they can be, and all of them as a table. */
export function TargetLedger({ items, total }: { readonly items: readonly TargetRow[]; readonly total: number }) {
  const { state, dispatch } = useStore();
  const words = useWords(messages);
  const { say, language } = words;
  const { year, kind } = targets.of(state.value);
  const columns = useMemo(() => columnsOf(words), [words]);
  const years = useMemo(() => yearsOf(items), [items]);
  const rows = useMemo(() => items.filter((row) => (year === null || (row.year ?? "none") === year) && (kind === "both" || row.kind === kind)), [items, year, kind]);
  const groups = useMemo(() => metricGroups(rows), [rows]);
  const board = useMemo(() => (year === null && kind === "both" ? yearBoardOf(items) : undefined), [items, year, kind]);
  const told = ({ actual, target }: { readonly actual: number; readonly target: number }) =>
    [...(actual > 0 ? [say("targets.board.actual", { count: actual })] : []), ...(target > 0 ? [say("targets.board.target", { count: target })] : [])].join(language === "zh" ? "，" : ", ");
  if (items.length === 0) return <ToBeRead title={say("targets.empty")}>{say("targets.empty.fill")}</ToBeRead>;
  return (
    <>
      <div class="ledger-choices">
        <LedgerChoice
          label={say("targets.year")} value={year ?? "all"} onChoose={(chosen) => dispatch(targets.set({ year: chosen === "all" ? null : chosen }))}
          options={[{ value: "all", label: say("targets.year.all") }, ...yearChoices(years, year).map((one) => ({ value: one, label: one === "none" ? say("targets.year.none") : one }))]}
        />
        <LedgerChoice label={say("targets.kind")} value={kind} onChoose={(chosen) => dispatch(targets.set({ kind: chosen }))} options={(["both", "ACTUAL", "TARGET"] as const).map((value) => ({ value, label: say(`targets.kind.${value}`) }))} />
        {total > items.length && <span class="muted" role="status">{say("targets.total", { total, shown: items.length })}</span>}
      </div>
      <ul class="years">
        {years.map((one) => (
          <li key={one.year}><button type="button" class="chip" aria-pressed={year === (one.year ?? "none")} onClick={() => dispatch(targets.set({ year: year === (one.year ?? "none") ? null : (one.year ?? "none") }))}>{say("targets.board", { year: one.year ?? say("targets.year.none"), figures: told(one) })}</button></li>
        ))}
      </ul>
      {board !== undefined && <Board board={board} />}
      <TargetCharts groups={groups} />
      {rows.length === 0
        ? <Empty title={say("targets.empty.chosen")}><button type="button" class="primary" onClick={() => dispatch(targets.set({ year: null, kind: "both" }))}>{say("targets.empty.chosen.all")}</button></Empty>
        : <DataTable caption={say("targets.tab.targets")} columns={columns} rows={rows} keyOf={({ id }) => id} sort={targets.of(state.value).sort} onSort={(sort) => dispatch(targets.set({ sort }))} onOpen={({ id }) => dispatch(select(id))} selected={state.value.selection} />}
    </>
  );
}

function columnsOf({ say, language }: Words<keyof typeof messages>): readonly Column<TargetRow>[] {
  return [
    { id: "metric", label: say("targets.metric"), heads: true, value: (row) => metricIn(language, row), draw: (row) => <Opener row={row} /> },
    { id: "place", label: say("targets.place"), value: ({ place }) => (place === null ? "" : nameIn(language, place).shown), draw: ({ place }) => place !== null && <Name of={place} /> },
    { id: "year", label: say("targets.year"), falls: true, value: ({ year }) => year ?? "" },
    { id: "kind", label: say("targets.kind"), value: ({ kind }) => say(`targets.kind.${kind}`), draw: ({ kind }) => <span class={`figure-kind ${kind === "ACTUAL" ? "actual" : "aim"}`}>{say(`targets.kind.${kind}`)}</span> },
    { id: "printed", label: say("targets.printed"), value: ({ printed }) => printed, draw: ({ printed }) => <b lang="zh-CN">{printed}</b> },
    { id: "value", label: say("targets.value"), falls: true, value: (row) => (row.value === null || row.comparison === "=" ? row.value : numberIn(language, row)), draw: (row) => <span class="figure">{numberIn(language, row)}</span>, order: ({ normalised, value }) => normalised ?? value ?? Number.NEGATIVE_INFINITY },
    { id: "unit", label: say("targets.unit"), value: ({ unit, unitEn }) => unitIn(language, unit, unitEn) },
    {
      id: "scope", label: say("targets.scope"), value: ({ scope, shared }) => [scope, shared ? say("targets.shared") : null].filter((part) => part !== null).join(" · "),
      draw: ({ scope, shared, conflicts }) => (
        <>
          {scope !== null && <span lang="zh-CN">{scope} </span>}
          {shared && <span class="tag" title={say("targets.shared.meaning")}>{say("targets.shared")}</span>}
          {conflicts.length > 0 && <span class="tag conflict">{say("targets.conflict", { count: conflicts.length })}</span>}
        </>
      ),
    },
  ];
}

function Opener({ row }: { readonly row: TargetRow }) {
  const { dispatch } = useStore();
  return <button type="button" class="name" onClick={() => dispatch(select(row.id))}><Metric row={row} /></button>;
}
