import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../../graph/config.ts";
import { InvalidSeed } from "../../graph/errors.ts";
import { cuesOf, pattern } from "../../graph/extraction/cues.ts";
import { readTable } from "../../graph/lexicon/index.ts";

const files = readdirSync(join(projectRoot, "seeds/cues")).map((file) => basename(file, ".csv"));
const rowsOf = (file: string) => readTable(`cues/${file}.csv`, ["set", "phrase", "unless", "reason", "example"]);

describe.each(files)("the phrases of %s", (file) => {
  it("are read by the rule or finder of that name", () => {
    expect(["rules", "mentions"].some((folder) => existsSync(join(projectRoot, `graph/extraction/${folder}/${file}.ts`)))).toBe(true);
  });

  it("say of each set what it tells, with an example that holds one of its phrases", () => {
    const rows = rowsOf(file);
    const first = rows.filter(({ set }, index) => rows.findIndex((row) => row.set === set) === index);
    expect(first.filter(({ set, reason, example }) => reason === "" || !rows.some((row) => row.set === set && example.includes(row.phrase))).map(({ origin }) => origin)).toEqual([]);
  });

  it("stand in their set once", () => {
    const keys = rowsOf(file).map(({ set, phrase, unless }) => `${set} ${phrase} ${unless}`);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});

describe("a rule that asks for its phrases", () => {
  it("is told of a set that nothing reads, and of one that is missing", () => {
    const [set = ""] = rowsOf("stated-place").map((row) => row.set);
    expect(cuesOf("stated-place", [set], (sets) => sets)).toThrow(InvalidSeed);
    expect(cuesOf("stated-place", [...new Set(rowsOf("stated-place").map((row) => row.set)), "nowhere"], (sets) => sets)).toThrow(/nowhere is missing/);
  });

  it("finds any phrase of a set, and none before the words that it excludes", () => {
    const sets = [...new Set(rowsOf("subject-makes").map((row) => row.set))];
    const cues = cuesOf("subject-makes", sets, ({ list = "" }) => pattern`产品${list}`);
    expect(cues().test("产品为红光芯片")).toBe(true);
    expect(cues().test("产品为主")).toBe(false);
  });
});
