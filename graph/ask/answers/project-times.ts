import type { ProjectRow } from "../../analysis/projects.ts";
import type { Text } from "../../ontology/index.ts";
import type { Asked } from "../asked.ts";
import { type Language, nameIn } from "../table.ts";
import { liesIn } from "./bounds.ts";

const noNote: Text = { zh: "", en: "" };

/** The projects in the state and time asked for. Where there are none, “planned” speaks of the money, and those without a printed date may be meant, which is said. */
export function inStateAndTime(rows: readonly ProjectRow[], asked: Asked): { readonly rows: readonly ProjectRow[]; readonly note: Text } {
  const inState = rows.filter((row) => isInState(row, asked));
  const some = inState.length === 0 && asked.cues.has("planned") && asked.cues.has("amount") ? rows : inState;
  const inTime = some.filter((row) => isInTime(row, asked));
  if (inTime.length > 0) return { rows: inTime, note: noNote };
  const undated = some.filter(({ start, end }) => start === null && end === null);
  return { rows: undated, note: undated.length === 0 ? noNote : { zh: "没有读到印有这个时间的项目；以下项目没有读到工期。", en: "No project with such a date was read; of these no dates were read. " } };
}

function isInState({ standing, state, overdueUnverified }: ProjectRow, asked: Asked): boolean {
  const { cues, period, question } = asked;
  if (cues.has("overdue")) return overdueUnverified;
  if (cues.has("ended")) return standing === "ENDED";
  // 没有 behind what it denies asks whether it is so.
  const isDenied = (cues.has("not") || cues.has("unmet")) && !cues.has("when") && !/没有?(?:呢|啊)?\s*(?:$|[？?，,；;。！!])/.test(question);
  if (isDenied && (cues.has("start") || cues.has("underway"))) return standing === "PLANNED";
  if (isDenied && (cues.has("finish") || cues.has("built"))) return standing !== "BUILT" && standing !== "ENDED";
  if (period !== null) return true;
  if (isBuiltAsked(asked)) return standing === "BUILT";
  if (cues.has("underway")) return standing === "UNDERWAY";
  if (cues.has("planned")) return standing === "PLANNED" && (stateNamed(question) === null || state === null || state === stateNamed(question));
  return true;
}

/** The one state of planned projects that a question names by the word that documents print; null where it names none or several. */
function stateNamed(question: string): string | null {
  const named = plannedStates.filter(([, words]) => words.test(question)).map(([state]) => state);
  return named.length === 1 ? (named[0] ?? null) : null;
}

const plannedStates: readonly (readonly [state: string, words: RegExp])[] = [["签约", /签约|\bsigned\b/i], ["谋划", /谋划|拟建|\bproposed\b/i]];

/** Whether projects that are built are asked for: words for an end (投产的, 完工的) ask for those, save beside a time, or of a project that is named. */
function isBuiltAsked({ cues, period, years, actors, question }: Asked): boolean {
  if (!cues.has("finish")) return cues.has("built");
  const isOfTime = period !== null || years.length > 0 || cues.has("when") || cues.has("start") || cues.has("target");
  return !isOfTime && /完工|竣工|建成|投产|达产|\b(?:completed|finished)\b/i.test(question) && !actors.some(({ kind }) => kind === "Project");
}

/** A date in the question is that of the start or of the end by its words; a bare year is one in which the project's period lies. */
function isInTime({ start, end }: ProjectRow, { cues, period, years }: Asked): boolean {
  const asked = period ?? (years.length === 0 ? null : { from: years[0] ?? null, to: years.at(-1) ?? null });
  if (asked === null) return true;
  // Where both are asked for, a year in the question is of neither: when does it start and end, and how much is planned for 2020.
  const isOfBoth = cues.has("finish") && cues.has("start") && period === null;
  if (!isOfBoth && (cues.has("finish") || cues.has("built"))) return liesIn(end, asked);
  if (!isOfBoth && cues.has("start")) return liesIn(start, asked);
  if (period !== null && period.from === null) return liesIn(end, asked);
  return (start === null && end === null) ? false : (asked.to === null || start === null || start <= `${asked.to}~`) && (asked.from === null || end === null || `${end}~` >= asked.from);
}

/** When each of a few projects begins and ends, as printed, where that is asked for. */
export function datesTold(rows: readonly ProjectRow[], { cues }: Pick<Asked, "cues">, language: Language): string {
  if (!cues.has("when") || rows.length === 0 || rows.length > 3) return "";
  const told = rows.map(({ project, start, end }) => {
    const name = nameIn(language)(project) ?? "";
    const dates = language === "zh"
      ? [...(start === null ? [] : [`${inChinese(start)}开工`]), ...(end === null ? [] : [`${inChinese(end)}完工`])].join("，")
      : [...(start === null ? [] : [`begins ${start}`]), ...(end === null ? [] : [`ends ${end}`])].join(", ");
    return language === "zh" ? `${name}${dates === "" ? "没有读到工期" : `的印出工期：${dates}`}` : `${name}: ${dates === "" ? "no dates were read" : `${dates} as printed`}`;
  });
  return language === "zh" ? `${told.join("；")}。` : `${told.join("; ")}. `;
}

function inChinese(date: string): string {
  const [year, month, day] = date.split("-");
  return `${year}年${month === undefined ? "" : `${Number(month)}月`}${day === undefined ? "" : `${Number(day)}日`}`;
}
