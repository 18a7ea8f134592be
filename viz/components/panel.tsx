import { useEffect, useRef, useState } from "preact/hooks";
import { closePanel } from "../state.ts";
import { chainRequest } from "../requests.ts";
import { useStore } from "../store.ts";
import { useChain } from "./answers.ts";
import { Skeleton } from "./notice.tsx";
import { Overview } from "./overview.tsx";
import { useWords } from "./words.ts";

/** The panel on the right, a sheet on a phone: what is selected, or else what the whole drawing holds. */
export function Panel() {
  const { state, dispatch, answer } = useStore();
  const { say } = useWords();
  const { selection } = state.value;
  const graph = useChain();
  const Details = useDetails();
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (place.current !== null) place.current.scrollTop = 0;
  }, [selection]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || selection === null) return;
    dispatch(closePanel);
    document.querySelector<HTMLElement>("[role=application]")?.focus({ preventScroll: true });
  };
  if (selection === null) return <aside class="panel overview" aria-label={say("overview.label")}><Overview /></aside>;
  const waiting = graph === undefined && answer(chainRequest(state.value))?.status !== "failed";
  return (
    <aside ref={place} class="panel open" aria-label={say("panel.label")} onKeyDown={onKeyDown}>
      <button type="button" class="close" aria-label={say("panel.close")} title={say("panel.close")} onClick={() => dispatch(closePanel)}>×</button>
      {waiting || Details === undefined ? <Skeleton label={say("state.loading")} lines={6} /> : <Details selection={selection} graph={graph} />}
    </aside>
  );
}

type Details = typeof import("./details.tsx")["Details"];

/** The code of what is selected, fetched once the page stands: it is ready before anyone can click. */
function useDetails(): Details | undefined {
  const [details, setDetails] = useState<{ readonly component: Details }>();
  useEffect(() => void import("./details.tsx").then(({ Details: component }) => setDetails({ component })), []);
  return details?.component;
}
