import { describe, expect, it } from "vitest";
import { drawn, served, violationsOn } from "./visit.ts";

const site = served();

const states = [
  ["overview", "", 1440], ["a node", "&place=Region:140100&family=SiC&select=Material:碳化硅", 1440], ["a firm", "&select=Company:山西烁科晶体有限公司", 1440],
  ["a missing node", "&place=Region:140100&family=SiC&select=Material:碳化硅外延片", 390], ["nothing read", "&place=Region:140200", 1440], ["a phone's sheet", "&family=SiC&select=Material:碳化硅", 390],
] as const;

describe.each(["zh", "en"] as const)("no axe violation, lang=%s", (lang) => {
  describe.each(["light", "dark"] as const)("%s", (theme) => {
    it.each(states)("%s", async (_, query, width) => {
      const { page } = await site.visit(`chain?lang=${lang}&theme=${theme}${query}`, { viewport: { width, height: 900 }, reducedMotion: "reduce" });
      await drawn(page);
      if (query.includes("select")) await page.locator(".panel.open .fact").first().waitFor();
      if (query.includes("外延片")) await page.locator(".panel.open .gap").first().waitFor();
      expect(await violationsOn(page)).toEqual([]);
    });
  });

  it("in suggestions and on failure", async () => {
    const { page } = await site.visit(`chain?lang=${lang}`);
    await drawn(page);
    await page.getByRole("combobox").first().fill("碳化硅");
    await page.locator("[role=listbox]").getByRole("option").first().waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.route("**/graphql", (route) => route.abort());
    await page.locator(".choice select").nth(1).selectOption("GaN");
    await page.getByRole("alert").waitFor();
    expect(await violationsOn(page)).toEqual([]);
  });
});
