import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { generatedChain } from "../viz/fixtures/chain-graph.ts";
import { textsOf } from "./pdf-text.ts";
import { drawn, servedChain } from "./visit.ts";

const graph = generatedChain(240, 2);
const address = "chain?lang=zh&place=Region:140100&reference=1&open=*";

const site = servedChain(graph);

async function exported(page: Page, menu: string, item: string): Promise<{ readonly name: string; readonly content: Buffer }> {
  await page.locator("summary").filter({ hasText: menu }).click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: item }).click()]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

describe("the chain leaves the page", () => {
  it("as SVG: light, with title, choices, every card and link, legend, sources and address", async () => {
    const { page, complaints } = await site.visit(`${address}&theme=dark`);
    const { cards, edges } = await drawn(page);
    const { name, content } = await exported(page, "导出", "矢量图 SVG");
    expect(name).toBe("产业链全景 · 太原市.svg");
    const found = await page.evaluate((source) => {
      const svg = new DOMParser().parseFromString(source, "image/svg+xml");
      return { error: svg.querySelector("parsererror")?.textContent, texts: [...svg.querySelectorAll("text")].map(({ textContent }) => textContent), cards: svg.querySelectorAll("g.card").length, links: svg.querySelectorAll("g.link").length, ground: svg.querySelector("rect")?.getAttribute("fill") };
    }, content.toString("utf8"));
    expect(found).toMatchObject({ error: undefined, cards: cards.length, links: edges, ground: "rgb(255, 255, 255)" });
    const said = found.texts.join("\n");
    for (const text of ["产业链全景 · 太原市", "地区：太原市", "截至：全部文件", "参考环节：画出", "程度", "待核实", "依据 1 份文件", "没有读到不等于没有", "place=Region:140100"]) expect(said).toContain(text);
    expect(complaints).toEqual([]);
  });

  it("as PNG of twice the size, with something on it", async () => {
    const { page, complaints } = await site.visit(address);
    await drawn(page);
    const svg = (await exported(page, "导出", "矢量图 SVG")).content.toString("utf8");
    const { name, content } = await exported(page, "导出", "图片 PNG");
    expect(name).toBe("产业链全景 · 太原市.png");
    expect(content.subarray(1, 4).toString()).toBe("PNG");
    const [, width, height] = /<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg)!;
    expect([content.readUInt32BE(16), content.readUInt32BE(20)]).toEqual([Math.round(Number(width) * 2), Math.round(Number(height) * 2)]);
    expect(content.length).toBeGreaterThan(100_000);
    expect(complaints).toEqual([]);
  });

  it("on paper: the drawing first, then the whole table, the address at the foot of each page, on A4 and A3", async () => {
    const { page, complaints } = await site.visit(`${address}&theme=dark`);
    await drawn(page);
    for (const format of ["A4", "A3"]) {
      const pages = await textsOf(await page.pdf({ format, landscape: true }));
      expect(pages.length).toBeGreaterThan(2);
      expect(pages[0]).toContain("产业链全景·太原市");
      expect(pages[0]).toContain("没有读到不等于没有");
      const rows = pages.slice(1).join("");
      expect(graph.nodes.filter(({ name }) => !rows.includes(name.replaceAll(/\s/g, "")))).toEqual([]);
      for (const text of pages) {
        expect(text).toContain("place=Region:140100");
        expect(text).toMatch(/导出于\d{4}年\d+月\d+日/);
      }
      for (const text of pages.slice(1)) expect(text).toContain("企业/项目");
    }
    expect(await page.locator(".print-sheet").count()).toBe(0);
    expect(await page.locator(".canvas").isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  });

  it("in English, by keyboard, with what the path shows", async () => {
    const edge = graph.edges[0]!;
    const { page, complaints } = await site.visit(`chain?lang=en&reference=1&from=${edge.from}&to=${edge.to}`);
    await drawn(page, edge.to);
    await page.locator(".export-menu summary").focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    const svg = (await readFile(await download.path())).toString("utf8");
    expect(download.suggestedFilename()).toBe("Chain panorama.svg");
    expect(svg).toContain("Path: ");
    expect(svg).toContain("As of: all documents");
    expect(complaints).toEqual([]);
  });
});
