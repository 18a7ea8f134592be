import { expect, test } from "vitest";
import { closingLine, type TestReport } from "../../scripts/closing-line.ts";

const report = (part: Partial<TestReport>): TestReport => ({ numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [], ...part });

test.each<[string, TestReport | undefined, number | null, string, boolean]>([
  ["a run in which all passed", report({ numPassedTests: 3 }), 0, "3 passed, 0 failed", true],
  ["a failed test", report({ numPassedTests: 2, numFailedTests: 1, testResults: [{ status: "failed", assertionResults: [{ status: "failed" }] }] }), 1, "2 passed, 1 failed", false],
  ["a test left out", report({ numPassedTests: 2, numPendingTests: 1 }), 0, "2 passed, 0 failed, 1 skipped", false],
  ["no test at all", report({}), 0, "0 passed, 1 failed", false],
  ["a file that cannot be imported", report({ numPassedTests: 2, testResults: [{ status: "failed", assertionResults: [] }] }), 1, "2 passed, 1 failed", false],
  ["a set-up that broke after the tests", report({ numPassedTests: 2 }), 1, "2 passed, 1 failed", false],
  ["a run that was killed", undefined, null, "0 passed, 1 failed", false],
])("%s", (_what, given, exitCode, line, passed) => {
  expect(closingLine(given, exitCode)).toEqual({ line, passed });
});
