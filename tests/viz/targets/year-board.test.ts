import { describe, expect, it } from "vitest";
import type { TargetRow } from "../../../viz/views/targets/requests.ts";
import { yearBoardOf } from "../../../viz/views/targets/year-board.ts";

const row = (id: string, kind: TargetRow["kind"], year: string | null, place: string) => ({ id, kind, year, place: { id: place, kind: "Region", name: place, nameEn: null } }) as unknown as TargetRow;
const ids = (rows: readonly TargetRow[]) => rows.map(({ id }) => id);

describe("what was reached beside what is aimed at", () => {
  it("takes the latest year reached and the next aimed at, by place; who tells both comes first", () => {
    const board = yearBoardOf([row("a", "TARGET", "2025", "甲市"), row("b", "ACTUAL", "2023", "乙市"), row("c", "ACTUAL", "2024", "乙市"), row("d", "TARGET", "2025", "乙市"), row("e", "TARGET", "2027", "乙市"), row("f", "TARGET", "2025", "甲市")]);
    expect([board?.reachedIn, board?.aimedAt]).toEqual(["2024", "2025"]);
    expect(board?.rows.map(({ place, reached, aimed }) => [place?.name, ids(reached), ids(aimed)])).toEqual([["乙市", ["c"], ["d"]], ["甲市", [], ["a", "f"]]]);
  });

  it("tells aims alone where nothing was reached, and is none of figures without a year", () => {
    expect(yearBoardOf([row("a", "TARGET", "2025-06", "甲市")])).toMatchObject({ reachedIn: null, aimedAt: "2025" });
    expect(yearBoardOf([row("a", "TARGET", "2020", "甲市"), row("b", "TARGET", "2025", "甲市")])).toMatchObject({ reachedIn: null, aimedAt: "2025" });
    expect(yearBoardOf([row("a", "TARGET", null, "甲市")])).toBeUndefined();
  });
});
