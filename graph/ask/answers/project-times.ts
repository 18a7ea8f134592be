import type { ProjectRow } from "../../analysis/projects.ts";
import type { Text } from "../../ontology/index.ts";
import type { Asked } from "../asked.ts";
import { liesIn } from "./bounds.ts";

const noNote: Text = { zh: "", en: "" };

/** The projects in the state and time asked for. Where there are none, “planned” speaks of the money, and those without a printed date may be meant, which is said. */
export function inStateAndTime(rows: readonly ProjectRow[], asked: Asked): { readonly rows: readonly ProjectRow[]; readonly note: Text } {
  const inState = rows.filter((row) => isInState(row, asked));
  const some = inState.length === 0 && asked.cues.has("planned") && asked.cues.has("amount") ? rows : inState;
  const inTime = some.filter((row) => isInTime(row, asked));
  if (inTime.length > 0) return { rows: inTime, note: noNote };
  const undated = some.filter(({ start, end }) => start === null && end === null);
  return { rows: undated, note: undated.length === 0 ? noNote : { zh: "没有读到印有这个时间的项目；以下项目的文件没有印出工期。", en: "No project with such a date was read; the documents print no dates for these. " } };
}

function isInState({ standing, overdueUnverified }: ProjectRow, { cues, period, question }: Asked): boolean {
  if (cues.has("overdue")) return overdueUnverified;
  if (cues.has("ended")) return standing === "ENDED";
  // 没有 behind what it denies asks whether it is so.
  const isDenied = (cues.has("not") || cues.has("unmet")) && !cues.has("when") && !/没有?(?:呢|啊)?\s*(?:$|[？?，,；;。！!])/.test(question);
  if (isDenied && (cues.has("start") || cues.has("underway"))) return standing === "PLANNED";
  if (isDenied && (cues.has("finish") || cues.has("built"))) return standing !== "BUILT" && standing !== "ENDED";
  if (period !== null) return true;
  if (cues.has("built") && !cues.has("finish")) return standing === "BUILT";
  if (cues.has("underway")) return standing === "UNDERWAY";
  if (cues.has("planned")) return standing === "PLANNED";
  return true;
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
