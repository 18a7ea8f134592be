import { useLayoutEffect, useRef } from "preact/hooks";
import { Shape } from "../../components/marks.tsx";
import { Name } from "../../components/name.tsx";
import type { ChainNode } from "../../contract.ts";
import { select } from "../../state.ts";
import { useStore } from "../../store.ts";
import type { Card } from "./chain-layout.ts";
import { useChainWords } from "./words.ts";

/** The firms of a thing, over the drawing at its card; nothing else moves. Escape leads back to the drawing. */
export function Members({ node, card, zoom, onClose }: { readonly node: ChainNode; readonly card: Card; readonly zoom: number; readonly onClose: () => void }) {
  const { dispatch } = useStore();
  const { say } = useChainWords();
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => list.current?.querySelector("button")?.focus({ preventScroll: true }), [node.id]);
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    const buttons = [...(list.current?.querySelectorAll("button") ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const steps: Readonly<Record<string, number>> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: buttons.length - 1 };
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      buttons[(step + buttons.length) % buttons.length]?.focus();
    } else if (event.key === "Escape" || event.key === "Tab") {
      event.preventDefault();
      onClose();
    }
  };
  const below = { left: `${card.x * zoom}px`, top: `${(card.y + card.height) * zoom + 2}px` };
  return (
    <ul ref={list} class="members" style={below} aria-label={say("members.label", { count: node.firms.length })} onKeyDown={onKeyDown}>
      {node.firms.map((firm) => <li key={firm.id}><button type="button" onClick={() => dispatch(select(firm.id))}><Shape kind={firm.kind} /><Name of={firm} /></button></li>)}
    </ul>
  );
}
