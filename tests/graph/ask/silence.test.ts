import { expect, it } from "vitest";
import { silent } from "../../../graph/ask/answers/silence.ts";
import type { Telling } from "../../../graph/ask/telling.ts";

const place = { id: "Region:450200", kind: "Region", name: "柳州市", nameEn: "Liuzhou" };
const documents = ["甲市方案", "乙市方案", "丙市方案", "丁市方案", "柳州方案"].map((title, at) => ({ id: `${at}`, title, publishedOn: `2026-01-0${at + 1}`, region: title.startsWith("柳州") ? place : null }));
const told = (count: number) => silent({ documents: documents.slice(-count), asked: { asOf: null, documents: [], places: [place] } } as unknown as Telling, { zh: "有这个", en: "so" }, null).text;

it("an answer without rows names a few of the documents read, those of the place first, and counts the rest", () => {
  expect(told(5).zh).toMatch(/读过的5份文件没有说有这个.*读过的有：《柳州方案》.*《乙市方案》.*等，另有2份。$/);
  expect(told(5).en).toMatch(/柳州方案.* and 2 more\.$/);
  expect(told(2).zh).not.toContain("另有");
});
