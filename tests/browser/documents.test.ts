import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp } from "../support/app.ts";
import { temporaryFolder } from "../support/config.ts";
import { served, violationsOn, visit } from "./visit.ts";

const kinds = join(import.meta.dirname, "../fixtures/documents/kinds");
const files = ["news.html", "notice.docx", "plan.pdf", "scan.pdf", "news-gbk.txt", "projects.csv"];

let page: Page;
let complaints: readonly string[];
const folder = temporaryFolder();
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const site = served(() => startApp(folder));
beforeAll(async () => {
  ({ page, complaints } = await visit(site.browser, site.address, "documents?lang=zh"));
});

const rows = () => page.locator(".document-list tbody tr");
const removeAll = async () => {
  page.on("dialog", (dialog) => void dialog.accept());
  await page.goto(`${site.address}/documents?lang=zh`);
  await rows().first().waitFor();
  for (const withText = rows().filter({ has: page.locator(".tag", { hasText: "有原文" }) }); (await withText.count()) > 0; ) {
    const before = await rows().count();
    await withText.first().locator(".dismiss").click();
    await page.waitForFunction((count) => document.querySelectorAll(".document-list tbody th").length < count, before);
  }
};

describe("documents from file to page", () => {
  it("come in together, a web page, a DOCX, a PDF, a scan, a GBK text and a table, beside a bad one that stops none", async () => {
    const spoilt = { name: "坏文件.pdf", mimeType: "application/pdf", buffer: Buffer.from([0, 1, 2, 3, 250, 251]) };
    await page.locator(".drop").waitFor();
    const payloads = files.map((name) => ({ name, mimeType: "application/octet-stream", buffer: readFileSync(join(kinds, name)) }));
    await page.locator(".drop input").setInputFiles([...payloads, spoilt]);
    await page.waitForFunction((count) => document.querySelectorAll(".upload.loaded, .upload.failed").length === count, files.length + 1, { timeout: 110_000 });
    expect(await page.locator(".upload.failed").allInnerTexts()).toEqual([expect.stringContaining("坏文件.pdf")]);
    expect((await page.locator(".upload.failed .problem").innerText()).length).toBeGreaterThan(10);
    expect(await page.locator(".upload.loaded").count()).toBe(files.length);
    await page.waitForFunction((count) => document.querySelectorAll(".document-list .tag").length >= count, files.length);
    expect(await violationsOn(page)).toEqual([]);
  });

  it("come in as a folder, whatever lies in it; a file that is gone by then takes no other with it", async () => {
    const drop = await page.evaluateHandle(async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("计划", { create: true });
      const texts = { "甲.txt": "某区半导体产业行动计划\n重点发展引线框架。\n", "乙.txt": "某县光电产业行动计划\n重点发展光学镀膜。\n", "丙.txt": "移走", "封面.psd": "不是文件" };
      for (const [name, text] of Object.entries(texts)) {
        const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
        await writable.write(text);
        await writable.close();
      }
      const files = await Promise.all(Object.keys(texts).map(async (name) => (await folder.getFileHandle(name)).getFile()));
      await folder.removeEntry("丙.txt");
      const directory = {
        isFile: false, isDirectory: true, name: "计划", fullPath: "/计划",
        createReader: () => {
          const batches = [files.map((file) => ({ isFile: true, isDirectory: false, name: file.name, fullPath: `/计划/${file.name}`, file: (take: (file: File) => void) => take(file) })), []];
          return { readEntries: (take: (entries: unknown) => void) => take(batches.shift()) };
        },
      };
      const transfer = new DataTransfer();
      Object.defineProperty(transfer, "items", { value: [{ kind: "file", type: "", getAsFile: () => null, webkitGetAsEntry: () => directory }] });
      return new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: transfer });
    });
    await page.evaluate((event) => document.querySelector(".drop")?.dispatchEvent(event), drop);
    await page.locator(".upload.failed", { hasText: "丙.txt" }).waitFor();
    for (const name of ["甲.txt", "乙.txt"]) await page.locator(".upload.loaded", { hasText: name }).waitFor();
    expect(await page.locator(".upload", { hasText: "封面.psd" }).count()).toBe(0);
  });

  it("show their text with the facts marked; a mark opens what it says, by mouse and by keyboard", async () => {
    await page.locator(".upload.loaded", { hasText: "notice.docx" }).locator("a").click();
    const mark = page.locator(".text mark").first();
    await mark.waitFor();
    await mark.click();
    await page.locator(".panel.open blockquote").first().waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".panel.open").waitFor({ state: "detached" });
    await page.locator(".text mark").nth(1).focus();
    await page.keyboard.press("Enter");
    await page.locator(".panel.open blockquote").first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  it("let a fact be rejected in one's own name, and taken back", async () => {
    const counted = async () => Number(/^(\d+)/.exec(await page.locator(".document-head p").nth(1).innerText())?.[1]);
    const before = await counted();
    await page.locator(".panel.open").getByRole("button", { name: "拒绝" }).first().click();
    await page.locator("#signature").fill("李敏");
    await page.locator("#signature").blur();
    await page.locator(".panel.open").getByRole("button", { name: "拒绝" }).first().click();
    await page.waitForFunction((count) => !document.querySelector(".document-head")?.textContent.includes(`${count} 条在图谱里`), before);
    expect(await counted()).toBe(before - 1);
    await page.locator(".review summary").waitFor();
    await page.reload();
    await page.locator(".review summary").click();
    expect(await page.locator(".review .fact-row.rejected").innerText()).toContain("李敏");
    await page.locator(".review .fact-row.rejected").getByRole("button", { name: "撤回判断" }).click();
    await page.waitForFunction((count) => document.querySelector(".document-head")?.textContent.includes(`${count} 条在图谱里`), before);
  });

  it("let two names be told to be one firm's, in one's own name, and to be two again", async () => {
    await page.goto(`${site.address}/documents?lang=zh`);
    const texts = {
      "甲.txt": "合肥市集成电路产业行动计划（2025—2027年）\n\n支持合肥澜越芯半导体有限公司扩大碳化硅衬底产能。\n",
      "乙.txt": "合肥市集成电路产业链工作方案（2026年）\n\n支持合肥澜越芯半导体股份有限公司建设碳化硅衬底产线。\n",
    };
    await page.locator(".drop input").setInputFiles(Object.entries(texts).map(([name, text]) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) })));
    for (const name of Object.keys(texts)) await page.locator(".upload.loaded", { hasText: name }).waitFor();
    await page.locator(".document-list .matches summary").click();
    expect(await violationsOn(page)).toEqual([]);
    await page.locator(".document-list .matches li", { hasText: "合肥澜越芯半导体股份有限公司" }).getByRole("link", { name: "合肥澜越芯半导体有限公司", exact: true }).click();
    const pair = page.locator(".matches li");
    await pair.getByRole("button", { name: "是同一个" }).first().click();
    await page.locator(".matches .muted", { hasText: "已判断为同一个" }).waitFor();
    expect(await pair.innerText()).toContain("李敏");
    expect(await page.locator(".entity-head").innerText()).toContain("合肥澜越芯半导体股份有限公司");
    await pair.getByRole("button", { name: "撤回判断" }).click();
    await pair.getByRole("button", { name: "不是同一个" }).click();
    await page.locator(".matches .muted", { hasText: "已判断为两个" }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });

  it("change what the chain shows, and go again with what they brought", async () => {
    await removeAll();
    expect(await page.locator(".document-list .tag", { hasText: "有原文" }).count()).toBe(0);
    expect(complaints.filter((complaint) => !complaint.includes("422"))).toEqual([]);
  });
});

it.each([["zh", "这台机器上没有它的原文"], ["en", "Its text is not on this machine"]] as const)("without its text a document shows its excerpts at 390 px, lang=%s", async (lang, none) => {
  const narrow = await site.visit(`documents?lang=${lang}`, { viewport: { width: 390, height: 844 } });
  await narrow.page.locator(".document-list tbody th a", { hasText: "昆山市" }).click();
  await narrow.page.locator(".notice", { hasText: none }).waitFor();
  await narrow.page.locator(".excerpts blockquote").first().waitFor();
  const facts = () => narrow.page.locator(".excerpts .fact-row").count();
  const all = await facts();
  expect(all).toBeGreaterThan(100);
  // Each passage is quoted once, under the document's headings; nothing waits, so nothing asks for a decision.
  expect(await narrow.page.locator(".excerpts blockquote").count()).toBeLessThan(all);
  expect(await narrow.page.locator(".excerpts h3").count()).toBeGreaterThan(4);
  expect(await narrow.page.locator(".review").count()).toBe(0);
  expect(await violationsOn(narrow.page)).toEqual([]);
  await narrow.page.locator(".kind-filter .chip").nth(1).focus();
  await narrow.page.keyboard.press("Enter");
  await narrow.page.waitForURL((url) => url.searchParams.has("kind"));
  expect(await facts()).toBeLessThan(all);
  await narrow.page.locator(".grouping input").last().check();
  expect(await narrow.page.locator(".excerpts h3").count()).toBe(1);
  expect(narrow.complaints).toEqual([]);
});
