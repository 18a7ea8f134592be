import { describe, expect, it } from "vitest";
import { rates, readLabel, scoreDocument, totalOf } from "../../../graph/evaluation/score.ts";
import { factsSchema } from "../../../graph/facts/schema.ts";

const text = "高新区发展光刻胶，到2025年产值达到10亿元。";
const passage = { quote: text, start: 0, end: text.length };
const facts = factsSchema.parse({
  doc: "a.txt", sha256: "0".repeat(64), title: "t", issuer: null, region: null, level: null, kind: "plan", publishedOn: null,
  entities: [{ type: "Park", name: "高新区", ...passage }, { type: "Material", name: "光刻胶", ...passage }, { type: "Company", name: "无", ...passage }],
  relations: [{ type: "SHORT_OF", from: ["Park", "高新区"], to: ["Material", "光刻胶"], ...passage }, { type: "HAS", from: ["Park", "高新区"], to: ["Stage", "DESIGN"], ...passage }],
  targets: [{ metric: "产值", op: ">=", value: 10, unit: "亿元", by: "2025", region: null, ...passage }],
});

describe("the scorer", () => {
  it("pairs entities by shared forms and counts a finer relation as the labelled one", () => {
    const label = readLabel(JSON.stringify({
      doc: "a.txt", entities: [{ type: "Park", name: "合肥高新区", aliases: ["高新区"] }, { type: "Material", name: "光刻胶" }],
      relations: [{ type: "FOCUSES_ON", from: ["Park", "合肥高新区"], to: ["Material", "光刻胶"] }], targets: [{ metric: "产值", value: 10, unit: "亿元", by: "2025" }],
    }));
    const score = scoreDocument(label, facts, text);
    expect(rates(totalOf(score, "E:"))).toMatchObject({ precision: 2 / 3, recall: 1 });
    expect(totalOf(score, "R:")).toEqual({ gold: 1, out: 1, right: 1 });
    expect(score.tallies.get("X:target in full")).toEqual({ gold: 1, out: 1, right: 1 });
    expect(score.offsets).toEqual({ right: 6, all: 6 });
  });

  it("counts what is right under another kind as the kind of its label", () => {
    const label = readLabel(JSON.stringify({ doc: "a.txt", entities: [{ type: "Technology", altTypes: ["Material"], name: "光刻胶" }] }));
    const { tallies } = scoreDocument(label, facts, text);
    expect([tallies.get("E:Technology"), tallies.get("E:Material")]).toEqual([{ gold: 1, out: 1, right: 1 }, undefined]);
  });

  it("lets optional labels be neither hit nor miss", () => {
    const label = readLabel(JSON.stringify({ doc: "a.txt", entities: [{ type: "Park", name: "高新区" }], optional: { entities: [{ type: "Company", name: "无" }, { type: "Material", name: "光刻胶" }] } }));
    expect(totalOf(scoreDocument(label, facts, text), "E:")).toEqual({ gold: 1, out: 1, right: 1 });
  });
});
