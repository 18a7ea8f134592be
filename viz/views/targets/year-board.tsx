import { useState } from "preact/hooks";
import { Name } from "../../components/name.tsx";
import { someMessages } from "../../components/some-messages.ts";
import { useWords } from "../../components/words.ts";
import { select } from "../../state.ts";
import { useStore } from "../../store.ts";
import { Figure, Metric } from "./measures.tsx";
import { messages } from "./messages.ts";
import type { TargetRow } from "./requests.ts";
import type { YearBoard } from "./year-board.ts";

const own = { ...someMessages, ...messages };
/** Figures of a place that stand open on one side. */
const open = 5;

/** What was reached beside what is aimed at next, a row for each place. */
export function Board({ board: { reachedIn, aimedAt, rows } }: { readonly board: YearBoard }) {
  const { say } = useWords(own);
  return (
    <section class="board">
      <h2>{say("targets.glance")}</h2>
      <table>
        <thead><tr>
          <th scope="col">{say("targets.place")}</th>
          <th scope="col"><span class="figure-kind actual">{say("targets.kind.ACTUAL")}</span> {reachedIn === null ? "" : say("targets.reached", { year: reachedIn })}</th>
          <th scope="col"><span class="figure-kind aim">{say("targets.kind.TARGET")}</span> {aimedAt === null ? "" : say("targets.aimed", { year: aimedAt })}</th>
        </tr></thead>
        <tbody>
          {rows.map(({ place, reached, aimed }) => (
            <tr key={place?.id ?? ""}>
              <th scope="row">{place === null ? say("targets.placeless") : <Name of={place} />}</th>
              <td data-label={`${say("targets.kind.ACTUAL")} ${reachedIn ?? ""}`}><Figures of={reached} none={say("targets.reached.none")} /></td>
              <td data-label={`${say("targets.kind.TARGET")} ${aimedAt ?? ""}`}><Figures of={aimed} none={say("targets.aimed.none")} /></td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Figures({ of, none }: { readonly of: readonly TargetRow[]; readonly none: string }) {
  const { dispatch } = useStore();
  const { say } = useWords(own);
  const [whole, setWhole] = useState(false);
  if (of.length === 0) return <span class="muted">{none}</span>;
  const shown = whole || of.length <= open + 1 ? of : of.slice(0, open);
  return (
    <>
      <ul>
        {shown.map((row) => (
          <li key={row.id}><button type="button" class="name" onClick={() => dispatch(select(row.id))}><Metric row={row} /></button> <Figure row={row} />{row.scope !== null && <small lang="zh-CN"> {row.scope}</small>}{row.shared && <span class="tag" title={say("targets.shared.meaning")}>{say("targets.shared")}</span>}{row.conflicts.length > 0 && <span class="tag conflict">{say("targets.conflict", { count: row.conflicts.length })}</span>}</li>
        ))}
      </ul>
      {of.length > open + 1 && <button type="button" class="rest" aria-expanded={whole} onClick={() => setWhole(!whole)}>{whole ? say("some.fewer") : say("some.things", { total: of.length, rest: of.length - open })}</button>}
    </>
  );
}
