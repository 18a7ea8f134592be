import { rates, type Score, totalOf } from "./score.ts";

/** A figure that must be reached. */
interface Bar {
  readonly figure: string;
  readonly least: number;
  /** The figure of a score; undefined where its labels have nothing to measure it by. */
  readonly of: (score: Score) => number | undefined;
}

const f1 = (key: string) => (score: Score) => {
  const tally = key === "E:" || key === "R:" ? totalOf(score, key) : score.tallies.get(key);
  return tally === undefined || tally.gold === 0 ? undefined : rates(tally).f1;
};

const offsets: Bar = { figure: "offsets right", least: 1, of: ({ offsets: { right, all } }) => (all === 0 ? undefined : right / all) };
/** Confidence and truth are compared where the reader is sure: there are enough facts. */
const sure: Bar = {
  figure: "right of what is said with 0.9 and more", least: 0.9,
  of: ({ judged }) => {
    const said = judged.filter(({ confidence }) => confidence >= 0.9);
    return said.length < 20 ? undefined : said.filter(({ right }) => right).length / said.length;
  },
};

/** For documents that the rules were made with. */
const seen: readonly Bar[] = [
  { figure: "entities F1", least: 0.95, of: f1("E:") }, { figure: "relations F1", least: 0.9, of: f1("R:") }, { figure: "targets F1, in full", least: 0.9, of: f1("X:target in full") },
  { figure: "responsible bodies F1", least: 0.95, of: f1("X:responsible") }, offsets, sure,
];

/** For documents that nobody looked at while making the rules. */
const unseen: readonly Bar[] = [{ figure: "entities F1", least: 0.9, of: f1("E:") }, { figure: "relations F1", least: 0.8, of: f1("R:") }, offsets, sure];

/** The most that entities and relations may lose without the lexicon's rows that only the founding documents justify. */
const mostDrop = 0.05;

/** A line that says which bars a score meets. */
export function barsMet(score: Score, sort: "seen" | "unseen"): string {
  const lines = (sort === "seen" ? seen : unseen).flatMap(({ figure, least, of }) => {
    const value = of(score);
    return value === undefined ? [] : [`${figure} ${value.toFixed(3)} (bar ${least}) ${value >= least ? "met" : "MISSED"}`];
  });
  return `bars: ${lines.join("; ")}\n`;
}

/** What the score loses without the rows that only its own documents justify. */
export function dropWithout(whole: Score, without: Score): string {
  const parts = ([["entities", "E:"], ["relations", "R:"]] as const).map(([what, prefix]) => {
    const [before, after] = [rates(totalOf(whole, prefix)).f1, rates(totalOf(without, prefix)).f1];
    return `${what} F1 ${after.toFixed(3)}, ${(before - after).toFixed(3)} less (bar ${mostDrop}) ${before - after <= mostDrop ? "met" : "MISSED"}`;
  });
  return `without the rows that only these documents justify: ${parts.join("; ")}\n`;
}
