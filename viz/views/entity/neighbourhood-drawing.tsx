import { useEffect, useRef, useState } from "preact/hooks";
import { useOntology } from "../../components/answers.ts";
import { aroundPrinting } from "../../components/printing.ts";
import { useWords } from "../../components/words.ts";
import { coloursIn, readPalette } from "../../palette.ts";
import { select } from "../../state.ts";
import { useStore } from "../../store.ts";
import { messages } from "./messages.ts";
import type { Neighbourhood } from "./neighbourhood.ts";
import { createNeighbourhoodView, type NeighbourhoodView } from "./neighbourhood-view.ts";

/** The drawing of a neighbourhood: a click or Enter opens what is chosen in the panel; arrow keys choose. */
export function NeighbourhoodDrawing({ neighbourhood }: { readonly neighbourhood: Neighbourhood }) {
  const { state, dispatch } = useStore();
  const { say } = useWords(messages);
  const frame = useRef<HTMLDivElement>(null);
  const view = useRef<NeighbourhoodView | null>(null);
  const [chosen, setChosen] = useState(0);
  const kinds = useOntology()?.kinds;
  const { theme } = state.value;
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const draw = () => {
      view.current?.destroy();
      view.current = createNeighbourhoodView(element, neighbourhood, readPalette(element, []), coloursIn(element, kinds ?? []), (id) => dispatch(select(id)));
    };
    draw();
    const darkness = matchMedia("(prefers-color-scheme: dark)");
    darkness.addEventListener("change", draw);
    const paper = onPaper(element, (canvas) => view.current?.paintOn(canvas, readPalette(element, []), coloursIn(element, kinds ?? [])));
    return () => {
      darkness.removeEventListener("change", draw);
      paper();
      view.current?.destroy();
      view.current = null;
    };
  }, [neighbourhood, theme, kinds]);

  const node = neighbourhood.nodes[chosen];
  const choose = (index: number) => {
    const next = (index + neighbourhood.nodes.length) % neighbourhood.nodes.length;
    setChosen(next);
    view.current?.mark(neighbourhood.nodes[next]?.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined) {
      event.preventDefault();
      choose(chosen + step);
    } else if (event.key === "Enter" && node !== undefined) dispatch(select(node.id));
  };
  return (
    <>
      <div ref={frame} class="neighbourhood" role="application" tabIndex={0} aria-label={say("entity.drawing")} aria-describedby="chosen-neighbour" onKeyDown={onKeyDown} onFocus={() => view.current?.mark(node?.id)} onBlur={() => view.current?.mark(undefined)} />
      <p id="chosen-neighbour" class="unseen" aria-live="polite">{node?.label}</p>
    </>
  );
}

/** While the browser prints, a canvas in light colours stands in the drawing's place; gives what ends it. */
function onPaper(element: HTMLElement, paint: (canvas: HTMLCanvasElement) => void): () => void {
  const canvas = document.createElement("canvas");
  canvas.className = "on-paper";
  const begin = () => {
    element.classList.add("light-colours");
    paint(canvas);
    element.append(canvas);
  };
  const end = () => {
    canvas.remove();
    element.classList.remove("light-colours");
  };
  const stop = aroundPrinting(begin, end);
  return () => {
    stop();
    end();
  };
}
