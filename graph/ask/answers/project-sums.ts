import type { EntityRef } from "../../analysis/chain-rows.ts";
import { distinctById } from "../../grouping.ts";
import { isPrinted } from "../../analysis/open-projects.ts";
import { isStopped, type ProjectRow } from "../../analysis/projects.ts";
import { groupsOfOneUnit } from "../../analysis/sums-in-one-unit.ts";
import { amountInEnglish } from "../../lexicon/english-measures.ts";
import type { Asked } from "../asked.ts";
import { type Language, nameIn, someNames } from "../table.ts";
import { unitIn as unitOf } from "./targets.ts";

/** A unit of money as printed; that none is printed is said. */
export function unitIn(unit: string | null, language: Language): string {
  return unitOf(unit, language) ?? (language === "zh" ? "（未印单位）" : "(no unit printed)");
}

/** Money with its unit as a sentence tells it: 180000万元, 1.8 billion yuan. */
export function moneyIn(money: number, unit: string | null, language: Language): string {
  const english = language === "en" && unit !== null ? amountInEnglish(money, unit) : null;
  return english ?? `${money}${language === "en" ? " " : ""}${unitIn(unit, language)}`;
}

/** The money that a question is about: planned for a year, or the whole. */
export function moneyOf({ totalInvestment, plannedInvestment }: ProjectRow, { cues }: Pick<Asked, "cues">): number | null {
  return cues.has("yearly") ? plannedInvestment : (totalInvestment ?? plannedInvestment);
}

/** How many projects, which is the largest or smallest where that is asked, the sums by unit, and what no sum counts. */
export function summary(rows: readonly ProjectRow[], whose: string, asked: Asked, language: Language): string {
  const names = someNames(distinctById(rows.map(({ project }) => project)), language, 6);
  const sums = groupsOfOneUnit(rows.filter((row) => isPrinted(row) && isCounted(row)), () => "").map((group) => sumOf(group, language));
  const counted = [...sums, ...leftOpen(rows.filter((row) => row.leftOpen), language), ...leftOut(rows.filter((row) => !isPrinted(row) && !isStopped(row)), language), ...stopped(rows.filter(isStopped), language)];
  if (language === "en") return `${extreme(rows, asked, language)}${rows.length} project${rows.length === 1 ? "" : "s"} read${whose === "" ? "" : ` (${whose})`}: ${names}. ${counted.join("; ")}${counted.length === 0 ? "" : "."}`;
  return `${extreme(rows, asked, language)}${whose}${whose === "" ? "" : "的"}项目读到${rows.length}个：${names}。${counted.join("；")}${counted.length === 0 ? "" : "。"}`;
}

/** The sums of each of several groups (cities, undertakers); nothing where all are of one. */
export function groupSums(rows: readonly ProjectRow[], groupOf: (row: ProjectRow) => EntityRef | undefined, language: Language): string {
  const groups = groupsOfOneUnit(rows.filter((row) => row.totalInvestment !== null && isCounted(row)), (row) => groupOf(row)?.id ?? "");
  if (groups.length < 2) return "";
  const told = groups.map((group) => {
    const [first] = group as [ProjectRow];
    const [name, total] = [nameIn(language)(groupOf(first) ?? null) ?? (language === "zh" ? "未说明" : "not told"), moneyIn(added(group, "totalInvestment"), first.unit, language)];
    const all = rows.filter((row) => groupOf(row)?.id === groupOf(first)?.id).length;
    if (all > group.length) return language === "zh" ? `${name}${all}个，印出金额的${group.length}个总投资${total}` : `${name}: ${all}, of which ${group.length} come to ${total}`;
    return language === "zh" ? `${name}${group.length}个，总投资${total}` : `${name}: ${group.length}, total ${total}`;
  });
  return language === "zh" ? `其中：${told.join("；")}。` : ` Of these: ${told.join("; ")}.`;
}

/** What the projects whose money is printed come to each on average, by unit, where that is asked for. */
export function averagesTold(rows: readonly ProjectRow[], { question }: Pick<Asked, "question">, language: Language): string {
  if (!/平均|均值|\b(?:average|mean)\b/i.test(question)) return "";
  const told = groupsOfOneUnit(rows.filter((row) => row.totalInvestment !== null && isCounted(row)), () => "").map((group) => {
    const each = moneyIn(Number((added(group, "totalInvestment") / group.length).toFixed(2)), group[0]?.unit ?? null, language);
    return language === "zh" ? `印出总投资的${group.length}个平均每个${each}` : `the ${group.length} with a printed total come to ${each} each on average`;
  });
  return told.length === 0 ? "" : language === "zh" ? `${told.join("；")}。` : ` ${told.join("; ")}.`;
}

function sumOf(group: readonly ProjectRow[], language: Language): string {
  const [total, planned] = [added(group, "totalInvestment"), added(group, "plannedInvestment")];
  const money = (of: number) => moneyIn(of, group[0]?.unit ?? null, language);
  const years = [...new Set(group.flatMap(({ plannedYear }) => plannedYear ?? []))].join("、");
  if (language === "en") return `total investment of ${group.length} project${group.length === 1 ? "" : "s"} ${money(total)}${planned === 0 ? "" : `, planned investment${years === "" ? "" : ` for ${years}`} ${money(planned)}`}`;
  return `${group.length}个项目总投资合计${money(total)}${planned === 0 ? "" : `，${years === "" ? "" : `${years}年`}计划投资合计${money(planned)}`}`;
}

/** What the money of projects comes to, those without a printed sum left out. */
export function added(rows: readonly ProjectRow[], money: "totalInvestment" | "plannedInvestment"): number {
  return Number(rows.reduce((sum, row) => sum + (row[money] ?? 0), 0).toFixed(6));
}

/** Whether sums count a project's money: not where it may be one with a larger that they count, nor where it was stopped. */
function isCounted(row: ProjectRow): boolean {
  return !row.leftOpen && !isStopped(row);
}

function stopped(rows: readonly ProjectRow[], language: Language): readonly string[] {
  if (rows.length === 0) return [];
  const names = someNames(rows.map(({ project }) => project), language);
  return [language === "zh" ? `已停止、未计入的${rows.length}个：${names}` : `left out of the sums, since they were stopped: ${rows.length} (${names})`];
}

function leftOpen(rows: readonly ProjectRow[], language: Language): readonly string[] {
  if (rows.length === 0) return [];
  const told = someNames(rows.map(({ project }) => project), language);
  return [language === "zh" ? `待定、未计入的${rows.length}个，可能与已计入的项目重复：${told}` : `left open, since they may overlap with those counted: ${rows.length} (${told})`];
}

function leftOut(rows: readonly ProjectRow[], language: Language): readonly string[] {
  if (rows.length === 0) return [];
  const names = someNames(rows.map(({ project }) => project), language);
  return [language === "zh" ? `没有印出金额、未计入的${rows.length}个：${names}` : `left out of the sums, with no money printed: ${rows.length} (${names})`];
}

function extreme([first]: readonly ProjectRow[], asked: Asked, language: Language): string {
  if (first === undefined || !(asked.cues.has("largest") || asked.cues.has("smallest"))) return "";
  const amount = moneyOf(first, asked);
  const money = amount === null ? "" : moneyIn(amount, first.unit, language);
  if (language === "en") return `The ${asked.cues.has("largest") ? "largest" : "smallest"} is ${first.project.name}${money === "" ? "" : ` (${money})`}. `;
  return `${asked.cues.has("largest") ? "最大" : "最小"}的是${first.project.name}${money === "" ? "" : `（${money}）`}。`;
}
