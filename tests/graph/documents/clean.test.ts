import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clean } from "../../../graph/documents/clean/index.ts";
import { markedHeadings } from "../../../graph/documents/clean/markdown-marks.ts";
import { plainText } from "../../../graph/documents/extract/extracted.ts";

const cleaned = (text: string) => clean(plainText("txt", text)).clean;

describe("clean text", () => {
  test.each([
    ["traditional characters", "臺灣積體電路與外延襯底產業", "台湾积体电路与外延衬底产业"],
    ["Taiwan's words for silicon in a material and for a project; a firm's name keeps its own", "茂矽的碳化矽襯底、矽基氮化鎵與矽晶圓專案簽約，專案組進駐", "茂矽的碳化硅衬底、硅基氮化镓与硅晶圆项目签约，专案组进驻"],
    ["pinyin behind each character", "產(chǎn)業(yè)鏈條(tiáo)配套", "产业链条配套"],
    ["quotation marks in brackets behind those that the page turned, and syllables without a tone beside many with one", "現(xiàn)給(gěi)你們(men)：建(jiàn)設(shè)「(“)鏈(liàn)長(zhǎng)」(”)制", "现给你们：建设“链长”制"],
    ["narrow points that end the sentences of a text, and none of its numbers", "一.总体要求\n补齐短板.到2022年产值突破1.5万亿元.\n1.集成电路.以高新区为主.发展碳化硅(SiC)衬底.", "一.总体要求\n补齐短板。到2022年产值突破1.5万亿元。\n1.集成电路。以高新区为主。发展碳化硅(SiC)衬底。"],
    ["pinyin without tones, and the blanks behind it", "新材料產業(ye) 挑起大梁,頭(tou) 部企業(ye) 把單(dan) 體硅棒產(chan) 能放在銀(yin) 川,廈(sha) 門藍(lan) 寶石", "新材料产业挑起大梁,头部企业把单体硅棒产能放在银川,厦门蓝宝石"],
    ["letters in brackets that are no pinyin of a page", "氮化镓(gan)、碳化硅(sic)衬底", "氮化镓(gan)、碳化硅(sic)衬底"],
    ["a chemical symbol in brackets stays", "氮化镓(GaN)与碳化硅(SiC)", "氮化镓(GaN)与碳化硅(SiC)"],
    ["full-width letters and digits", "２０２５年ＧａＮ产值１２．５亿元，增长８％", "2025年GaN产值12.5亿元，增长8%"],
    ["circled numbers stay apart from years", "（一）①２０２５年", "（一）①2025年"],
    ["radicals out of PDFs", "⽣产⼒⼤幅提⾼", "生产力大幅提高"],
    ["a character that only a name has stays in a simplified text", "支持昇腾生态企业在本市建设人工智能适配中心和训练基地", "支持昇腾生态企业在本市建设人工智能适配中心和训练基地"],
    ["a traditional character in a firm's name stays where it is printed so", "乾照光電與上海新昇擴產，在乾燥爐裏昇溫", "乾照光电与上海新昇扩产，在干燥炉里升温"],
    ["blanks between Chinese and digits", "到 2025 年，建设 6 英寸 GaN 外延线", "到2025年，建设6英寸GaN外延线"],
    ["a comma before 、", "气体,、压力，、图像传感器", "气体、压力、图像传感器"],
    ["blanks between Latin words", "SiC MOSFET 与 Micro LED 芯片", "SiC MOSFET与Micro LED芯片"],
    ["a sentence broken by a page within a word", "围绕封装测试环节，组织企业开展协同攻关，由市发展改革\n\n委、市科技局按职责推进相关工作。", "围绕封装测试环节，组织企业开展协同攻关，由市发展改革委、市科技局按职责推进相关工作。"],
    ["a bracket that runs over lines", "加强调度。（责任单位：市工信局、\n市科技局）", "加强调度。（责任单位：市工信局、市科技局）"],
    ["lines of a narrow column", "临江市围绕封装配套补\n链，支持临江琢光电子\n有限公司建设陶瓷基座\n生产线，引导临江衡玑\n材料有限公司扩大塑封\n料产能，鼓励园区企业\n与科研院所联合攻关，\n对首批次产品给予奖励。\n各单位要细化举措、压\n实责任，每季度通报一\n次进展，年底前完成评\n估。", "临江市围绕封装配套补链，支持临江琢光电子有限公司建设陶瓷基座生产线，引导临江衡玑材料有限公司扩大塑封料产能，鼓励园区企业与科研院所联合攻关，对首批次产品给予奖励。\n各单位要细化举措、压实责任，每季度通报一次进展，年底前完成评估。"],
    ["names of one length on a line each", "重点企业\n临江琢光电子有限公司\n临江衡玑材料有限公司\n临江朗峤封装有限公司\n临江芯禾基板有限公司\n临江云栈特气有限公司\n临江恒川设备有限公司\n临江启澜光电有限公司\n临江砺石靶材有限公司\n临江青岚软件有限公司\n临江越岭硅材有限公司", "重点企业\n临江琢光电子有限公司\n临江衡玑材料有限公司\n临江朗峤封装有限公司\n临江芯禾基板有限公司\n临江云栈特气有限公司\n临江恒川设备有限公司\n临江启澜光电有限公司\n临江砺石靶材有限公司\n临江青岚软件有限公司\n临江越岭硅材有限公司"],
    ["a heading is not joined with its paragraph", "一、主要目标\n到2025年，产值翻番，企业数量明显增加。", "一、主要目标\n到2025年，产值翻番，企业数量明显增加。"],
    ["a letter is restored where only its sound is left", "設(shè)計(jì)與設(shè)備，O(shè)計(jì)", "设计与设备，设计"],
  ])("%s", (_, given, expected) => expect(cleaned(given).text).toBe(expected));

  test.each([
    ["headings, quotations and emphasis", "# 宿迁市**光电**方案\n\n> 责任单位：`市科技局`\n\n* 突破*外延*技术\n---\n尾", "宿迁市光电方案\n责任单位：市科技局\n•突破外延技术\n尾"],
    ["links and pictures", "支持[澜岭光电](http://a.cn/x_y)、[恒越芯][1]扩产。\n\n[1]: http://b.cn\n", "支持澜岭光电、恒越芯扩产。"],
    ["a product of numbers stays", "厂房36*12米，2*3*4，序号\\*", "厂房36*12米，2*3*4，序号*"],
  ])("Markdown loses the marks of %s", (_, given, expected) => {
    expect(clean({ ...plainText("md", given), headings: markedHeadings(given) }).clean.text).toBe(expected);
  });

  test("what Markdown sets is quoted without its marks", () => {
    const given = "支持[澜岭光电](http://a.cn)扩产。";
    const { text, sourceSpan } = clean(plainText("md", given)).clean;
    const { start, end } = sourceSpan(text.indexOf("澜岭"), text.indexOf("扩产"));
    expect(given.slice(start, end)).toBe("澜岭光电");
  });

  test("rows of a table whose cells blanks part stay lines, though all are about as wide", () => {
    const rows = ["序号 项目名称 建设单位 总投资（亿元） 起止年限", "1 光模块项目 庐阳芯澜光电有限公司 12.6 2024-2026", "2 衬底项目 庐阳恒越材料有限公司 5.8 2025-2027", "3 封装项目 庐阳澜泰电子有限公司 3.8 2025-2027", "4 外延项目 庐阳海芯材料有限公司 2.8 2025-2026"];
    expect(cleaned(rows.join("\n")).text.split("\n")).toHaveLength(rows.length);
  });

  test("lines broken at one width become paragraphs", () => {
    const lines = ["　　推动化合物半导体材料企业与下游器件企业建立稳定的", "供应关系，鼓励整机厂商优先采用本地生产的外延片和衬", "底，支持检测机构为中小企业提供可靠性试验服务，对首", "次进入供应链的产品给予奖励，并加强人才培养和引进工", "作，完善金融支持政策。", "　　加强组织领导。"];
    expect(cleaned(lines.join("\n")).text.split("\n")).toHaveLength(2);
  });

  test("capitals broken by the width of the page are one word, Latin words are two", () => {
    const lines = ["　　推动化合物半导体材料企业与下游器件企业建立稳定的L", "ED供应关系，鼓励整机厂商优先采用本地生产的Micro", "LED外延片和衬底，支持检测机构为中小企业提供可靠性试", "验服务，对首次进入供应链的产品给予奖励，并加强人才培", "养和引进工作，完善金融支持政策。"];
    expect(cleaned(lines.join("\n")).text).toContain("稳定的LED供应关系，鼓励整机厂商优先采用本地生产的Micro LED外延片");
  });

  test("a sentence goes on behind the number of its page and the head of the next", () => {
    const [one, two, three, four] = ["推动化合物半导体材料企业与下游器件企业建立稳定的供应", "关系，鼓励整机厂商优先采用本地生产的外延片和硅材料衬", "底，支持检测机构为中小企业提供可靠性试验服务，并对首", "次进入供应链的产品给予奖励和融资支持，加强人才引进。"];
    const page = [one, two, three].join("\n");
    const other = "次进入供应链的企业给予奖励和融资支持，加强队伍建设。";
    expect(cleaned([page, "— 1 —", "", four, page, "— 2 —", "", other].join("\n")).text.split("\n")).toHaveLength(2);
    const head = "庐州市半导体产业行动方案";
    const withHeads = cleaned([page, "- 1 -", head, four, page, "- 2 -", head, other].join("\n")).text;
    expect(withHeads.split("\n")).toHaveLength(2);
    expect(withHeads).not.toContain(head);
  });

  test("short paragraphs whose lines end at one margin are joined too", () => {
    const paragraph = (end: string) => `${"某市的芯片企业与下游企业建立了稳定的供应关系并得到支"}\n${end}`;
    expect(cleaned(["持扩大产能。", "持新建厂房。", "持引进人才。", "持并购重组。", "持产品检测。"].map(paragraph).join("\n\n")).text.split("\n")).toHaveLength(5);
  });

  test("some hundred thousand lines of many widths are read", () => {
    const lines = Array.from({ length: 200_000 }, (_, index) => `${"芯".repeat(16 + (index % 6) * 5)}。`);
    expect(cleaned(lines.join("\n")).text.length).toBeGreaterThan(200_000 * 16);
  });

  test("characters paired wrongly after a lost byte are put right", () => {
    expect(cleaned("模拟电路(含数?;旌希┮约案黝惼骷").text).toMatch(/^模拟电路\(含数混合）以及各类器/);
    expect(cleaned("國內各?。ㄊ校┫嗬^召開會議").text).toBe("国内各（市）相继召开会议");
  });

  const mixed = fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("業(yè)", "　", "\r\n", "\n\n", "\t", "一、", "（责任单位：市科技局", "）", "２０２５", "⽣", "臺", "市发展改革\n\n委", "?;旌希┮约案黝", "\ufeff", "\u200b", "\ud83d\ude00", "\ud800", "，", "。", "“", "（"))).map((parts) => parts.join(""));

  test("the map back rises, stays in the source and keeps spans true", () => {
    fc.assert(fc.property(mixed, (source) => {
      const { text, sourceOffset, sourceSpan } = cleaned(source);
      let last = -1;
      for (let at = 0; at < text.length; at++) {
        const offset = sourceOffset(at);
        expect(offset).toBeGreaterThanOrEqual(last);
        expect(offset).toBeLessThan(source.length);
        last = offset;
        const span = sourceSpan(at, at + 1);
        expect(span.start).toBe(offset);
        expect(span.end).toBeGreaterThan(span.start);
        if (/[\u4e00-\u9fa5a-z0-9]/.test(source.charAt(offset)) && source.charAt(offset) === text.charAt(at)) expect(source.slice(span.start, span.end)).toContain(text.charAt(at));
      }
      expect(sourceOffset(text.length)).toBe(source.length);
    }), { numRuns: 300 });
  });

  test("a plain text maps to itself", () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(..."碳化硅衬底产业链建设，。") }), fc.nat(), fc.nat(), (source, one, other) => {
      const { text, sourceSpan } = cleaned(source);
      const [start, end] = [one % (text.length + 1), other % (text.length + 1)].sort((first, second) => first - second) as [number, number];
      const span = sourceSpan(start, end);
      expect(source.slice(span.start, span.end)).toBe(text.slice(start, end));
    }));
  });
});
