import { beforeAll, describe, expect, it } from "vitest";
import { readFactsFile } from "../../graph/facts/facts-file.ts";
import { rowsOf } from "../../graph/facts/rows.ts";
import type { GraphRows } from "../../graph/facts/graph-rows.ts";
import { loadLexicon } from "../../graph/lexicon/index.ts";
import { type Voice, voices } from "../../graph/ontology/index.ts";

/** What each document says of each thing, decided by reading it: document, relation, subject, object, voice. */
const expectations: readonly (readonly [string, string, string, string, Voice])[] = [
  // a plan that pushes named projects
  ["000", "MAKES", "年产100万毫米碳化硅单晶一期项目", "碳化硅单晶", "UNDERWAY"],
  ["000", "MAKES", "集成电路用300mm硅片产能升级项目", "硅片", "UNDERWAY"],
  ["000", "ENGAGED_IN", "晶体材料产业基地项目", "材料", "UNDERWAY"],
  ["000", "FOCUSES_ON", "太原市", "碳化硅", "WANTED"],
  ["000", "FOCUSES_ON", "太原市", "AR眼镜", "WANTED"],
  ["000", "FOCUSES_ON", "太原市", "材料", "WANTED"],
  ["000", "FOCUSES_ON", "晋创谷·太原", "传感器", "WANTED"],
  ["000", "FOCUSES_ON", "晋创谷·太原", "材料", "WANTED"],
  // a project table: an undertaker has not built it
  ["001", "UNDERTAKES", "山西烁科晶体有限公司", "中国电科(山西)碳化硅材料产业基地", "UNDERWAY"],
  ["001", "MAKES", "山西烁科晶体有限公司", "碳化硅", "UNDERWAY"],
  ["001", "ENGAGED_IN", "山西烁科晶体有限公司", "材料", "UNDERWAY"],
  ["001", "MAKES", "北纬三十八度集成电路制造有限公司", "声表面波滤波器", "UNDERWAY"],
  ["001", "MAKES", "北纬三十八度集成电路制造有限公司", "微波功率放大器", "UNDERWAY"],
  ["001", "ENGAGED_IN", "北纬三十八度集成电路制造有限公司", "制造", "UNDERWAY"],
  ["001", "MAKES", "山西华晶恒基新材料有限公司", "图形化蓝宝石衬底", "UNDERWAY"],
  ["001", "MAKES", "山西华晶恒基新材料有限公司", "蓝宝石晶体", "UNDERWAY"],
  ["001", "MAKES", "忻州中科晶电信息材料有限公司", "砷化镓单晶", "UNDERWAY"],
  ["001", "ENGAGED_IN", "忻州元鸿信息材料有限公司", "材料", "UNDERWAY"],
  ["001", "MAKES", "中电科风华信息装备股份有限公司", "半导体检测设备", "UNDERWAY"],
  ["001", "ENGAGED_IN", "中国电子科技集团公司第二研究所", "装备", "UNDERWAY"],
  // named in the body alone
  ["001", "UNDERTAKES", "中科潞安", "中科潞安紫外LED芯片项目", "PLANNED"],
  ["001", "MAKES", "中科潞安", "紫外LED芯片", "PLANNED"],
  ["001", "MAKES", "山西国惠光电科技有限公司", "短波红外探测芯片", "PLANNED"],
  ["001", "FOCUSES_ON", "山西省", "封装测试", "WANTED"],
  ["001", "FOCUSES_ON", "山西省", "碳化硅", "WANTED"],
  ["001", "FOCUSES_ON", "太原市", "石墨材料", "WANTED"],
  ["001", "TO_BREAK_THROUGH", "山西省", "碳化硅单晶", "WANTED"],
  ["001", "TO_BREAK_THROUGH", "山西省", "多波段集成滤波器", "WANTED"],
  ["001", "TO_BREAK_THROUGH", "山西省", "氮化铝衬底", "WANTED"],
  // declared shortfalls and strengths beside wishes
  ["002", "SHORT_OF", "昆山市", "制造", "LACKING"],
  ["002", "SHORT_OF", "昆山市", "装备", "LACKING"],
  ["002", "SHORT_OF", "昆山市", "材料", "LACKING"],
  ["002", "STRONG_IN", "昆山市", "先进封装", "BUILT"],
  ["002", "STRONG_IN", "昆山市", "封装测试", "BUILT"],
  ["002", "FOCUSES_ON", "昆山市", "制造", "WANTED"],
  ["002", "FOCUSES_ON", "昆山市", "显示驱动芯片", "WANTED"],
  ["002", "FOCUSES_ON", "昆山市", "CPU", "WANTED"],
  ["002", "TO_BREAK_THROUGH", "昆山市", "CPU", "WANTED"],
  ["002", "TO_BREAK_THROUGH", "昆山市", "光刻机", "WANTED"],
  ["002", "FOCUSES_ON", "昆山高新技术产业开发区", "氮化镓", "WANTED"],
  ["002", "FOCUSES_ON", "花桥经济开发区", "设计", "WANTED"],
  // who sits in which zone, and does it already
  ["003", "ENGAGED_IN", "和舰芯片", "制造", "BUILT"],
  ["003", "ENGAGED_IN", "晶方科技", "封装测试", "BUILT"],
  ["003", "ENGAGED_IN", "日月新", "封装测试", "BUILT"],
  ["003", "ENGAGED_IN", "思瑞浦", "设计", "BUILT"],
  ["003", "STRONG_IN", "高端制造和国际贸易区", "封装测试", "BUILT"],
  ["003", "UNDERTAKES", "嘉盛半导体", "嘉盛苏相项目", "UNDERWAY"],
  ["003", "UNDERTAKES", "京隆科技", "京隆科技独墅湖项目", "UNDERWAY"],
  ["003", "ENGAGED_IN", "国家级材料生长创新平台", "材料", "WANTED"],
  ["003", "FOCUSES_ON", "苏州工业园区", "光刻胶", "WANTED"],
  ["003", "FOCUSES_ON", "金鸡湖商务区", "封装测试", "WANTED"],
  // work reports
  ["004", "UNDERTAKES", "华虹半导体", "华虹无锡基地二期", "BUILT"],
  ["004", "ENGAGED_IN", "华虹半导体", "制造", "BUILT"],
  ["004", "HAS", "无锡市", "制造", "BUILT"],
  ["004", "STRONG_IN", "广东省", "制造", "BUILT"],
  ["004", "FOCUSES_ON", "无锡市", "先进封装", "WANTED"],
  ["004", "FOCUSES_ON", "辽宁省", "装备", "WANTED"],
  // a plan written for the tests, with what the five do not say
  ["liuzhou", "MAKES", "柳州桂晶半导体有限公司", "碳化硅外延片", "BUILT"],
  ["liuzhou", "MAKES", "柳州龙城照明有限公司", "蓝光LED芯片", "ENDED"],
  ["liuzhou", "SUPPLIES", "广西融江微电子有限公司", "柳州桂晶半导体有限公司", "BUILT"],
  ["liuzhou", "SHORT_OF", "柳州市", "光刻胶", "LACKING"],
  ["liuzhou", "UNDERTAKES", "深圳南岭功率半导体有限公司", "碳化硅功率器件制造项目", "PLANNED"],
  ["liuzhou", "UNDERTAKES", "柳州桂晶半导体有限公司", "桂晶半导体碳化硅外延二期项目", "UNDERWAY"],
  ["liuzhou", "FOCUSES_ON", "柳州市", "车载充电机", "WANTED"],
];

const files: Readonly<Record<string, string>> = {
  ...Object.fromEntries(["000", "001", "002", "003", "004"].map((number) => [number, `../../seeds/facts/${number}.json`])),
  liuzhou: "../fixtures/liuzhou.json",
};
const documents = new Map<string, GraphRows>();

beforeAll(async () => {
  for (const [name, path] of Object.entries(files)) documents.set(name, rowsOf(await readFactsFile(new URL(path, import.meta.url).pathname), loadLexicon()));
});

describe("how far a thing is, by what its document says", () => {
  it.each(expectations)("%s: %s %s → %s is %s", (document, predicate, subject, object, voice) => {
    const rows = documents.get(document);
    const ids = (name: string) => new Set(rows?.entities.filter((entity) => entity.name === name).map(({ id }) => id));
    const subjects = ids(subject);
    const objects = ids(object);
    const said = rows?.claims.filter((claim) => claim.predicate === predicate && subjects.has(claim.subject) && objects.has(claim.object ?? "")).map((claim) => claim.voice);
    expect([...new Set(said)]).toEqual([voice]);
  });

  it("covers every voice, and sixty facts", () => {
    expect(expectations.length).toBeGreaterThanOrEqual(60);
    expect(new Set(expectations.map(([, , , , voice]) => voice))).toEqual(new Set(voices));
  });

  it("never calls an undertaker of a scheduled project its maker in production", () => {
    const scheduled = documents.get("001")?.claims.filter(({ predicate, voice }) => ["MAKES", "ENGAGED_IN", "UNDERTAKES"].includes(predicate) && voice === "BUILT");
    expect(scheduled).toEqual([]);
  });
});
