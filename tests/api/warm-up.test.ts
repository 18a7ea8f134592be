import { describe, expect, it, vi } from "vitest";
import { warmUp } from "../../api/warm-up.ts";
import type { Ask } from "../../graph/index.ts";

const empty = vi.fn(async () => []) as unknown as Ask;

describe("asking ahead after a start", () => {
  it("goes on with what an answer offers to ask", async () => {
    expect((await warmUp(empty, () => false)).length).toBeGreaterThan(1);
  });

  it("asks nothing once the server stops", async () => {
    expect(await warmUp(empty, () => true)).toEqual([]);
  });

  it("lets no failure out", async () => {
    const broken = (async () => { throw new Error("the database is gone"); }) as unknown as Ask;
    expect(await warmUp(broken, () => false)).toEqual([]);
  });
});
