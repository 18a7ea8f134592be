import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { convert, holdsTraditional } from "../../../graph/documents/clean/traditional.ts";

const { Locale } = createRequire(import.meta.url)("opencc-js/t2cn") as { readonly Locale: { readonly to: { readonly cn: readonly (readonly string[])[] } } };

test("no entry of the tables changes a text that is told to hold nothing traditional", () => {
  const entries = Locale.to.cn.flat().flatMap((table) => table.split("|").map((entry) => entry.split(" ")[0] ?? ""));
  expect(entries.length).toBeGreaterThan(3000);
  expect(entries.filter((before) => convert(before) !== before && !holdsTraditional(before))).toEqual([]);
});

test.each([["半導體產業", true], ["乾照光电", true], ["半导体产业，投资20亿元", false], ["", false]])("%s: %s", (text, expected) => {
  expect(holdsTraditional(text)).toBe(expected);
});
