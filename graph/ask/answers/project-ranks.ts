import type { EntityRef } from "../../analysis/chain-rows.ts";
import type { ProjectRow } from "../../analysis/projects.ts";
import { groupBy } from "../../grouping.ts";
import { groupsOfOneUnit } from "../../analysis/sums-in-one-unit.ts";
import type { Found } from "../answer.ts";
import type { Asked } from "../asked.ts";
import { entitiesColumns, entityColumns, type Language, nameIn, tableOf } from "../table.ts";
import { inYuan } from "./bounds.ts";
import { added, moneyIn } from "./project-sums.ts";

interface Rank {
  readonly of: EntityRef;
  readonly rows: readonly ProjectRow[];
  readonly money: number | null;
}

type GroupOf = (row: ProjectRow) => EntityRef | undefined;

/** Whether a question puts places, or whoever undertakes, in an order by their projects, rather than the projects: 哪个城市项目最多, rank cities by total investment. */
export function isRanked({ cues, question, places }: Asked): boolean {
  if (places.length > 1 && /更多|谁多|哪[个家边里].{0,4}多|\bmore project/i.test(question)) return true;
  if (!cues.has("largest") && !cues.has("smallest")) return false;
  if (/最[大高贵小](?:的|规模的?)?[一二两三四五六七八九十\d]*个?项目|(?:largest|biggest|priciest|smallest) (?:\w+ )?project/i.test(question)) return false;
  return cues.has("where") || cues.has("bycity") || cues.has("byfirm") || isOfFirms({ cues, question });
}

/** Whether it is those who undertake projects that are put in an order. */
export function isOfFirms({ cues, question }: Pick<Asked, "cues" | "question">): boolean {
  return cues.has("byfirm") || ((cues.has("firm") || cues.has("who")) && !cues.has("where") && /最多|排名|排行|\b(?:most|fewest|rank)/i.test(question));
}

/** The groups of projects in their order, by how many they have or by their money, with the sentence that tells it. */
export function ranked(rows: readonly ProjectRow[], groupOf: GroupOf, asked: Asked, language: Language): Pick<Found, "columns" | "rows" | "text"> {
  const isByMoney = ["amount", "sum"].some((cue) => asked.cues.has(cue)) && !/项目(?:数|最多|个数)|number of project|most project/i.test(asked.question);
  const sign = asked.cues.has("smallest") ? -1 : 1;
  const ranks = [...groupBy(rows.filter((row) => groupOf(row) !== undefined), (row) => groupOf(row)?.id ?? "").values()].map((group): Rank => ({ of: groupOf(group[0] as ProjectRow) as EntityRef, rows: group, money: moneyOfGroup(group) }))
    .sort((a, b) => sign * (isByMoney ? (b.money ?? -1) - (a.money ?? -1) : b.rows.length - a.rows.length) || b.rows.length - a.rows.length).slice(0, asked.first ?? undefined);
  const { columns, rows: cells } = tableOf(ranks, [
    ...entityColumns<Rank>("of", { zh: "谁", en: "Whose" }, ({ of }) => of, language),
    { id: "count", label: { zh: "项目数", en: "Projects" }, type: "number" as const, cell: ({ rows: own }) => own.length },
    { id: "total", label: { zh: "总投资", en: "Total investment" }, cell: (rank) => totals(rank, language) },
    { id: "unprinted", label: { zh: "未印金额", en: "No money printed" }, type: "number" as const, cell: ({ rows: own }) => own.filter(({ totalInvestment }) => totalInvestment === null).length },
    ...entitiesColumns<Rank>("projects", { zh: "项目", en: "Projects" }, ({ rows: own }) => own.map(({ project }) => project), language),
  ], ({ rows: own }) => own.flatMap(({ claimIds }) => claimIds.slice(0, 2)).slice(0, 12));
  const told = (lang: Language) => ranks.slice(0, 6).map((rank) => {
    const [name, total] = [nameIn(lang)(rank.of) ?? "", totals(rank, lang)];
    return lang === "zh" ? `${name}${rank.rows.length}个${total === "" ? "" : `（总投资${total}）`}` : `${name}: ${rank.rows.length}${total === "" ? "" : ` (total ${total})`}`;
  });
  return { columns, rows: cells, text: {
    zh: `按${isByMoney ? "总投资" : "项目数"}排列：${told("zh").join("、")}${ranks.length > 6 ? "等" : ""}。${isByMoney ? "没有印出单位的金额不参加比较，排在后面。" : ""}`,
    en: `By ${isByMoney ? "total investment" : "number of projects"}: ${told("en").join(", ")}${ranks.length > 6 ? " and more" : ""}.${isByMoney ? " Money without a printed unit is not compared and comes last." : ""}`,
  } };
}

/** The money of a group in yuan, of what is printed with a unit. */
function moneyOfGroup(rows: readonly ProjectRow[]): number | null {
  const money = counted(rows).flatMap(({ totalInvestment, unit }) => inYuan(totalInvestment ?? 0, unit) ?? []);
  return money.length === 0 ? null : money.reduce((sum, one) => sum + one, 0);
}

function counted(rows: readonly ProjectRow[]): readonly ProjectRow[] {
  return rows.filter(({ totalInvestment, leftOpen }) => totalInvestment !== null && !leftOpen);
}

function totals({ rows }: Rank, language: Language): string {
  return groupsOfOneUnit(counted(rows), () => "").map((group) => moneyIn(added(group, "totalInvestment"), group[0]?.unit ?? null, language)).join(language === "zh" ? "、" : ", ");
}
