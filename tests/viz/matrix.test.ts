import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collatorIn } from "../../viz/names.ts";
import { initialState, type Action } from "../../viz/state.ts";
import { placesOfColumn } from "../../viz/views/matrix/column-places.ts";
import { inSight, walked } from "../../viz/views/matrix/grid-walk.ts";
import { columnName, gridOf, merged, type GridChoices, type MatrixCell, type MatrixColumn } from "../../viz/views/matrix/matrix-grid.ts";
import { cellId, cellOf, chooseColumns, matrix, mostCompared, nameColumn, showsSilent, sortBy, toggleCompared } from "../../viz/views/matrix/slice.ts";
import { ontologyAnswer, places } from "./fixtures/chain-graph.ts";

const [taiyuan, xinzhou, kunshan] = places;
const column = (id: string, stage: string, given: Partial<MatrixColumn> = {}): MatrixColumn => ({ id, stage, subStage: null, family: null, product: null, label: { zh: id, en: id }, ...given });
const cell = (place: { readonly id: string }, id: string, level: number, missing: MatrixCell["missing"] = []): MatrixCell => ({ place: { id: place.id }, column: id, level, missing, present: 0, subStages: 0 });
const coverage = {
  rows: [taiyuan, xinzhou, kunshan], totalRows: 3, documentsRead: [],
  columns: [column("CRYSTAL", "MATERIALS", { subStage: "CRYSTAL" }), column("EPITAXY", "MATERIALS", { subStage: "EPITAXY" }), column("EDA", "DESIGN", { subStage: "EDA" })],
  cells: [cell(taiyuan, "CRYSTAL", 3), cell(taiyuan, "EPITAXY", 0, ["UNCONFIRMED"]), cell(xinzhou, "CRYSTAL", 0, ["UNREAD"]), cell(kunshan, "CRYSTAL", 1, ["DECLARED", "UNMET"]), cell(kunshan, "EPITAXY", 1)],
};
const grid = (choices: Partial<GridChoices> = {}) => gridOf(coverage, "zh", collatorIn("zh"), { silent: true, filter: null, missing: "ALL", only: null, first: null, sort: null, ...choices });
const names = (of: ReturnType<typeof grid>) => of.rows.map(({ place }) => place.name);
const after = (...actions: readonly Action[]) => actions.reduce((state, action) => action(state), initialState);

describe("who has what a column stands for", () => {
  const firm = (name: string) => ({ firm: { id: `Company:${name}`, kind: "Company", name, nameEn: null } });
  const told = (place: { readonly id: string }, level: number, firms: readonly ReturnType<typeof firm>[], firmCount = firms.length) => ({ place: { id: place.id }, level, firmCount, firms, projects: [] });

  it("stands the furthest first, among equals the one with more firms, each firm once, and tells of sites left out", () => {
    const found = placesOfColumn({ rows: coverage.rows, cells: [told(taiyuan, 3, [firm("甲")]), told(xinzhou, 0, []), told(kunshan, 3, [firm("乙"), firm("乙"), firm("丙")], 5)] });
    expect(found.map(({ place, firms, more }) => [place.id, firms.map(({ name }) => name).join(""), more])).toEqual([[kunshan.id, "乙丙", 2], [taiyuan.id, "甲", 0]]);
  });
});

describe("the matrix", () => {
  it("has a cell for every place and column, silent where the answer has none", () => {
    const { rows, columns, groups } = grid();
    for (const { place, cells } of rows) expect(cells.map((one) => [one.place.id, one.column])).toEqual(columns.map(({ id }) => [place.id, id]));
    expect(rows[1]!.cells[2]).toMatchObject({ level: 0, missing: [] });
    expect(groups).toEqual([{ stage: "MATERIALS", start: 0, count: 2 }, { stage: "DESIGN", start: 2, count: 1 }]);
  });

  it("leaves silent columns and places out where they are not wanted, but never what is a gap", () => {
    const { rows, columns } = grid({ silent: false });
    expect(columns.map(({ id }) => id)).toEqual(["CRYSTAL", "EPITAXY"]);
    expect(rows.map(({ place }) => place.id)).toEqual([taiyuan.id, kunshan.id]);
    expect(rows[0]!.cells).toHaveLength(2);
  });

  it("finds places by name in either language, and by what they miss", () => {
    expect(names(grid({ filter: "KUN" }))).toEqual(["昆山市"]);
    expect(names(grid({ filter: "忻" }))).toEqual(["忻州市"]);
    expect(names(grid({ missing: "UNCONFIRMED" }))).toEqual(["太原市"]);
    expect(names(grid({ filter: "nowhere" }))).toEqual([]);
  });

  it("sorts by how far places are, and keeps the chosen place first", () => {
    expect(names(grid({ sort: { column: "CRYSTAL", descending: true } }))).toEqual(["太原市", "昆山市", "忻州市"]);
    expect(names(grid({ sort: { column: "EPITAXY", descending: true } }))[0]).toBe("昆山市");
    expect(names(grid({ sort: { column: nameColumn, descending: false }, first: xinzhou.id }))[0]).toBe("忻州市");
  });

  it("shows only the places chosen, silent ones too", () => {
    expect(names(grid({ silent: false, only: [xinzhou.id, taiyuan.id] }))).toEqual(["太原市", "忻州市"]);
  });

  it("takes in the rows that were asked for later", () => {
    const far = { id: "Region:1", kind: "Region", name: "远市", nameEn: null };
    const both = merged(coverage, { ...coverage, rows: [far], cells: [cell(far, "EDA", 4)] });
    expect(both.columns).toHaveLength(3);
    expect(gridOf(both, "zh", collatorIn("zh"), { silent: false, filter: null, missing: "ALL", only: null, first: null, sort: null }).rows.at(-1)!.cells.at(-1)!.level).toBe(4);
  });

  it("names a column by what its stage and the chosen family do not say", () => {
    const name = (given: Partial<MatrixColumn>, family: string | null) => columnName(column("x", "MATERIALS", given), ontologyAnswer, "zh", { family, noFamilyName: "未分材料" });
    expect(name({ family: "SiC" }, null)).toBe("碳化硅");
    expect(name({ family: "NONE" }, null)).toBe("未分材料");
    expect(name({ subStage: "EPITAXY", family: "SiC" }, "SiC")).toBe("外延");
    expect(name({ subStage: "EPITAXY", family: "SiC" }, null)).toBe("外延 · 碳化硅");
    expect(name({}, null)).toBe("材料");
  });
});

describe("the matrix's choices", () => {
  it("sort the furthest first, turn, and are forgotten with the columns", () => {
    expect(matrix.of(after(sortBy("EDA")))).toMatchObject({ sort: { column: "EDA", descending: true } });
    expect(matrix.of(after(sortBy("EDA"), sortBy("EDA")))).toMatchObject({ sort: { column: "EDA", descending: false } });
    expect(matrix.of(after(sortBy(nameColumn)))).toMatchObject({ sort: { column: nameColumn, descending: false } });
    expect(matrix.of(after(sortBy("EDA"), chooseColumns("PRODUCT")))).toMatchObject({ columns: "PRODUCT", sort: null });
  });

  it("hold a few places to compare, and let go of the last one", () => {
    const many = after(...Array.from({ length: 9 }, (_, index) => toggleCompared(`Region:${index}`)));
    expect(matrix.of(many).compare).toHaveLength(mostCompared);
    expect(matrix.of(after(toggleCompared("a"), matrix.set({ only: true }), toggleCompared("a")))).toMatchObject({ compare: [], only: null });
  });

  it("show the silent among few columns only, unless asked", () => {
    expect(showsSilent(after())).toBe(true);
    expect(showsSilent(after(chooseColumns("PRODUCT")))).toBe(false);
    expect(showsSilent(after(chooseColumns("PRODUCT"), matrix.set({ silent: true })))).toBe(true);
  });

  it("name a cell by an id that no entity has", () => {
    expect(cellOf(cellId("Park:320500:苏州工业园区", "EPITAXY|SiC"))).toEqual({ place: "Park:320500:苏州工业园区", column: "EPITAXY|SiC" });
    expect(cellOf("Region:140100")).toBeUndefined();
  });
});

describe("the keys of the grid", () => {
  it("never lead out of it", () => {
    const keys = fc.record({ key: fc.constantFrom("ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Home", "End", "PageUp", "PageDown"), ctrlKey: fc.boolean() });
    fc.assert(fc.property(fc.array(keys), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (pressed, rows, columns) => {
      const { row, column: at } = pressed.reduce((spot, key) => walked(spot, key, { rows, columns, page: 3 })!, { row: 0, column: 0 });
      expect(row >= 0 && row < rows && at >= 0 && at < columns).toBe(true);
    }));
  });

  it("lead along the row, and with Ctrl to the corners; other keys do not", () => {
    const extent = { rows: 10, columns: 5, page: 4 };
    expect(walked({ row: 3, column: 2 }, { key: "End", ctrlKey: false }, extent)).toEqual({ row: 3, column: 4 });
    expect(walked({ row: 3, column: 2 }, { key: "End", ctrlKey: true }, extent)).toEqual({ row: 9, column: 4 });
    expect(walked({ row: 3, column: 2 }, { key: "Home", ctrlKey: true }, extent)).toEqual({ row: 0, column: 0 });
    expect(walked({ row: 3, column: 2 }, { key: "PageDown", ctrlKey: false }, extent)).toEqual({ row: 7, column: 2 });
    expect(walked({ row: 3, column: 2 }, { key: "a", ctrlKey: false }, extent)).toBeUndefined();
  });

  it("only what is in sight is drawn, and a little around", () => {
    expect(inSight(0, 440, 44, 5000)).toEqual({ start: 0, end: 16 });
    expect(inSight(44_000, 440, 44, 5000)).toEqual({ start: 994, end: 1016 });
    expect(inSight(0, 0, 44, 3)).toEqual({ start: 0, end: 3 });
  });
});
