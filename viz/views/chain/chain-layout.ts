import type { Group, Lane, Row, Section } from "./chain-rows.ts";
import { groupGap, groupHead, shareTracks, splitInOrder } from "./track-shares.ts";

/** A row in its place: left, top, width and height in CSS pixels of the drawing. */
export interface Card {
  readonly row: Row;
  readonly stage: string;
  readonly track: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Whether who makes it has a line of its own below the level. */
  readonly factBelow: boolean;
}

export interface GroupHead {
  readonly group: Group;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface StageHead {
  readonly section: Pick<Section, "stage" | "present" | "all">;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** The head of a family's lane, over its whole width. */
export interface LaneHead {
  readonly family: string | null;
  readonly y: number;
  readonly height: number;
}

/** Where columns stand: the same for every part of the drawing, so that the gaps between them are open from top to bottom. */
export interface Grid {
  readonly count: number;
  readonly left: number;
  readonly track: number;
  readonly gap: number;
}

/** Where everything of the chain stands. `columns`: the stages stand side by side; else one below another. */
export interface ChainLayout {
  readonly width: number;
  readonly height: number;
  readonly columns: boolean;
  readonly grid: Grid;
  readonly heads: readonly StageHead[];
  readonly lanes: readonly LaneHead[];
  readonly groups: readonly GroupHead[];
  readonly cards: readonly Card[];
}

export interface Measures {
  readonly width: number;
  /** How narrow a column may get. */
  readonly leastTrack: number;
  /** Width of a card's name in pixels, so that long ones get a second line. */
  readonly nameWidth: (row: Row) => number;
  /** Width of level and firms side by side, so that names of firms get a line of their own rather than be cut; 0 where a row names none. */
  readonly factWidth: (row: Row) => number;
}

export const cardText = { left: 28, right: 8, nameLine: 18, factLine: 20, padding: 5 } as const;
const trackGap = 28;
export const stageHead = 44;
export const laneHead = 34;
const smallRow = 24;
/** Lines run in the left margin as they do in the gaps. */
const margin = { left: 32, right: 16 };
/** From this width on the stages stand side by side, if need be beyond the window's edge. */
const leastForColumns = 640;
const mostTracks = 12;

/** Places the lanes: stages as columns left to right with the supporting ones below (in several lanes: beside), or all below one another where the width has no room. */
export function layoutOf(lanes: readonly Lane[], measures: Measures): ChainLayout {
  const columns = measures.width >= leastForColumns;
  const [first] = lanes;
  const single = first !== undefined && first.family === undefined;
  const needed = first === undefined ? 1 : single ? first.sections.filter(({ supporting }) => !supporting).length : first.sections.length;
  const grid = (count: number): Grid => {
    const track = Math.max(measures.leastTrack, (measures.width - margin.left - margin.right + trackGap) / count - trackGap);
    return { count, left: margin.left, track: columns ? track : (measures.width - margin.left - margin.right + trackGap) / count - trackGap, gap: trackGap };
  };
  const room = Math.max(1, Math.min(mostTracks, Math.floor((measures.width - margin.left - margin.right + trackGap) / (measures.leastTrack + trackGap))));
  if (!columns) return stacked(lanes, grid(Math.min(room, 3)), measures);
  return single ? inOneLane(first.sections, grid, Math.max(room, needed), measures) : inLanes(lanes, grid(needed), measures);
}

function inOneLane(sections: readonly Section[], gridOf: (count: number) => Grid, tracks: number, measures: Measures): ChainLayout {
  const main = sections.filter(({ supporting }) => !supporting);
  const shares = shareTracks(main, tracks, heightIn(gridOf(tracks), measures));
  const grid = gridOf(shares.reduce((sum, { share }) => sum + share, 0));
  const sheet = sheetOn(grid, measures);
  let track = 0;
  for (const { section, share } of shares) {
    sheet.place(section, track, share, 0);
    track += share;
  }
  for (const section of sections.filter(({ supporting }) => supporting)) {
    sheet.place(section, 0, Math.min(grid.count, Math.max(1, section.groups.length)), sheet.bottom() + 8);
  }
  return sheet.layout(true);
}

function inLanes(lanes: readonly Lane[], grid: Grid, measures: Measures): ChainLayout {
  const sheet = sheetOn(grid, measures);
  const [first] = lanes;
  first?.sections.forEach(({ stage }, track) => sheet.head({ stage, present: 0, all: 0 }, track, 1, 0));
  for (const lane of lanes) {
    const top = sheet.lane(lane.family ?? null);
    lane.sections.forEach((section, track) => sheet.fill(section, track, 1, top));
  }
  return sheet.layout(true);
}

function stacked(lanes: readonly Lane[], grid: Grid, measures: Measures): ChainLayout {
  const sheet = sheetOn(grid, measures);
  for (const { family, sections } of lanes) {
    if (family !== undefined) sheet.lane(family);
    for (const section of sections) if (family === undefined || section.groups.length > 0) sheet.place(section, 0, grid.count, sheet.bottom() + (sheet.bottom() === 0 ? 0 : 8));
  }
  return sheet.layout(false);
}

/** What is placed so far, and the ways to place more. */
function sheetOn(grid: Grid, measures: Measures) {
  const heads: StageHead[] = [];
  const lanes: LaneHead[] = [];
  const groups: GroupHead[] = [];
  const cards: Card[] = [];
  let bottom = 0;
  const height = heightIn(grid, measures);
  const factBelow = (row: Row) => isFactBelow(row, measures, grid.track);
  const left = (track: number) => grid.left + track * (grid.track + grid.gap);
  const head = (section: StageHead["section"], firstTrack: number, count: number, y: number) => {
    heads.push({ section, x: left(firstTrack), y, width: count * (grid.track + grid.gap) - grid.gap });
    bottom = Math.max(bottom, y + stageHead);
  };
  const fill = (section: Section, firstTrack: number, count: number, top: number) => {
    splitInOrder(section.groups, count, height).forEach((part, index) => {
      const track = firstTrack + index;
      let y = top;
      for (const group of part) {
        if (group.headed) groups.push({ group, x: left(track), y, width: grid.track });
        y += group.headed ? groupHead : 0;
        for (const row of group.rows) {
          cards.push({ row, stage: section.stage, track, x: left(track), y, width: grid.track, height: height(row), factBelow: factBelow(row) });
          y += height(row);
        }
        y += groupGap;
      }
      bottom = Math.max(bottom, y);
    });
  };
  return {
    head, fill,
    place: (section: Section, firstTrack: number, count: number, top: number) => {
      head(section, firstTrack, count, top);
      fill(section, firstTrack, count, top + stageHead);
    },
    /** Begins a lane; gives where its cards begin. */
    lane: (family: string | null) => {
      lanes.push({ family, y: bottom, height: laneHead });
      bottom += laneHead;
      return bottom;
    },
    bottom: () => bottom,
    layout: (columns: boolean): ChainLayout => ({ width: Math.max(measures.width, left(grid.count) - grid.gap + margin.right), height: bottom + 16, columns, grid, heads, lanes, groups, cards }),
  };
}

const isFactBelow = (row: Row, { factWidth }: Measures, cardWidth: number): boolean => row.type === "node" && !row.reference && factWidth(row) > cardWidth - cardText.left - cardText.right;

const heightIn = ({ track }: Grid, measures: Measures) => {
  const known = new Map<Row, number>();
  return (row: Row): number => {
    const height = known.get(row) ?? rowHeight(row, measures, track);
    known.set(row, height);
    return height;
  };
};

function rowHeight(row: Row, measures: Measures, cardWidth: number): number {
  if (row.type === "fold") return smallRow;
  const lines = measures.nameWidth(row) > cardWidth - cardText.left - cardText.right ? 2 : 1;
  if (row.reference) return smallRow + (lines - 1) * (cardText.nameLine - 2) + (row.missing.length > 0 ? cardText.factLine : 0);
  const facts = 1 + Number(isFactBelow(row, measures, cardWidth)) + Number(row.missing.length > 0 && row.node.level > 0);
  return 2 * cardText.padding + lines * cardText.nameLine + facts * cardText.factLine;
}
