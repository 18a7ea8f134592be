import { Answered } from "../../components/answered.tsx";
import { usePlaceName } from "../../components/scope.tsx";
import { useWords } from "../../components/words.ts";
import { useStore } from "../../store.ts";
import { messages } from "./messages.ts";
import { ProjectLedger } from "./project-ledger.tsx";
import { projectsRequest, targetsRequest, tasksRequest } from "./requests.ts";
import { openTab, tabs, targets } from "./slice.ts";
import { TargetLedger } from "./target-ledger.tsx";
import { TaskLedger } from "./task-ledger.tsx";

/** The ledgers of targets, tasks and projects, one at a time. */
export function Ledgers() {
  const { state, dispatch } = useStore();
  const { say } = useWords(messages);
  const { tab } = targets.of(state.value);
  const place = usePlaceName();
  const step = (event: KeyboardEvent) => {
    const by = ({ ArrowRight: 1, ArrowLeft: -1 } as Readonly<Record<string, number>>)[event.key];
    const next = by === undefined ? undefined : tabs[(tabs.indexOf(tab) + by + tabs.length) % tabs.length];
    if (next === undefined) return;
    dispatch(openTab(next));
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <>
      <div class="view-title"><h1>{say("targets.title")}{place !== undefined && <span class="scope">{place}</span>}</h1></div>
      <div class="tabs" role="tablist" aria-label={say("targets.tabs")} onKeyDown={step}>
        {tabs.map((one) => <button key={one} id={`tab-${one}`} type="button" role="tab" aria-selected={one === tab} aria-controls="ledger" tabIndex={one === tab ? 0 : -1} onClick={() => dispatch(openTab(one))}>{say(`targets.tab.${one}`)}</button>)}
      </div>
      <div id="ledger" class="ledger" role="tabpanel" aria-labelledby={`tab-${tab}`}><Ledger /></div>
    </>
  );
}

function Ledger() {
  const { state } = useStore();
  const { say } = useWords(messages);
  const label = say("targets.loading");
  switch (targets.of(state.value).tab) {
    case "targets": return <Answered request={targetsRequest(state.value)} label={label} lines={12}>{({ targetLedger }) => <TargetLedger {...targetLedger} />}</Answered>;
    case "tasks": return <Answered request={tasksRequest(state.value)} label={label} lines={12}>{({ taskLedger }) => <TaskLedger {...taskLedger} />}</Answered>;
    case "projects": return <Answered request={projectsRequest(state.value)} label={label} lines={12}>{({ projectLedger }) => <ProjectLedger ledger={projectLedger} />}</Answered>;
  }
}
