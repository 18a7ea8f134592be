import { useEffect, useRef } from "preact/hooks";
import { dataOf } from "../answer.ts";
import { closePanel } from "../state.ts";
import { useStore } from "../store.ts";
import { lazily } from "./lazily.tsx";
import { useCode } from "./use-code.ts";
import { useWords } from "./words.ts";

const EntityDetails = lazily(() => import("./entity-panel.tsx").then(({ EntityPanel }) => EntityPanel), 6);

/** The panel on the right, a sheet on a phone: what is selected, or else the view's overview where it has one. */
export function Panel() {
  const { state, dispatch, code, selected } = useStore();
  const { say } = useWords();
  const { selection } = state.value;
  const view = dataOf(code.value);
  const place = useRef<HTMLElement>(null);
  const opener = useRef<HTMLElement | null>(null);
  // Before anything is opened: the network may be gone by then.
  const PanelKeys = useCode(() => import("./panel-keys.tsx"), true)?.PanelKeys;
  useEffect(() => {
    if (place.current !== null) place.current.scrollTop = 0;
  }, [selection]);
  /** What had the keyboard is gone with the panel: what opened it takes it over, else the view. */
  const closeAndReturn = () => {
    const wasInside = place.current?.contains(document.activeElement) === true;
    const from = opener.current?.isConnected === true ? opener.current : document.querySelector<HTMLElement>(view?.home ?? "#main");
    dispatch(closePanel);
    if (wasInside) from?.focus({ preventScroll: true });
  };
  useEffect(() => {
    if (selection === null) return;
    /** Escape closes the panel from wherever the keyboard is; what opened above it has taken the key before. */
    const close = (event: KeyboardEvent) => {
      if (event.key === "Escape" && !event.defaultPrevented) closeAndReturn();
    };
    document.addEventListener("keydown", close);
    return () => document.removeEventListener("keydown", close);
  }, [selection, view]);
  if (view === undefined) return null;
  if (selection === null) {
    const { Overview } = view;
    return Overview === undefined ? null : <aside class="panel overview" aria-label={say("overview.label")}><Overview /></aside>;
  }
  const Details = selected.value?.Details ?? EntityDetails;
  return (
    <aside ref={place} class="panel open" tabIndex={-1} aria-label={say("panel.label")}>
      {PanelKeys !== undefined && <PanelKeys panel={place} opener={opener} />}
      <button type="button" class="close" aria-label={say("panel.close")} title={say("panel.close")} onClick={closeAndReturn}>×</button>
      <Details key={selection} />
    </aside>
  );
}
