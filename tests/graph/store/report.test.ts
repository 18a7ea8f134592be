import { expect, test } from "vitest";
import { printSteps } from "../../../graph/store/report.ts";

function printed(isTTY: boolean): string {
  let text = "";
  let clock = 0;
  const steps = printSteps({ isTTY, write: (part: string) => ((text += part), true) } as Parameters<typeof printSteps>[0], () => clock);
  steps.report("Starting Neo4j");
  clock = 7_940;
  steps.report("Loading");
  clock = 8_000;
  steps.finish();
  steps.finish();
  return text;
}

test("in a terminal each step gets the time that it took", () => {
  expect(printed(true)).toBe("Starting Neo4j  7.9 s\nLoading  0.1 s\n");
});

test("elsewhere each step is a plain line, there as soon as it begins", () => {
  expect(printed(false)).toBe("Starting Neo4j\nLoading\n");
});
