import { describe, expect, it } from "vitest";
import { kindOf, markedLines } from "../../../viz/views/document/marked-text.ts";
import type { Fact } from "../../../viz/views/document/requests.ts";
import { endedWith, uploadsOf, withEvent } from "../../../viz/views/documents/uploads.ts";

const fact = (id: string, start: number, end: number, more: Partial<Fact> = {}) => ({ id, start, end, subject: { kind: "Company" }, object: null, ...more }) as Fact;

describe("a text with its facts", () => {
  it("is cut where facts begin and end, and loses no character", () => {
    const text = "甲公司生产外延片。\n\n一、目标\n乙市";
    const lines = markedLines(text, [fact("a", 0, 8), fact("b", 5, 8), fact("c", 7, 13)]);
    expect(lines.map(({ runs }) => runs.map((run) => `${run.text}:${run.facts.map(({ id }) => id).join("")}`))).toEqual([["甲公司生产:a", "外延:ab", "片:abc", "。:c"], ["一、:c", "目标:"], ["乙市:"]]);
    expect(lines.flatMap(({ runs }) => runs).every((run) => text.slice(run.start, run.end) === run.text)).toBe(true);
  });

  it("has its headings by their numbers, and takes no long paragraph for one", () => {
    expect(markedLines(`一、总体要求\n（二）任务\n三、${"字".repeat(60)}\n说明`, []).map(({ heading }) => heading)).toEqual([1, 2, 0, 0]);
  });

  it("is coloured by the kind of what is said, else of whom it is said of", () => {
    expect(kindOf([fact("named", 0, 1), fact("makes", 0, 1, { object: { id: "m", kind: "Material", name: "m", nameEn: null } })])).toBe("Material");
    expect(kindOf([fact("named", 0, 1)])).toBe("Company");
  });
});

describe("files on their way", () => {
  const begun = uploadsOf("1", ["甲.pdf", "乙.pdf"]);

  it("follow the events of their own batch", () => {
    const page = withEvent(begun, "1", { event: "step", data: { index: 1, step: "page", page: 2, pages: 9 } });
    expect(page[1]).toMatchObject({ step: "page", page: 2, pages: 9 });
    const loaded = withEvent(page, "1", { event: "loaded", data: { index: 1, document: "d", result: "created", accepted: 3, proposed: 1, warnings: [] } });
    expect(loaded[1]).toMatchObject({ step: "loaded", document: "d", accepted: 3, proposed: 1 });
    expect(withEvent(loaded, "2", { event: "failed", data: { index: 1, message: "x" } })).toEqual(loaded);
  });

  it("take no harm from an event that is not understood", () => {
    expect(withEvent(begun, "1", { event: "news", data: { index: 0 } })).toEqual(begun);
    expect(withEvent(begun, "1", { event: "step", data: null })).toEqual(begun);
  });

  it("that came to no end say why", () => {
    const half = withEvent(begun, "1", { event: "failed", data: { index: 0, message: "坏" } });
    expect(endedWith(half, "1", "已停止").map(({ step, message }) => [step, message])).toEqual([["failed", "坏"], ["failed", "已停止"]]);
  });
});
