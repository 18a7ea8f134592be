import { describe, expect, test } from "vitest";
import { readText } from "./read.ts";

describe("the place that a document is about", () => {
  test.each([
    ["a dateline behind the name of a site", "台湾网6月7日合肥讯 6月7日上午，恒越晶圆制造项目开工仪式在合肥综合保税区举行。合肥市长致辞。", "合肥市"],
    ["a part of a zone that is called as a district elsewhere is", "光电企业中标总包工程\n2026-02-03 10:20 来源：产业观察\n该项目位于成都市郫县高新西区，由恒越光电公司投资建设。", "郫都区"],
    ["those who invest, and where", "青海澜晶光电有限公司是由温州光伏商会企业在德令哈工业园投资注册的制造企业，项目占地五百亩，计划今年投产。", "德令哈市"],
    ["a district by its short name before a base", "十余家企业进驻南海光电产业基地\n2026-02-03 10:20 来源：产业观察\n广东新光源项目将在南海投产。南海行业协会说，产能将再增加。", "南海区"],
    ["an industry of the morning sun, which is no city", "光伏是一项朝阳产业\n2026-02-03 10:20 来源：产业观察\n光伏是一项朝阳产业，扬州市的组件企业增产。", "扬州市"],
    ["an area's meeting held elsewhere", "江西省光电产业推介会在深圳举办\n2026-02-03 10:20 来源：产业观察\n推介会在深圳市举行，现场签约十个项目。", "江西省"],
    ["a meeting whose text tells of another area", "3日上午，湾区光电产业链招商推介会在深圳召开。活动旨在增进客商对江西省产业的了解，助推江西打造产业集群。今年，江西省制定了方案，江西光电产值增长。", "江西省"],
    ["a meeting of a trade in the city that the text goes on to name", "广东光电年会在江门召开\n2026-02-03 10:20 来源：产业观察\n年会在江门市举行。江门的照明企业成长快，江门产业规模将超过五百亿元，江门市欢迎客商。", "江门市"],
    ["a province's meeting on its trade in its capital", "6月5日，贵州省光电产业专题会议在贵阳市国家高新区举行。贵州省已形成衬底材料产业，贵州省出台的政策吸引了企业。", "贵州省"],
  ])("%s", async (_, text, region) => expect((await readText(text)).about.region).toBe(region));
});
