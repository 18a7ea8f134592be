import { describe, expect, it } from "vitest";
import { identify, scopeOf } from "../../../graph/facts/identity.ts";
import { loadLexicon } from "../../../graph/lexicon/index.ts";
import type { Kind } from "../../../graph/ontology/index.ts";

const lexicon = loadLexicon();
const idIn = (place: string | null, kind: Kind, ...forms: [string, ...string[]]) => identify({ kind, forms }, scopeOf(place, lexicon), lexicon).id;

describe("the same thing has one id in every document", () => {
  it.each<[string, Kind, [string | null, string], [string | null, string]]>([
    ["a city by its short and full name", "Region", ["山西省", "太原"], ["太原市", "太原市"]],
    ["an agency by its short and full name", "Agency", ["太原市", "市科技局"], ["太原市", "太原市科学技术局"]],
    ["an agency whose name begins with 市 that means no city", "Agency", ["太原市", "市场监管局"], ["太原市", "太原市市场监督管理局"]],
    ["an agency named in another place's paper", "Agency", ["太原市", "市工信局"], ["山西省", "太原市工业和信息化局"]],
    ["a county-level city's own bureau", "Agency", ["昆山市", "市工信局"], ["苏州市", "昆山市工业和信息化局"]],
    ["a nation-level body", "Agency", ["太原市", "国务院"], [null, "国务院"]],
    ["a material by name and formula", "Material", ["太原市", "SiC衬底"], ["昆山市", "碳化硅衬底"]],
    ["a material with and without its grade", "Material", ["太原市", "高纯SiC衬底材料"], ["昆山市", "碳化硅衬底"]],
    ["a company of the trade by short and full name", "Company", ["太原市", "烁科晶体"], ["苏州市", "山西烁科晶体有限公司"]],
    ["a company that no lexicon knows, by its full name", "Company", ["太原市", "云岭微纳科技有限公司"], ["柳州市", "云岭微纳科技有限公司"]],
    ["a zone by its generic word at home", "Park", ["昆山市", "高新区"], ["昆山市", "昆山高新区"]],
    ["a park in its own paper", "Park", ["苏州工业园区", "园区"], ["苏州市", "苏州工业园区"]],
    ["a chain with and without its place", "Chain", ["太原市", "太原市新一代半导体产业链"], [null, "新一代半导体产业链"]],
    ["an alliance that carries its province in its name", "Institution", ["太原市", "山西省功率器件联盟"], ["山西省", "山西省功率器件联盟"]],
    ["a policy with and without its brackets", "Policy", ["太原市", "《若干措施》"], ["昆山市", "若干措施"]],
  ])("%s", (_, kind, [here, form], [there, other]) => {
    expect(idIn(here, kind, form)).toBe(idIn(there, kind, other));
  });
});

describe("things that only share a name stay apart", () => {
  it.each<[string, Kind, string, string, string]>([
    ["the same bureau of two cities", "Agency", "市科技局", "太原市", "昆山市"],
    ["a committee of a park and of a city", "Agency", "经发委", "苏州工业园区", "太原市"],
    ["the high-tech zone of two cities", "Park", "高新区", "太原市", "昆山市"],
    ["a development zone of two cities", "Park", "开发区", "昆山市", "柳州市"],
    ["a short company name that no lexicon knows", "Company", "云岭微纳", "太原市", "柳州市"],
    ["a project called alike", "Project", "芯片二期项目", "太原市", "柳州市"],
    ["a platform called alike", "Institution", "集成电路公共服务平台", "苏州工业园区", "柳州市"],
    ["a work report that does not name its place", "Policy", "政府工作报告", "太原市", "柳州市"],
    ["a fund called alike", "Fund", "半导体产业母基金", "山西省", "江苏省"],
  ])("%s", (_, kind, form, here, there) => {
    expect(idIn(here, kind, form)).not.toBe(idIn(there, kind, form));
  });

  it("a zone that GB/T 2260 lists is a park, and no administrative area", () => {
    expect(lexicon.gazetteer.find("苏州工业园区")).toBeUndefined();
    expect(idIn(null, "Park", "苏州工业园区")).toBe("Park:320500:苏州工业园区");
  });
});

describe("an identity", () => {
  it("does not depend on the order of a document's forms beyond its fullest name", () => {
    expect(idIn("太原市", "Material", "6英寸碳化硅单晶", "碳化硅单晶")).toBe(idIn("太原市", "Material", "碳化硅单晶"));
  });

  it("knows a group of bodies as a group", () => {
    expect(identify({ kind: "Agency", forms: ["各县（市、区）"] }, scopeOf("太原市", lexicon), lexicon).isGroup).toBe(true);
    expect(identify({ kind: "Agency", forms: ["市科技局"] }, scopeOf("太原市", lexicon), lexicon).isGroup).toBe(false);
  });

  it("refuses a stage that does not exist", () => {
    expect(() => idIn(null, "Stage", "EPITAXIE")).toThrow(/Stage EPITAXIE is not in the ontology/);
  });
});
