import { describe, expect, it } from "vitest";
import { InvalidLocalFile, openLocalStore, type LocalKind } from "../../viz/local-store.ts";

const words: LocalKind<readonly string[]> = { name: "words", version: 1, empty: [], isValid: (content): content is readonly string[] => Array.isArray(content) && content.every((word) => typeof word === "string") };

/** As much of a browser window as the store touches. */
function windowWith(items: Map<string, string>, refuses = false) {
  const listeners: ((event: { key: string | null }) => void)[] = [];
  const storage = {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (refuses) throw new DOMException("full", "QuotaExceededError");
      items.set(key, value);
    },
  };
  return { browser: { localStorage: storage, addEventListener: (_: string, listener: (typeof listeners)[number]) => listeners.push(listener) } as unknown as Window, changed: (key: string | null) => listeners.forEach((listener) => listener({ key })) };
}

describe("what a person keeps in the browser", () => {
  it("is there again after the page was closed, and in a window beside it", () => {
    const items = new Map<string, string>();
    const beside = windowWith(items);
    const other = openLocalStore(beside.browser, words);
    openLocalStore(windowWith(items).browser, words).keep(["碳化硅"]);
    expect(openLocalStore(windowWith(items).browser, words).kept.value).toEqual(["碳化硅"]);
    expect(other.kept.value).toEqual([]);
    beside.changed("xinlian-atlas.words");
    expect(other.kept.value).toEqual(["碳化硅"]);
  });

  it("begins empty where something broken, or of another version, lies in its place", () => {
    for (const text of ["{", "null", '{"atlas":"words","version":2,"content":["a"]}', '{"atlas":"words","version":1,"content":[1]}']) {
      expect(openLocalStore(windowWith(new Map([["xinlian-atlas.words", text]])).browser, words).kept.value).toEqual([]);
    }
  });

  it("lives as long as the page where the browser keeps nothing", () => {
    const store = openLocalStore(windowWith(new Map(), true).browser, words);
    store.keep(["a"]);
    expect(store.kept.value).toEqual(["a"]);
  });

  it("leaves as a file that another browser reads, and no other file is taken for one", async () => {
    const store = openLocalStore(windowWith(new Map()).browser, words);
    store.keep(["缺", "弱"]);
    expect(openLocalStore(windowWith(new Map()).browser, words).read(await store.written().text())).toEqual(["缺", "弱"]);
    expect(() => store.read('{"content":["a"]}')).toThrow(InvalidLocalFile);
  });
});
