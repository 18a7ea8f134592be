import { describe, expect, it } from "vitest";
import { fold } from "../../../graph/ask/fold.ts";
import type { SaidEntity } from "../../../graph/ask/mention.ts";
import { partMentions } from "../../../graph/ask/name-parts.ts";
import { askVocabulary } from "../../../graph/ask/vocabulary.ts";

const { lexicon } = askVocabulary();
const said = (id: string, kind: SaidEntity["kind"], name: string, nameEn: string | null = null): SaidEntity => ({ id, kind, name, nameEn, family: null, code: null, aliases: [], claims: 3 });
const lake = said("Park:450200:柳北湖科教创新区", "Park", "柳北湖科教创新区");
const shore = said("Park:450200:柳北湖示范区", "Park", "柳北湖示范区");
const valley = said("Park:450200:南方芯谷", "Park", "南方芯谷");
const atlas = said("Task:柳州方案:二、任务/完善产业图谱清单", "Task", "完善产业图谱清单");
const cluster = said("Park:450200:柳州氧化镓产业集群", "Park", "柳州氧化镓产业集群");
const detector = said("Device:短波红外探测芯片", "Device", "短波红外探测芯片", "Short-wave infrared detector chip");
const centre = said("Institution:450200:国家氧化镓创新中心", "Institution", "国家氧化镓创新中心", "National gallium oxide innovation centre");
const plan = said("Policy:柳州市企业遴选管理办法", "Policy", "柳州市企业遴选管理办法");
const all = [lake, shore, valley, atlas, cluster, detector, centre, plan];

/** What the words that nothing explains are taken for: the stretch, and whose name it is a part of. */
const parts = (question: string, ...left: string[]) => { const folded = fold(question); return partMentions(folded, left, all, lexicon).map(({ start, end, entities }) => [folded.text.slice(start, end), ...entities.map(({ name }) => name)]); };

describe("a part of a name", () => {
  it("is the longest stretch around an unknown word that stands in names, whosever they are", () => {
    expect(parts("柳北湖有什么", "柳北湖")).toEqual([["柳北湖", lake.name, shore.name]]);
    expect(parts("产业图谱谁负责", "图谱")).toEqual([["产业图谱", atlas.name]]);
  });
  it("may be two characters only where a zone's or institution's name ends with them", () => {
    expect([parts("芯谷在哪", "芯谷"), parts("柳北在哪", "柳北")]).toEqual([[["芯谷", valley.name]], []]);
  });
  it("may be two characters with which the names of things of one sort begin, unless they are an everyday word", () => {
    const things = [said("Device:太赫成像芯片", "Device", "太赫成像芯片"), said("Device:太赫探测器", "Device", "太赫探测器"), said("Device:智能手环芯片", "Device", "智能手环芯片")];
    const meant = (question: string, left: string) => partMentions(fold(question), [left], things, lexicon).map(({ entities }) => entities.length);
    expect([meant("谁做太赫的产品", "太赫"), meant("谁做智能的产品", "智能")]).toEqual([[2], []]);
  });
  it("may be two characters of a word that names a sort of things of the trade, though it is an everyday word as well", () => {
    const things = [said("Device:激光测距芯片", "Device", "激光测距芯片"), said("Device:智能手环芯片", "Device", "智能手环芯片")];
    expect(partMentions(fold("谁做激光的"), ["激光"], things, lexicon).map(({ entities }) => entities.map(({ name }) => name))).toEqual([["激光测距芯片"]]);
  });
  it("may be the two characters of a firm's brand, which are neither a place nor an everyday word", () => {
    const firms = [said("Company:宜昌珞芯射频科技有限公司", "Company", "宜昌珞芯射频科技有限公司"), said("Company:智能屿电子有限公司", "Company", "智能屿电子有限公司")];
    const meant = (question: string, left: string) => partMentions(fold(question), [left], firms, lexicon).map(({ entities }) => entities.length);
    expect([meant("珞芯供货给谁", "珞芯"), meant("智能供货给谁", "智能"), meant("宜昌供货给谁", "宜昌")]).toEqual([[1], [], []]);
  });
  it("is none where it is made of words that many names are made of", () => {
    expect([parts("创新型产业集群", "集群"), parts("创新中心", "创新")]).toEqual([[], []]);
  });
  it("is in English a word of a thing's name, not one of a body's", () => {
    expect([parts("infrared chips", "infrared"), parts("national output", "national")]).toEqual([[["infrared", detector.name]], []]);
  });
  it("names a policy only with a word for what it is", () => {
    expect([parts("企业遴选管理办法", "遴选"), parts("企业遴选", "遴选")]).toEqual([[["企业遴选管理办法", plan.name]], []]);
  });
});
