import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../../graph/documents/index.ts";
import { textOf } from "./read.ts";

const pages = new URL("../../fixtures/documents/pages/", import.meta.url);

/** A page as people save it, what it says of itself, words of its text and of what stands around it. */
describe("pages as they are saved", () => {
  test.each([
    ["cms-notice.html", {
      title: "临江市人民政府办公室关于印发临江市化合物半导体产业发展三年行动计划（2025—2027年）的通知", policyTitle: "临江市化合物半导体产业发展三年行动计划（2025—2027年）",
      issuer: "临江市人民政府办公室", number: "临政办发〔2025〕9号", publishedOn: "2025-02-18", precision: "day", region: "临江市", kind: "plan",
    }, /砷化镓衬底产线2条[^]*光通信芯片/, /浏览量|营商环境|答记者问|碳化硅产业园|分享到|网站标识码|备案/],
    ["wechat.html", { title: "12英寸碳化硅单晶炉交付长兴，国产装备再进一步", issuer: null, publishedOn: "2025-04-09", precision: "day", region: "长兴县", kind: "news", policyTitle: null }, /浙江云程装备[^]*年产单晶炉300台/, /原创|观察|蓝字|END|往期|苏州|富加|转发|在看|扫一扫/],
    ["portal-news.html", { title: "云谷光电LED外延片项目二期竣工", publishedOn: "2014-06-17", region: "扬州市", kind: "news" }, /外延片240万片[^]*实现产值95亿元/, /产业在线网|德豪润达|晶科|京东方|隆基|三安|乾照|天科合达|涨价|责任编辑|版权/],
    ["old-tables.html", { title: "年产3000吨多晶硅项目在石河子市开工", publishedOn: "2011-05-06", region: "石河子市", kind: "news" }, /改良西门子法[^]*光伏产业链/, /本站原创|赛维|英利|协鑫|联系我们|打印|版权/],
    ["copied-notice.txt", {
      title: "关于印发《临江市第三代半导体产业链2026年工作要点》的通知", policyTitle: "临江市第三代半导体产业链2026年工作要点", issuer: "临江市科学技术局", number: "临科发〔2026〕3号",
      publishedOn: "2026-01-12", precision: "day", region: "临江市", kind: "plan",
    }, /责任单位：市科技局、临江高新区管委会[^]*责任单位：市工信局/, /高新科|走进临江|政务数据|请输入|分享|扫一扫|氧化镓|首台套|备案/],
    ["copied-news.txt", { title: "云谷微电子砷化镓射频芯片产线通线", issuer: null, publishedOn: "2016-09-02", region: "临江市", kind: "news" }, /年产能3万片[^]*氮化镓射频产线。/, /云岭日报|企业库|会员|三安|海威华芯|稳懋|免责|Copyright/],
    ["copied-plan.txt", { title: "铜陵市印制电路板产业发展规划（2024—2028年）", publishedOn: "2024", precision: "year", region: "铜陵市", kind: "plan" }, /产值达到180亿元[^]*重点发展高密度互连板、封装基板/, /适老|政务公开|阅读次数|合肥市|滁州市|部委|打印/],
    ["list-box.html", { title: "池州市人民政府关于加快半导体产业发展的若干意见", issuer: "池州市人民政府", number: "池政〔2020〕21号", publishedOn: "2020-06-28", region: "池州市", kind: "plan" }, /建设QFN、BGA封装产线[^]*责任单位：市科技局/, /政策解读|ICP备/],
    ["broken-lines-gbk.html", { title: "蚌埠MEMS传感器产业项目签约", publishedOn: "2019-05-20", region: "蚌埠市", kind: "news" }, /MEMS传感器封装测试基地[^]*一期2020年投产/, /视频|蚌埠日报|小张|士兰微|歌尔|华润微|加油/],
    ["pdf-pages.txt", {
      title: "临江市工业和信息化局临江市发展和改革委员会关于加快发展硅光产业的实施意见", issuer: "临江市工业和信息化局、临江市发展和改革委员会", number: "临工信规〔2025〕2号",
      publishedOn: "2025-03-20", precision: "day", region: "临江市", kind: "plan",
    }, /建成硅光芯片中试平台1个[^]*与高校联合开发[^]*责任单位：市工业和信息化局、市科技局[^]*云岭光电有限公司建设/, /公报/],
  ])("%s", async (name, about, told, around) => {
    const document = await readDocument(readFileSync(new URL(name, pages)), name);
    expect(document.about).toMatchObject(about);
    const read = document.blocks.map((block) => textOf(document, block)).join("\n");
    expect(read).toMatch(told);
    expect(read).not.toMatch(around);
  });
});
