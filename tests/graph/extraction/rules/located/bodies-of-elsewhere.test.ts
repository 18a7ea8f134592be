import { expect, test } from "vitest";
import { factsIn, planOf, sitesIn } from "../../reading.ts";

const bodiesIn = async (paragraph: string) => (await factsIn(planOf(paragraph))).entities.filter(({ type }) => type === "Institution").map(({ name }) => name);

test("a city and 学院 or 大学 is a school's whole name, unless it goes on as a street or a quarter", async () => {
  expect(await bodiesIn("支持蚌埠学院、滁州学院参与芯片攻关，完善蚌埠大学城、合肥学院路周边的芯片企业配套。")).toEqual(["蚌埠学院", "滁州学院"]);
});

test("a plan puts no body into its own city that is called after another one, unless it is set up there", async () => {
  expect((await sitesIn(planOf("依托蚌埠学院、芜湖微电子研究院、苏州纳米所开展芯片攻关，支持合肥学院建设芯片实训基地。"))).filter((site) => /学院|院|所/.test(site.split(" ")[0] ?? ""))).toEqual(["合肥学院 → 合肥市"]);
  expect(await sitesIn(planOf("引进南京大学设立合肥微电子研究院。"))).toContain("合肥微电子研究院 → 合肥市");
});
