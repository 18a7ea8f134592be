import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readMany } from "../../../graph/read/read-many.ts";
import type { PageProgress } from "../../../graph/read/read-source.ts";
import { launchBrowser } from "../../support/browser.ts";
import { pdf } from "./pdf.ts";

const size = { width: 1240, height: 620 };
const title = "赣州市半导体产业行动计划";
const sentence = "　　支持赣州晶源半导体有限公司在赣州经济技术开发区建设碳化硅衬底产业化项目，到2027年产值达到200亿元。";

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
}, 120_000);
afterAll(() => browser.close());

/** A sheet of paper, photographed. */
async function sheet(type: "png" | "jpeg", heading: string): Promise<Uint8Array> {
  const page = await browser.newPage({ viewport: size });
  try {
    await page.setContent(`<body style="font:30px/1.8 'Noto Sans SC';margin:60px;background:#fff"><h1 style="text-align:center;font-size:40px">${heading}</h1><p>一、做强材料环节</p><p>${sentence}</p></body>`);
    return await page.screenshot({ type });
  } finally {
    await page.close();
  }
}

async function read(name: string, bytes: Uint8Array) {
  const pages: PageProgress[] = [];
  for await (const outcome of readMany([{ name, bytes }], { onProgress: (_, page) => pages.push(page) })) {
    if ("error" in outcome) throw outcome.error;
    return { ...outcome.read, pages };
  }
  throw new Error("nothing was read");
}

const firm = { type: "Company", name: "赣州晶源半导体有限公司" };
const undertakes = { type: "UNDERTAKES", from: ["Company", firm.name], to: ["Project", "碳化硅衬底产业化项目"] };

describe("recognised text", () => {
  test("a photographed page gives a firm, its project, a target and where they stand, less sure than print", async () => {
    const { facts, text, warnings, pages } = await read("sheet.png", await sheet("png", title));
    expect(facts).toMatchObject({ format: "ocr", region: "赣州市", title });
    expect(facts.entities).toContainEqual(expect.objectContaining(firm));
    expect(facts.relations).toContainEqual(expect.objectContaining(undertakes));
    expect(facts.targets).toContainEqual(expect.objectContaining({ value: 200, unit: "亿元", by: "2027" }));
    expect(Math.max(...facts.entities.map(({ confidence }) => confidence), ...facts.relations.map(({ confidence }) => confidence))).toBeLessThanOrEqual(0.85);
    for (const { quote, start, end, locator } of facts.relations) {
      expect(text.slice(start, end)).toBe(quote);
      expect(locator).toContain("第1页");
    }
    expect(warnings).toEqual(["the text was recognised from pictures: single characters may be wrong"]);
    expect(pages).toEqual([{ page: 1, pages: 1 }]);
  }, 60_000);

  test("a scanned page in a printed PDF is recognised, that page alone, and told page by page", async () => {
    const print = (text: string, y: number) => ({ x: 80, y, text });
    const jpeg = await sheet("jpeg", "附件：重点项目");
    const { facts, warnings, pages } = await read("plan.pdf", pdf([
      { lines: [{ x: 150, y: 740, text: title, size: 18 }, print("为推动我市半导体产业发展，制定本计划。", 700), print("一、做强功率器件", 660), print("推动赣州启芯微电子有限公司扩大绝缘栅双极型晶体管产能。", 640)] },
      { lines: [print("二、保障措施", 760), print("加强统筹协调，落实资金和土地等要素保障，定期调度。", 740)] },
      { lines: [], scan: { jpeg, ...size } },
    ]));
    expect(facts.format).toBe("pdf");
    expect(facts.relations).toContainEqual(expect.objectContaining(undertakes));
    const sureness = (name: string) => facts.entities.find((entity) => entity.name === name)?.confidence ?? 0;
    expect(sureness("赣州启芯微电子有限公司")).toBeGreaterThan(sureness(firm.name));
    expect(facts.entities.find(({ name }) => name === firm.name)?.locator).toContain("第3页");
    expect(warnings).toEqual(["the text of page 3 was recognised from pictures: single characters may be wrong"]);
    expect(pages.at(-1)).toEqual({ page: 3, pages: 3 });
  }, 60_000);

  test("a picture that unpacks to more than the machine has is refused", async () => {
    const bomb = Buffer.from(await sheet("png", title));
    bomb.writeUInt32BE(60_000, 16);
    bomb.writeUInt32BE(60_000, 20);
    await expect(read("bomb.png", bomb)).rejects.toThrow("bomb.png: the picture of 60000 × 60000 pixels is above the limit of 70 million; save it smaller");
  });
});
