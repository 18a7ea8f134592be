import { describe, expect, it } from "vitest";
import { partsOf } from "../../../viz/views/ask/answer-parts.ts";

const column = (id: string, type = "text") => ({ id, type, label: { zh: id, en: id } });
const namesOf = (columns: readonly { readonly id: string }[], parts: ReturnType<typeof partsOf>) => parts.map(({ asked, rows, columns: own }) => [asked, rows, own.map((at) => columns[at]?.id)]);

describe("an answer", () => {
  it("to one question is one table without ids and without columns in which no row says anything", () => {
    const columns = [column("place"), column("placeId", "id"), column("gap"), column("nearby")];
    expect(namesOf(columns, partsOf({ columns, rows: [["甲市", "Region:1", "外延", null], ["乙市", "Region:2", null, ""]] }))).toEqual([[null, [0, 1], ["place", "gap"]]]);
  });

  it("to several is a table each with columns of its own, headed by what is new with it", () => {
    const columns = [column("part"), column("place"), column("level"), column("firm"), column("role")];
    const rows = [["哪里有", "甲市", "建成", null, null], ["哪里有", "乙市", "在建", null, null], ["谁在做", "甲市", "建成", "某公司", null]];
    expect(namesOf(columns, partsOf({ columns, rows }))).toEqual([["哪里有", [0, 1], ["place", "level"]], ["谁在做", [2], ["firm", "place", "level"]]]);
  });
});
