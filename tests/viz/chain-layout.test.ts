import { describe, expect, it } from "vitest";
import { layoutOf } from "../../viz/views/chain/chain-layout.ts";
import { sectionsOf } from "../../viz/views/chain/chain-rows.ts";
import { elementsOf } from "../../viz/views/chain/graph-elements.ts";
import { generatedChain, ontologyAnswer } from "./fixtures/chain-graph.ts";

const graph = generatedChain(400);
const laidOut = (width: number, reference: boolean) => layoutOf(sectionsOf(graph, ontologyAnswer.stages, { reference, unfolded: [] }), { width, leastTrack: 152, nameWidth: (row) => (row.type === "node" ? row.node.name.length * 14 : 40) });

describe.each([[1080, true], [1080, false], [800, false], [390, true], [358, false]])("at %i px, reference %s", (width, reference) => {
  const layout = laidOut(width, reference);

  it("keeps every card inside the width and off every other card", () => {
    for (const card of layout.cards) {
      expect(card.x).toBeGreaterThanOrEqual(0);
      expect(card.x + card.width).toBeLessThanOrEqual(width + 0.5);
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
  it("sets the stages side by side where there is room, equipment below", () => {
    const { columns, heads } = laidOut(1080, false);
    const main = heads.filter(({ section }) => !section.supporting);
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
      expect(`${data.weights} ${data.distances}`).toMatch(/^[-\d. e]+$/);
    }
  });

  it("are ready within a quarter of a second for 1,000", () => {
    const large = generatedChain(620);
    const begun = performance.now();
    const sections = sectionsOf(large, ontologyAnswer.stages, { reference: true, unfolded: large.nodes.flatMap((node) => [`reference:${node.stage}/${node.subStage}`, `claimed:${node.stage}/${node.subStage}`]) });
    const { nodes, edges } = elementsOf(layoutOf(sections, { width: 1080, leastTrack: 152, nameWidth: () => 80 }), large);
    expect(nodes.length + edges.length).toBeGreaterThan(1000);
    expect(performance.now() - begun).toBeLessThan(250);
  });
});
