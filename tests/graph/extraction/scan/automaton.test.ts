import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildAutomaton, longest } from "../../../../graph/extraction/scan/automaton.ts";

describe("the automaton", () => {
  it("finds what a plain search finds", () => {
    fc.assert(fc.property(fc.array(fc.stringMatching(/^[ab硅]{1,4}$/), { minLength: 1, maxLength: 8 }), fc.stringMatching(/^[ab硅]{0,40}$/), (patterns, text) => {
      const known = [...new Set(patterns)];
      const units = Uint16Array.from(text, (character) => character.charCodeAt(0));
      const found = buildAutomaton(known.map((pattern) => [pattern, pattern] as const)).scan(units, units.length).map(({ start, payload }) => `${start}${payload}`).sort();
      expect(found).toEqual(known.flatMap((pattern) => [...text].flatMap((_, at) => (text.startsWith(pattern, at) ? [`${at}${pattern}`] : []))).sort());
    }));
  });

  it("keeps the longest of overlapping matches", () => {
    expect(longest([{ start: 0, end: 4 }, { start: 2, end: 8 }, { start: 9, end: 10 }])).toEqual([{ start: 2, end: 8 }, { start: 9, end: 10 }]);
  });
});
