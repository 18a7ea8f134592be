import { describe, expect, it } from "vitest";
import { namesOf, soundsOf } from "../../../graph/store/names.ts";

describe("the names that an entity is found by", () => {
  it("are the same in whatever order documents give them", () => {
    const forwards = namesOf("山西烁科晶体有限公司", "Shanxi Semisic", ["Semisic", "烁科晶体"], ["烁科", "山西烁科"]);
    expect(namesOf("山西烁科晶体有限公司", "Shanxi Semisic", ["烁科晶体", "Semisic"], ["山西烁科", "烁科", "烁科"])).toEqual(forwards);
    expect(forwards.aliases).toEqual(["Semisic", "山西烁科", "烁科", "烁科晶体"]);
  });

  it("leave the name itself out of its aliases", () => {
    expect(namesOf("太原市", "Taiyuan", [], ["太原市", "Taiyuan", ""]).aliases).toEqual([]);
  });

  it.each([
    ["the whole by its sound", "烁科晶体", "shuokejingti"],
    ["a part by its sound", "山西烁科晶体有限公司", "shuokejingtiyouxiangongsi"],
    ["the whole by its initials", "烁科晶体", "skjt"],
    ["a part by its initials", "山西烁科晶体有限公司", "skjtyxgs"],
    ["a character whose sound depends on its word", "重庆市", "chongqingshi"],
    ["a city read by its own sound", "长治市", "changzhishi"],
    ["ü as a keyboard has it", "吕梁市", "lvliangshi"],
    ["the Chinese part of a mixed name", "SiC衬底", "chendi"],
    ["one character alone", "铟", "yin"],
  ])("give %s", (_, name, sound) => {
    expect(soundsOf(name)).toContain(sound);
  });

  it("give no sound to a name without Chinese", () => {
    expect(soundsOf("GaN-on-Si")).toEqual([]);
  });

  it("stay short for a long heading", () => {
    expect(namesOf("推动".repeat(200), null, [], []).searchText.length).toBeLessThan(2_500);
  });
});
