import { describe, expect, it } from "vitest";
import { englishDateIn } from "../../../graph/documents/english/dates.ts";
import { isEnglish } from "../../../graph/documents/english/is-english.ts";
import { englishAgencyIn, englishPlaceIn } from "../../../graph/lexicon/english-places.ts";

it.each([
  ["Luzhou, March 1, 2025 (staff)", "2025-03-01"], ["1 March 2025", "2025-03-01"], ["the 3rd of Sept. 2014", "2014-09-03"], ["Updated: 2021-06-23", "2021-06-23"], ["Nov 2019", "2019-11"], ["February 31, 2019", undefined], ["in 2019", undefined],
])("the date of %s is %s", (text, date) => {
  expect(englishDateIn(text)?.date).toBe(date);
});

describe("an English place", () => {
  it.each([
    ["Luzhou City's chip plan", "泸州市"], ["a plant in Suzhou, Anhui Province", "宿州市"], ["a plant in Suzhou", "苏州市"], ["Kunshan's display makers", "昆山市"], ["Inner Mongolia Autonomous Region", "内蒙古自治区"],
    ["firms of Xi'an", "西安市"], ["Luzhou High-tech Zone opens", "泸州高新技术产业开发区"], ["Tianjin Hengyue Semiconductor builds in Yinchuan", "银川市"], ["chips and light", undefined],
  ])("of %s is %s", (text, name) => {
    expect(englishPlaceIn(text)?.name).toBe(name);
  });
});

it.each([
  ["Wuhu Municipal People's Government", "芜湖市人民政府"], ["General Office of the Hubei Provincial People's Government", "湖北省人民政府办公厅"], ["General Office of the People's Government of Luzhou City", "泸州市人民政府办公室"],
  ["Luzhou Municipal Finance Bureau", "泸州市财政局"], ["Administrative Committee of Luzhou High-tech Zone", "泸州高新技术产业开发区管理委员会"], ["Ministry of Science and Technology", "科学技术部"], ["A plan for the chips of the country", undefined],
])("the body %s is %s", (line, name) => {
  expect(englishAgencyIn(line)?.name).toBe(name);
});

it("a Chinese text full of abbreviations is not in English", () => {
  expect(isEnglish("The firm makes chips and sensors for cars, and it will build one more plant in the city next year.")).toBe(true);
  expect(isEnglish("恒越光电生产GaN HEMT、SiC MOSFET、LED、OLED、MOCVD、VCSEL、DFB、EML、PIN、APD、MEMS、CIS、FPGA、GPU")).toBe(false);
});

it("another tongue in the same letters is not English", () => {
  expect(isEnglish("La empresa construirá una nueva fábrica de sensores en la ciudad. El proyecto tiene una inversión total de dos mil millones de yuanes y comenzará a producir obleas de carburo de silicio el próximo año. Los directivos dijeron que la planta dará empleo a muchas personas de la zona y que sus productos se venderán en todo el país.")).toBe(false);
});
