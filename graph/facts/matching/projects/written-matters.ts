import type { Text } from "../../../ontology/index.ts";

/** In what two projects can be the same: `name` and `others` (that another project fits as well) stand where nothing finer was compared. */
export type Matter = "undertaker" | "place" | "product" | "size" | "sum" | "name" | "others";

const words: Readonly<Record<Matter, Text>> = {
  undertaker: { zh: "承担单位", en: "undertaker" },
  place: { zh: "地点", en: "place" },
  product: { zh: "产品", en: "product" },
  size: { zh: "尺寸", en: "size" },
  sum: { zh: "总投资", en: "total investment" },
  name: { zh: "名称", en: "name" },
  others: { zh: "另有项目同样相符", en: "another project fits as well" },
};

/** What is the same and what is open, as a match keeps it. */
export function writeMatters(same: readonly Matter[], open: readonly Matter[]): string {
  return `${same.join(",")};${open.join(",")}`;
}

/** The same told to a reader: what is the same, and what could not be compared. */
export function tellMatters(written: string): Text {
  const [same = [], open = []] = written.split(";").map((part) => part.split(",").filter((matter): matter is Matter => matter in words));
  const isAmbiguous = open.includes("others");
  const left = open.filter((matter) => matter !== "others");
  const zh = [`${same.map((matter) => words[matter].zh).join("、")}相同`, ...(left.length === 0 ? [] : [`${left.map((matter) => words[matter].zh).join("、")}不能确定相同`]), ...(isAmbiguous ? [words.others.zh] : [])];
  const en = [`the same ${listed(same.map((matter) => words[matter].en), "and")}`, ...(left.length === 0 ? [] : [`not certain: ${listed(left.map((matter) => words[matter].en), "and")}`]), ...(isAmbiguous ? [words.others.en] : [])];
  return { zh: zh.join("；"), en: en.join("; ") };
}

function listed(items: readonly string[], joint: string): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${joint} ${items.at(-1)}`;
}
