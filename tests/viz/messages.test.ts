import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { messages, wordsIn } from "../../viz/messages.ts";
import { languages } from "../../viz/state.ts";

const viz = join(import.meta.dirname, "../../viz");

describe("the messages", () => {
  it("say everything in both languages, with the same blanks", () => {
    const blanks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort().join();
    const entries = Object.entries(messages);
    expect(entries.filter(([, { zh, en }]) => zh.length === 0 || en.length === 0)).toEqual([]);
    expect(entries.filter(([key, { en }]) => key !== "language.switch" && /[\u4e00-\u9fff]/u.test(en))).toEqual([]);
    expect(entries.filter(([key, { zh, en }]) => !freeBlanks.has(key) && blanks(zh) !== blanks(en))).toEqual([]);
  });

  it("are all used", () => {
    const files = sources(viz).filter((file) => !file.endsWith("messages.ts"));
    const source = files.map((file) => readFileSync(file, "utf8")).join("\n");
    const patterns = [...source.matchAll(/`([\w.]+)\$\{[^`]*\}`/g)].map(([, prefix]) => prefix!);
    const unused = Object.keys(messages).filter((key) => !source.includes(`"${key}"`) && !patterns.some((prefix) => prefix.includes(".") && key.startsWith(prefix)));
    expect(unused).toEqual([]);
  });

  it("write numbers as the language does and leave no blank", () => {
    expect(wordsIn("en").say("chain.counts", { claimed: 1234, reference: 5 })).toBe("1,234 with evidence · 5 reference only");
    for (const language of languages) expect(wordsIn(language).say("fold.more", { count: 12 })).toContain("+12");
  });

  it("are the only words: no Chinese stands in a component", () => {
    const components = sources(viz).filter((name) => name.endsWith(".tsx"));
    const spoken = (file: string) => readFileSync(file, "utf8").replaceAll(/"[、中]"/g, "").replaceAll(/^\s*(\/\/|\/?\*).*$/gm, "");
    expect(components.filter((file) => /[\u4e00-\u9fff]/u.test(spoken(file)))).toEqual([]);
  });
});

/** Messages whose languages count differently: `等3家` counts all, `+2` the rest. */
const freeBlanks = new Set(["card.moreFirms", "card.morePlaces"]);

function sources(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file) && !file.startsWith("dist"));
  return files.map((file) => join(folder, file));
}
