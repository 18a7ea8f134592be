import { askProjects } from "../../analysis/questions/ledgers.ts";
import type { ProjectRow } from "../../analysis/projects.ts";
import type { EntityRef } from "../../analysis/chain-rows.ts";
import { cityOf } from "../../analysis/place-tree.ts";
import { distinctById, groupBy } from "../../analysis/groups.ts";
import { projectStateInEnglish, type Text } from "../../ontology/index.ts";
import type { Found } from "../answer.ts";
import type { Asked } from "../asked.ts";
import { entitiesColumns, entityColumns, inBoth, type Language, someNames, tableOf } from "../table.ts";
import { claimsAsked, evidenceIn, isOn, placesAsked, type Telling, thingsOf, treeOf } from "../telling.ts";
import { inYuan, keepsTo, liesIn } from "./bounds.ts";
import { unitIn as unitOf } from "./targets.ts";
import { silent } from "./silence.ts";
import { whatOf } from "./where.ts";
import { linkTo } from "../link.ts";

/** Projects with undertaker, place, money as printed, dates and state: by place, undertaker, thing, date or sum; with sums by printed unit that say what they leave out. */
export async function answerProjects(telling: Telling): Promise<Found> {
  const { asked, language, ask } = telling;
  const undertakers = asked.actors.filter(({ kind }) => kind !== "Project");
  const named = asked.actors.filter(({ kind }) => kind === "Project");
  const [{ items }, inside] = await Promise.all([askProjects(ask, { place: null, undertaker: null, state: null, asOf: asked.asOf, limit: 20_000, offset: 0 }), placesAsked(telling)]);
  const on = asked.topics.length === 0 ? null : await projectsOn(telling, items);
  const tree = asked.without.length === 0 ? null : await treeOf(ask, items.flatMap(({ place }) => place?.id ?? []));
  const isOfActors = (row: ProjectRow) => (named.length === 0 || named.some(({ id }) => id === row.project.id)) && (undertakers.length === 0 || undertakers.some(({ id }) => row.undertakers.some((one) => one.id === id)));
  const isThere = (row: ProjectRow) => (inside === null || (row.place !== null && inside.includes(row.place.id))) && (on === null || on.has(row.project.id))
    && (tree === null || row.place === null || !asked.without.some(({ id }) => tree.isWithin(row.place?.id ?? "", id)));
  const ofActors = items.filter((row) => isOfActors(row) && keepsTo(moneyOf(row, asked), row.unit, asked.bound));
  const there = ofActors.filter(isThere);
  // Who undertakes it, or its own name, says more than a place or thing beside it.
  const { rows: kept, note } = narrowed(there.length > 0 || asked.actors.length === 0 ? there : ofActors, asked);
  const rows = order(kept, asked);
  const cities = await treeOf(ask, rows.flatMap(({ place }) => place?.id ?? []));
  const groupOf = (row: ProjectRow): EntityRef | undefined => (asked.cues.has("byfirm") ? row.undertakers[0] : row.place === null ? undefined : cityOf(row.place.id, cities));
  const shown = asked.first === null ? rows : rows.slice(0, asked.first);
  const { columns, rows: cells } = tableOf(shown, columnsOf(language), ({ claimIds }) => claimIds.slice(0, 8));
  const link = linkTo("/targets", asked, { tab: "projects", select: named[0]?.id ?? undertakers[0]?.id });
  const whose = { zh: `${undertakers.map(({ name }) => name).join("、")}${whatOf({ ...asked, cues: new Set() }).zh}`, en: [...undertakers.map(({ name, nameEn }) => nameEn ?? name), whatOf({ ...asked, cues: new Set() }).en].filter((part) => part !== "").join(", ") };
  if (shown.length === 0) return silent(telling, { zh: `${whose.zh}有这样的项目`, en: `that there are such projects${whose.en === "" ? "" : ` (${whose.en})`}` }, link, columns);
  return { columns, rows: cells, link, text: inBoth((lang) => `${note[lang]}${sentence(shown, whose[lang], asked, lang)}${byGroup(shown, groupOf, lang)}`) };
}

/** The sums of each city, or undertaker, where there are several. */
function byGroup(rows: readonly ProjectRow[], groupOf: (row: ProjectRow) => EntityRef | undefined, language: Language): string {
  const groups = [...groupBy(rows.filter(({ totalInvestment }) => totalInvestment !== null), (row) => `${groupOf(row)?.id ?? ""}|${row.unit ?? ""}`).values()];
  if (groups.length < 2) return "";
  const told = groups.map((group) => {
    const total = Number(group.reduce((sum, { totalInvestment }) => sum + (totalInvestment ?? 0), 0).toFixed(6));
    const name = groupOf(group[0] as ProjectRow);
    return language === "zh" ? `${name?.name ?? "未说明"}${group.length}个，总投资${total}${unitIn(group[0]?.unit ?? null, language)}` : `${name?.nameEn ?? name?.name ?? "not told"}: ${group.length}, total ${total} ${unitIn(group[0]?.unit ?? null, language)}`;
  });
  return language === "zh" ? `其中：${told.join("；")}。` : ` Of these: ${told.join("; ")}.`;
}

async function projectsOn(telling: Telling, items: readonly ProjectRow[]): Promise<ReadonlySet<string>> {
  const { asked } = telling;
  const [things, backbone] = await Promise.all([thingsOf(telling, asked.topics), telling.backbone()]);
  const evidence = await evidenceIn(telling, await claimsAsked(telling, { things }));
  const on = new Set(evidence.filter((claim) => claim.row.subject.kind === "Project" && asked.topics.some((topic) => isOn(topic, backbone)(claim))).map(({ subject }) => subject));
  const words = asked.topics.flatMap(({ label }) => [label.zh]);
  for (const { project } of items) if (words.some((word) => project.name.includes(word))) on.add(project.id);
  return on;
}

const noNote: Text = { zh: "", en: "" };

/** The projects in the state and time asked for. Where there are none, “planned” speaks of the money, and those without a printed date may be meant. */
function narrowed(rows: readonly ProjectRow[], asked: Asked): { readonly rows: readonly ProjectRow[]; readonly note: Text } {
  const inState = rows.filter((row) => isInState(row, asked));
  const some = inState.length === 0 && asked.cues.has("planned") && asked.cues.has("amount") ? rows : inState;
  const inTime = some.filter((row) => isInTime(row, asked));
  if (inTime.length > 0) return { rows: inTime, note: noNote };
  const undated = some.filter(({ start, end }) => start === null && end === null);
  return { rows: undated, note: undated.length === 0 ? noNote : { zh: "没有读到印有这个时间的项目；以下项目的文件没有印出工期。", en: "No project with such a date was read; the documents print no dates for these. " } };
}

function isInState({ state, overdueUnverified }: ProjectRow, { cues, period }: Asked): boolean {
  if (cues.has("overdue")) return overdueUnverified;
  if (cues.has("ended")) return state === "停止";
  if (period !== null) return true;
  if (cues.has("built") && !cues.has("finish")) return ["竣工", "投产", "达产"].includes(state ?? "");
  if (cues.has("underway")) return !["谋划", "签约", "竣工", "投产", "达产", "停止"].includes(state ?? "");
  if (cues.has("planned")) return ["谋划", "签约"].includes(state ?? "");
  return true;
}

/** A date in the question is that of the start or of the end by its words; a bare year is one in which the project's period lies. */
function isInTime({ start, end }: ProjectRow, { cues, period, years }: Asked): boolean {
  const asked = period ?? (years.length === 0 ? null : { from: years[0] ?? null, to: years.at(-1) ?? null });
  if (asked === null) return true;
  if (cues.has("finish") || cues.has("built")) return liesIn(end, asked);
  if (cues.has("start")) return liesIn(start, asked);
  if (period !== null && period.from === null) return liesIn(end, asked);
  return (start === null && end === null) ? false : (asked.to === null || start === null || start <= `${asked.to}~`) && (asked.from === null || end === null || `${end}~` >= asked.from);
}

/** The money that a question is about: planned for a year, or the whole. */
function moneyOf({ totalInvestment, plannedInvestment }: ProjectRow, { cues }: Asked): number | null {
  return cues.has("yearly") ? plannedInvestment : (totalInvestment ?? plannedInvestment);
}

/** So little that any money with a printed unit is more. */
const unprinted = 1e-9;

function order(rows: readonly ProjectRow[], asked: Asked): readonly ProjectRow[] {
  const { cues, first } = asked;
  // A number without a printed unit is compared with its like alone, behind those whose unit is printed.
  const money = (row: ProjectRow) => { const value = moneyOf(row, asked); return value === null ? null : inYuan(value, row.unit) ?? value * unprinted; };
  if (cues.has("largest") || (first !== null && !cues.has("smallest"))) return [...rows].sort((a, b) => (money(b) ?? -1) - (money(a) ?? -1));
  if (cues.has("smallest")) return rows.filter((row) => money(row) !== null).sort((a, b) => (money(a) ?? 0) - (money(b) ?? 0));
  return rows;
}

function columnsOf(language: Language) {
  return [
    ...entityColumns<ProjectRow>("project", { zh: "项目", en: "Project" }, ({ project }) => project, language),
    ...entitiesColumns<ProjectRow>("undertakers", { zh: "承担单位", en: "Undertaker" }, ({ undertakers }) => undertakers, language),
    ...entityColumns<ProjectRow>("place", { zh: "地方", en: "Place" }, ({ place }) => place, language),
    { id: "total", label: { zh: "总投资", en: "Total investment" }, type: "number" as const, cell: ({ totalInvestment }: ProjectRow) => totalInvestment },
    { id: "planned", label: { zh: "计划投资", en: "Planned investment" }, type: "number" as const, cell: ({ plannedInvestment }: ProjectRow) => plannedInvestment },
    { id: "unit", label: { zh: "单位", en: "Unit" }, cell: (row: ProjectRow) => (row.totalInvestment === null && row.plannedInvestment === null ? null : unitIn(row.unit, language)) },
    { id: "start", label: { zh: "开工", en: "Start" }, type: "date" as const, cell: ({ start }: ProjectRow) => start },
    { id: "end", label: { zh: "完工", en: "End" }, type: "date" as const, cell: ({ end }: ProjectRow) => end },
    { id: "state", label: { zh: "状态", en: "State" }, cell: ({ state, overdueUnverified }: ProjectRow) => [...(state === null ? [] : [language === "zh" ? state : (projectStateInEnglish(state) ?? state)]), ...(overdueUnverified ? [language === "zh" ? "到期未核实" : "past its period, unverified"] : [])].join(language === "zh" ? "；" : "; ") },
  ];
}

function unitIn(unit: string | null, language: Language): string {
  return unitOf(unit, language) ?? (language === "zh" ? "（未印单位）" : "(no unit printed)");
}

/** How many, the sums by printed unit, and what no sum counts. */
function sentence(rows: readonly ProjectRow[], whose: string, { cues }: Asked, language: Language): string {
  const zh = language === "zh";
  const leftOut = rows.filter(({ totalInvestment, plannedInvestment }) => totalInvestment === null && plannedInvestment === null).map(({ project }) => project);
  const counted = rows.filter((row) => !leftOut.includes(row.project));
  const sums = [...groupBy(counted, ({ unit }) => unit ?? "").values()].map((group) => {
    const add = (of: (row: ProjectRow) => number | null) => Number(group.reduce((sum, row) => sum + (of(row) ?? 0), 0).toFixed(6));
    const unit = unitIn(group[0]?.unit ?? null, language);
    const [total, planned] = [add(({ totalInvestment }) => totalInvestment), add(({ plannedInvestment }) => plannedInvestment)];
    const years = [...new Set(group.flatMap(({ plannedYear }) => plannedYear ?? []))].join("、");
    return zh ? `${group.length}个项目总投资合计${total}${unit}${planned === 0 ? "" : `，${years === "" ? "" : `${years}年`}计划投资合计${planned}${unit}`}` : `total investment of ${group.length} project${group.length === 1 ? "" : "s"} ${total} ${unit}${planned === 0 ? "" : `, planned investment${years === "" ? "" : ` for ${years}`} ${planned} ${unit}`}`;
  });
  const out = leftOut.length === 0 ? [] : [zh ? `没有印出金额、未计入的${leftOut.length}个：${someNames(leftOut, language)}` : `left out of the sums, with no money printed: ${leftOut.length} (${someNames(leftOut, language)})`];
  const [first] = rows;
  const top = first !== undefined && (cues.has("largest") || cues.has("smallest")) ? (zh ? `${cues.has("largest") ? "最大" : "最小"}的是${first.project.name}（${cues.has("yearly") ? first.plannedInvestment : first.totalInvestment ?? first.plannedInvestment}${unitIn(first.unit, language)}）。` : `The ${cues.has("largest") ? "largest" : "smallest"} is ${first.project.name} (${cues.has("yearly") ? first.plannedInvestment : first.totalInvestment ?? first.plannedInvestment} ${unitIn(first.unit, language)}). `) : "";
  const names = someNames(distinctById(rows.map(({ project }) => project)), language, 6);
  return zh ? `${top}${whose}${whose === "" ? "" : "的"}项目读到${rows.length}个：${names}。${[...sums, ...out].join("；")}${sums.length + out.length === 0 ? "" : "。"}` : `${top}${rows.length} project${rows.length === 1 ? "" : "s"} read${whose === "" ? "" : ` (${whose})`}: ${names}. ${[...sums, ...out].join("; ")}${sums.length + out.length === 0 ? "" : "."}`;
}
