import { afterEach, describe, expect, it, vi } from "vitest";
import { client } from "../../viz/api-client.ts";

const request = { operation: { name: "Home", text: "query Home { total }" }, variables: {} };
const answers = (...bodies: readonly object[]) => {
  const fetched = vi.fn(async () => Response.json(bodies[Math.min(fetched.mock.calls.length, bodies.length) - 1]));
  vi.stubGlobal("fetch", fetched);
  return fetched;
};
const refused = (code: string) => ({ data: null, errors: [{ message: "No.", extensions: { code } }] });
afterEach(() => void vi.unstubAllGlobals());

describe("a question", () => {
  it("is asked once more where the server had no time for it", async () => {
    const fetched = answers(refused("QUERY_FAILED"), { data: { total: 3 } });
    expect(await client.ask(request)).toEqual({ total: 3 });
    expect(fetched).toHaveBeenCalledTimes(2);
  });
  it("is not asked a third time, nor again where asking again is no help", async () => {
    for (const [code, reason, times] of [["QUERY_FAILED", "busy", 2], ["INVALID_ARGUMENT", "server", 1]] as const) {
      const fetched = answers(refused(code));
      await expect(client.ask(request)).rejects.toMatchObject({ reason, message: "No." });
      expect(fetched).toHaveBeenCalledTimes(times);
    }
  });
});
