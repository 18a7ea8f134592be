import { useEffect, useLayoutEffect, useState } from "preact/hooks";
import { createGraphView, type GraphView } from "./graph-view.ts";
import type { Drawn } from "./use-scene.ts";

/** Keeps a drawing in an empty element, as long as that stands, and in it what is to be drawn. */
export function useGraphView(frame: { readonly current: HTMLElement | null }, { layout, elements, scene }: Drawn): GraphView | undefined {
  const [view, setView] = useState<GraphView>();
  useEffect(() => {
    if (frame.current === null) return;
    const made = createGraphView(frame.current);
    setView(made);
    return made.destroy;
  }, []);
  useLayoutEffect(() => {
    if (scene !== undefined && elements !== undefined) view?.draw(scene, elements);
  }, [view, scene, elements]);
  useEffect(() => {
    if (layout === undefined || elements === undefined || view === undefined) return;
    // For the browser's own tools, and for tests that point at what is drawn.
    performance.mark("chain-drawn", { detail: { cards: layout.cards.map(({ row, x, y, width, height }) => ({ id: row.id, x, y, width, height })), edges: elements.edges.length } });
  }, [view, layout, elements, scene]);
  return view;
}
