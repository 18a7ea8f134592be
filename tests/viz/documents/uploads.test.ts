import { describe, expect, it } from "vitest";
import { inGroups } from "../../../viz/views/documents/uploads.ts";

const megabyte = 1024 * 1024;
const files = (count: number, size: number) => Array.from({ length: count }, (_, at) => ({ at, size }));

describe("files chosen together", () => {
  it("are sent in groups that the server takes, none lost, in their order", () => {
    const groups = inGroups(files(125, 40_000));
    expect(groups.flat().map(({ at }) => at)).toEqual(files(125, 0).map(({ at }) => at));
    expect(Math.max(...groups.map(({ length }) => length))).toBeLessThanOrEqual(50);
  });

  it("are sent in smaller groups where they are large", () => {
    const groups = inGroups(files(20, 24 * megabyte));
    expect(groups.flat()).toHaveLength(20);
    expect(Math.max(...groups.map((group) => group.reduce((sum, { size }) => sum + size, 0)))).toBeLessThanOrEqual(200 * megabyte);
  });

  it("are one group where they are few, and none where there are none", () => {
    expect(inGroups(files(5, 1))).toHaveLength(1);
    expect(inGroups([])).toEqual([]);
    expect(inGroups(files(2, 300 * megabyte))).toHaveLength(2);
  });
});
