import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flag, list, oneOf, slice, sorting, text } from "../../viz/slice.ts";
import { initialState } from "../../viz/state.ts";

const example = slice<{ columns: "STAGE" | "PRODUCT"; places: readonly string[]; open: boolean | null; of: string | null }, { folds: readonly string[] }>(
  "example", { columns: oneOf(["STAGE", "PRODUCT"], "STAGE"), places: list, open: flag, of: text }, { folds: [] },
);

describe("a view's part of the state", () => {
  it("is read back from the parameters that it writes", () => {
    const choices = fc.record({ columns: fc.constantFrom("STAGE" as const, "PRODUCT" as const), places: fc.array(fc.string({ minLength: 1 })), open: fc.constantFrom(null, true, false), of: fc.option(fc.string({ minLength: 1 }), { nil: null }) });
    fc.assert(fc.property(choices, (chosen) => {
      expect(example.of({ ...initialState, parameters: example.parameters(chosen) })).toEqual({ ...chosen, folds: [] });
    }));
  });

  it("writes nothing for what is usual, and reads nonsense as usual", () => {
    expect(example.set({ columns: "PRODUCT" })(initialState).parameters).toEqual({ columns: "PRODUCT" });
    expect(example.set({ columns: "STAGE" })(initialState).parameters).toEqual({});
    expect(example.of({ ...initialState, parameters: { columns: "COLOUR", open: "perhaps", other: "x" } })).toEqual({ columns: "STAGE", places: [], open: null, of: null, folds: [] });
  });

  it("sorts by a column that there is, else as usual", () => {
    const [own, usual] = [sorting(null), sorting({ column: "date", descending: true }, ["date", "title"])];
    expect([own.read(undefined), own.read("-count"), own.write({ column: "count", descending: false })]).toEqual([null, { column: "count", descending: true }, "count"]);
    expect([usual.read(undefined), usual.read("colour"), usual.read("title")]).toEqual([{ column: "date", descending: true }, { column: "date", descending: true }, { column: "title", descending: false }]);
    expect([usual.write({ column: "date", descending: true }), usual.write({ column: "date", descending: false })]).toEqual([undefined, "date"]);
  });

  it("keeps what no address carries, apart from the other views", () => {
    const state = example.update(({ folds }) => ({ folds: [...folds, "a"] }))(initialState);
    expect(example.of(state).folds).toEqual(["a"]);
    expect(state.parameters).toEqual({});
    expect(state.transient).toEqual({ example: { folds: ["a"] } });
  });
});
