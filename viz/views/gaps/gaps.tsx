import { useMemo } from "preact/hooks";
import { useAnswer, useOntology } from "../../components/answers.ts";
import { Term } from "../../components/name.tsx";
import { Empty, Failed, Skeleton, ToBeRead } from "../../components/notice.tsx";
import { Scope } from "../../components/scope.tsx";
import { NameButton } from "../../components/name.tsx";
import { useWords } from "../../components/words.ts";
import type { EntityRef, Ontology } from "../../contract.ts";
import { useStore } from "../../store.ts";
import { markOf } from "../../missing.ts";
import { byStage, isLead } from "./by-stage.ts";
import { GapTable } from "./gap-table.tsx";
import { Ladder } from "./ladder.tsx";
import { messages } from "./messages.ts";
import { gapPageRequest, strengthsRequest, type GapRow, type Strength } from "./requests.ts";
import { ShortlistSection } from "./shortlist-section.tsx";
import { gapKinds, gaps, toggleKind } from "./slice.ts";

/** Strengths on one side, gaps on the other, along the chain; the list of gaps; the shortlist. */
export function Gaps() {
  const { state } = useStore();
  const { say } = useWords(messages);
  const ontology = useOntology();
  const found = useAnswer(gapPageRequest(state.value));
  const strong = useAnswer(strengthsRequest(state.value));
  const failed = [found, strong].find((answer) => answer?.status === "failed");
  const isReady = ontology !== undefined && found?.status === "ready" && strong?.status === "ready";
  const rows = isReady ? found.data.gaps.items : [];
  const leads = rows.filter(isLead).length;
  return (
    <>
      <div class="view-title">
        <h1>{say("gaps.title")}<Scope /></h1>
        <p>{isReady ? say("gaps.counts", { strengths: strong.data.strengths.total, gaps: found.data.gaps.total - leads, leads }) : "\u00a0"}</p>
        {isReady && found.data.gaps.total > rows.length && <p class="truncated" role="status">{say("gaps.first", { total: found.data.gaps.total, shown: rows.length })}</p>}
      </div>
      <Kinds ontology={ontology} />
      {failed?.status === "failed" && <Failed answer={failed} />}
      {failed === undefined && (isReady ? <Found ontology={ontology} rows={rows} strengths={strong.data.strengths.items} /> : <Skeleton label={say("gaps.loading")} lines={12} />)}
      {isReady && <Unread places={found.data.gaps.unread} />}
      {(isReady || failed !== undefined) && <ShortlistSection />}
    </>
  );
}

function Found({ ontology, rows, strengths }: { readonly ontology: Ontology; readonly rows: readonly GapRow[]; readonly strengths: readonly Strength[] }) {
  const { state, dispatch } = useStore();
  const { say } = useWords(messages);
  const stages = useMemo(() => byStage(ontology, rows, strengths), [ontology, rows, strengths]);
  if (rows.length === 0 && gaps.of(state.value).kinds.length > 0) return <><Empty title={say("gaps.empty.kinds")}><button type="button" class="primary" onClick={() => dispatch(gaps.set({ kinds: [] }))}>{say("gaps.empty.kinds.all")}</button></Empty>{strengths.length > 0 && <Ladder stages={stages} />}</>;
  if (rows.length === 0 && strengths.length === 0) return <ToBeRead title={say("gaps.empty")}>{say("gaps.empty.fill")}</ToBeRead>;
  return <><Ladder stages={stages} /><GapTable rows={rows} ontology={ontology} /></>;
}

/** Which kinds of missing are shown, each with its meaning. */
function Kinds({ ontology }: { readonly ontology: Ontology | undefined }) {
  const { state, dispatch } = useStore();
  const { say, language } = useWords(messages);
  const chosen = gaps.of(state.value).kinds;
  return (
    <div class="gap-kinds" role="group" aria-label={say("gaps.kinds")}>
      <span class="muted">{say("gaps.kinds")}</span>
      {gapKinds.map((kind) => {
        const term = ontology?.missing.find(({ id }) => id === kind);
        return term !== undefined && (
          <label key={kind} class="gap-kind" data-missing={kind}>
            <input type="checkbox" checked={chosen.includes(kind)} onChange={() => dispatch(toggleKind(kind))} /><span class="missing"><b aria-hidden="true">{markOf(kind, language)}</b></span><Term label={term.label} meaning={term.meaning} />
          </label>
        );
      })}
      <span class="muted hint">{say("gaps.hint")}</span>
    </div>
  );
}

/** Places of which nothing can be said to be missing, since their plans were not read. */
function Unread({ places }: { readonly places: readonly EntityRef[] }) {
  const { say } = useWords(messages);
  if (places.length === 0) return null;
  return (
    <details class="unread">
      <summary>{say("gaps.unread", { count: places.length })}</summary>
      <p class="muted">{say("gaps.unread.meaning")}</p>
      <p class="inline">{places.map((place) => <NameButton key={place.id} of={place} />)}</p>
    </details>
  );
}
