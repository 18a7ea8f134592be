import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { csvLines, type Field } from "../../../graph/cli/csv-lines.ts";

const written = async (rows: readonly (readonly Field[])[]) => (await buffer(Readable.from(rows).pipe(await csvLines(["企业", "数"])))).toString();

describe("rows as CSV", () => {
  it("begin with the mark by which spreadsheets read Chinese, and with the heads of the columns, be there rows or none", async () => {
    expect(await written([["恒越光电", 2]])).toBe("\uFEFF企业,数\r\n恒越光电,2\r\n");
    expect(await written([])).toBe("\uFEFF企业,数\r\n");
  });

  it("keep a field in one cell, whatever mark or line break it holds, and leave what is not known empty", async () => {
    expect(await written([["一期,二期", null], ["一期\n二期", undefined], ["“一\"期", -0.5]])).toBe('\uFEFF企业,数\r\n"一期,二期",\r\n"一期\n二期",\r\n"“一""期",-0.5\r\n');
  });

  it("hold no formula", async () => {
    expect(await written([["=1+1", -2], ["－1", null]])).toBe("\uFEFF企业,数\r\n'=1+1,-2\r\n'－1,\r\n");
  });
});
