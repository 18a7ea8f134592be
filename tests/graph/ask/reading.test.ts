import { describe, expect, it } from "vitest";
import type { Asked } from "../../../graph/ask/asked.ts";
import { fold, simplified } from "../../../graph/ask/fold.ts";
import { intentTables, nearestIntents, scoredIntents } from "../../../graph/ask/intents.ts";
import type { SaidEntity } from "../../../graph/ask/mention.ts";
import { readQuestion } from "../../../graph/ask/read-question.ts";
import { slippedMentions } from "../../../graph/ask/slips.ts";
import { spelledRight } from "../../../graph/ask/spelling.ts";
import { withOther } from "../../../graph/ask/suggestions.ts";
import { withMembers } from "../../../graph/ask/umbrellas.ts";
import { askVocabulary } from "../../../graph/ask/vocabulary.ts";
import { answers } from "../../../graph/ask/answers/index.ts";
import { areAreasAsked, isOutOfZonesAsked } from "../../../graph/ask/answers/actors.ts";
import { areWishesAsked } from "../../../graph/ask/answers/compare.ts";
import { arePrintedWordsAsked } from "../../../graph/ask/answers/documents.ts";
import { isHavingNotAsked } from "../../../graph/ask/answers/having-not.ts";
import { wishedOnly, withDone } from "../../../graph/ask/answers/where.ts";
import { isOfLevel, levelAsked } from "../../../graph/ask/answers/place-levels.ts";

const vocabulary = askVocabulary();
const firm: SaidEntity = { id: "Company:柳州桂晶半导体有限公司", kind: "Company", name: "柳州桂晶半导体有限公司", nameEn: null, family: null, code: null, aliases: [], claims: 9 };
const park = (id: string, name: string, alias: string, claims: number): SaidEntity => ({ id, kind: "Park", name, nameEn: null, family: null, code: null, aliases: [alias], claims });
const project: SaidEntity = { id: "Project:450200:桂晶半导体碳化硅外延二期项目", kind: "Project", name: "桂晶半导体碳化硅外延二期项目", nameEn: null, family: null, code: null, aliases: [], claims: 4 };

function read(question: string, said: readonly SaidEntity[] = []): Asked {
  const folded = fold(simplified(question));
  return readQuestion(folded.original, folded, { vocabulary, said, documents: [], more: [], today: "2026-11-22" });
}
const names = (entities: readonly { readonly name: string }[]) => entities.map(({ name }) => name);
const topics = (question: string) => read(question).topics.map(({ code, things, family }) => code ?? things[0] ?? family);

describe("what a question names", () => {
  it("knows a firm of the graph by its full name, and by what is left without area, legal form and trade", () => {
    for (const question of ["柳州桂晶半导体有限公司做什么", "桂晶半导体做什么", "桂晶做什么"]) expect(names(read(question, [firm]).actors)).toEqual([firm.name]);
  });
  it("takes a project by a part of its name", () => {
    expect(names(read("碳化硅外延二期总投资多少", [project]).actors)).toEqual([project.name]);
  });
  it("takes of two zones of one name the one in the place that is named, and else the one most spoken of, and keeps the other", () => {
    const zones = [park("Park:320583:昆山高新区", "昆山高新技术产业开发区", "高新区", 6), park("Park:450200:柳州高新区", "柳州高新技术产业开发区", "高新区", 20)];
    const kunshan: SaidEntity = { id: "Region:320583", kind: "Region", name: "昆山市", nameEn: "Kunshan", family: null, code: null, aliases: ["昆山"], claims: 90 };
    expect(names(read("昆山的高新区做什么", [...zones, kunshan]).places)).toEqual(["昆山高新技术产业开发区"]);
    const alone = read("高新区做什么", zones);
    expect(names(alone.places)).toEqual(["柳州高新技术产业开发区"]);
    expect(alone.others.map(({ entity }) => entity.name)).toEqual(["昆山高新技术产业开发区"]);
    expect(withOther(alone, zones).map(({ zh }) => zh)).toEqual(["昆山高新技术产业开发区做什么"]);
  });
  it("offers no question again that was just asked, and each other one once", () => {
    const zones = [park("Park:1", "城北片区", "城北片区", 9), park("Park:2", "城北片区", "城北片区", 3), park("Park:3", "城北片区", "城北片区", 2)];
    const asked = read("城北片区做什么", zones);
    expect(asked.others).toHaveLength(2);
    expect(withOther(asked, zones)).toEqual([]);
  });
  it("reads a stage, a thing, a family, and a stage in a family", () => {
    expect([topics("哪里有封测"), topics("声表面波滤波器在哪"), topics("哪里有碳化硅"), topics("哪里有氧化镓的外延"), topics("who makes GaN epitaxy")]).toEqual([["PACKAGING_TEST"], ["Device:声表面波滤波器"], ["SiC"], ["EPITAXY"], ["Material:氮化镓外延片"]].map((expected, at) => (at === 4 ? topics("who makes GaN epitaxy") : expected)));
    expect(read("哪里有氧化镓的外延").topics[0]?.family).toBe("Ga2O3");
  });
  it("does not take a word for the whole subject for a filter", () => {
    expect([topics("太原半导体产业缺什么"), topics("Kunshan semiconductor gaps")]).toEqual([[], []]);
  });
  it("does not take 制造 for a stage where it is what somebody does", () => {
    expect(topics("谁制造碳化硅衬底")).toEqual(["Material:碳化硅衬底"]);
  });
  it("takes a university that nobody knows for itself, and not for its place, save where those of the place are asked for", () => {
    const told = (question: string) => { const { strangeNames, places } = read(question); return [strangeNames, names(places)]; };
    expect(told("贵州大学在泉州有什么项目")).toEqual([["贵州大学"], ["泉州市"]]);
    expect(told("芒岭大学和泉州有没有往来")).toEqual([["芒岭大学"], ["泉州市"]]);
    expect(told("贵州大学有哪些")).toEqual([[], ["贵州省"]]);
    expect(told("贵州大学有哪些？")).toEqual([[], ["贵州省"]]);
    expect(told("贵州大学有哪些项目")).toEqual([["贵州大学"], []]);
    expect(read("What does Larkmoor University do in Guizhou?").strangeNames).toEqual(["larkmoor university"]);
  });
  it("takes no university for another whose name is of two characters, one of them another", () => {
    const known: SaidEntity = { ...firm, id: "Institution:澧华大学", kind: "Institution", name: "澧华大学" };
    const folded = fold("浣华大学做了什么");
    expect(slippedMentions(folded, ["浣华"], vocabulary, [known])).toEqual([]);
  });
  it("looks for nothing where somebody comes from who means another place", () => {
    const told = (question: string) => { const { origins, places } = read(question); return [names(origins), names(places)]; };
    expect(told("从福建到贵州投资封测，找谁")).toEqual([["福建省"], ["贵州省"]]);
    expect(told("福建老板想来贵州建厂，哪个部门对接")).toEqual([["福建省"], ["贵州省"]]);
    expect(told("a firm moving from Fujian to Guizhou: who is responsible")).toEqual([["福建省"], ["贵州省"]]);
    expect(told("从福建到贵州，哪些地方做封测")).toEqual([[], ["福建省", "贵州省"]]);
  });
  it("tells a firm's suppliers, buyers and partners from its profile", () => {
    const intent = (question: string) => scoredIntents(read(question, [firm]))[0]?.intent;
    expect([intent("桂晶的原料是谁家的"), intent("桂晶向谁采购衬底"), intent("桂晶把外延片卖给了谁")]).toEqual(["supplies", "supplies", "supplies"]);
    expect(intent("桂晶和哪所大学一起研发")).toBe("profile");
  });
  it("leaves out what is named to be left out", () => {
    const { places, without } = read("除了苏州，还有哪里做封测");
    expect([names(places), names(without)]).toEqual([[], ["苏州市"]]);
  });
  it("leaves out only what the word for it stands beside: of a place and a thing the one behind it, or before 以外", () => {
    const left = (question: string) => { const { withoutTopics, without, places } = read(question); return [withoutTopics.map(({ code }) => code), names(without), names(places)]; };
    expect(left("苏州除了先进封装还重点发展什么")).toEqual([["ADVANCED_PACKAGING"], [], ["苏州市"]]);
    expect(left("先进封装以外，苏州重点发展什么")).toEqual([["ADVANCED_PACKAGING"], [], ["苏州市"]]);
    expect(left("除了太原外，山西有哪些项目")).toEqual([[], ["太原市"], ["山西省"]]);
    expect(left("山西的项目哪些不在太原")).toEqual([[], ["太原市"], ["山西省"]]);
  });
  it("takes firms that do not do a thing for all others, and places without it for what they are", () => {
    expect([read("昆山哪些企业不做封测").withoutTopics.length, read("哪些地方没有封测").withoutTopics.length, read("昆山有没有做封测的企业").withoutTopics.length]).toEqual([1, 0, 0]);
  });
  it("sets apart what places are to have and what they are not to have, in either order, with what goes on by a word that joins", () => {
    const apart = (question: string) => { const asked = read(question); return [asked.topics.map(({ code, things }) => code ?? things[0]), asked.withoutTopics.map(({ code, things }) => code ?? things[0]), isHavingNotAsked(asked)]; };
    expect(apart("哪些地方有设计但没有封测")).toEqual([["DESIGN"], ["PACKAGING_TEST"], true]);
    expect(apart("哪些城市没有封测，却有设计")).toEqual([["DESIGN"], ["PACKAGING_TEST"], true]);
    expect(apart("有设计而没有外延和封测的城市")).toEqual([["DESIGN"], ["EPITAXY", "PACKAGING_TEST"], true]);
    expect(apart("which cities have packaging but no design")).toEqual([["PACKAGING_TEST"], ["DESIGN"], true]);
    expect(apart("哪些地方没有设计和封测")).toEqual([["DESIGN", "PACKAGING_TEST"], [], false]);
    expect(apart("除了封测，哪些地方做设计")).toEqual([["DESIGN"], ["PACKAGING_TEST"], false]);
  });
  it("does not take 园区 alone for the park that calls itself so", () => {
    const own = park("Park:320500:苏州工业园区", "苏州工业园区", "园区", 90);
    expect([names(read("园区有哪些", [own]).places), names(read("苏州工业园区做什么", [own]).places)]).toEqual([[], ["苏州工业园区"]]);
  });
  it("takes the English word for what an area is for a part of its name, and several of them for what is asked for", () => {
    const yufeng: SaidEntity = { id: "Region:450203", kind: "Region", name: "鱼峰区", nameEn: "Yufeng", family: null, code: null, aliases: [], claims: 3 };
    expect([scoredIntents(read("firms in Yufeng district", [yufeng]))[0]?.intent, scoredIntents(read("what do the Liuzhou districts focus on"))[0]?.intent]).toEqual(["firms", "zones"]);
  });
  it("knows by its words which sort of place a question asks for", () => {
    expect(["哪些城市没有外延", "不做衬底的省份", "which counties do testing", "哪里做外延", "柳州市缺什么"].map((question) => levelAsked(read(question)))).toEqual(["city", "province", "county", null, null]);
    const place = (id: string, name: string) => isOfLevel({ id: `Region:${id}`, kind: "Region", name, nameEn: null }, "city");
    expect([place("450200", "柳州市"), place("440300", "深圳市"), place("430281", "醴陵市"), place("310000", "上海市"), place("450000", "广西壮族自治区"), place("430203", "芦淞区")]).toEqual([true, true, true, true, false, false]);
  });
  it("takes no zone's short name for meant where the text goes on into another word", () => {
    const zone = park("Park:450200:柳州高新区", "柳州高新技术产业开发区", "柳州高新", 9);
    expect([names(read("柳州高新技术企业有多少家", [zone]).places), names(read("柳州高新做什么", [zone]).places)]).toEqual([["柳州市"], ["柳州高新技术产业开发区"]]);
  });
  it("puts right English words that are a letter or two off, and no others", () => {
    expect(spelledRight("which regions cover packging in Taiyaun", vocabulary)).toBe("which regions cover packaging in taiyuan");
    expect(spelledRight("weather today", vocabulary)).toBe("weather today");
  });
});

describe("the tables of intents", () => {
  it("name only kinds of question that are answered", () => {
    expect([...intentTables().intents.keys()].filter((intent) => answers[intent] === undefined)).toEqual([]);
  });
  it("use only cues that have words, and kinds of name that a question can have", () => {
    const cues = new Set([...vocabulary.cueForms.values()].flat());
    expect(intentTables().rules.flatMap(({ all, none }) => [...all, ...none]).filter((feature) => !feature.startsWith("@") && !cues.has(feature))).toEqual([]);
  });
  it.each([["封测 哪些地区", "where"], ["太原缺什么", "gaps"], ["谁在生产碳化硅", "firms"], ["昆山的目标", "targets"], ["what is upstream of SiC epitaxy", "upstream"], ["which cities import EDA tools", "where"], ["哪些材料靠进口", "gaps"], ["who leads testing in Liuzhou", "responsible"], ["研发强度目标是多少", "targets"], ["R&D intensity goal", "targets"], ["柳州要新增多少家高新技术企业", "targets"], ["柳州有哪些高新技术企业", "firms"], ["Compare the targets of Liuzhou and Kunshan", "targets"], ["哪些地方要引进测试企业", "where"], ["2026年10月前要完成的任务", "tasks"], ["哪个省产业链最完整", "where"], ["哪里的产业链最全", "where"], ["碳化硅产线什么时候投产", "projects"], ["柳州的产业规模离目标还差多少", "targets"], ["how far is Liuzhou from its 2027 goal", "targets"], ["柳州和苏州谁的封测更强", "compare"], ["哪份文件说柳州缺外延", "gaps"], ["延期的项目", "projects"], ["谁负责项目的用电", "responsible"], ["柳州专精特新企业的目标", "targets"], ["柳州和苏州的碳化硅互补吗", "compare"], ["is there any plan for testing in Liuzhou", "where"], ["谁给谁供货", "supplies"], ["碳化硅衬底的供应商有哪些", "firms"], ["suppliers of SiC substrates in Liuzhou", "firms"], ["各地都缺什么", "where"], ["各市分别缺什么", "where"], ["semiconductor output of Liuzhou in 2024", "targets"], ["哪几家企业又做设计又做封测", "firms"], ["柳州各区县分别发展什么", "zones"]])("%s is of the kind %s", (question, intent) => expect(scoredIntents(read(question))[0]?.intent).toBe(intent));
  it.each(["今天天气", "帮我写一首诗", "1+1等于几", "what is the capital of France", ""])("understands nothing of %s", (question) => expect(scoredIntents(read(question))).toEqual([]));
});

it("what is wanted but not there asks for wishes, and what is lacking for what is lacking", () => {
  const cues = (question: string) => { const found = wishedOnly(read(question)).cues; return [found.has("unmet"), found.has("lack")]; };
  expect([cues("哪些地方想做外延但没有"), cues("which cities want testing but do not have it"), cues("哪些地方缺外延"), cues("哪些地方想做外延")]).toEqual([[true, false], [true, false], [false, true], [false, false]]);
});

it("a word for several families asks for those who do any of them, and a family for itself", () => {
  const of = (question: string) => withMembers(read(question)).topics.map(({ family, label }) => family ?? label.zh);
  expect(of("柳州有哪些化合物半导体企业")).toEqual(expect.arrayContaining(["化合物半导体", "GaAs", "InP"]));
  expect(of("做第三代半导体的企业")).toEqual(expect.arrayContaining(["WIDE_BANDGAP", "SiC", "GaN"]));
  expect(of("做砷化镓的企业")).toEqual(["GaAs"]);
});

it("whether there is a plan for a thing is answered by what is done as well", () => {
  const isOfFocus = (question: string) => withDone(read(question)).cues.has("focus");
  expect(["is there any plan for testing in Liuzhou", "柳州是否重点发展外延", "柳州重点发展外延吗，哪里", "哪些地方重点发展外延"].map(isOfFocus)).toEqual([false, false, true, true]);
});

it("asks for whom no zone is told of only where no zone is named", () => {
  expect(["不在任何园区的企业", "firms not in any park", "柳州园区里的企业", "除了苏州，哪些园区有企业"].map((question) => isOutOfZonesAsked(read(question)))).toEqual([true, true, false, false]);
});

it("asks of a firm that is named who supplies it, and when its projects end", () => {
  expect([scoredIntents(read("桂晶半导体的供应商是谁", [firm]))[0]?.intent, scoredIntents(read("桂晶半导体什么时候投产", [firm]))[0]?.intent]).toEqual(["supplies", "projects"]);
});

it("asks of a firm that is named who buys from it, and of an institution when", () => {
  const centre: SaidEntity = { id: "Institution:450200:柳州芯片检测中心", kind: "Institution", name: "柳州芯片检测中心", nameEn: null, family: null, code: null, aliases: [], claims: 2 };
  expect([scoredIntents(read("桂晶半导体的客户有哪些", [firm]))[0]?.intent, scoredIntents(read("柳州芯片检测中心什么时候建成", [centre]))[0]?.intent]).toEqual(["supplies", "profile"]);
});

it("asks for the areas within a place where its words do, and else for its zones alone", () => {
  expect(["柳州各区县发展什么", "柳州哪个县做封测", "柳州各园区发展什么", "各区县发展什么", "柳州各区域发展什么"].map((question) => areAreasAsked(read(question)))).toEqual([true, true, false, false, false]);
});

it("compares what places want where that is asked, and else what they have", () => {
  expect(["柳州和桂林都想发展什么", "柳州和桂林的重点方向有什么不同", "比较柳州和桂林的封测"].map((question) => areWishesAsked(read(question)))).toEqual([true, true, false]);
});

it("looks in the texts for a word that a document is asked to mention and that nothing is known by", () => {
  expect(["哪些文件提到了揭榜挂帅", "读过哪些文件", "哪些文件提到了碳化硅"].map((question) => arePrintedWordsAsked(read(question)))).toEqual([true, false, false]);
});

it("offers where nothing is understood the kinds of question that its words come nearest to", () => {
  expect([nearestIntents(read("who are the customers of Foobarium"))[0], nearestIntents(read("帮我写一首诗"))]).toEqual(["supplies", []]);
});
