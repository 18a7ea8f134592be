/** Sums Vitest's JSON report up in one closing line. A run passes only where Vitest ended well, at least one test ran and none was left out; a file that broke before its tests, and a run that failed without a failed test, count as one failure each. */
export function closingLine(report, exitCode) {
  const passed = report?.numPassedTests ?? 0;
  const left = (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  const broken = (report?.testResults ?? []).filter(({ status, assertionResults }) => status === "failed" && !assertionResults.some((test) => test.status === "failed")).length;
  const counted = (report?.numFailedTests ?? 0) + broken;
  const failed = counted === 0 && (exitCode !== 0 || passed === 0) ? 1 : counted;
  const skipped = left === 0 ? "" : `, ${left} skipped`;
  return { line: `${passed} passed, ${failed} failed${skipped}`, passed: failed === 0 && left === 0 };
}
