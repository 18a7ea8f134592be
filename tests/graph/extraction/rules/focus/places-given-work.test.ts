import { describe, expect, it } from "vitest";
import { factsIn, namesOf, newsOf, planOf, relationsOf } from "../../reading.ts";

/** What places work on, links of the chain left out. */
async function fociIn(text: string): Promise<string[]> {
  return relationsOf(await factsIn(text), "FOCUSES_ON").filter((relation) => !/[A-Z_]{6,}$/.test(relation)).map((relation) => relation.replace("FOCUSES_ON ", ""));
}

describe("places that stand behind what they are to make", () => {
  it.each([
    ["外延片生产以庐阳区、包河区为发展重点。", ["包河区 → 外延片", "庐阳区 → 外延片"]],
    ["光伏组件以蜀山区、肥西县为主，滤波器以瑶海区为中心。", ["瑶海区 → 滤波器", "肥西县 → 光伏组件", "蜀山区 → 光伏组件"]],
    ["传感器由蜀山区向肥西县拓展。", ["肥西县 → 传感器", "蜀山区 → 传感器"]],
  ])("have it, each clause its own: %s", async (words, foci) => {
    expect(await fociIn(planOf(words))).toEqual(foci);
    expect(await fociIn(newsOf(`合肥市半导体产业规划提出，${words}`))).toEqual(expect.arrayContaining(foci));
  });

  it("are not meant where a firm or a thing stands in their stead", async () => {
    expect(await fociIn(planOf("外延片以恒越光电为龙头，滤波器以高端化为重点。"))).toEqual(["合肥市 → 外延片", "合肥市 → 滤波器"]);
  });

  it("come first behind the colon of a layout, each with its own clause", async () => {
    const foci = await fociIn(newsOf("合肥市半导体产业布局：以合肥高新区为核心，发展滤波器；以庐阳区、包河区为辅，发展光刻胶。"));
    expect(foci).toEqual(["包河区 → 光刻胶", "合肥高新区 → 滤波器", "庐阳区 → 光刻胶"]);
  });

  it("stand behind the area that builds there", async () => {
    expect(await fociIn(newsOf("安徽省在芜湖建设光刻胶基地，在蚌埠建设滤波器基地。"))).toEqual(["芜湖 → 光刻胶", "蚌埠 → 滤波器"]);
  });
});

describe("what a place pays for", () => {
  it("is what it wants to have made", async () => {
    expect(await fociIn(newsOf("合肥市出台政策，对光刻胶、滤波器的研发制造项目，最高补助500万元；对新引进的外延片、靶材项目，按设备投资额给予15%的奖励。"))).toEqual(expect.arrayContaining(["合肥市 → 光刻胶", "合肥市 → 外延片", "合肥市 → 滤波器", "合肥市 → 靶材"]));
  });

  it("is not what firms buy with it", async () => {
    expect(await fociIn(newsOf("合肥市明确，对采购清洗设备的项目，按费用的20%给予补贴。"))).toEqual([]);
  });

  it("is a kind of projects, and no project", async () => {
    const facts = await factsIn(newsOf("合肥市鼓励企业以合资、独资等方式投资外延片、滤波器等项目，谋划实施了光刻胶、靶材、湿化学品等一批项目。"));
    expect(namesOf(facts, "Project")).toEqual([]);
    expect(namesOf(facts, "Company")).toEqual([]);
  });
});

describe("what a firm or project puts out", () => {
  it("is not what its place works on", async () => {
    expect(await fociIn(newsOf("恒越光电年产10万片外延片项目落户合肥。该项目建成后，将形成月产2万片抛光片的能力。恒越光电总部搬至合肥后，主营滤波器。"))).toEqual([]);
  });
});

describe("what stands between words of intent", () => {
  it.each([
    ["提升光刻胶、滤波器的市场份额。", ["光刻胶", "滤波器"]],
    ["以滤波器为引领，优先保障光刻胶项目用地。", ["光刻胶", "滤波器"]],
    ["提高靶材本地配套率。", ["靶材"]],
  ])("is wanted: %s", async (words, things) => {
    expect(await fociIn(planOf(words))).toEqual(things.map((thing) => `合肥市 → ${thing}`));
  });
});

describe("what is only seen or named at a place", () => {
  it("is nothing that the place works on, where a fair is held", async () => {
    expect(await fociIn(newsOf("第八届光电博览会在合肥开幕，外延片、滤波器成为热点。会上展出了硅棒、靶材等产品。"))).toEqual([]);
  });

  it("is nothing that it works on, where projects are listed or figures measured", async () => {
    expect(await fociIn(newsOf("合肥11个重大项目包括恒越光电有限公司年产24万片滤波器项目，澜泰光电有限公司年产10万片抛光垫、靶材项目。今年前三季度合肥出口光伏组件12亿美元。"))).toEqual([]);
  });

  it("is not wanted where it is not made an aim", async () => {
    expect(await fociIn(newsOf("合肥市不把晶圆厂作为发展方向，而是发展滤波器。"))).toEqual(["合肥市 → 滤波器"]);
  });

  it("is the place's own, where it leans on a firm", async () => {
    const facts = await factsIn(newsOf("合肥依托恒越光电有限公司打造滤波器、外延片。合肥高新区形成了以澜泰光电有限公司为龙头的集群，涵盖靶材、光刻胶各环节。"));
    expect(relationsOf(facts, "MAKES")).toEqual([]);
  });
});

describe("a list of fields that numbers part", () => {
  it("is all of it what the place supports", async () => {
    expect(await fociIn(newsOf("合肥市发布办法，支持领域包括：（1）滤波器、光刻胶；（2）外延片、靶材。"))).toEqual(["合肥市 → 光刻胶", "合肥市 → 外延片", "合肥市 → 滤波器", "合肥市 → 靶材"]);
  });
});

describe("a zone that does its work by several words in a row", () => {
  it("is the one that the clause is of", async () => {
    expect(await fociIn(newsOf("合肥高新区紧盯滤波器；包河区则主要引进靶材企业。"))).toEqual(["包河区 → 靶材", "合肥高新区 → 滤波器"]);
  });
});

describe("what a place makes its first trade", () => {
  it.each([
    ["包河区把外延片、滤波器列为重点招商目录。", ["包河区 → 外延片", "包河区 → 滤波器"]],
    ["合肥高新区紧盯靶材，包河区则把重心放在滤波器。", ["包河区 → 滤波器", "合肥高新区 → 靶材"]],
    ["合肥高新区紧盯靶材；包河区的主导产业是滤波器。", ["包河区 → 滤波器", "合肥高新区 → 靶材"]],
  ])("is its own: %s", async (words, foci) => {
    expect(await fociIn(newsOf(words))).toEqual(foci);
  });
});
