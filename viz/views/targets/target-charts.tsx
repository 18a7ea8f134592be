import { Name } from "../../components/name.tsx";
import { useWords } from "../../components/words.ts";
import { select } from "../../state.ts";
import { useStore } from "../../store.ts";
import { Figure, Metric, unitIn } from "./measures.tsx";
import { messages } from "./messages.ts";
import type { MetricGroup } from "./metric-groups.ts";

/** Small charts: one a metric, a bar a figure, its number beside it; an actual figure is filled, an aim hollow. */
export function TargetCharts({ groups }: { readonly groups: readonly MetricGroup[] }) {
  const { say, language } = useWords(messages);
  const { dispatch } = useStore();
  if (groups.length === 0) return null;
  return (
    <section class="charts">
      <h2>{say("targets.chart")}</h2>
      <p class="muted">{say("targets.chart.hint")}</p>
      <div class="chart-grid">
        {groups.map(({ metric, scope, unit, rows, most }) => (
          <figure key={`${metric} ${unit} ${scope ?? ""}`} class="chart">
            <figcaption>{rows[0] !== undefined && <Metric row={rows[0]} />}{scope !== null && <small lang="zh-CN"> {scope}</small>}{unitIn(language, unit, rows[0]?.normalisedUnitEn ?? null) !== "" && <small> {unitIn(language, unit, rows[0]?.normalisedUnitEn ?? null)}</small>}</figcaption>
            <ul>
              {rows.map((row) => (
                <li key={row.id}>
                  <span class="whose">{row.place !== null && <Name of={row.place} />} {row.year ?? ""}</span>
                  <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class={row.kind === "ACTUAL" ? "actual" : "aim"} x="0.5" y="1" width={Math.max(1, (99 * row.normalised) / (most || 1))} height="8" vector-effect="non-scaling-stroke" /></svg>
                  <button type="button" class="name" onClick={() => dispatch(select(row.id))}><Figure row={row} /> <small>{say(`targets.kind.${row.kind}`)}</small></button>{row.conflicts.length > 0 && <span class="tag conflict">{say("targets.conflict", { count: row.conflicts.length })}</span>}
                </li>
              ))}
            </ul>
          </figure>
        ))}
      </div>
    </section>
  );
}
