import { describe, expect, it } from "vitest";
import { readDocument } from "../../../../graph/documents/index.ts";
import { extract } from "../../../../graph/extraction/index.ts";
import { rowsOf } from "../../../../graph/facts/rows.ts";
import { factsSchema } from "../../../../graph/facts/schema.ts";
import { loadLexicon } from "../../../../graph/lexicon/index.ts";
import { factsIn, newsOf, relationsOf } from "../reading.ts";

async function idsIn(text: string) {
  const facts = await factsIn(text);
  const { entities } = rowsOf(factsSchema.parse({ ...facts, reviewedOn: "2026-01-01" }), loadLexicon());
  return new Map(entities.map(({ id, name, nameEn }) => [id, `${name} ${nameEn}`]));
}

const english = `NAURA opens etching plant in Yichang

3 February 2023

NAURA, headquartered in Beijing, manufactures lithography equipment parts and etching equipment in Hubei Province. SMIC buys etching equipment from NAURA. The Yichang Municipal Bureau of Science and Technology supports silicon carbide substrates.
`;

describe("an English and a Chinese text", () => {
  it("speak of the same firms, places, things and bodies", async () => {
    const [inEnglish, inChinese] = [await idsIn(english), await idsIn("宜昌市半导体产业2023年工作方案\n\n一、重点任务\n\n支持北方华创生产刻蚀设备，支持中芯国际采购碳化硅衬底。湖北省、北京市参与。宜昌市科学技术局负责。\n")];
    const shared = ["Company:北方华创", "Company:中芯国际", "Equipment:刻蚀设备", "Material:碳化硅衬底", "Region:420500"];
    for (const id of shared) expect([...inEnglish.keys()].includes(id) ? id : `${id} is not in ${[...inEnglish.keys()].join(" ")}`).toBe(id);
    for (const id of shared) expect([...inChinese.keys()].includes(id) ? id : `${id} is not in ${[...inChinese.keys()].join(" ")}`).toBe(id);
  });

  it("give one node its name in both languages", async () => {
    const ids = await idsIn(english);
    expect(ids.get("Region:420500")).toBe("宜昌市 Yichang");
    expect(ids.get("Material:碳化硅衬底")).toBe("碳化硅衬底 silicon carbide substrate");
  });

  it("are each read by its own rules where one document holds both", async () => {
    const facts = await factsIn(newsOf("恒越光电有限公司主要生产红光芯片。\n\nHengyue Photonics Co., Ltd. is headquartered in Luzhou, Sichuan Province, and also manufactures image sensors for its many customers in the trade of cameras."));
    expect(relationsOf(facts, "MAKES")).toEqual(expect.arrayContaining(["MAKES Hengyue Photonics Co., Ltd. → 图像传感器"]));
    expect(relationsOf(facts, "MAKES").some((relation) => relation.startsWith("MAKES 恒越光电有限公司"))).toBe(true);
    expect(relationsOf(facts, "LOCATED_IN")).toContain("LOCATED_IN Hengyue Photonics Co., Ltd. → 泸州市");
  });
});

it("an English page is read without its menus, by its headline and day", async () => {
  const html = `<html><head><title>Hengyue to make sensors in Luzhou - Trade Daily</title></head><body><nav><a>Home</a><a>News</a><a>About us</a></nav><h1>Hengyue to make sensors in Luzhou</h1><p>Published: May 7, 2019</p><p>Hengyue Electronics Co., Ltd. has started mass production of image sensors at its plant in Luzhou, the firm said on Tuesday.</p><p>The company, founded in 2009, supplies infrared detectors to camera makers across the country and abroad.</p><footer>Copyright 2019 Trade Daily. All rights reserved.</footer></body></html>`;
  const facts = extract(await readDocument(new TextEncoder().encode(html), "page.html"), loadLexicon());
  expect(facts).toMatchObject({ title: "Hengyue to make sensors in Luzhou", publishedOn: "2019-05-07", region: "泸州市", kind: "news" });
  expect(relationsOf(facts, "MAKES")).toContain("MAKES Hengyue Electronics Co., Ltd. → 图像传感器");
  expect(relationsOf(facts, "LOCATED_IN")).toContain("LOCATED_IN Hengyue Electronics Co., Ltd. → 泸州市");
});
