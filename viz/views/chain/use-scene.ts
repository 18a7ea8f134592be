import { useMemo, useState } from "preact/hooks";
import { useMedia } from "../../components/use-media.ts";
import type { ChainGraph, Ontology } from "../../contract.ts";
import { canvasMeasure } from "../../drawing/marks.ts";
import { readPalette, type Palette } from "../../palette.ts";
import { useStore } from "../../store.ts";
import { type ChainLayout, layoutOf } from "./chain-layout.ts";
import type { Lane } from "./chain-rows.ts";
import { type Elements, elementsOf } from "./graph-elements.ts";
import type { Scene } from "./scene-painter.ts";
import { cardWidths, fixedHeads, leastTrack, sceneOf } from "./scene.ts";
import { fitting, type Size } from "./viewport.ts";
import { useChainWords } from "./words.ts";

/** What is drawn in a window, laid out anew as its width, the words, the colours or the chain change. */
export interface Drawn {
  /** Undefined, as elements and scene are, while there is no width or no chain yet. */
  readonly layout: ChainLayout | undefined;
  readonly elements: Elements | undefined;
  readonly scene: Scene | undefined;
  readonly palette: Palette;
  /** Lays the drawing out as wide as its window. */
  readonly asWindow: () => void;
  /** Lays it out as wide as it is best seen whole in so much room, and gives the zoom at which it then fits. */
  readonly asWhole: (room: Size) => number;
}

/** @param width of the window, in CSS pixels; 0 while unknown */
export function useScene({ graph, lanes, ontology, waiting }: { readonly graph: ChainGraph; readonly lanes: readonly Lane[]; readonly ontology: Ontology; readonly waiting: boolean }, width: number): Drawn {
  const { theme } = useStore().state.value;
  const words = useChainWords();
  const dark = useMedia("(prefers-color-scheme: dark)");
  const forced = useMedia("(forced-colors: active)");
  const [spread, setSpread] = useState(1);
  const measure = useMemo(() => canvasMeasure(getComputedStyle(document.body).fontFamily), []);
  const palette = useMemo(() => readPalette(document.body, ontology.stages.map(({ id }) => id)), [ontology, theme, dark, forced]);
  const layoutAt = useMemo(() => (across: number) => layoutOf(lanes, { width: across, leastTrack: leastTrack[words.language], ...cardWidths(ontology, words, measure) }), [lanes, words, ontology]);
  const layout = useMemo(() => (width === 0 || waiting ? undefined : layoutAt(Math.floor(width * spread))), [layoutAt, width, spread, waiting]);
  const elements = useMemo(() => layout && elementsOf(layout, graph), [layout, graph]);
  const scene = useMemo(() => layout && sceneOf(layout, ontology, words, palette, measure, fixedHeads(layout)), [layout, ontology, words, palette]);
  return {
    layout, elements, scene, palette,
    asWindow: () => setSpread(1),
    asWhole: (room) => {
      const best = widest(width, layoutAt, room);
      setSpread(best);
      return fitting(layoutAt(Math.floor(width * best)), room);
    },
  };
}

/** How much wider than its window a drawing is best laid out to be seen whole: more columns make it lower. */
function widest(width: number, layoutAt: (width: number) => Size, room: Size): number {
  return [1, 1.25, 1.5, 1.75, 2, 2.5].reduce((best, times) => (fitting(layoutAt(Math.floor(width * times)), room) > fitting(layoutAt(Math.floor(width * best)), room) ? times : best));
}
