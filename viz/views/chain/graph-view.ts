import cytoscape from "cytoscape";
import type { Line } from "../../drawing/lines.ts";
import type { Palette } from "../../palette.ts";
import type { EdgeElement, Elements } from "./graph-elements.ts";
import { dimmed, graphStyle } from "./graph-style.ts";
import { lineStyles } from "./line-style.ts";
import { paintScene, type Marks, type Scene } from "./scene-painter.ts";
import { covers, paintedPart, type Box } from "./viewport.ts";

/** The drawing: the one place that knows Cytoscape. It takes no mouse, touch or key itself. */
export interface GraphView {
  /** Draws a new scene; marks are kept until the next `mark`. */
  readonly draw: (scene: Scene, elements: Elements) => void;
  /** Shows at a zoom what lies at a box of the drawing; what is painted ahead is moved, not painted again. */
  readonly show: (seen: Box, zoom: number) => void;
  /** Emphasises; nothing moves. */
  readonly mark: (marks: Marks) => void;
  readonly destroy: () => void;
}

/** Puts a drawing into an empty element. */
export function createGraphView(frame: HTMLElement): GraphView {
  const layers = frame.appendChild(document.createElement("div"));
  layers.className = "layers";
  const stage = layers.appendChild(document.createElement("div"));
  stage.className = "graph-stage";
  const canvas = layers.appendChild(document.createElement("canvas"));
  canvas.className = "graph-cards";

  let cy: cytoscape.Core | undefined;
  let scene: Scene | undefined;
  let edges: readonly EdgeElement[] = [];
  let lit: readonly Line[] = [];
  let part: Box | undefined;
  let zoom = 1;
  let marks: Marks = { hovered: null, focused: null, selected: null, way: undefined, dims: false };
  const ratio = () => Math.min(window.devicePixelRatio || 1, 2);

  const paint = () => {
    const context = canvas.getContext("2d");
    if (context === null || scene === undefined || part === undefined) return;
    const scale = ratio() * zoom;
    context.setTransform(scale, 0, 0, scale, -part.x * scale, -part.y * scale);
    paintScene(context, scene, marks, lit, part);
  };
  /** Moves the layers to the part to paint, and paints it. */
  const place = (next: Box) => {
    part = next;
    Object.assign(layers.style, { left: `${next.x * zoom}px`, top: `${next.y * zoom}px`, width: `${next.width * zoom}px`, height: `${next.height * zoom}px` });
    canvas.width = Math.round(next.width * zoom * ratio());
    canvas.height = Math.round(next.height * zoom * ratio());
    cy?.resize();
    cy?.viewport({ zoom, pan: { x: -next.x * zoom, y: -next.y * zoom } });
    paint();
  };

  return {
    draw: (next, elements) => {
      scene = next;
      ({ edges } = elements);
      lit = litLines(edges, marks, next.palette);
      part = undefined;
      cy?.destroy();
      cy = cytoscape({
        container: stage,
        // Where the stages stand one below another there are no gaps for lines: only the lit way is drawn.
        elements: (next.layout.columns ? [...elements.nodes, ...edges] : []) as unknown as cytoscape.ElementDefinition[],
        style: [...graphStyle(next.palette)] as cytoscape.StylesheetJson,
        layout: { name: "preset", fit: false },
        pixelRatio: ratio(), zoom: 1, pan: { x: 0, y: 0 },
        userPanningEnabled: false, userZoomingEnabled: false, boxSelectionEnabled: false, autoungrabify: true, autounselectify: true,
      });
    },
    show: (seen, nextZoom) => {
      if (scene === undefined || (part !== undefined && zoom === nextZoom && covers(part, seen, scene.layout))) return;
      zoom = nextZoom;
      place(paintedPart(seen, scene.layout, zoom * ratio()));
    },
    mark: (next) => {
      marks = next;
      lit = scene === undefined ? [] : litLines(edges, marks, scene.palette);
      stage.style.opacity = String(marks.dims ? dimmed : 1);
      paint();
    },
    destroy: () => {
      cy?.destroy();
      frame.replaceChildren();
    },
  };
}

/** The lines of the lit way, and the chosen one: painted over the others, which Cytoscape need not draw anew. */
function litLines(edges: readonly EdgeElement[], { way, selected }: Marks, palette: Palette): readonly Line[] {
  const style = lineStyles(palette);
  return edges.flatMap(({ data: { id }, classes, points }) => {
    const lit = way?.edges.has(id) === true;
    return lit || id === selected ? [{ type: "line", points, ...style(`${classes} ${id === selected ? "chosen" : "lit"}`) }] : [];
  });
}
