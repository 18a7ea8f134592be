import { describe, expect, it } from "vitest";
import { entitiesAt, namedWords, namesOf, toldWords } from "../../../viz/views/ask/named-words.ts";

const suzhou = { id: "Region:1", kind: "Region", name: "苏州市", nameEn: "Suzhou" };
const park = { id: "Park:1", kind: "Park", name: "某园区", nameEn: null };

describe("a cell of an answer", () => {
  it("has its entities in the place of their names; what stands between stays", () => {
    expect(namedWords("苏州市（牵头）、某园区", [suzhou, park])).toEqual([suzhou, "（牵头）、", park]);
    expect(namedWords("Suzhou (苏州市) [lead], 某园区", [suzhou, park])).toEqual([suzhou, " [lead], ", park]);
  });

  it("of which a part is shown ends with the last name shown", () => {
    expect(namedWords("苏州市、某园区", [suzhou], false)).toEqual([suzhou]);
  });

  it("keeps its words where they do not name the entity", () => {
    expect(namedWords("文件未明确", [suzhou])).toEqual(["文件未明确"]);
  });

  it("names the entities whose ids stand in the column behind it", () => {
    const columns = [{ id: "firms", type: "text", label: { zh: "", en: "" } }, { id: "firmsIds", type: "ids", label: { zh: "", en: "" } }];
    const names = namesOf({ names: [suzhou, park] });
    expect(entitiesAt({ columns }, ["…", "Park:1\nRegion:1\nRegion:gone"], 0, names)).toEqual([park, suzhou]);
    expect(entitiesAt({ columns: [columns[0]!] }, ["…"], 0, names)).toEqual([]);
  });
});

describe("a sentence of an answer", () => {
  it("has the entities that it writes in both languages in the place of their names, however often", () => {
    expect(toldWords("1 gap at Suzhou (苏州市), none around Suzhou (苏州市).", [park, suzhou])).toEqual(["1 gap at ", suzhou, ", none around ", suzhou, "."]);
  });

  it("stays as it is where a name stands alone: it may be part of another word", () => {
    expect(toldWords("苏州市某园区", [park, suzhou])).toEqual(["苏州市某园区"]);
  });
});
