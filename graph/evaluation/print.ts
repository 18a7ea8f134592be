import { type Judged, rates, type Score, type Tally, totalOf } from "./score.ts";

/** The table of a score: a line for each kind, relation and sort, then all entities and relations, offsets and calibration. */
export function tableOf(title: string, score: Score): string {
  const lines = [...score.tallies].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, tally]) => line(key, tally));
  return [
    title, ...lines, line("entities", totalOf(score, "E:")), line("relations", totalOf(score, "R:")),
    `offsets right      ${score.offsets.right} of ${score.offsets.all}`, ...calibrationOf(score.judged), "",
  ].join("\n");
}

function line(key: string, tally: Tally): string {
  const { precision, recall, f1 } = rates(tally);
  return `${key.padEnd(18)} gold ${String(tally.gold).padStart(4)} out ${String(tally.out).padStart(4)}  P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`;
}

const bins = [0, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95] as const;

/** Of what the reader said with each confidence, how much the labels have: all, and entities and relations apart. */
function calibrationOf(judged: readonly Judged[]): string[] {
  const sorts = [judged, judged.filter(({ sort }) => sort === "entity"), judged.filter(({ sort }) => sort === "relation")];
  return ["confidence      all  said  right   entities  right  relations  right", ...bins.flatMap((from, at) => {
    const to = bins[at + 1] ?? 1.01;
    const [all = [], ...apart] = sorts.map((list) => list.filter(({ confidence }) => confidence >= from && confidence < to));
    if (all.length === 0) return [];
    const said = all.reduce((sum, { confidence }) => sum + confidence, 0) / all.length;
    return [`${from.toFixed(2)}–${Math.min(to, 1).toFixed(2)}   ${String(all.length).padStart(6)} ${said.toFixed(3)}  ${share(all)}${apart.map((list) => `  ${String(list.length).padStart(9)}  ${share(list)}`).join("")}`];
  })];
}

function share(judged: readonly Judged[]): string {
  return judged.length === 0 ? "     " : (judged.filter(({ right }) => right).length / judged.length).toFixed(3);
}
