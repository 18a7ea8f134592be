import { describe, expect, test } from "vitest";
import { readText } from "./read.ts";

const body = "为推动产业发展，制定本方案。\n一、主要目标\n到2026年，全市产业规模明显扩大，龙头企业带动作用增强。";

describe("what a document says of itself", () => {
  test.each([
    ["a notice that brings a plan into force", `成都市经济和信息化局文件\n成经信发〔2026〕3号\n成都市经济和信息化局\n关于印发《成都市化合物半导体产业行动方案（2026—2028年）》的通知\n各区（市）县：\n现将方案印发给你们，请认真执行。\n成都市经济和信息化局\n2026年1月9日\n${body}`,
      { title: "成都市经济和信息化局关于印发《成都市化合物半导体产业行动方案（2026—2028年）》的通知", issuer: "成都市经济和信息化局", number: "成经信发〔2026〕3号", publishedOn: "2026-01-09", precision: "day", region: "成都市", level: "city", kind: "plan", policyTitle: "成都市化合物半导体产业行动方案（2026—2028年）" }],
    ["a plan of a year without a date, put up on a page later", `厦门市集成电路产业2025年工作方案\n发布时间：2026-05-29 11:35\n${body}`, { publishedOn: "2025", precision: "year", region: "厦门市", kind: "plan" }],
    ["a plan of several years", `苏州高新区集成电路产业行动计划(2023-2025)\n${body}`, { publishedOn: "2023", precision: "year", region: "苏州高新区", level: "park" }],
    ["a date in Chinese numerals", `武汉市光电子产业行动方案\n${body}\n武汉市人民政府\n二〇二六年三月十二日`, { issuer: "武汉市人民政府", publishedOn: "2026-03-12" }],
    ["a work report", `政府工作报告\n——2026年1月15日在西安市第十七届人民代表大会第五次会议上\n西安市市长 王某\n各位代表：\n现在，我代表市人民政府，向大会报告工作，请予审议。\n一、2025年工作回顾\n过去一年，半导体产业规模持续扩大。`, { title: "政府工作报告", issuer: "西安市人民政府", publishedOn: "2026-01-15", region: "西安市", kind: "report" }],
    ["a district within a city", `上海市浦东新区促进集成电路产业发展若干措施\n${body}`, { region: "浦东新区", level: "county", kind: "plan" }],
    ["news about a plan", `合肥出台第三代半导体行动方案，五年冲刺千亿\n2026-02-03 来源：产业观察\n记者获悉，合肥市日前出台行动方案，支持碳化硅项目建设。`, { kind: "news", region: "合肥市", publishedOn: "2026-02-03", policyTitle: null }],
    ["news that a place issued a plan, its bodies named", `庐阳出台碳化硅专项政策\n${body}\n支持碳化硅衬底项目建设，推动芯片企业集聚。（市科技局负责）`, { kind: "news", policyTitle: null }],
    ["a title over two lines", `云南省化合物半导体材料产业链建设\n2026年行动计划\n${body}`, { title: "云南省化合物半导体材料产业链建设2026年行动计划", region: "云南省", level: "province" }],
    ["news that names its place in the first sentence", `宽禁带项目集中开工\n2026-03-02 09:10:00 来源：产业观察\n3月1日，长兴县举行集中开工活动。该项目由云岭半导体（北京）有限公司投资，产品销往广东、四川。`, { region: "长兴县", level: "county", kind: "news" }],
    ["news of a county by its short name and its zone", `碳化硅外延片项目落户长兴\n据悉，长兴经济开发区与投资方签约，项目年产外延片10万片。`, { region: "长兴县" }],
    ["a headline that says where something settles", `台湾云岭光电外延片项目落户湖南株洲\n12月3日，项目签约仪式在南京举行，投资方来自台湾。`, { region: "株洲市" }],
    ["news of places of one area that it names", `芯片项目入选重大项目\n日前，南京、无锡和徐州的芯片项目入选江苏省重大项目计划。`, { region: "江苏省" }],
    ["news of a local paper that names no place", `市长调研半导体重大项目\n2026-03-17 来源：扬州日报\n项目现场，新设备正在安装，市长要求加快芯片项目建设。`, { region: "扬州市" }],
    ["a headline whose words before a zone are no name", `首个偏光片项目落户科学城\n广州首个大型偏光片项目昨日开工，达产后年产值二十亿元。`, { region: "广州市" }],
    ["news of many places", `多地布局第四代半导体\n2026-03-02 09:10:00\n近日，江苏省提出建设氧化镓中试线，山东省支持金刚石衬底。`, { region: null }],
    ["a firm's name that begins with a place", `氮化镓射频产线通线\n9月10日，浙江长兴云岭微电子股份有限公司的二期产线在湖州市通线，年产能3万片。`, { region: "湖州市" }],
    ["a site's slogan above the headline", `科技是第一生产力、人才是第一资源、创新是第一动力，加快建设科技强国\n长兴碳化硅项目投产\n2026-02-03 产业观察\n记者获悉，长兴县的碳化硅衬底项目投产，年产能达到6万片。`, { title: "长兴碳化硅项目投产", region: "长兴县" }],
    ["a site's columns above a plan", `扬州市资助项目\n热点动态\n扬州市促进集成电路产业发展的若干政策措施（征求意见稿）\n发布时间：2025-02-21\n${body}`, { title: "扬州市促进集成电路产业发展的若干政策措施（征求意见稿）" }],
    ["a notice dated without a signature", `扬州市人民政府办公室关于印发扬州市芯片产业若干政策的通知\n各县（市、区）人民政府：\n《扬州市芯片产业若干政策》已经市政府同意，现印发给你们，请认真抓好落实。\n2025年5月31日\n扬州市芯片产业若干政策\n${body}`, { publishedOn: "2025-05-31", policyTitle: "扬州市芯片产业若干政策" }],
    ["a headline with its day and source on one line", `微信 手机版\n首页 > 面板 >\n长兴出台三年计划，力争显示产业规模突破百亿元 2023-03-06 15:09:19  来源：面板观察\n近日，长兴县发布计划，支持新型显示产业发展，打造产业集群。`, { title: "长兴出台三年计划，力争显示产业规模突破百亿元", publishedOn: "2023-03-06", region: "长兴县" }],
    ["a trail of links that holds the headline", `欢迎来到芯片商城！ | 免费注册\n你的位置：芯片商城首页，半导体元器件采购 > 芯片资讯 > 济南2024年产业战略：着力构建现代化产业体系，推动经济发展\n济南2024年产业战略：着力构建现代化产业体系，推动经济发展\n发布日期：2024-01-17 07:10     点击次数：266\n济南市提出，加强对碳化硅等第三代半导体的投资力度。`, { title: "济南2024年产业战略：着力构建现代化产业体系，推动经济发展", publishedOn: "2024-01-17", region: "济南市" }],
    ["a traditional text with variant characters", `陜西光子產業補鏈強鏈\n陜西省推動光子產業發展，標志著產業鏈進入新階段，圍繞高純石英砂等材料布局。`, { title: "陕西光子产业补链强链", region: "陕西省" }],
    ["a paper's name is no place", `氧化镓企业完成融资\n据《上海证券报》报道，上海证券交易所上市的云岭科技完成对该企业的投资。`, { region: null }],
    ["a text that begins without a title", `6月30日，在长兴看到，云岭光电的封装生产线满负荷生产。\n\n封装车间\n车间内，新设备正在调试，预计下月投产，产能将再增加三成。`, { title: "6月30日，在长兴看到，云岭光电的封装生产线满负荷生产", kind: "news", policyTitle: null }],
    ["a digest above the text", `AI导读：\n西安市公布半导体产业成绩单，功率器件产量大幅增长。\n西安市公布成绩单，产业规模迈上新台阶，功率器件产量增长三成。`, { title: "西安市公布半导体产业成绩单，功率器件产量大幅增长", region: "西安市" }],
    ["a government page's box as text, with its index number", `索引号：XA0301/2025-0007\n名 称：西安市光子产业发展行动计划（2025—2027年）\n发布日期：2025-04-09 10:00\n${body}`, { title: "西安市光子产业发展行动计划（2025—2027年）", publishedOn: "2025-04-09", precision: "day", kind: "plan" }],
    ["a plan put up again, whose page tells when it was issued", `光伏产业链2025年行动计划印发\n2026-01-04 08:30 来源：能源观察\n12月29日，青海省能源局、青海省工业和信息化厅联合印发《青海省光伏产业链2025年行动计划》。\n青海省光伏产业链2025年行动计划\n${body}`,
      { title: "青海省光伏产业链2025年行动计划", publishedOn: "2025-12-29", precision: "day", issuer: "青海省能源局、青海省工业和信息化厅", kind: "plan" }],
    ["a headline about a work report", `西安市市长王某作政府工作报告\n1月15日，大会开幕。报告提出，半导体产业规模将持续扩大。`, { kind: "news", policyTitle: null, region: "西安市" }],
    ["a district behind its city's short name", `上海浦东：集成电路产业规模再创新高\n2026-02-03 来源：产业观察\n记者获悉，产业规模持续扩大。`, { region: "浦东新区" }],
    ["a government page's box as text, with bars between its cells", `索 引 号： | 000014349/2025-9 | 信息分类： | |\n发布机构： | 生成日期： | 2025-12-02 08:54:33 | |\n文 号： | 西政办发〔2025〕10号 | 是否有效： | |\n名 称： | 市人民政府办公室关于印发西安市光子产业行动方案（2025—2027年）的通知 |\n各区县人民政府：\n现将方案印发给你们。\n西安市光子产业行动方案（2025—2027年）\n${body}`,
      { issuer: "西安市人民政府办公室", number: "西政办发〔2025〕10号", publishedOn: "2025-12-02", region: "西安市", kind: "plan" }],
    ["a text of a place's own that names it in a paper's title alone", `产业链链长制成为重要抓手\n我省分两批确定了第三代半导体等重点产业链。近日印发的《陕西省重点产业链2026年行动计划》提出，产业链规模再上台阶。`, { region: "陕西省" }],
    ["a cited number is not the document's own", `长沙市半导体产业行动方案\n根据《湖南省实施意见》（湘政发〔2025〕6号），制定本方案。\n${body}`, { number: null }],
  ])("%s", async (_, text, expected) => expect((await readText(text)).about).toMatchObject(expected));
});
