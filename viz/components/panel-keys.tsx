import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useStore } from "../store.ts";
import { panelMessages } from "./panel-messages.ts";
import { useWords } from "./words.ts";

type Place = RefObject<HTMLElement | null>;

const stops = "a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex='0']";

/** What Tab stops at within an element, in its order. */
const stopsIn = (root: ParentNode): readonly HTMLElement[] => [...root.querySelectorAll<HTMLElement>(stops)].filter((one) => one.tabIndex >= 0 && one.checkVisibility());

/**
 * Keeps the panel beside what opened it for whoever uses the keyboard: Tab leads from there into the panel, past its end to what follows
 * the opener, and Shift+Tab back. Without it the whole page would lie between the two.
 * @param opener is told what opened the panel
 */
export function PanelKeys({ panel, opener }: { readonly panel: Place; readonly opener: Place }) {
  const { selection } = useStore().state.value;
  const { say } = useWords(panelMessages);
  const wasInside = useRef(false);
  useEffect(() => {
    const { activeElement } = document;
    // What was pressed within the panel went with what the panel showed.
    if (wasInside.current && activeElement === document.body) panel.current?.focus({ preventScroll: true });
    else if (activeElement instanceof HTMLElement && activeElement !== document.body && panel.current?.contains(activeElement) !== true) opener.current = activeElement;
  }, [selection]);
  useEffect(() => {
    const look = ({ target }: FocusEvent) => (wasInside.current = target instanceof Node && panel.current?.contains(target) === true);
    const lead = (event: KeyboardEvent) => {
      if (event.key !== "Tab" || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || panel.current === null || opener.current?.isConnected !== true) return;
      const to = next(event.shiftKey, document.activeElement, panel.current, opener.current);
      if (to === undefined) return;
      event.preventDefault();
      to.focus();
    };
    document.addEventListener("focusin", look);
    document.addEventListener("keydown", lead);
    return () => {
      document.removeEventListener("focusin", look);
      document.removeEventListener("keydown", lead);
      opener.current = null;
    };
  }, []);
  return <p class="panel-keys" aria-hidden="true">{say("panel.keys")}</p>;
}

/** Where Tab leads over a border of the panel; undefined where it crosses none. */
function next(back: boolean, at: Element | null, panel: HTMLElement, opener: HTMLElement): HTMLElement | undefined {
  if (!back && at === opener) return panel;
  const inside = stopsIn(panel);
  if (back) return at === panel || at === inside[0] ? opener : undefined;
  return at === inside.at(-1) ? stopsIn(document).find((one) => !panel.contains(one) && (opener.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 && !opener.contains(one)) : undefined;
}
