/** What is read of Vitest's JSON report. */
export interface TestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly { readonly status: string }[] }[];
}

/** Sums a run of the tests up in one line. It passes only where Vitest ended well, a test ran and none was left out; a file that broke outside its tests counts as one failure, and so does a run that failed without a failed test. */
export function closingLine(report: TestReport | undefined, exitCode: number | null): { line: string; passed: boolean } {
  const ran = report?.numPassedTests ?? 0;
  const left = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  const broken = report?.testResults.filter(({ status, assertionResults }) => status === "failed" && assertionResults.every((test) => test.status !== "failed")).length ?? 0;
  const counted = (report?.numFailedTests ?? 0) + broken;
  const failed = counted === 0 && (exitCode !== 0 || ran === 0) ? 1 : counted;
  return { line: `${ran} passed, ${failed} failed${left === 0 ? "" : `, ${left} skipped`}`, passed: failed === 0 && left === 0 };
}
