/** Whether a JSON value nests deeper than `depth` objects and lists. Walks level by level, so that no input can exhaust the stack. */
export function nestsDeeperThan(depth: number, value: unknown): boolean {
  let level: unknown[] = [value];
  for (let reached = 0; reached <= depth; reached++) {
    level = level.flatMap((item) => (typeof item === "object" && item !== null ? Object.values(item) : []));
    if (level.length === 0) return false;
  }
  return true;
}
