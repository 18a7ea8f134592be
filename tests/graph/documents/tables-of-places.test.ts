import { describe, expect, test } from "vitest";
import { readDocument } from "../../../graph/documents/index.ts";
import { factsIn, relationsOf } from "../extraction/reading.ts";

const about = async (text: string, name = "list.csv") => (await readDocument(Buffer.from(text), name)).about;

describe("a table that says only in its rows where its things are", () => {
  test("is about the innermost area that they lie in", async () => {
    expect(await about("项目名称,所在区县\n引线框架项目,琅琊区\n陶瓷基座项目,来安县\n塑封料项目,安徽省滁州市全椒县")).toMatchObject({ region: "滁州市", level: "city" });
    expect(await about("项目名称,市,县（市、区）\n引线框架项目,滁州市,来安县\n陶瓷基座项目,滁州市,来安县")).toMatchObject({ region: "来安县", level: "county" });
    expect(await about("项目名称,市\n引线框架项目,滁州市\n陶瓷基座项目,芜湖市")).toMatchObject({ region: "安徽省", level: "province" });
    expect(await about("项目名称,市\n引线框架项目,滁州市\n陶瓷基座项目,无锡市")).toMatchObject({ region: null });
  });

  test("has its things in the inner of two areas", async () => {
    expect(relationsOf(await factsIn("项目名称,建设单位,市,县\n引线框架项目,琢光电子有限公司,滁州市,来安县\n", "list.csv"), "LOCATED_IN")).toEqual(expect.arrayContaining(["LOCATED_IN 引线框架项目 → 来安县", "LOCATED_IN 琢光电子有限公司 → 来安县"]));
  });

  test("is called by its file where that has a name", async () => {
    expect(await about("项目名称,建设单位\n引线框架项目,琢光电子有限公司", "附件1-滁州市2026年封装项目.csv")).toMatchObject({ title: "附件1-滁州市2026年封装项目", region: "滁州市", publishedOn: "2026" });
    expect((await about("项目名称,建设单位\n引线框架项目,琢光电子有限公司", "02-2026年滁州市封装项目 (1).csv")).title).toBe("2026年滁州市封装项目");
    expect((await about("项目名称,建设单位\n引线框架项目,琢光电子有限公司", "export-20260101.csv")).title).toBe("");
  });
});

test("a day in a sheet is shown by year, month and day", async () => {
  const { utils, write } = await import("@e965/xlsx");
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([["项目名称", "开工时间"], ["引线框架项目", new Date(Date.UTC(2026, 4, 7))]], { cellDates: true }), "项目");
  expect((await readDocument(new Uint8Array(write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer), "list.xlsx")).text).toBe("项目名称\t开工时间\n引线框架项目\t2026-05-07\n");
});
