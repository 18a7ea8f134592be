import cytoscape from "cytoscape";
import fcose from "cytoscape-fcose";
import type { Voice } from "../../contract.ts";
import type { Palette } from "../../palette.ts";
import { voiceLine } from "../../voice-line.ts";
import type { Neighbourhood } from "./neighbourhood.ts";

/** The drawing of a neighbourhood: the one place that lays out with fcose. */
export interface NeighbourhoodView {
  /** Rings one thing; undefined rings none. */
  readonly mark: (id: string | undefined) => void;
  /** Paints all of it at once onto a canvas that it fits into, in colours of its own: for paper, which waits for nothing. */
  readonly paintOn: (canvas: HTMLCanvasElement, palette: Palette, colours: ReadonlyMap<string, string>) => void;
  readonly destroy: () => void;
}

cytoscape.use(fcose);

const voices: readonly Voice[] = ["WANTED", "PLANNED", "UNDERWAY", "BUILT", "LACKING", "ENDED"];

/** Lines whose words can all be read; of more, each is told where its end is marked or pointed at. */
const mostLabels = 22;
const mostLabelsBetweenColumns = 8;

/** Empty space around the drawing, and how high it may become, in pixels. */
const margin = 28;
const heights = { least: 160, most: 760 };

/** A frame narrower than this holds no ring whose words can be read: its neighbours stand in two columns, as high as they need. */
const narrowest = 520;
const columns = { x: 112, row: 84 };

/** Draws into an element, which becomes as high as the drawing needs; `onOpen` is told the id of what is clicked or tapped. Nothing moves after it is laid out. */
export function createNeighbourhoodView(frame: HTMLElement, { nodes, edges }: Neighbourhood, palette: Palette, colours: ReadonlyMap<string, string>, onOpen: (id: string) => void): NeighbourhoodView {
  const isNarrow = frame.clientWidth < narrowest;
  const place = isNarrow ? inColumns : around;
  const cy = cytoscape({
    container: frame,
    elements: [
      ...nodes.map(({ id, label, shape, kind, isCentre }) => ({ data: { id, label: breakable(label), shape, colour: colours.get(kind) ?? palette.muted }, classes: isCentre ? "centre" : "" })),
      ...edges.map(({ id, from, to, label, voice, reference }) => ({ data: { id, source: from, target: to, label }, classes: [reference ? "reference" : (voice ?? ""), edges.length > (isNarrow ? mostLabelsBetweenColumns : mostLabels) ? "quiet" : ""].join(" ") })),
    ],
    style: styleOf(palette) as unknown as cytoscape.StylesheetJson,
    // fcose is random unless it starts from places of its own: a circle around the centre gives the same picture each time.
    layout: { name: "preset", positions: (node: cytoscape.NodeSingular) => place(nodes.findIndex(({ id }) => id === node.id()), nodes.length) } as cytoscape.LayoutOptions,
    minZoom: 0.3, maxZoom: 2.5, boxSelectionEnabled: false, autounselectify: true, userZoomingEnabled: matchMedia("(pointer: coarse)").matches,
  });
  if (!isNarrow) cy.layout({ name: "fcose", quality: "proof", randomize: false, animate: false, fit: false, nodeSeparation: 110, idealEdgeLength: 120, nodeRepulsion: 9_000, nodeDimensionsIncludeLabels: true } as unknown as cytoscape.LayoutOptions).run();
  const fit = () => {
    const box = cy.elements().boundingBox();
    const zoom = Math.min(1, (frame.clientWidth - 2 * (isNarrow ? 4 : margin)) / box.w, isNarrow ? 1 : (heights.most - 2 * margin) / box.h);
    frame.style.height = `${Math.round(Math.max(heights.least, box.h * zoom + 2 * margin))}px`;
    cy.resize();
    cy.zoom(zoom);
    cy.center();
  };
  fit();
  cy.on("mouseover", "node", (event) => void (event.target as cytoscape.NodeSingular).connectedEdges().addClass("told"));
  cy.on("mouseout", "node", (event) => void (event.target as cytoscape.NodeSingular).connectedEdges().removeClass("told"));
  cy.on("tap", "node", (event) => onOpen((event.target as cytoscape.NodeSingular).id()));
  let width = frame.clientWidth;
  const resize = new ResizeObserver(() => {
    if (frame.clientWidth === width) return;
    width = frame.clientWidth;
    fit();
  });
  resize.observe(frame);
  return {
    mark: (id) => cy.batch(() => {
      cy.nodes().forEach((node) => void node.toggleClass("marked", node.id() === id));
      cy.edges().forEach((edge) => void edge.toggleClass("told", id !== nodes[0]?.id && (edge.source().id() === id || edge.target().id() === id)));
    }),
    paintOn: (canvas, paper, onPaper) => {
      const dress = (worn: Palette, of: ReadonlyMap<string, string>) => {
        nodes.forEach(({ id, kind }) => void cy.getElementById(id).data("colour", of.get(kind) ?? worn.muted));
        cy.style(styleOf(worn) as unknown as cytoscape.StylesheetJson);
      };
      const [ratio, space] = [3, 8];
      dress(paper, onPaper);
      const { x1, y1, w, h } = cy.elements().boundingBox();
      Object.assign(canvas, { width: Math.ceil((w + 2 * space) * ratio), height: Math.ceil((h + 2 * space) * ratio) });
      (cy as unknown as { renderTo: (context: CanvasRenderingContext2D | null, zoom: number, pan: cytoscape.Position, ratio: number) => void }).renderTo(canvas.getContext("2d"), ratio, { x: (space - x1) * ratio, y: (space - y1) * ratio }, 1);
      dress(palette, colours);
    },
    destroy: () => {
      resize.disconnect();
      cy.destroy();
    },
  };
}

function around(index: number, count: number): { readonly x: number; readonly y: number } {
  const angle = (2 * Math.PI * index) / Math.max(1, count - 1);
  return index === 0 ? { x: 0, y: 0 } : { x: 300 * Math.cos(angle), y: 130 * Math.sin(angle) };
}

/** Chinese is written without the spaces that a line breaks at. */
const breakable = (label: string): string => label.replace(/[\u4e00-\u9fff](?=[\u4e00-\u9fff])/gu, "$&\u200b");

/** The neighbours one below another, to the left and to the right in turn; the entity itself between them. */
function inColumns(index: number, count: number): { readonly x: number; readonly y: number } {
  const rows = Math.ceil((count - 1) / 2);
  return index === 0 ? { x: 0, y: ((rows - 1) / 2) * columns.row + columns.row / 4 } : { x: index % 2 === 1 ? -columns.x : columns.x, y: Math.floor((index - 1) / 2) * columns.row + (index % 2 === 1 ? 0 : columns.row / 2) };
}

function styleOf(palette: Palette): readonly object[] {
  return [
    { selector: "node", style: { shape: "data(shape)", label: "data(label)", width: 26, height: 22, "background-color": "data(colour)", "background-opacity": 0.18, "border-width": 1.75, "border-color": "data(colour)", color: palette.ink, "font-family": palette.font, "font-size": 12, "text-valign": "bottom", "text-margin-y": 4, "text-wrap": "wrap", "text-max-width": "120px", "text-background-color": palette.ground, "text-background-opacity": 0.85, "text-background-padding": "2px" } },
    { selector: "node.centre", style: { width: 40, height: 34, "border-width": 3.5, "background-opacity": 0.3, "font-size": 14, "font-weight": 600 } },
    { selector: "node.marked", style: { "border-width": 4, "border-color": palette.accent, "z-index": 3 } },
    { selector: "edge", style: { width: 1.5, "curve-style": "bezier", "line-color": palette.muted, "target-arrow-shape": "triangle", "target-arrow-color": palette.muted, "arrow-scale": 0.8, label: "data(label)", color: palette.muted, "font-family": palette.font, "font-size": 10, "text-background-color": palette.ground, "text-background-opacity": 0.85, "text-background-padding": "1px" } },
    { selector: "edge.quiet", style: { label: "" } },
    { selector: "edge.told", style: { label: "data(label)", "z-index": 4 } },
    { selector: "edge.reference", style: { width: 1, "line-opacity": 0.6 } },
    ...voices.map((voice) => {
      const { dash, width } = voiceLine(voice);
      return { selector: `edge.${voice}`, style: { width, ...(dash.length === 0 ? { "line-style": "solid" } : { "line-style": "dashed", "line-dash-pattern": dash }), "line-color": voice === "LACKING" ? palette.danger : palette.ink } };
    }),
  ];
}
