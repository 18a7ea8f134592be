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
    ["a province that a text names far more than the city of one base", "广东占光电产业半壁河山\n2026-02-03 10:20 来源：产业观察\n论坛上获悉，光电产业前景看好，广东省占据半壁河山。\n广东省副省长致辞时说，广东省政府高度重视产业，广东省企业近三千家。位于佛山的基地开业。", "广东省"],
    ["what a headline calls its own province, in a text that begins in a city", "我省将筹建光电产业基地\n2026-02-03 10:20 来源：产业观察\n在哈尔滨冰雪大世界，光电技术引入照明。我省科技部门透露，力争建成产业基地。", "黑龙江省"],
    ["the first of its kind in a province, which stands in a city", "我省首条外延片产线投产\n2026-02-03 10:20 来源：产业观察\n6月3日，外延片产线在哈尔滨市投产，年产六万片。", "哈尔滨市"],
    ["the cities of a province that a text goes through", "上项目，关键在精准发力。这批项目正在突破我省产业瓶颈。\n去年，厦门的显示屏项目投产，厦门产线满产。我省企业多，莆田的面板项目开工，落地福州的产线将实现我省大尺寸面板零的突破。", "福建省"],
    ["a year that a text sums up with a province's name", "今后，新疆在硅材料领域实行领跑者制度。鄯善县工业园区发展多晶硅。截至2016年年底,新疆多晶硅国内占比近两成。", "新疆维吾尔自治区"],
    ["a province's name right before the city's", "“支持甘肃发展封测产业的提案”立案\n2026-02-03 10:20 来源：产业观察\n近年来，甘肃省天水市培育封测产业，天水市封装能力增长。", "天水市"],
    ["a city's body and a district's in one list", "6月11日，江门市经信局、高新区管委会、江海区政府在逸豪酒店联合主办“绿色照明之都——江门LED投资推介会”，企业签约入驻。", "江门市"],
    ["a firm whose name the opening cuts off", "近日，内蒙古鄂尔多斯市政府在东胜区与恒越科技集团有限公司、澜晶能源集团公司、北京庐阳能源装备制造股份有限公司签署了生产线及能源建设项目，项目计划总投资二百亿元。", "东胜区"],
    ["a city named far more than all others", "在投资推介活动上，遂宁与台湾企业签约。遂宁赴会推介，四川、成都客商到会。遂宁坚持承接产业，遂宁产业链完整，遂宁基础好，遂宁潜力大。", "遂宁市"],
    ["an answer of a body that names its city in the text alone", "关于市政协十届二次会议第0123号提案的答复\n某某委员：\n您提出的建议收悉，经我局研究，现答复如下：\n株洲市集聚了一批功率半导体企业，组建了湖南省创新中心。株洲产业规模领先，株洲石峰区有激励政策。", "株洲市"],
    ["a zone that no list has, behind words of time", "近年来，云东开发区抢抓机遇，培育硅材料产业，打造产业链，多晶硅产能增长。", "云东开发区"],
    ["a county's zone behind words of time", "今年以来，建湖开发区围绕光电产业招商。建湖县的芯片项目投产。", "建湖县"],
    ["a zone of two characters before a colon", "云东新区：打造光电产业集群\n2026-02-03 10:20 来源：产业观察\n新区加快建设，芯片产能增长。", "云东新区"],
    ["a zone of two characters before what runs it", "云东新区管委会2016年工作报告\n各位代表：\n现在，我代表云东新区管理委员会向大会作工作报告，请予审议。芯片产值增长。", "云东新区"],
    ["a zone for which the nation issues a paper", "加快科技研发和高端制造，发展芯片\n2026-02-03 10:20 来源：产业观察\n近日，中共中央、国务院印发《云东深度合作区建设总体方案》，要求大力发展芯片产业。", "云东深度合作区"],
    ["a description of a zone, which is no name", "是台湾的第一座科学园区，厂商以芯片代工为主。", "台湾省"],
    ["a scene in a zone that opens a text on a province", "在乌鲁木齐云东经济技术开发区，建设中的硅材料项目现场塔吊林立。\n新疆发挥原料优势，推动硅产业提质。\n吐鲁番市推动多晶硅项目达产，昌吉州的新疆硅产业项目开工。", "新疆维吾尔自治区"],
    ["the county whose supporters a part of a report thanks", "各位代表，奋斗创造美好！在此，我谨代表县人民政府，向关心支持惠安发展的同胞表示感谢！\n二、2023年工作安排\n推动芯片产业发展，加快惠东工业园区建设，全县多晶硅产能增长。", "惠安县"],
    ["a province by one character, to which a trade moves", "光电业加速向闽转移\n2026-02-03 10:20 来源：产业观察\n从福建省工作会议上获悉，福建省将加大与台湾光电业的对接，发展芯片。", "福建省"],
    ["a trade of a province by one character", "粤LED产业产值创新高\n2026-02-03 10:20 来源：产业观察\n协会公布，外延片产量增长。", "广东省"],
    ["a city in a province by one character", "芯片巨头布局皖！\n2026-02-03 10:20 来源：产业观察\n芯片项目落户合肥市，年产六万片。", "合肥市"],
    ["cities to which somebody only goes", "县领导赴深圳东莞对接光电项目\n2026-02-03 10:20 来源：产业观察\n县领导一行拜会芯片企业，就投资进行磋商。", null],
  ])("%s", async (_, text, region) => expect((await readText(text)).about.region).toBe(region));
});
