import { describe, expect, it } from "vitest";
import type { Ask } from "../../../graph/analysis/search.ts";
import { remembering } from "../../../graph/ask/memory.ts";

/** An asking that counts what it is sent. */
function counting(answer: () => Promise<readonly object[]>) {
  const sent: string[] = [];
  const ask = ((name: string) => { sent.push(name); return answer(); }) as Ask;
  return { ask, sent };
}

describe("asking that remembers", () => {
  it("sends the same statement with the same values once while the graph stays in one state", async () => {
    const { ask, sent } = counting(async () => [{ id: "Region:140100" }]);
    for (const ids of [["Region:140100"], ["Region:140100"], ["Region:320583"]]) expect(await remembering(ask, "one")("placesWithin", { ids })).toEqual([{ id: "Region:140100" }]);
    expect(sent).toHaveLength(2);
  });
  it("reads everything anew once the graph has changed, and remembers nothing where its state is not known", async () => {
    const { ask, sent } = counting(async () => []);
    for (const state of ["one", "two", null, null]) await remembering(ask, state)("placesWithin", { ids: [] });
    expect(sent).toHaveLength(4);
  });
  it("asks again after a failure", async () => {
    let isDown = true;
    const { ask } = counting(async () => { if (isDown) throw new Error("down"); return []; });
    await expect(remembering(ask, "one")("ping", {})).rejects.toThrow("down");
    isDown = false;
    expect(await remembering(ask, "one")("ping", {})).toEqual([]);
  });
});
