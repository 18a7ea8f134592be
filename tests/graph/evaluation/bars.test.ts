import { expect, test } from "vitest";
import { barsMet, dropWithout } from "../../../graph/evaluation/bars.ts";
import { tableOf } from "../../../graph/evaluation/print.ts";
import type { Judged, Score } from "../../../graph/evaluation/score.ts";

const score = (entitiesRight: number, judged: readonly Judged[] = []): Score => ({
  tallies: new Map([["E:Company", { gold: 100, out: 100, right: entitiesRight }], ["R:MAKES", { gold: 10, out: 10, right: 9 }]]), judged, offsets: { right: 40, all: 40 },
});
const said = (count: number, right: number, sort: Judged["sort"]): Judged[] => Array.from({ length: count }, (_, at) => ({ sort, confidence: 0.92, right: at < right }));

test("bars are printed as met or missed, harder ones for documents that the rules were made with", () => {
  expect(barsMet(score(92), "unseen")).toBe("bars: entities F1 0.920 (bar 0.9) met; relations F1 0.900 (bar 0.8) met; offsets right 1.000 (bar 1) met\n");
  expect(barsMet(score(92), "seen")).toMatch(/entities F1 0\.920 \(bar 0\.95\) MISSED; relations F1 0\.900 \(bar 0\.9\) met/);
});

test("confidence is compared with truth, of entities and of relations", () => {
  const judged = [...said(30, 24, "entity"), ...said(10, 10, "relation")];
  expect(barsMet(score(95, judged), "unseen")).toContain("right of what is said with 0.9 and more 0.850 (bar 0.9) MISSED");
  expect(tableOf("x", score(95, judged))).toContain("0.90–0.95       40 0.920  0.850         30  0.800         10  1.000");
});

test("the loss without rows of the lexicon that only the founding documents justify has a bar", () => {
  expect(dropWithout(score(98), score(92))).toBe("without the rows that only these documents justify: entities F1 0.920, 0.060 less (bar 0.05) MISSED; relations F1 0.900, 0.000 less (bar 0.05) met\n");
});
