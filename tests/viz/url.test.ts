import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressedIn, addressOf, type Addressed } from "../../viz/url.ts";

const text = fc.option(fc.string({ minLength: 1 }), { nil: null });
const addressed: fc.Arbitrary<Addressed> = fc.record({
  view: fc.constant("chain"), subject: fc.constant(null), language: fc.constantFrom("zh" as const, "en" as const), theme: fc.constantFrom("auto" as const, "light" as const, "dark" as const),
  embed: fc.boolean(), place: text, family: text, selection: text, asOf: fc.constantFrom(null, "2025", "2025-08", "2025-08-01"),
  parameters: fc.dictionary(fc.constantFrom("reference", "sort", "tab"), fc.string()),
});
const read = (address: string) => addressedIn(new URL(address, "http://atlas"));

describe("the address", () => {
  it("opens the same state again", () => {
    fc.assert(
      fc.property(addressed, (state) => {
        expect(read(addressOf(state))).toEqual(state);
      }),
    );
  });

  it("always carries the language, and stays readable", () => {
    expect(addressOf(read("/chain"))).toBe("/chain?lang=zh");
    expect(addressOf(read("/chain?lang=en&place=Region:140100&family=SiC"))).toBe("/chain?lang=en&place=Region:140100&family=SiC");
  });

  it("without a path, but with a choice, is the chain's, as it was before there were more views", () => {
    expect(addressOf(read("/?lang=en&place=Region:140100&select=Material:GaN"))).toBe("/chain?lang=en&place=Region:140100&select=Material:GaN");
  });

  it("passes over values that it does not know, and says where nothing is", () => {
    expect(read("/chain?lang=fr&theme=pink&asOf=yesterday&place=")).toEqual(read("/chain"));
    expect(read("/nowhere/at/all")).toMatchObject({ view: null, subject: "/nowhere/at/all" });
    expect(addressOf(read("/nowhere/at/all?lang=en"))).toBe("/nowhere/at/all?lang=en");
  });
});
