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

const bins = [0, 0.7, 0.8, 0.85, 0.9, 0.95] as const;

/** Of what the reader said with each confidence, how much the labels have. */
function calibrationOf(judged: readonly Judged[]): string[] {
  return ["confidence   said  right", ...bins.flatMap((from, at) => {
    const to = bins[at + 1] ?? 1.01;
    const own = judged.filter(({ confidence }) => confidence >= from && confidence < to);
    if (own.length === 0) return [];
    const right = own.filter((one) => one.right).length / own.length;
    return [`${from.toFixed(2)}–${Math.min(to, 1).toFixed(2)}  ${String(own.length).padStart(6)}  ${right.toFixed(3)}`];
  })];
}
