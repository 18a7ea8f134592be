import { describe, expect, it } from "vitest";
import { numbersOf } from "../../../graph/ask/numbers.ts";

const today = "2026-11-22";
const plain = { years: [], period: null, asOf: null, bound: null, first: null };

describe("the numbers of a question", () => {
  it.each([
    ["2025年的目标", { ...plain, years: ["2025"] }],
    ["今年的目标", { ...plain, years: ["2026"] }],
    ["2021年前完工的项目", { ...plain, years: ["2021"], period: { from: null, to: "2021" } }],
    ["projects finished by June 2021", { ...plain, years: ["2021"], period: { from: null, to: "2021" } }],
    ["projects begun before 2019", { ...plain, years: ["2019"], period: { from: null, to: "2018" } }],
    ["2024年完成的数和2025年的目标", { ...plain, years: ["2024", "2025"] }],
    ["总投资70亿元的是哪个项目", { ...plain, bound: { comparison: "=", value: 70, unit: "亿元" } }],
    ["2019年以后开工", { ...plain, years: ["2019"], period: { from: "2019", to: null } }],
    ["2020到2023年", { ...plain, years: ["2020", "2023"], period: { from: "2020", to: "2023" } }],
    ["截至2021年6月太原有什么", { ...plain, asOf: "2021-06" }],
    ["as of 2021, what is there", { ...plain, asOf: "2021" }],
    ["总投资超过10亿元的项目", { ...plain, bound: { comparison: ">", value: 10, unit: "亿元" } }],
    ["不超过500万元", { ...plain, bound: { comparison: "<=", value: 500, unit: "万元" } }],
    ["at least 20 firms", { ...plain, bound: { comparison: ">=", value: 20, unit: null } }],
    ["投资15万以上的项目", { ...plain, bound: { comparison: ">=", value: 15, unit: "万" } }],
    ["projects over RMB 5bn", { ...plain, bound: { comparison: ">", value: 5, unit: "billion" } }],
    ["firms with sales above 300m yuan", { ...plain, bound: { comparison: ">", value: 300, unit: "million yuan" } }],
    ["投资超十亿的项目", { ...plain, bound: { comparison: ">", value: 10, unit: "亿" } }],
    ["投资不到一百二十亿元", { ...plain, bound: { comparison: "<", value: 120, unit: "亿元" } }],
    ["过5个亿的项目", { ...plain, bound: { comparison: ">", value: 5, unit: "亿" } }],
    ["亿元以上项目有哪些", { ...plain, bound: { comparison: ">=", value: 1, unit: "亿元" } }],
    ["投资过亿的项目", { ...plain, bound: { comparison: ">", value: 1, unit: "亿" } }],
    ["基金规模百亿元以上", { ...plain, bound: { comparison: ">=", value: 100, unit: "亿元" } }],
    ["投资3亿到8亿之间的项目", { ...plain, bound: { comparison: ">=", value: 3, unit: "亿", upTo: { value: 8, unit: "亿" } } }],
    ["总投资10-30亿元的项目", { ...plain, bound: { comparison: ">=", value: 10, unit: "亿元", upTo: { value: 30, unit: "亿元" } } }],
    ["projects between 200m and 1bn yuan", { ...plain, bound: { comparison: ">=", value: 200, unit: "million", upTo: { value: 1, unit: "billion yuan" } } }],
    ["2024到2026年的项目", { ...plain, years: ["2024", "2026"], period: { from: "2024", to: "2026" } }],
    ["有两个以上项目的企业", { ...plain, bound: { comparison: ">=", value: 2, unit: "个" } }],
    ["不止三家企业", { ...plain, bound: { comparison: ">", value: 3, unit: "家" } }],
    ["firms with two or more projects", { ...plain, bound: { comparison: ">=", value: 2, unit: "个" } }],
    ["最大的三个项目", { ...plain, first: 3 }],
    ["top 5 projects", { ...plain, first: 5 }],
    ["集成电路用300mm硅片", plain],
    ["how far is it from its 2027 goal", { ...plain, years: ["2027"] }],
  ])("%s", (text, expected) => expect(numbersOf(text, today)).toEqual(expected));
});
