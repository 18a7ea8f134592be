import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { useChainWords, type ChainWords } from "./words.ts";
import { cardSentence, cardWords } from "./card-words.ts";
import { cardFont, type Scene } from "./card-painter.ts";
import { layoutOf, type ChainLayout } from "./chain-layout.ts";
import { foldHiding, type Row, type Section } from "./chain-rows.ts";
import type { ChainGraph, Ontology } from "../../contract.ts";
import { elementsOf } from "./graph-elements.ts";
import { createGraphView, type GraphView } from "./graph-view.ts";
import { textIn } from "../../names.ts";
import { readPalette } from "../../palette.ts";
import { closePanel, select } from "../../state.ts";
import { useStore } from "../../store.ts";
import { stepFrom, wayThrough, type Step } from "./walk.ts";
import { toggleFold } from "./slice.ts";
import { StageHeads } from "./stage-heads.tsx";

const steps: Readonly<Record<string, Step>> = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right", Home: "first", End: "last" };

/** English names need more room. */
const leastTrack = { zh: 152, en: 180 } as const;

/** The drawing of the chain: one focusable region, walked by arrow keys, with the focused thing read out. */
export function ChainDrawing({ graph, ontology, sections }: { readonly graph: ChainGraph; readonly ontology: Ontology; readonly sections: readonly Section[] }) {
  const { state, dispatch } = useStore();
  const words = useChainWords();
  const { selection, theme } = state.value;
  const region = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(region);
  const dark = useDark();
  const [view, setView] = useState<GraphView>();
  const [hovered, setHovered] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [walking, setWalking] = useState(false);

  const layout = useMemo(() => (width === 0 ? undefined : layoutOf(sections, { width, leastTrack: leastTrack[words.language], nameWidth: nameWidths(ontology, words, region.current) })), [sections, width, words]);
  const open = (id: string) => {
    const fold = layout?.cards.find((card) => card.row.id === id && card.row.type === "fold");
    setFocused(id);
    dispatch(fold === undefined ? select(id) : toggleFold(id));
  };
  const opened = useRef(open);
  opened.current = open;

  useEffect(() => {
    if (frame.current === null) return;
    const made = createGraphView(frame.current, { open: (id) => opened.current(id), hover: setHovered });
    setView(made);
    return made.destroy;
  }, []);
  useEffect(() => {
    if (view === undefined || layout === undefined || frame.current === null) return;
    const elements = elementsOf(layout, graph);
    view.draw(sceneOf(layout, ontology, words, frame.current), elements);
    // For the browser's own tools, and for tests that point at what is drawn.
    performance.mark("chain-drawn", { detail: { cards: layout.cards.map(({ row, x, y, width: wide, height }) => ({ id: row.id, x, y, width: wide, height })), edges: elements.edges.length } });
  }, [view, layout, graph, ontology, words, theme, dark]);
  useEffect(() => {
    const looked = hovered ?? (walking ? focused : null);
    const emphasised = [looked, selection].find((id) => id !== null && (graph.nodes.some((node) => node.id === id) || graph.edges.some((edge) => edge.id === id)));
    const way = emphasised === null || emphasised === undefined ? undefined : wayThrough(graph, emphasised);
    view?.mark({ hovered, focused: walking ? focused : null, selected: selection, way, dims: emphasised === looked });
    const under = layout?.cards.find(({ row }) => row.id === hovered)?.row;
    if (frame.current !== null) frame.current.title = under === undefined ? "" : (cardWords(under, ontology, words).other ?? "");
  }, [view, layout, hovered, focused, walking, selection, graph, words]);
  useEffect(() => {
    if (selection === null || layout === undefined) return;
    const hiding = foldHiding(graph, sections, selection);
    if (hiding !== undefined) return dispatch(toggleFold(hiding));
    setFocused(selection);
    reveal(layout, frame.current, selection);
  }, [selection, layout === undefined, sections]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (layout === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    if (step !== undefined) {
      event.preventDefault();
      setWalking(true);
      const next = stepFrom(layout.cards, graph, focused, step) ?? focused;
      setFocused(next);
      if (next !== null) reveal(layout, frame.current, next);
    } else if ((event.key === "Enter" || event.key === " ") && focused !== null) {
      event.preventDefault();
      open(focused);
    } else if (event.key === "Escape" && selection !== null) dispatch(closePanel);
  };
  const onFocus = () => {
    if (frame.current?.parentElement?.matches(":focus-visible") === true) setWalking(true);
    if (layout?.cards.some(({ row }) => row.id === focused) !== true) setFocused(layout?.cards[0]?.row.id ?? null);
  };
  const card = layout?.cards.find(({ row }) => row.id === focused);
  return (
    <section class="drawing" aria-label={words.say("chain.application")}>
      {layout !== undefined && <StageHeads layout={layout} ontology={ontology} />}
      <div ref={region} class="canvas" role="application" tabIndex={0} aria-label={words.say("chain.application")} aria-describedby="chain-keys" onKeyDown={onKeyDown} onFocus={onFocus} onBlur={() => setWalking(false)} onPointerDown={() => setWalking(false)}>
        <div ref={frame} class="frame" />
      </div>
      <p id="chain-keys" class="keys">{words.say("chain.keys")}</p>
      <p class="unseen" aria-live="polite">{walking && card !== undefined ? cardSentence(card.row, ontology, graph, words) : ""}</p>
    </section>
  );
}

function sceneOf(layout: ChainLayout, ontology: Ontology, words: ChainWords, element: Element): Scene {
  const { language, say } = words;
  const terms = new Map(ontology.stages.flatMap((stage) => stage.subStages.map((subStage) => [subStage.id, textIn(language, subStage.label)] as const)));
  return {
    layout,
    words: new Map(layout.cards.map(({ row }) => [row.id, cardWords(row, ontology, words)])),
    shapes: new Map(ontology.kinds.map(({ kind, shape }) => [kind, shape])),
    groupWords: ({ group }) => ({ name: terms.get(group.id) ?? say(group.rows.some((row) => row.type === "node" && row.node.kind === "Stage") ? "group.whole" : "group.other"), note: group.claimed === 0 ? say("group.silent") : undefined }),
    palette: readPalette(element, ontology.stages.map(({ id }) => id)),
  };
}

/** Measures names as the drawing will write them. */
function nameWidths(ontology: Ontology, words: ChainWords, element: Element | null): (row: Row) => number {
  const context = document.createElement("canvas").getContext("2d");
  const family = element === null ? "sans-serif" : getComputedStyle(element).fontFamily;
  return (row) => {
    if (context === null) return 0;
    context.font = cardFont(row, family);
    return context.measureText(cardWords(row, ontology, words).name).width;
  };
}

/** Scrolls the page just as far as needed to show a card. */
function reveal(layout: ChainLayout, frame: HTMLElement | null, id: string): void {
  const card = layout.cards.find(({ row }) => row.id === id);
  if (card === undefined || frame === null) return;
  const top = frame.getBoundingClientRect().top + card.y;
  const covered = 160;
  const sheet = document.querySelector(".panel.open");
  const bottom = sheet !== null && getComputedStyle(sheet).position === "fixed" ? sheet.getBoundingClientRect().top - 8 : window.innerHeight - 40;
  if (top < covered) window.scrollBy(0, top - covered);
  else if (top + card.height > bottom) window.scrollBy(0, top + card.height - bottom);
}

function useWidth(element: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(([entry]) => entry !== undefined && setWidth(Math.floor(entry.contentRect.width)));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return width;
}

function useDark(): boolean {
  const query = useMemo(() => matchMedia("(prefers-color-scheme: dark)"), []);
  const [dark, setDark] = useState(query.matches);
  useEffect(() => {
    const follow = () => setDark(query.matches);
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);
  return dark;
}
