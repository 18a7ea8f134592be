import { groupBy } from "../../grouping.ts";
import type { TargetRow } from "../../analysis/targets.ts";
import type { Asked } from "../asked.ts";
import { type Language, nameIn } from "../table.ts";

/** Whether it is asked how far a place is from what it aims at: 离目标还差多少, how far from its target. */
export function isDistanceAsked({ cues, question }: Pick<Asked, "cues" | "question">): boolean {
  return cues.has("target") && /差多少|差多远|还差|[距离]\S{0,12}目标|多远|how far|how close|how much (?:more|is left)|short of (?:its|the|their) /i.test(question);
}

/** How far the latest number reached is from each number aimed at that is of the same place, metric and unit; nothing where no two are alike. */
export function distancesTold(rows: readonly TargetRow[], language: Language): string {
  const told = [...groupBy(rows, (row) => JSON.stringify([row.place?.id, row.unit, row.metric, row.shared])).values()].flatMap((alike) => {
    const [reached] = alike.filter(({ kind, value }) => kind === "ACTUAL" && value !== null).sort((a, b) => (b.year ?? "").localeCompare(a.year ?? ""));
    const aims = alike.filter(({ kind, value, growth, year }) => kind === "TARGET" && value !== null && growth === reached?.growth && (year === null || (reached?.year ?? "") < year));
    return reached === undefined ? [] : aims.map((aim) => sentence(reached, aim, language));
  });
  if (told.length === 0) return language === "zh" ? "没有读到可以相比的目标和完成数。" : "No target and figure reached that can be compared were read. ";
  return told.join("");
}

function sentence(reached: TargetRow, aim: TargetRow, language: Language): string {
  const left = Number(((aim.value ?? 0) - (reached.value ?? 0)).toFixed(6));
  const [place, unit] = [nameIn(language)(aim.place) ?? "", aim.unit ?? ""];
  if (language === "zh") return `${place}${aim.metric}${reached.year === null ? "" : `${reached.year}年`}${reached.printed}，距${aim.year === null ? "" : `${aim.year}年`}目标（${aim.printed}）${left > 0 ? `还差${left}${unit}` : "没有差距"}。`;
  return `${place} ${aim.metric}: ${reached.printed}${reached.year === null ? "" : ` in ${reached.year}`}, ${left > 0 ? `${left}${unit} short of` : "no longer short of"} the target${aim.year === null ? "" : ` for ${aim.year}`} (${aim.printed}). `;
}
