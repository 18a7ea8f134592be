import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressedIn, queryOf, type Addressed } from "../../viz/url.ts";

const text = fc.option(fc.string({ minLength: 1 }), { nil: null });
const addressed: fc.Arbitrary<Addressed> = fc.record({
  view: fc.constant("chain" as const), language: fc.constantFrom("zh" as const, "en" as const), theme: fc.constantFrom("auto" as const, "light" as const, "dark" as const),
  place: text, family: text, selection: text, asOf: fc.constantFrom(null, "2025", "2025-08", "2025-08-01"), reference: fc.constantFrom(null, true, false),
});

describe("the address", () => {
  it("opens the same state again", () => {
    fc.assert(
      fc.property(addressed, (state) => {
        expect(addressedIn(queryOf(state))).toEqual(state);
      }),
    );
  });

  it("always carries the language, and stays readable", () => {
    expect(queryOf(addressedIn(""))).toBe("?lang=zh");
    expect(queryOf(addressedIn("?lang=en&place=Region:140100&family=SiC"))).toBe("?lang=en&place=Region:140100&family=SiC");
  });

  it("passes over what it does not know", () => {
    expect(addressedIn("?lang=fr&theme=pink&reference=maybe&asOf=yesterday&place=")).toEqual(addressedIn(""));
  });
});
