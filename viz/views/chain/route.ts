import type { Card, ChainLayout, Grid } from "./chain-layout.ts";
import { free, freeRows, type FreeRows } from "./free-rows.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line to lead from one card to another. */
export interface Link {
  readonly id: string;
  readonly from: Card;
  readonly to: Card;
}

/** A piece of a line that runs up or down in the gap beside a column; pieces of one bundle share a lane. */
interface Run {
  readonly gap: number;
  readonly bundle: string;
  readonly top: number;
  readonly bottom: number;
}

/** One line as the heights at which it passes each gap: in the gap `gap` it goes from one height to the next. */
interface Draft {
  readonly link: Link;
  readonly firstGap: number;
  readonly step: 1 | -1;
  readonly heights: readonly number[];
  readonly bundles: readonly string[];
}

/**
 * Leads every line out of its card's side, up and down only in the gaps between columns, and across a column only between two of its rows,
 * so that no line covers a word. What leaves one card, or ends at one, shares a lane of the gap: a bundle.
 * Gives each line's corners from start to end by its id.
 */
export function routes(layout: Pick<ChainLayout, "grid" | "cards" | "groups" | "heads" | "lanes" | "height">, links: readonly Link[]): ReadonlyMap<string, readonly Point[]> {
  const rows = freeRows(layout);
  const drafts = links.map((link) => draft(link, rows));
  const runs = drafts.flatMap(({ firstGap, step, heights, bundles }) =>
    bundles.map((bundle, index): Run => {
      const [one = 0, other = 0] = [heights[index], heights[index + 1]];
      return { gap: firstGap + step * index, bundle, top: Math.min(one, other), bottom: Math.max(one, other) };
    }));
  const lanes = lanesOf(runs, layout.grid);
  return new Map(drafts.map((line) => [line.link.id, corners(line, lanes)]));
}

const middle = ({ y, height }: Card): number => y + height / 2;

function draft(link: Link, rows: FreeRows): Draft {
  const { from, to } = link;
  const [start, end] = [middle(from), middle(to)];
  if (from.track === to.track) return { link, firstGap: from.track, step: -1, heights: [start, end], bundles: [`from ${from.row.id}`] };
  const step = to.track > from.track ? 1 : -1;
  const firstGap = step === 1 ? from.track + 1 : from.track;
  const crossed = Array.from({ length: Math.abs(to.track - from.track) - 1 }, (_, index) => from.track + step * (index + 1));
  const level = levelAcross(crossed, start, end, rows);
  const passing = crossed.map((track) => free(rows, track, level));
  const bundles = [`from ${from.row.id}`, ...crossed.map((_, index) => (index === crossed.length - 1 ? `to ${to.row.id}` : `at ${Math.round(level)}`))];
  return { link, firstGap, step, heights: [start, ...passing, end], bundles };
}

/** The height at which a line crosses some columns with the fewest and smallest bends: one of their open rows. */
function levelAcross(crossed: readonly number[], start: number, end: number, rows: FreeRows): number {
  const candidates = crossed.flatMap((track) => [free(rows, track, start), free(rows, track, end), free(rows, track, (start + end) / 2)]);
  const cost = (level: number) => {
    const beyond = Math.max(0, Math.min(start, end) - level, level - Math.max(start, end));
    return beyond * 2 + Math.min(Math.abs(level - start), Math.abs(level - end)) / 4 + crossed.reduce((sum, track) => sum + Math.abs(free(rows, track, level) - level) * 3, 0);
  };
  return candidates.reduce((best, level) => (cost(level) < cost(best) ? level : best), candidates[0] ?? start);
}

/** How near lines side by side may come, and how far apart they stand where there is room. */
const lanePitch = { least: 4, wished: 7 };
const clear = 5;

/** Gives each bundle of a gap a place across it, so that bundles side by side do not lie on one line as long as there is room. */
function lanesOf(runs: readonly Run[], { left, track, gap: width }: Grid): (gap: number, bundle: string) => number {
  const bundles = new Map<string, { readonly gap: number; top: number; bottom: number }>();
  for (const { gap, bundle, top, bottom } of runs) {
    const key = `${gap} ${bundle}`;
    const known = bundles.get(key);
    if (known === undefined) bundles.set(key, { gap, top, bottom });
    else {
      known.top = Math.min(known.top, top);
      known.bottom = Math.max(known.bottom, bottom);
    }
  }
  const room = (gap: number) => (gap === 0 ? left : width) - 2 * clear;
  const taken = new Map<string, number>();
  const ends = new Map<number, number[]>();
  for (const [key, { gap, top, bottom }] of [...bundles].sort(([, one], [, other]) => one.top - other.top || one.bottom - other.bottom)) {
    const lanes = ends.get(gap) ?? [];
    const most = Math.max(1, Math.floor(room(gap) / lanePitch.least) + 1);
    const open = lanes.findIndex((end) => end < top - 2);
    const lane = open >= 0 ? open : lanes.length < most ? lanes.length : lanes.indexOf(Math.min(...lanes));
    lanes[lane] = Math.max(lanes[lane] ?? 0, bottom);
    ends.set(gap, lanes);
    taken.set(key, lane);
  }
  return (gap, bundle) => {
    const used = ends.get(gap)?.length ?? 1;
    const pitch = used === 1 ? 0 : Math.min(lanePitch.wished, room(gap) / (used - 1));
    const start = gap === 0 ? 0 : left + gap * (track + width) - width;
    const middleOfGap = start + (gap === 0 ? left : width) / 2;
    return middleOfGap + ((taken.get(`${gap} ${bundle}`) ?? 0) - (used - 1) / 2) * pitch;
  };
}

function corners({ link: { from, to }, firstGap, step, heights, bundles }: Draft, lane: (gap: number, bundle: string) => number): readonly Point[] {
  const side = (card: Card, right: boolean): Point => ({ x: right ? card.x + card.width : card.x, y: middle(card) });
  const same = from.track === to.track;
  const bends = bundles.flatMap((bundle, index) => {
    const x = lane(firstGap + step * index, bundle);
    return [{ x, y: heights[index] ?? 0 }, { x, y: heights[index + 1] ?? 0 }];
  });
  return withoutRepeats([side(from, !same && step === 1), ...bends, side(to, !same && step === -1)]);
}

/** Leaves out corners at which nothing turns. */
function withoutRepeats(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const [before, last] = [kept.at(-2), kept.at(-1)];
    if (last !== undefined && Math.abs(last.x - point.x) < 0.5 && Math.abs(last.y - point.y) < 0.5) continue;
    const straight = before !== undefined && last !== undefined && ((before.x === last.x && last.x === point.x) || (before.y === last.y && last.y === point.y));
    if (straight) kept.pop();
    kept.push(point);
  }
  return kept;
}
