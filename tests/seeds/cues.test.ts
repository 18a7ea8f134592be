import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectRoot } from "../../graph/config.ts";
import { InvalidSeed } from "../../graph/errors.ts";
import { cuesOf, pattern } from "../../graph/lexicon/cues.ts";
import { readTable } from "../../graph/lexicon/index.ts";

const readers = new Set(["graph/extraction", "graph/documents", "graph/facts"].flatMap((folder) => readdirSync(join(projectRoot, folder), { recursive: true, encoding: "utf8" })).map((path) => basename(path)));
const files = readdirSync(join(projectRoot, "seeds/cues")).map((file) => basename(file, ".csv"));
const rowsOf = (file: string) => readTable(`cues/${file}.csv`, ["set", "phrase", "unless", "reason", "example"]);

describe.each(files)("the phrases of %s", (file) => {
  it("are read by the rule or finder of that name", () => {
    expect(readers).toContain(`${file}.ts`);
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
  const business = cuesOf("makes", ({ how, make, owned, push, buy, grow, further, reach, result }) => ({ makes: pattern`^${how}?${make}`, others: pattern`${owned}${push}${buy}${grow}${further}${reach}${result}` }));

  it("finds each phrase of a set", () => {
    expect(["主要生产红光芯片", "量产红光芯片"].every((words) => business().makes.test(words))).toBe(true);
    expect(business().makes.test("红光芯片主要生产")).toBe(false);
  });

  it("finds none before the words that it excludes", () => {
    const objects = cuesOf("objects", ({ input, market, trade, finish, plan, already, rising, announce, research, tools, sold, turn }) => ({ trade: pattern`^${trade}`, others: [input, market, finish, plan, already, rising, announce, research, tools, sold, turn] }));
    expect(objects().trade.test("行业协会")).toBe(true);
    expect(objects().trade.test("行业龙头")).toBe(false);
  });

  it("is told of a set that no pattern reads, and of one that is missing", () => {
    expect(cuesOf("makes", ({ how }) => pattern`${how}`)).toThrow(/no pattern reads make, owned, push, buy, grow/);
    expect(cuesOf("makes", ({ nowhere }) => pattern`${nowhere}`)).toThrow(InvalidSeed);
  });
});
