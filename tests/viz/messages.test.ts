import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { messages, wordsIn, type Table } from "../../viz/messages.ts";
import { views } from "../../viz/registry.ts";
import { languages } from "../../viz/state.ts";
import { messages as chainMessages } from "../../viz/views/chain/messages.ts";
import { messages as gapMessages } from "../../viz/views/gaps/messages.ts";

const viz = join(import.meta.dirname, "../../viz");
const files = readdirSync(viz, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file) && !file.startsWith("dist"));
const isTable = (file: string) => file.endsWith("messages.ts");
const read = (file: string) => readFileSync(join(viz, file), "utf8");
const source = files.filter((file) => !isTable(file)).map(read).join("\n");

/** Every table of the page with the file that it stands in. */
const tables = await Promise.all(files.filter(isTable).map(async (file) => [file, Object.values((await import(join(viz, file))) as Record<string, unknown>).find((value): value is Table => typeof value === "object") ?? {}] as const));

describe.each(tables)("the messages of %s", (_, table) => {
  const entries = Object.entries(table);

  it("say everything in both languages, with the same blanks", () => {
    const blanks = (text: string) => [...text.matchAll(/\{(\w+)[:}]/g)].map(([, name]) => name).sort().join();
    expect(entries.filter(([, { zh, en }]) => zh.length === 0 || en.length === 0)).toEqual([]);
    expect(entries.filter(([key, { en }]) => key !== "language.switch" && /[\u4e00-\u9fff]/u.test(en))).toEqual([]);
    expect(entries.filter(([key, { zh, en }]) => !freeBlanks.has(key) && blanks(zh) !== blanks(en))).toEqual([]);
  });

  it("are all used", () => {
    const patterns = [...source.matchAll(/`([\w.]+)\$\{[^`]*\}`/g)].map(([, prefix]) => prefix!);
    expect(Object.keys(table).filter((key) => !source.includes(`"${key}"`) && !patterns.some((prefix) => prefix.includes(".") && key.startsWith(prefix)))).toEqual([]);
  });
});

describe("the messages", () => {
  it("say each thing once: no view has a key of the shared ones, or of another view", () => {
    const keys = tables.flatMap(([, table]) => Object.keys(table));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
    expect(Object.keys(tables.find(([file]) => file === "messages.ts")![1])).toEqual(Object.keys(messages));
  });

  it("name every view in both languages", () => {
    expect(views.filter(({ title }) => title.zh === "" || title.en === "" || /[\u4e00-\u9fff]/u.test(title.en))).toEqual([]);
  });

  it("write numbers as the language does and leave no blank", () => {
    expect(wordsIn("en", chainMessages).say("chain.counts", { claimed: 1234, reference: 5 })).toBe("1,234 with evidence · 5 reference only");
    for (const language of languages) expect(wordsIn(language, chainMessages).say("fold.more", { count: 12 })).toContain("+12");
  });

  it("count one as one", () => {
    const { say } = wordsIn("en", gapMessages);
    expect(say("gaps.counts", { strengths: 1, gaps: 2, leads: 0 })).toBe("1 strength · 2 gaps · 0 leads to verify");
    expect(say("search.count", { count: 1 })).toBe("1 result");
  });

  it("are the only words: no Chinese stands in a component", () => {
    const spoken = (file: string) => read(file).replaceAll(/"[、中]"/g, "").replaceAll(/^\s*(\/\/|\/?\*).*$/gm, "");
    expect(files.filter((name) => name.endsWith(".tsx")).filter((file) => /[\u4e00-\u9fff]/u.test(spoken(file)))).toEqual([]);
  });
});

/** Messages whose languages count differently: `等3家` counts all, `+2` the rest. */
const freeBlanks = new Set(["card.moreFirms", "card.morePlaces", "some.firms", "some.bodies", "some.places", "some.things", "sheet.sources.more"]);
