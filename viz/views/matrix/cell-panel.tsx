import type { ComponentChild, ComponentChildren } from "preact";
import { dataOf } from "../../answer.ts";
import { Answered } from "../../components/answered.tsx";
import { useAnswer, useOntology } from "../../components/answers.ts";
import { EvidenceList } from "../../components/evidence-list.tsx";
import { GapCard } from "../../components/gap-card.tsx";
import { gapMessages } from "../../components/gap-messages.ts";
import { LevelChip, MissingMark, Shape, VoiceMark } from "../../components/marks.tsx";
import { Name, NameButton, Term } from "../../components/name.tsx";
import { useWords } from "../../components/words.ts";
import { inOrder } from "../../claim-order.ts";
import type { Gap } from "../../contract.ts";
import { textIn } from "../../names.ts";
import type { CellsAnswer } from "../../operations/cells.graphql.ts";
import { useStore } from "../../store.ts";
import type { MatrixColumn } from "./matrix-grid.ts";
import { messages } from "./messages.ts";
import { NotInMatrix } from "./not-in-matrix.tsx";
import { cellGapsRequest, cellsRequest, coverageRequest, furtherRequest } from "./requests.ts";
import { cellIn } from "./use-grid.ts";

/** How many passages stand open; the rest folds. */
const firstClaims = 6;
/** How many firms, and how many projects. */
const firstRows = 12;

type CellDetail = CellsAnswer["coverage"]["cells"][number];

/** A cell in the panel: its reason first, then firms, projects, what is missing with its owners, and the passages. */
export function CellPanel() {
  const { state, answer } = useStore();
  const { say, language } = useWords(messages);
  const ontology = useOntology();
  const chosen = cellIn(state.value, answer);
  if (chosen === undefined) return <NotInMatrix />;
  const { cell, column } = chosen;
  const rows = [coverageRequest(state.value, answer), furtherRequest(state.value, answer)].flatMap((request) => dataOf(answer(request))?.coverage.rows ?? []);
  const place = rows.find(({ id }) => id === cell.place.id);
  const level = ontology?.levels.find(({ id }) => id === String(cell.level));
  return (
    <>
      <header>
        {place !== undefined && <p class="kind"><Shape kind={place.kind} /><NameButton of={place} /></p>}
        <h2>{column.product === null ? textIn(language, column.label) : <NameButton of={column.product} />}</h2>
      </header>
      <p class="how-far"><LevelChip level={cell.level} /> {level !== undefined && <Term label={level.meaning} />}</p>
      {cell.subStages > 1 && <p class="muted">{say("matrix.present.meaning", { present: cell.present, all: cell.subStages })}</p>}
      {cell.missing.length > 0 && <p>{cell.missing.map((kind) => <MissingMark key={kind} kind={kind} />)}</p>}
      <Answered request={cellsRequest(state.value, answer)} label={say("state.loading.facts")} lines={6}>
        {({ coverage }) => {
          const detail = coverage.cells.find((one) => one.column === cell.column);
          return detail === undefined ? null : <Detail detail={detail}><Gaps column={column} request={cellGapsRequest(state.value, cell.missing, column.family)} /></Detail>;
        }}
      </Answered>
    </>
  );
}

function Detail({ detail: { reason, firms, firmCount, projects, projectCount, claims, claimCount }, children }: { readonly detail: CellDetail; readonly children: ComponentChildren }) {
  const { state } = useStore();
  const { say, language } = useWords(messages);
  const told = inOrder(claims, state.value.place);
  return (
    <>
      <section><h3>{say("matrix.reason")}</h3><p class="cell-reason">{textIn(language, reason)}</p></section>
      {firmCount > 0 && (
        <section>
          <h3>{say("matrix.firms", { count: firmCount })}</h3>
          <Rows total={firmCount}>{firms.map(({ firm, at, voice }) => <li key={`${firm.id} ${at?.id ?? ""}`}><Shape kind={firm.kind} /><NameButton of={firm} />{at !== null && <small class="muted"><Name of={at} /></small>}<VoiceMark voice={voice} /></li>)}</Rows>
        </section>
      )}
      {projectCount > 0 && <section><h3>{say("matrix.projects", { count: projectCount })}</h3><Rows total={projectCount}>{projects.map((project) => <li key={project.id}><Shape kind={project.kind} /><NameButton of={project} /></li>)}</Rows></section>}
      {children}
      <section class="facts">
        <h3>{say("matrix.evidence", { count: claimCount })}</h3>
        {claims.length === 0 ? <p class="muted">{say("matrix.evidence.none")}</p> : <EvidenceList of={told.slice(0, firstClaims)} />}
        {told.length > firstClaims && <details><summary>{say("panel.facts.more", { count: told.length - firstClaims })}</summary><EvidenceList of={told.slice(firstClaims)} /></details>}
        {claims.length < claimCount && <p class="muted">{say("matrix.evidence.more", { shown: claims.length, total: claimCount })}</p>}
      </section>
    </>
  );
}

/** The first of some lines, the rest folded, so that the passages stay in reach; more than came are told of. */
function Rows({ total, children }: { readonly total: number; readonly children: readonly ComponentChild[] }) {
  const { say } = useWords(messages);
  // One more is shown as quickly as said.
  const open = children.length <= firstRows + 1 ? children.length : firstRows;
  return (
    <>
      <ul class="rows">{children.slice(0, open)}</ul>
      {children.length > open && <details><summary>{say("matrix.rows.more", { count: children.length - open })}</summary><ul class="rows">{children.slice(open)}</ul></details>}
      {children.length < total && <p class="muted">{say("matrix.evidence.more", { shown: children.length, total })}</p>}
    </>
  );
}

/** What the cell misses, with those responsible; of a stage also what its sub-stages and products miss. */
function Gaps({ column, request }: { readonly column: MatrixColumn; readonly request: ReturnType<typeof cellGapsRequest> }) {
  const { say } = useWords(messages);
  const words = useWords(gapMessages);
  const gaps = dataOf(useAnswer(request))?.gaps.items.filter((gap) => concerns(column, gap));
  if (request === undefined || gaps?.length === 0) return null;
  return (
    <section>
      <h3>{say("matrix.gaps")}</h3>
      <Answered request={request} label={words.say("state.loading.gap")} lines={3}>{() => gaps?.map((gap) => <GapCard key={gap.id} gap={gap} />)}</Answered>
    </section>
  );
}

function concerns({ product, stage, subStage }: MatrixColumn, { cell }: Gap): boolean {
  if (product !== null) return cell.product?.id === product.id;
  return subStage === null ? cell.stage === stage : cell.stage === stage && cell.subStage === subStage;
}
