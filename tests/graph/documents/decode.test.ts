import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "../../../graph/documents/decode.ts";
import { readDocument } from "../../../graph/documents/index.ts";
import { InvalidDocument } from "../../../graph/errors.ts";
import { encode } from "./encodings.ts";

const text = "为推动我市化合物半导体产业发展，到2025年产值达到100亿元。\n责任单位：市科技局\n";
const traditional = "為推動半導體產業發展，本公司將於2025年擴大碳化矽產能，並與業者合作。\n";

const encodings: readonly (readonly [string, (text: string) => Uint8Array])[] = [
  ["UTF-8", (text) => Buffer.from(text)],
  ["UTF-8 with a mark", (text) => Buffer.from(`\ufeff${text}`)],
  ["UTF-16LE with a mark", (text) => Buffer.from(`\ufeff${text}`, "utf16le")],
  ["UTF-16LE without a mark", (text) => Buffer.from(text, "utf16le")],
  ["UTF-16BE with a mark", (text) => Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
  ["UTF-16BE without a mark", (text) => Buffer.from(text, "utf16le").swap16()],
  ["GB18030", (text) => encode(text, "gb18030")],
];

describe("decoding", () => {
  test.each(encodings)("%s", (_, bytes) => {
    // 一 and the wide blank have a zero byte in UTF-16, where ASCII has it too.
    for (const whole of [text, traditional, "一、统一思想\n　　一是建设碳化硅产线；二是补齐封测短板。\n", "集成电路产业行动计划"]) expect(decode(bytes(whole), "a.txt")).toMatchObject({ text: whole, warnings: [] });
  });

  test("Big5", () => {
    for (const whole of [traditional, "半導體產業鏈", "晶圓代工：12吋廠"]) expect(decode(encode(whole, "big5"), "a.txt")).toMatchObject({ text: whole, encoding: "big5" });
  });

  test.each(encodings)("any sentence of eight words comes back from %s", (_, bytes) => {
    const words = fc.array(fc.constantFrom("碳化硅", "合肥市", "重点发展", "一、", "到2027年", "，", "。\n", "产值超过100亿元", "责任单位：", "SiC", "（", "）", "　"), { minLength: 8, maxLength: 60 }).map((parts) => parts.join(""));
    fc.assert(fc.property(words, (whole) => {
      expect(decode(bytes(whole), "a.txt").text).toBe(whole);
    }));
  });

  test("a page's declared encoding decides where a text is short", () => {
    expect(decode(encode("氮化镓", "gb18030"), "a.html", "gb2312").text).toBe("氮化镓");
  });

  test.each([["UTF-8", Buffer.from(text.repeat(3)), 5], ["GB18030", encode(text.repeat(3), "gb18030"), 4]] as const)("bytes that %s does not have are told, and cost no more than their own character", async (encoding, bytes, at) => {
    const damaged = Uint8Array.from(bytes);
    damaged[at] = 0xff;
    const { text: found, warnings } = decode(damaged, "a.txt");
    expect(found.endsWith(text.repeat(2))).toBe(true);
    expect(found.replace(/^为[推\ufffd锟]?.?[动]?/u, "")).toContain("我市化合物半导体产业发展");
    expect(warnings.join()).toMatch(new RegExp(`no ${encoding} and cannot be read`));
    expect((await readDocument(damaged, "a.txt")).warnings).toEqual(warnings);
  });

  test("binary data is refused with what to do", () => {
    const rubbish = Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 251 & (at % 3 === 0 ? 0x1f : 0xff));
    expect(() => decode(rubbish, "a.txt")).toThrow(/^a\.txt: this is binary data/);
  });

  test("any bytes decode or are refused", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      try {
        expect(typeof decode(bytes, "a.txt").text).toBe("string");
      } catch (error) {
        expect(error).toBeInstanceOf(InvalidDocument);
      }
    }));
  });
});
