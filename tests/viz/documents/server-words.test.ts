import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { unreadFormats } from "../../../graph/documents/unread-formats.ts";
import { serverWords } from "../../../viz/views/documents/server-words.ts";

const reader = join(import.meta.dirname, "../../../graph/documents");

/** Whatever the reader may say when it refuses a document, with 1 for each thing that it fills in. */
const refusals = [...unreadFormats.map(({ advice }) => advice), ...readdirSync(reader, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".ts"))
  .flatMap((file) => [...readFileSync(join(reader, file), "utf8").matchAll(/InvalidDocument\(`\$\{name\}: ((?:[^`$]|\$\{(?:[^{}]|\{[^{}]*\})*\})*)`/g)])
  .map(([, words = ""]) => words.replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, "1")).filter((words) => words !== "1")];

describe("what the server says of a file", () => {
  it("is told in Chinese on the Chinese page, whatever the reader refuses", () => {
    expect(refusals.length).toBeGreaterThan(15);
    expect(refusals.filter((words) => !/^[^a-z]*[\u4e00-\u9fff]/u.test(serverWords(`甲.txt: ${words}`, "甲.txt", "zh")))).toEqual([]);
  });

  it("names the number that matters, and leaves out the name that stands beside it", () => {
    expect(serverWords("甲.txt: is larger than the 25 MB that may be sent; split it, or load it by the command line", "甲.txt", "zh")).toBe("超过可以上传的 25 MB；请拆开，或用命令行读入");
    expect(serverWords("甲.txt: the file is empty; give a file with text", "甲.txt", "en")).toBe("the file is empty; give a file with text");
    expect(serverWords("甲.txt: something new went wrong", "甲.txt", "zh")).toBe("something new went wrong");
  });
});
