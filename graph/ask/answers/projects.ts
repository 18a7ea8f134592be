import type { EntityRef } from "../../analysis/chain-rows.ts";
import { groupBy } from "../../grouping.ts";
import { cityOf } from "../../analysis/place-tree.ts";
import type { ProjectRow } from "../../analysis/projects.ts";
import { askProjects } from "../../analysis/questions/ledgers.ts";
import { ontology, projectStateInEnglish, type Text } from "../../ontology/index.ts";
import type { Found } from "../answer.ts";
import type { Asked } from "../asked.ts";
import { fold } from "../fold.ts";
import { linkTo } from "../link.ts";
import { entitiesColumns, entityColumns, inBoth, type Language, nameIn, tableOf } from "../table.ts";
import { claimsAsked, evidenceIn, isAskedFor, placesAsked, type Telling, thingsOf, treeOf } from "../telling.ts";
import { inYuan, isCount, keepsTo } from "./bounds.ts";
import { isOfFirms, isRanked, ranked } from "./project-ranks.ts";
import { averagesTold, groupSums, moneyOf, summary, unitIn } from "./project-sums.ts";
import { datesTold, inStateAndTime } from "./project-times.ts";
import { silent } from "./silence.ts";
import { whatOf } from "./where.ts";

type GroupOf = (row: ProjectRow) => EntityRef | undefined;

/** Projects with undertaker, place, money as printed, dates and state: by place, undertaker, thing, date or sum; with sums by printed unit that say what they leave out. */
export async function answerProjects(telling: Telling): Promise<Found> {
  const { asked, language, ask } = telling;
  const { items } = await askProjects(ask, { place: null, undertaker: null, state: null, asOf: asked.asOf, limit: 20_000, offset: 0 });
  const [meant, cities] = await Promise.all([projectsMeant(telling, items), treeOf(ask, items.flatMap(({ place }) => place?.id ?? []))]);
  const timely = inStateAndTime(wordedLike(meant, asked), asked);
  const bounded = inBound(timely.rows, asked);
  const groupOf: GroupOf = isOfFirms(asked) || (isCount(asked.bound) && asked.cues.has("firm")) ? ({ undertakers: [first] }) => first : ({ place }) => (place === null ? undefined : asked.places.length > 1 ? asked.places.find(({ id }) => cities.isWithin(place.id, id)) : cityOf(place.id, cities));
  const counted = countedIn(bounded.rows, groupOf, asked);
  const shown = order(counted.rows, asked).slice(0, asked.first ?? undefined);
  const { columns, rows } = tableOf(shown, columnsOf(language), ({ claimIds }) => claimIds.slice(0, 8));
  const [selected] = [...asked.actors].sort((a, b) => Number(b.kind === "Project") - Number(a.kind === "Project"));
  const link = linkTo("/targets", asked, { tab: "projects", select: selected?.id });
  const whose = whoseOf(asked);
  if (shown.length > 0 && isRanked(asked) && asked.actors.length === 0) return { ...ranked(counted.rows, groupOf, asked, language), link };
  if (shown.length === 0) return silent(telling, { zh: `${whose.zh}有这样的项目`, en: `that there are such projects${whose.en === "" ? "" : ` (${whose.en})`}` }, link, columns);
  const isUndated = asked.cues.has("when") && shown.every(({ start, end }) => start === null && end === null);
  return { columns, rows, link, isThin: isUndated, text: inBoth((lang) => `${timely.note[lang]}${bounded.note[lang]}${counted.note[lang]}${datesTold(shown, asked, lang)}${summary(shown, whose[lang], asked, lang)}${averagesTold(shown, asked, lang)}${groupSums(shown, groupOf, lang)}`) };
}

/** The projects of the actors, places and things asked for. Who undertakes a project, or its own name, says more than a place or thing beside it. */
async function projectsMeant(telling: Telling, items: readonly ProjectRow[]): Promise<readonly ProjectRow[]> {
  const { asked, ask } = telling;
  const [inside, on, tree] = await Promise.all([
    placesAsked(telling), asked.topics.length + asked.withoutTopics.length === 0 ? null : projectsOn(telling, items), asked.without.length === 0 ? null : treeOf(ask, items.flatMap(({ place }) => place?.id ?? [])),
  ]);
  const [named, undertakers] = [asked.actors.filter(({ kind }) => kind === "Project"), asked.actors.filter(({ kind }) => kind !== "Project")];
  const ofActors = items.filter((row) => (named.length === 0 || named.some(({ id }) => id === row.project.id)) && (undertakers.length === 0 || undertakers.some(({ id }) => row.undertakers.some((one) => one.id === id))));
  const there = ofActors.filter(({ place, project }) => (inside === null || (place !== null && inside.includes(place.id))) && (on === null || on.has(project.id)) && (tree === null || place === null || !asked.without.some(({ id }) => tree.isWithin(place.id, id))));
  return there.length > 0 || asked.actors.length === 0 ? there : ofActors;
}

async function projectsOn(telling: Telling, items: readonly ProjectRow[]): Promise<ReadonlySet<string>> {
  const { asked } = telling;
  const wanted = asked.topics.length > 0;
  const [things, backbone] = await Promise.all([thingsOf(telling, wanted ? asked.topics : asked.withoutTopics), telling.backbone()]);
  const evidence = await evidenceIn(telling, await claimsAsked(telling, { things }));
  const is = isAskedFor(wanted ? asked : { topics: asked.withoutTopics, withoutTopics: [] }, backbone);
  const on = new Set(evidence.filter((claim) => claim.row.subject.kind === "Project" && is(claim)).map(({ subject }) => subject));
  const words = (wanted ? asked.topics : asked.withoutTopics).map(({ label }) => label.zh);
  for (const { project } of items) if (words.some((word) => project.name.includes(word))) on.add(project.id);
  return wanted ? on : new Set(items.flatMap(({ project }) => (on.has(project.id) ? [] : [project.id])));
}

/** Of the projects those whose names hold a word of the question that nothing else explains (8英寸); all where none does. */
function wordedLike(rows: readonly ProjectRow[], { words }: Asked): readonly ProjectRow[] {
  const worded = rows.filter(({ project }) => words.some((word) => fold(project.name).text.includes(word)));
  return worded.length > 0 ? worded : rows;
}

const noNote: Text = { zh: "", en: "" };

/** The projects whose money keeps to the bound. Of numbers that are printed without a unit nobody can tell whether they do: where no other does those are given, else it is said how many were left out. */
function inBound(rows: readonly ProjectRow[], asked: Asked): { readonly rows: readonly ProjectRow[]; readonly note: Text } {
  const { bound } = asked;
  if (bound === null || isCount(bound)) return { rows, note: noNote };
  // 万 alone multiplies the printed number.
  const isUntold = (row: ProjectRow) => bound.unit !== null && bound.unit !== "万" && row.unit === null && moneyOf(row, asked) !== null;
  const kept = rows.filter((row) => !isUntold(row) && keepsTo(moneyOf(row, asked), row.unit, bound));
  const untold = rows.filter(isUntold);
  if (untold.length === 0) return { rows: kept, note: noNote };
  const printed = `${bound.value}${bound.unit ?? ""}`;
  if (kept.length > 0) return { rows: kept, note: { zh: `另有${untold.length}个项目的文件没有印出金额的单位，不能与“${printed}”相比，未列入。`, en: `The money of ${untold.length} more is printed without a unit and cannot be compared with “${printed}”; they are left out. ` } };
  return { rows: untold, note: { zh: `文件没有印出金额的单位，不能与“${printed}”相比；以下按印出的数列出。`, en: `The documents print no unit of money, so nothing can be compared with “${printed}”; these are the numbers as printed. ` } };
}

/** The projects of firms, or places, that have as many as is asked for. */
function countedIn(rows: readonly ProjectRow[], groupOf: GroupOf, { bound }: Asked): { readonly rows: readonly ProjectRow[]; readonly note: Text } {
  if (bound === null || !isCount(bound)) return { rows, note: noNote };
  const groups = [...groupBy(rows.filter((row) => groupOf(row) !== undefined), (row) => groupOf(row)?.id ?? "").values()].filter(({ length }) => keepsTo(length, null, { ...bound, unit: null })).sort((a, b) => b.length - a.length);
  const told = (lang: Language) => groups.map((group) => `${nameIn(lang)(groupOf(group[0] as ProjectRow) ?? null) ?? ""}${lang === "zh" ? `（${group.length}个）` : ` (${group.length})`}`).join(lang === "zh" ? "、" : ", ");
  return { rows: groups.flat(), note: groups.length === 0 ? noNote : { zh: `项目数合乎所问的：${told("zh")}。`, en: `With as many projects as asked for: ${told("en")}. ` } };
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

function whoseOf(asked: Asked): Text {
  const undertakers = asked.actors.filter(({ kind }) => kind !== "Project");
  const what = whatOf({ ...asked, cues: new Set() });
  return { zh: `${undertakers.map(({ name }) => name).join("、")}${what.zh}`, en: [...undertakers.map(({ name, nameEn }) => nameEn ?? name), what.en].filter((part) => part !== "").join(", ") };
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
    { id: "state", label: { zh: "状态", en: "State" }, cell: (row: ProjectRow) => stateIn(row, language) },
  ];
}

function stateIn({ state, standing, overdueUnverified }: ProjectRow, language: Language): string {
  const printed = state !== null ? [language === "zh" ? state : (projectStateInEnglish(state) ?? state)] : standing !== null ? [ontology.voices[standing].label[language]] : [];
  return [...printed, ...(overdueUnverified ? [language === "zh" ? "到期未核实" : "past its period, unverified"] : [])].join(language === "zh" ? "；" : "; ");
}
