import { describe, expect, it } from "vitest";
import { pictureOf } from "../../../viz/views/ask/picture.ts";
import { reworded } from "../../../viz/views/ask/reworded.ts";

const slot = (name: string, nameEn: string | null = null) => ({ entity: { id: name, kind: "Region", name, nameEn }, value: null });

describe("a question with one choice changed", () => {
  it.each([
    ["太原市缺什么", slot("太原市"), "昆山市", "昆山市缺什么"],
    ["太原缺什么？", slot("太原市"), "昆山", "昆山缺什么？"],
    ["What does taiyuan lack?", slot("太原市", "Taiyuan"), "Kunshan", "What does Kunshan lack?"],
    ["2025年的目标", { entity: null, value: "2025" }, "2027", "2027年的目标"],
    ["并城缺什么？", slot("太原市"), "昆山", "并城缺什么 昆山"],
    ["太原 封测", slot("太原市"), "", "封测"],
    ["并城缺什么", slot("太原市"), "", "并城缺什么"],
  ])("%s → %s", (question, choice, replacement, expected) => {
    expect(reworded(question, choice, replacement)).toBe(expected);
  });
});

describe("the drawing of an answer", () => {
  const text = (id: string, type = "text") => ({ id, type, label: { zh: id, en: id } });

  it("has bars where there is a number of one unit", () => {
    const picture = pictureOf({ columns: [text("place"), text("total", "number"), text("unit")], rows: [["甲", "3", "亿元"], ["乙", "5", "亿元"]] });
    expect(picture).toMatchObject({ form: "bars", bars: [{ name: "甲", value: 3, row: 0 }, { name: "乙", value: 5, row: 1 }] });
  });

  it("never sets numbers of different units side by side", () => {
    expect(pictureOf({ columns: [text("place"), text("total", "number"), text("unit")], rows: [["甲", "3", "亿元"], ["乙", "5", "家"]] })).toBeUndefined();
  });

  it("ties names to names, each drawn once", () => {
    const columns = [text("place"), text("placeId", "id"), text("firm"), text("firmId", "id")];
    expect(pictureOf({ columns, rows: [["甲", "a", "一", "1"], ["甲", "a", "二", "2"], ["甲", "a", "二", "2"]] })).toEqual({ form: "ties", left: ["甲"], right: ["一", "二"], pairs: [{ from: 0, to: 0 }, { from: 0, to: 1 }] });
  });

  it("draws nothing of a single row", () => {
    expect(pictureOf({ columns: [text("place"), text("total", "number")], rows: [["甲", "3"]] })).toBeUndefined();
  });
});
