import type { Palette } from "../../palette.ts";
import type { Line } from "../../drawing/lines.ts";
import { graphStyle } from "./graph-style.ts";

/** How an edge with some classes is drawn outside Cytoscape: read from the same stylesheet, its rules in their order. */
export function lineStyles(palette: Palette): (classes: string) => Omit<Line, "type" | "points"> {
  const rules = graphStyle(palette).flatMap(({ selector, style }) => (selector === "edge" || selector.startsWith("edge.") ? [{ name: selector.slice("edge.".length), style }] : []));
  return (classes) => {
    const given = new Set(classes.split(" "));
    const style: Readonly<Record<string, unknown>> = Object.assign({}, ...rules.filter(({ name }) => name === "" || given.has(name)).map((rule) => rule.style));
    const { "line-color": stroke, width, "line-opacity": opacity, "line-style": kind, "line-dash-pattern": dash } = style;
    return {
      stroke: String(stroke ?? palette.muted), line: Number(width ?? 1), opacity: Number(opacity ?? 1), dash: kind === "dashed" ? (dash as readonly number[]) : [],
      arrow: style["target-arrow-shape"] === "triangle", bar: style["mid-target-arrow-shape"] === "tee",
    };
  };
}
