import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "../../../graph/documents/decode.ts";
import { InvalidDocument } from "../../../graph/errors.ts";
import { encode } from "./encodings.ts";

const text = "为推动我市化合物半导体产业发展，到2025年产值达到100亿元。\n责任单位：市科技局\n";
const traditional = "為推動半導體產業發展，本公司將於2025年擴大碳化矽產能，並與業者合作。\n";

describe("decoding", () => {
  test.each([
    ["UTF-8", Buffer.from(text), text],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${text}`), text],
    ["UTF-16 with a mark", Buffer.from(`\ufeff${text}`, "utf16le"), text],
    ["UTF-16 without a mark", Buffer.from(text, "utf16le"), text],
    ["UTF-16 big-endian", Buffer.from(`\ufeff${text}`, "utf16le").swap16(), text],
    ["GB18030", encode(text, "gb18030"), text],
    ["Big5", encode(traditional, "big5"), traditional],
  ])("%s", (_, bytes, expected) => expect(decode(bytes, "a.txt").text).toBe(expected));

  test("a page's declared encoding decides where a text is short", () => {
    expect(decode(encode("氮化镓", "gb18030"), "a.html", "gb2312").text).toBe("氮化镓");
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
