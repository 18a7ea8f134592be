import cytoscape from "cytoscape";
import { paintCards, type Marks, type Scene } from "./card-painter.ts";
import type { EdgeElement, NodeElement } from "./graph-elements.ts";
import { graphStyle } from "./graph-style.ts";

/** What the drawing tells the page about. */
export interface GraphHandlers {
  readonly open: (id: string) => void;
  readonly hover: (id: string | null) => void;
}

/** The drawing: the one place that knows Cytoscape. */
export interface GraphView {
  /** Draws a new scene; marks are kept until the next `mark`. */
  readonly draw: (scene: Scene, elements: { readonly nodes: readonly NodeElement[]; readonly edges: readonly EdgeElement[] }) => void;
  /** Emphasises; nothing moves. */
  readonly mark: (marks: Marks) => void;
  readonly destroy: () => void;
}

/** A browser takes no canvas beyond some 16 million pixels, and there are several of the size. */
const mostPixels = 9_000_000;

/** Puts a drawing into an empty element. The page scrolls, so the drawing itself neither pans nor zooms. */
export function createGraphView(frame: HTMLElement, handlers: GraphHandlers): GraphView {
  const stage = frame.appendChild(document.createElement("div"));
  stage.className = "graph-stage";
  const canvas = frame.appendChild(document.createElement("canvas"));
  canvas.className = "graph-cards";
  // Touches scroll the page; a tap reaches Cytoscape as the mouse click that the browser makes of it.
  for (const name of ["touchstart", "touchmove", "touchend"]) frame.addEventListener(name, (event) => event.stopPropagation(), { capture: true, passive: true });

  // Cytoscape remembers where its element stands, and does not see that something above it grew or that a scroll is not yet told.
  let place = "";
  const lookAgain = () => {
    const { left, top } = frame.getBoundingClientRect();
    if (place !== `${left} ${top}`) cy?.resize();
    place = `${left} ${top}`;
  };
  for (const name of ["mousedown", "mousemove", "mouseup"]) frame.addEventListener(name, lookAgain, { capture: true, passive: true });

  let cy: cytoscape.Core | undefined;
  let scene: Scene | undefined;
  let marks: Marks = { hovered: null, focused: null, selected: null, way: undefined, dims: false };
  const paint = () => {
    const context = canvas.getContext("2d");
    if (context !== null && scene !== undefined) paintCards(context, scene, marks);
  };
  const emphasise = () => {
    cy?.batch(() => {
      cy?.edges().forEach((edge) => {
        const id = edge.id();
        const lit = marks.way?.edges.has(id) ?? false;
        edge.toggleClass("lit", lit);
        edge.toggleClass("dim", marks.dims && !lit);
        edge.toggleClass("chosen", id === marks.selected);
      });
    });
  };

  return {
    draw: (next, elements) => {
      scene = next;
      const { width, height } = next.layout;
      const pixelRatio = Math.min(window.devicePixelRatio || 1, 2, Math.sqrt(mostPixels / (width * height)));
      frame.style.height = `${height}px`;
      canvas.width = Math.round(width * pixelRatio);
      canvas.height = Math.round(height * pixelRatio);
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
      canvas.getContext("2d")?.scale(pixelRatio, pixelRatio);
      cy?.destroy();
      cy = cytoscape({
        container: stage,
        elements: [...elements.nodes, ...elements.edges] as cytoscape.ElementDefinition[],
        style: [...graphStyle(next.palette)] as cytoscape.StylesheetJson,
        layout: { name: "preset", fit: false },
        pixelRatio, zoom: 1, pan: { x: 0, y: 0 },
        userPanningEnabled: false, userZoomingEnabled: false, boxSelectionEnabled: false, autoungrabify: true, autounselectify: true,
      });
      cy.on("tap", "node, edge", (event) => handlers.open((event.target as cytoscape.SingularElementArgument).id()));
      cy.on("mouseover", "node, edge", (event) => handlers.hover((event.target as cytoscape.SingularElementArgument).id()));
      cy.on("mouseout", "node, edge", () => handlers.hover(null));
      emphasise();
      paint();
    },
    mark: (next) => {
      marks = next;
      emphasise();
      paint();
    },
    destroy: () => {
      cy?.destroy();
      frame.replaceChildren();
    },
  };
}
