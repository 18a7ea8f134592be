import { describe, expect, it } from "vitest";
import { layoutOf } from "../../viz/views/chain/chain-layout.ts";
import { lanesOf, sectionsOf, type Row } from "../../viz/views/chain/chain-rows.ts";
import { elementsOf } from "../../viz/views/chain/graph-elements.ts";
import { generatedChain, ontologyAnswer } from "./fixtures/chain-graph.ts";

const graph = generatedChain(400);
const measures = (width: number) => ({ width, leastTrack: 152, nameWidth: (row: Row) => (row.type === "node" ? row.node.name.length * 14 : 40), factWidth: (row: Row) => (row.type === "node" && row.node.firms.length > 0 ? 160 : 0) });
const laidOut = (width: number, reference: boolean, of = graph) => layoutOf([{ family: undefined, sections: sectionsOf(of, ontologyAnswer.stages, { reference, unfolded: [] }) }], measures(width));
const inLanes = (width: number) => layoutOf(lanesOf(graph, ontologyAnswer.stages, ontologyAnswer.families.map(({ id }) => id), { reference: true, unfolded: [] }), measures(width));

describe.each([[1080, true], [1080, false], [800, false], [390, true], [358, false]])("at %i px, reference %s", (width, reference) => {
  const layout = laidOut(width, reference);

  it("keeps every card inside the width and off every other card", () => {
    expect(layout.width).toBe(Math.max(width, layout.columns ? 5 * 152 + 4 * layout.grid.gap + layout.grid.left + 16 : 0));
    for (const card of layout.cards) {
      expect(card.x).toBeGreaterThanOrEqual(0);
      expect(card.x + card.width).toBeLessThanOrEqual(layout.width + 0.5);
      expect(card.y + card.height).toBeLessThanOrEqual(layout.height);
    }
    const columns = new Map<number, (typeof layout.cards)[number][]>();
    for (const card of layout.cards) columns.set(Math.round(card.x), [...(columns.get(Math.round(card.x)) ?? []), card]);
    for (const cards of columns.values()) {
      const sorted = cards.toSorted((one, other) => one.y - other.y);
      for (let index = 1; index < sorted.length; index++) expect(sorted[index]!.y).toBeGreaterThanOrEqual(sorted[index - 1]!.y + sorted[index - 1]!.height - 0.01);
    }
  });

  it("shows each sub-stage once, in order", () => {
    const ids = layout.groups.map(({ group }) => group.id).filter((id) => id !== "");
    expect(ids).toEqual(ontologyAnswer.stages.flatMap(({ subStages }) => subStages.map(({ id }) => id)));
  });
});

describe("the layout", () => {
  it("gives firms a line of their own where they do not fit beside the level", () => {
    const cards = laidOut(1080, false).cards.filter(({ row }) => row.type === "node" && !row.reference && row.missing.length === 0 && row.node.name.length < 6);
    const heightsOf = (below: boolean) => new Set(cards.filter(({ factBelow }) => factBelow === below).map(({ height }) => height));
    expect(cards.filter(({ factBelow }) => factBelow).every(({ row }) => row.type === "node" && row.node.firms.length > 0)).toBe(true);
    expect(Math.min(...heightsOf(true))).toBe(Math.min(...heightsOf(false)) + 20);
  });

  it("sets the stages side by side where there is room, equipment below", () => {
    const { columns, heads } = laidOut(1080, false);
    const main = heads.filter(({ section }) => section.stage !== "EQUIPMENT" && section.stage !== "");
    expect(columns).toBe(true);
    expect(main.map(({ x }) => x)).toEqual(main.map(({ x }) => x).toSorted((one, other) => one - other));
    expect(new Set(main.map(({ y }) => y)).size).toBe(1);
    expect(heads.find(({ section }) => section.stage === "EQUIPMENT")!.y).toBeGreaterThan(main[0]!.y);
  });

  it("sets them below one another on a phone", () => {
    const { columns, heads } = laidOut(390, false);
    expect(columns).toBe(false);
    expect(new Set(heads.map(({ x }) => x)).size).toBe(1);
  });
});

describe("the elements", () => {
  it("hold a node for each card in its place and only edges between cards", () => {
    const layout = laidOut(1080, true);
    const { nodes, edges } = elementsOf(layout, graph);
    const ids = new Set(nodes.map(({ data }) => data.id));
    expect(nodes).toHaveLength(layout.cards.length);
    expect(edges.length).toBeGreaterThan(50);
    for (const { data, classes } of edges) {
      expect(ids.has(data.source) && ids.has(data.target)).toBe(true);
      expect(classes).toContain("reference");
      expect(data.weights).toMatch(/^[-\d. e]+$/);
      expect(data.distances).toMatch(/^[-\d. e]+$/);
    }
  });

  it("lead every line around the words: upright only between columns, level only between rows", () => {
    for (const layout of [laidOut(1080, true), laidOut(1500, true), inLanes(1300)]) {
      const { edges } = elementsOf(layout, graph);
      const cards = new Map(layout.cards.map((card) => [card.row.id, card]));
      const taken = [...layout.cards.map(({ x, y, width, height }) => ({ x, y, width, height })), ...layout.groups.map(({ x, y, width }) => ({ x, y, width, height: 26 }))];
      expect(edges.length).toBeGreaterThan(20);
      for (const { points, data } of edges) {
        const [from, to] = [cards.get(data.source)!, cards.get(data.target)!];
        expect([points[0]!.y, points.at(-1)!.y]).toEqual([from.y + from.height / 2, to.y + to.height / 2]);
        points.slice(1).forEach((end, index) => {
          const start = points[index]!;
          expect(start.x === end.x || start.y === end.y).toBe(true);
          const [left, right] = [Math.min(start.x, end.x), Math.max(start.x, end.x)];
          const [top, bottom] = [Math.min(start.y, end.y), Math.max(start.y, end.y)];
          // A card keeps three pixels above and below its words.
          expect(taken.filter((box) => right > box.x + 0.5 && left < box.x + box.width - 0.5 && bottom > box.y + 3 && top < box.y + box.height - 3)).toEqual([]);
        });
      }
    }
  });

  it("give neighbours in a gap lines of their own", () => {
    const layout = laidOut(1080, true);
    const upright = elementsOf(layout, graph).edges.map(({ points, data }) => ({ x: points[1]!.x, top: Math.min(points[1]!.y, points[2]?.y ?? 0), bottom: Math.max(points[1]!.y, points[2]?.y ?? 0), from: data.source }));
    expect(new Set(upright.map(({ x }) => x)).size).toBeGreaterThan(10);
  });
});

describe("lanes", () => {
  it("hold each family once, what carries none after those that documents speak of, with every stage in its column", () => {
    const layout = inLanes(1300);
    expect(layout.lanes.map(({ family }) => family)).toContain(null);
    expect(new Set(layout.lanes.map(({ family }) => family)).size).toBe(layout.lanes.length);
    const column = new Map<string, Set<number>>();
    for (const { stage, x } of layout.cards) column.set(stage, (column.get(stage) ?? new Set()).add(Math.round(x)));
    expect([...column.values()].every((xs) => xs.size === 1)).toBe(true);
    for (const { row, y } of layout.cards) {
      if (row.type !== "node") continue;
      const lane = layout.lanes.findLast((head) => head.y < y)!;
      expect(lane.family).toBe(row.node.family);
    }
  });

  it("stand below one another on a phone, still apart", () => {
    const layout = inLanes(390);
    expect(layout.columns).toBe(false);
    expect(layout.lanes.map(({ y }) => y)).toEqual(layout.lanes.map(({ y }) => y).toSorted((one, other) => one - other));
  });
});
