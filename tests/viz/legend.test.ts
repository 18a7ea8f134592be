import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ontology } from "../../graph/ontology/index.ts";
import type { MissingKind, Voice } from "../../viz/contract.ts";
import { legendOf } from "../../viz/views/chain/legend.ts";
import { markOf } from "../../viz/missing.ts";
import { shapePath } from "../../viz/shape-path.ts";
import { voiceLine } from "../../viz/voice-line.ts";
import { generatedChain, ontologyAnswer } from "./fixtures/chain-graph.ts";

const tokens = readFileSync(new URL("../../viz/styles/tokens.css", import.meta.url), "utf8");
const token = (name: string) => /light-dark\((#\w+), (#\w+)\)/.exec(tokens.split(`--${name}:`)[1] ?? "")?.slice(1, 3);

describe("the legend", () => {
  it("names every level and stage, and the kinds that are drawn", () => {
    const { levels, missing, stages, shapes } = legendOf(ontologyAnswer, generatedChain(50));
    expect(levels).toHaveLength(5);
    expect(missing.map(({ label, meaning }) => [label.zh, meaning])).toEqual(Object.entries(ontology.missing).filter(([id]) => id !== "UNREAD").map(([, { label, meaning }]) => [label.zh, meaning]));
    expect(stages.map(({ label }) => label.zh)).toEqual(Object.values(ontology.stages).map(({ label }) => label.zh));
    expect(shapes.map(({ label }) => label.zh)).toEqual(["材料", "器件", "装备", "技术", "应用"]);
  });

  it("shows each shape of the ontology as an outline of its own", () => {
    const shapes = [...new Set(Object.values(ontology.kinds).map(({ shape }) => shape))];
    expect(new Set(shapes.map(shapePath)).size).toBe(shapes.length);
  });
});

describe("the drawing's values are the ontology's", () => {
  it.each(Object.entries(ontology.stages))("stage %s", (id, { colour }) => {
    expect(token(`stage-${id}`)).toEqual([colour.light, colour.dark]);
  });

  it.each(Object.entries(ontology.levels))("level %s", (id, { colour, ink }) => {
    expect(token(`level-${id}`)).toEqual([colour.light, colour.dark]);
    expect(token(`level-${id}-ink`)).toEqual([ink.light, ink.dark]);
  });

  // What was not read is drawn as what is unconfirmed.
  it.each(Object.entries(ontology.missing).filter(([id]) => id !== "UNREAD"))("missing %s", (id, { colour }) => {
    expect(token(id.toLowerCase())).toEqual([colour.light, colour.dark]);
  });

  it.each(Object.entries(ontology.missing))("letter of %s", (id, { mark }) => {
    expect(markOf(id as MissingKind, "zh")).toBe(mark);
  });

  it("letters that no English reader has to guess at, each kind its own", () => {
    const letters = Object.keys(ontology.missing).map((id) => markOf(id as MissingKind, "en"));
    expect(letters.join("")).toMatch(/^[A-Z?·]+$/);
    expect(new Set(letters).size).toBe(letters.length);
  });

  it.each(Object.entries(ontology.voices))("voice %s", (id, { line }) => {
    expect(voiceLine(id as Voice)).toMatchObject({ dash: line.dash, width: line.width });
  });
});
