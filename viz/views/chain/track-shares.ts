import type { Group, Row, Section } from "./chain-rows.ts";

/** Height of a group's head, and of the gap below a group, in pixels. */
export const groupHead = 26;
export const groupGap = 12;

/** Height of a group with its head and the gap below it. */
const groupHeight = (group: Group, height: (row: Row) => number): number => (group.headed ? groupHead : 0) + groupGap + group.rows.reduce((sum, row) => sum + height(row), 0);

/** Splits groups into at most `count` runs that keep their order, the tallest as low as can be. */
export function splitInOrder(groups: readonly Group[], count: number, height: (row: Row) => number): readonly (readonly Group[])[] {
  if (count >= groups.length) return groups.map((group) => [group]);
  const measured = groups.map((group) => ({ group, tall: groupHeight(group, height) }));
  const runsWithin = (limit: number) => {
    const runs: Group[][] = [];
    let run: Group[] = [];
    let filled = 0;
    for (const { group, tall } of measured) {
      if (run.length === 0 || filled + tall > limit) {
        run = [];
        filled = 0;
        runs.push(run);
      }
      run.push(group);
      filled += tall;
    }
    return runs;
  };
  const sums = measured.flatMap((_, start) => measured.slice(start).map((__, length) => measured.slice(start, start + length + 1).reduce((sum, { tall }) => sum + tall, 0)));
  const least = Math.max(0, ...measured.map(({ tall }) => tall));
  const limit = sums.filter((sum) => sum >= least).toSorted((one, other) => one - other).find((sum) => runsWithin(sum).length <= count);
  return runsWithin(limit ?? least);
}

/** How many tracks each section gets: one each, the rest to whichever is tallest, as long as that makes the drawing lower. */
export function shareTracks(sections: readonly Section[], tracks: number, height: (row: Row) => number): readonly { readonly section: Section; readonly share: number }[] {
  const tall = (section: Section, share: number) =>
    Math.max(0, ...splitInOrder(section.groups, share, height).map((run) => run.reduce((sum, group) => sum + groupHeight(group, height), 0)));
  const shares = sections.map((section) => ({ section, share: 1, tall: tall(section, 1) }));
  for (let spare = tracks - sections.length; spare > 0; spare--) {
    const tallest = shares.toSorted((one, other) => other.tall - one.tall)[0];
    if (tallest === undefined) break;
    const lower = tall(tallest.section, tallest.share + 1);
    if (lower >= tallest.tall) break;
    tallest.share++;
    tallest.tall = lower;
  }
  return shares;
}
