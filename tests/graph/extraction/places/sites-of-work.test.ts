import { describe, expect, it } from "vitest";
import { factsIn } from "../reading.ts";

const madeAt = async (title: string, text: string) => (await factsIn(`${title}\n\n2016年5月6日　半导体资讯\n\n${text}\n`)).relations.filter(({ type, from }) => type === "MAKES" && from[0] === "Company").map(({ to, at, voice }) => `${to[1]} ${voice} ${at?.[1]}`);

describe("what a firm does that is called after a place elsewhere", () => {
  it("is done at its project's site, where the project is its own", async () => {
    const made = await madeAt("合肥迎来衬底项目", "合肥高新区消息，甘肃恒越半导体有限公司碳化硅衬底项目落户合肥高新区，总投资8亿元。");
    expect(made).toContain("碳化硅衬底 planned 合肥高新区");
  });

  it("is not put into its own area where it is still to come in the place that the text is of, and is where it makes it already", async () => {
    const made = await madeAt("合肥签约外延项目", "硅片制造商甘肃恒越半导体有限公司来合肥考察，该公司计划在合肥投资建厂，生产外延片。");
    expect(made).toContain("硅片 built 甘肃");
    expect(made.filter((one) => one.startsWith("外延片")).every((one) => !one.endsWith("甘肃"))).toBe(true);
  });
});
