import fc from "fast-check";
import { expect, it } from "vitest";
import { inOrderOf, inTextOrder } from "../../../../graph/extraction/scan/in-order.ts";

const stretches = fc.array(fc.record({ start: fc.integer({ min: 900_000, max: 900_020 }), end: fc.integer({ min: 900_021, max: 900_030 }) }), { maxLength: 40 });

it("puts values in the order of their offsets, wherever in a text they begin, and leaves those of one offset as they were", () => {
  fc.assert(fc.property(stretches, (values) => {
    expect(inOrderOf(values, ({ start }) => start)).toEqual([...values].sort((a, b) => a.start - b.start));
  }));
});

it("puts the longest of those that begin together first", () => {
  fc.assert(fc.property(stretches, (values) => {
    expect(inTextOrder(values)).toEqual([...values].sort((a, b) => a.start - b.start || b.end - a.end));
  }));
});
