import type { ComponentType } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { dataOf } from "../answer.ts";
import { closePanel } from "../state.ts";
import { useStore } from "../store.ts";
import { Skeleton } from "./notice.tsx";
import { useWords } from "./words.ts";

/** The panel on the right, a sheet on a phone: what is selected, or else the view's overview where it has one. */
export function Panel() {
  const { state, dispatch, code, selected } = useStore();
  const { say } = useWords();
  const { selection } = state.value;
  const view = dataOf(code.value);
  const EntityDetails = useEntityDetails();
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (place.current !== null) place.current.scrollTop = 0;
  }, [selection]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || selection === null) return;
    dispatch(closePanel);
    document.querySelector<HTMLElement>(view?.home ?? "#main")?.focus({ preventScroll: true });
  };
  if (view === undefined) return null;
  if (selection === null) {
    const { Overview } = view;
    return Overview === undefined ? null : <aside class="panel overview" aria-label={say("overview.label")}><Overview /></aside>;
  }
  const Details = selected.value?.Details ?? EntityDetails;
  return (
    <aside ref={place} class="panel open" aria-label={say("panel.label")} onKeyDown={onKeyDown}>
      <button type="button" class="close" aria-label={say("panel.close")} title={say("panel.close")} onClick={() => dispatch(closePanel)}>×</button>
      {Details === undefined ? <Skeleton label={say("state.loading")} lines={6} /> : <Details key={selection} />}
    </aside>
  );
}

/** The code of an entity's panel, fetched once the page stands: it is ready before anyone can click. */
function useEntityDetails(): ComponentType | undefined {
  const [details, setDetails] = useState<{ readonly component: ComponentType }>();
  useEffect(() => void import("./entity-panel.tsx").then(({ EntityPanel: component }) => setDetails({ component }), () => undefined), []);
  return details?.component;
}
