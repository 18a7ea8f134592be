import { cuesOf, pattern } from "../../lexicon/cues.ts";
import type { News } from "./news.ts";
import { found } from "./regions-named.ts";
import type { FoundRegion } from "./region.ts";

/** Provinces by the one character that headlines call them by, those left out that common words begin with. */
const provinces: Readonly<Record<string, string>> = {
  京: "北京", 津: "天津", 沪: "上海", 渝: "重庆", 冀: "河北", 晋: "山西", 蒙: "内蒙古", 辽: "辽宁", 苏: "江苏", 浙: "浙江", 皖: "安徽", 闽: "福建", 赣: "江西", 鲁: "山东",
  豫: "河南", 鄂: "湖北", 湘: "湖南", 粤: "广东", 桂: "广西", 琼: "海南", 川: "四川", 蜀: "四川", 黔: "贵州", 滇: "云南", 陕: "陕西", 陇: "甘肃",
};
const anyProvince = `([${Object.keys(provinces).join("")}])`;

const cues = cuesOf("province-in-short", ({ toward, there, trade }) => ({
  /** 向闽转移, 落户皖, at the end of a clause or before what happens there. */
  goesThere: pattern`(?:${toward})${anyProvince}省?(?=${there}|[，,。！!\s]|$)`,
  /** 粤LED产业, 皖光伏企业. */
  ofThere: pattern`^${anyProvince}省?(?=${trade})`,
}));

/** The province that a headline calls by one character, or the place in it that the first sentence tells of: 福建 of 光电业加速向闽转移. */
export function ofProvinceInShort({ title, inTitle, told, known }: News): FoundRegion | undefined {
  if (inTitle.length > 0) return undefined;
  const character = (cues().goesThere.exec(title) ?? cues().ofThere.exec(title))?.[1];
  const province = character === undefined ? undefined : known.find(provinces[character] ?? "");
  if (province === undefined) return undefined;
  const inside = told === undefined ? undefined : known.find(told.name);
  return inside !== undefined && known.liesIn(inside.code, province.code) ? told : found(province);
}
