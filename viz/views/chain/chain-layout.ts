import type { Group, Row, Section } from "./chain-rows.ts";

/** A row in its place: left, top, width and height in CSS pixels of the drawing. */
export interface Card {
  readonly row: Row;
  readonly stage: string;
  readonly track: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface GroupHead {
  readonly group: Group;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface StageHead {
  readonly section: Section;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Where everything of the chain stands. `columns`: the stages stand side by side; else one below another. */
export interface ChainLayout {
  readonly width: number;
  readonly height: number;
  readonly columns: boolean;
  readonly heads: readonly StageHead[];
  readonly groups: readonly GroupHead[];
  readonly cards: readonly Card[];
}

export interface Measures {
  readonly width: number;
  /** How narrow a column may get. */
  readonly leastTrack: number;
  /** Width of a card's name in pixels, so that long ones get a second line. */
  readonly nameWidth: (row: Row) => number;
}

export const cardText = { left: 28, right: 8, nameLine: 18, factLine: 20, padding: 5 } as const;
const trackGap = 22;
const groupHead = 26;
const groupGap = 12;
const stageHead = 44;
const smallRow = 24;
const margin = 16;

/** Places the sections: as columns left to right with the supporting lanes below, or all below one another where the width has no room. */
export function layoutOf(sections: readonly Section[], { width, leastTrack, nameWidth }: Measures): ChainLayout {
  const room = Math.floor((width - 2 * margin + trackGap) / (leastTrack + trackGap));
  const main = sections.filter((section) => !section.supporting);
  const columns = room >= main.length;
  const tracks = Math.max(1, room);
  const wide = columns ? tracks : Math.min(tracks, 3);
  const trackWidth = (count: number) => (width - 2 * margin + trackGap) / count - trackGap;
  const heightIn = (cardWidth: number) => (row: Row) => rowHeight(row, nameWidth(row), cardWidth);

  const heads: StageHead[] = [];
  const groups: GroupHead[] = [];
  const cards: Card[] = [];
  const place = (section: Section, firstTrack: number, count: number, cardWidth: number, top: number): number => {
    const left = (track: number) => margin + track * (cardWidth + trackGap);
    heads.push({ section, x: left(firstTrack), y: top, width: count * (cardWidth + trackGap) - trackGap });
    let bottom = top + stageHead;
    splitInOrder(section.groups, count, heightIn(cardWidth)).forEach((part, index) => {
      const track = firstTrack + index;
      let y = top + stageHead;
      for (const group of part) {
        groups.push({ group, x: left(track), y, width: cardWidth });
        y += groupHead;
        for (const row of group.rows) {
          const height = rowHeight(row, nameWidth(row), cardWidth);
          cards.push({ row, stage: section.stage, track, x: left(track), y, width: cardWidth, height });
          y += height;
        }
        y += groupGap;
      }
      bottom = Math.max(bottom, y);
    });
    return bottom;
  };

  let bottom = 0;
  if (columns) {
    const shares = shareTracks(main, tracks, heightIn(trackWidth(tracks)));
    const used = shares.reduce((sum, { share }) => sum + share, 0);
    let track = 0;
    for (const { section, share } of shares) {
      bottom = Math.max(bottom, place(section, track, share, trackWidth(used), 0));
      track += share;
    }
  }
  for (const section of columns ? sections.filter(({ supporting }) => supporting) : sections) {
    const count = Math.min(wide, Math.max(1, section.groups.length));
    bottom = place(section, 0, columns ? count : wide, trackWidth(columns ? Math.max(count, Math.min(tracks, 6)) : wide), bottom + (bottom === 0 ? 0 : 8));
  }
  return { width, height: bottom + margin, columns, heads, groups, cards };
}

function rowHeight(row: Row, nameWidth: number, cardWidth: number): number {
  if (row.type === "fold") return smallRow;
  const lines = nameWidth > cardWidth - cardText.left - cardText.right ? 2 : 1;
  if (row.reference) return smallRow + (lines - 1) * (cardText.nameLine - 2) + (row.missing.length > 0 ? cardText.factLine : 0);
  return 2 * cardText.padding + lines * cardText.nameLine + cardText.factLine + (row.missing.length > 0 && row.node.level > 0 ? cardText.factLine : 0);
}

const groupHeight = (group: Group, height: (row: Row) => number): number => groupHead + groupGap + group.rows.reduce((sum, row) => sum + height(row), 0);

/** Splits groups into at most `count` runs that keep their order, the tallest as low as can be. */
function splitInOrder(groups: readonly Group[], count: number, height: (row: Row) => number): readonly (readonly Group[])[] {
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
function shareTracks(sections: readonly Section[], tracks: number, height: (row: Row) => number): readonly { readonly section: Section; readonly share: number }[] {
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
