import { useEffect, useRef, useState } from "preact/hooks";
import { useWidth } from "../../components/use-media.ts";
import type { ChainGraph, Ontology } from "../../contract.ts";
import { closePanel, select } from "../../state.ts";
import { useStore } from "../../store.ts";
import { cardSentence, cardWords } from "./card-words.ts";
import { foldHiding, type Lane } from "./chain-rows.ts";
import { tableOf } from "./chain-table.tsx";
import type { GraphView } from "./graph-view.ts";
import { Members } from "./members.tsx";
import { nodesOn, type Path } from "./path.ts";
import { pick } from "./pick.ts";
import { usePrintSheet } from "./print-sheet.tsx";
import { fixedHeads } from "./scene.ts";
import type { Sheet } from "./sheet.ts";
import { chain, choosePathEnd, clearPath, showsReference, toggleFold } from "./slice.ts";
import { StageHeads } from "./stage-heads.tsx";
import { Tracks } from "./tracks.tsx";
import { useDrag } from "./use-drag.ts";
import { useGraphView } from "./use-graph-view.ts";
import { type Drawn, useScene } from "./use-scene.ts";
import { useViewport } from "./use-viewport.ts";
import { stepFrom, wayThrough, type Step } from "./walk.ts";
import { useChainWords } from "./words.ts";
import { type Overview, ZoomTools } from "./zoom-tools.tsx";

const steps: Readonly<Record<string, Step>> = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right", Home: "first", End: "last" };

/** The drawing of the chain: one focusable region, walked by arrow keys, with the focused thing read out. While another chain is on its way (`waiting`) the region stays, empty and with the keyboard in it. */
export function ChainDrawing({ graph, waiting, ontology, lanes, path, sheet }: { readonly graph: ChainGraph; readonly waiting: boolean; readonly ontology: Ontology; readonly lanes: readonly Lane[]; readonly path: Path | undefined; readonly sheet: () => Sheet }) {
  const { state, dispatch } = useStore();
  const words = useChainWords();
  const { selection } = state.value;
  const { from } = chain.of(state.value);
  const region = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const drawn = useScene({ graph, lanes, ontology, waiting }, useWidth(region));
  const { layout, elements, scene } = drawn;
  const view = useGraphView(frame, drawn);
  const viewport = useViewport(region, frame, scene, view);
  useDrag(region);
  const overview: Overview = {
    fit: () => viewport.zoomTo(drawn.asWhole(viewport.room())),
    leave: () => {
      drawn.asWindow();
      viewport.zoomTo(1);
    },
  };
  usePrintSheet(() => ({ sheet: sheet(), ...tableOf(graph, ontology, words, showsReference(state.value), path) }));

  const [hovered, setHovered] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [walking, setWalking] = useState(false);
  const [opened, setOpened] = useState<string | null>(null);
  const cardOf = (id: string | null) => layout?.cards.find(({ row }) => row.id === id);
  useMarks(view, drawn, { graph, path, hovered, focused: walking ? focused : null });
  useEffect(() => {
    const under = cardOf(hovered)?.row;
    if (frame.current !== null) frame.current.title = under === undefined ? "" : (cardWords(under, ontology, words).other ?? "");
  }, [scene, hovered, words]);
  useEffect(() => {
    if (selection === null || layout === undefined) return;
    setOpened(null);
    const hiding = lanes.map(({ sections }) => foldHiding(sections, selection)).find((id) => id !== undefined);
    if (hiding !== undefined) return dispatch(toggleFold(hiding));
    const card = cardOf(selection);
    if (card === undefined) return;
    setFocused(selection);
    viewport.reveal(card);
  }, [selection, layout === undefined, lanes]);

  const open = (id: string) => {
    const row = cardOf(id)?.row;
    setFocused(id);
    dispatch(row?.type === "fold" ? toggleFold(id) : from !== null && path === undefined && row !== undefined ? choosePathEnd(id) : select(id));
  };
  const toggleMembers = (id: string) => {
    const row = cardOf(id)?.row;
    setFocused(id);
    if (row?.type !== "node" || row.node.firms.length < 2) return open(id);
    setOpened(opened === id ? null : id);
  };
  const closeMembers = () => {
    setOpened(null);
    region.current?.focus({ preventScroll: true });
  };
  const at = (event: MouseEvent) => {
    const rectangle = frame.current?.getBoundingClientRect();
    if (rectangle === undefined || scene === undefined || elements === undefined || layout === undefined) return undefined;
    return pick({ cards: layout.cards, pictures: scene.pictures, edges: elements.edges }, { x: (event.clientX - rectangle.left) / viewport.zoom, y: (event.clientY - rectangle.top) / viewport.zoom }, 4 / viewport.zoom);
  };
  const onClick = (event: MouseEvent) => {
    const picked = event.target instanceof Element && event.target.closest("button, .members") !== null ? undefined : at(event);
    if (picked === undefined) return;
    if (picked.type === "members") return toggleMembers(picked.id);
    setOpened(null);
    if (event.shiftKey && picked.type === "card" && cardOf(picked.id)?.row.type === "node") {
      if (from === null && selection !== null && selection !== picked.id) dispatch(choosePathEnd(selection));
      return dispatch(choosePathEnd(picked.id));
    }
    open(picked.id);
  };
  const onPointerMove = (event: PointerEvent) => {
    if (event.pointerType === "touch") return;
    const picked = at(event);
    setHovered(picked?.id ?? null);
    if (frame.current !== null) frame.current.dataset["over"] = picked?.type ?? "";
  };

  const keys: Readonly<Record<string, () => void>> = {
    "+": viewport.zoomIn, "=": viewport.zoomIn, "-": viewport.zoomOut, "0": overview.fit, "1": overview.leave,
    ...(focused === null ? {} : { "Enter": () => open(focused), " ": () => toggleMembers(focused), "p": () => cardOf(focused)?.row.type === "node" && dispatch(choosePathEnd(focused)) }),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (layout === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const step = steps[event.key];
    const act = keys[event.key];
    if (step !== undefined) {
      setWalking(true);
      const next = stepFrom(layout.cards, graph, focused, step) ?? focused;
      setFocused(next);
      const card = cardOf(next);
      if (card !== undefined) viewport.reveal(card);
    } else if (act !== undefined) act();
    else if (event.key === "Escape" && from !== null) dispatch(clearPath);
    else if (event.key === "Escape" && selection !== null) dispatch(closePanel);
    else return;
    event.preventDefault();
  };
  const onFocus = () => {
    if (region.current?.matches(":focus-visible") === true) setWalking(true);
    if (cardOf(focused) === undefined) setFocused(layout?.cards[0]?.row.id ?? null);
  };
  const card = cardOf(focused);
  const shown = cardOf(opened);
  const size = layout === undefined ? {} : { width: `${layout.width * viewport.zoom}px`, height: `${layout.height * viewport.zoom}px`, marginTop: `${layout.columns ? Math.max(0, 44 * (1 - viewport.zoom)) : 0}px` };
  return (
    <section class="drawing" aria-label={words.say("chain.application")}>
      {layout !== undefined && layout.columns && <StageHeads heads={fixedHeads(layout)} ontology={ontology} zoom={viewport.zoom} region={region} />}
      <div
        ref={region} class={layout === undefined ? "canvas waiting" : layout.columns ? "canvas window" : "canvas"} role="application" tabIndex={0} aria-label={words.say("chain.application")} aria-describedby="chain-keys" aria-busy={layout === undefined}
        onKeyDown={onKeyDown} onFocus={onFocus} onBlur={() => setWalking(false)} onPointerDown={() => setWalking(false)} onClick={onClick} onPointerMove={onPointerMove} onPointerLeave={() => setHovered(null)}
      >
        {waiting && <Tracks label={words.say("state.loading")} />}
        <div class="frame" data-width={layout?.width} style={size}>
          <div ref={frame} class="picture" />
          {shown?.row.type === "node" && <Members node={shown.row.node} card={shown} zoom={viewport.zoom} onClose={closeMembers} />}
        </div>
      </div>
      {layout !== undefined && layout.columns && <ZoomTools viewport={viewport} overview={overview} layout={layout} region={region} colourOf={drawn.palette.stage} />}
      <p id="chain-keys" class="keys">{words.say("chain.keys")}</p>
      <p class="unseen" aria-live="polite">{walking && card !== undefined ? cardSentence(card.row, ontology, graph, words) : ""}</p>
    </section>
  );
}

/** Emphasises the way found, else the way through what the mouse or the keyboard is at, else through what is chosen. */
function useMarks(view: GraphView | undefined, { scene, elements }: Drawn, { graph, path, hovered, focused }: { readonly graph: ChainGraph; readonly path: Path | undefined; readonly hovered: string | null; readonly focused: string | null }): void {
  const { selection } = useStore().state.value;
  useEffect(() => {
    const looked = hovered ?? focused;
    const isDrawn = (id: string | null): id is string => id !== null && (graph.nodes.some((node) => node.id === id) || graph.edges.some((edge) => edge.id === id));
    const emphasised = [looked, selection].find(isDrawn);
    const through = emphasised === undefined ? undefined : wayThrough(graph, emphasised);
    const way = path === undefined ? through : { nodes: nodesOn(path), edges: path.edges };
    view?.mark({ hovered, focused, selected: selection, way, dims: path !== undefined || (through !== undefined && through.nodes.size > 1 && emphasised === looked) });
  }, [view, scene, elements, hovered, focused, selection, graph, path]);
}
