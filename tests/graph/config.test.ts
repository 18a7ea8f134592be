import { describe, expect, it } from "vitest";
import { readConfig } from "../../graph/config.ts";

describe("what a user sets from outside", () => {
  it("has its default where it is left out or empty", () => {
    expect(readConfig({ PORT: " ", ATLAS_RATE_LIMIT: "60" })).toMatchObject({ host: "127.0.0.1", port: 4000, rateLimit: 60, queryTimeout: 10_000 });
  });

  it.each(["four", "-1", "80.5"])("is refused by name where a number is %s", (PORT) => {
    expect(() => readConfig({ PORT })).toThrow(`PORT is ${PORT}: write a whole number, such as 4000`);
  });
});
