import type { Palette } from "../../palette.ts";
import type { ChainLayout, GroupHead, LaneHead, StageHead } from "./chain-layout.ts";
import { clipped, textAt, type Mark, type Measure } from "../../drawing/marks.ts";

/** The words of heads. */
export interface HeadWords {
  readonly group: (head: GroupHead) => { readonly name: string; readonly note: string | undefined };
  readonly stage: (head: StageHead) => { readonly name: string; readonly count: string };
  readonly lane: (head: LaneHead) => string;
}

/** The heads of sub-stages: a hairline, the name, and whether nothing was read. */
export function groupMarks(layout: ChainLayout, words: HeadWords, palette: Palette, measure: Measure): readonly Mark[] {
  return layout.groups.flatMap((head): readonly Mark[] => {
    const { name, note } = words.group(head);
    const middle = head.y + 14;
    const room = head.width - measure(name, 12, 600) - 12;
    return [
      { type: "box", x: head.x, y: head.y, width: head.width, height: 1, radius: 0, fill: palette.line, line: 0, dash: [] },
      textAt(head.x, middle, clipped(measure, name, head.width, 12, 600), palette.muted, { weight: 600 }),
      ...noteMarks(head, note, room, palette, measure),
    ];
  });
}

/** The note stands beside the name; where it has no room there, below it, if nothing else does. */
function noteMarks({ x, y, width, group }: GroupHead, note: string | undefined, room: number, palette: Palette, measure: Measure): readonly Mark[] {
  if (note === undefined) return [];
  if (measure(note, 12, 400) <= room) return [textAt(x + width, y + 14, note, palette.muted, { anchor: "end" })];
  return group.rows.length > 0 ? [] : [textAt(x, y + 28, note, palette.muted)];
}

/** The heads of stages over their columns, with how much of each is there. */
export function stageMarks(heads: readonly StageHead[], words: HeadWords, palette: Palette, measure: Measure): readonly Mark[] {
  return heads.flatMap((head): readonly Mark[] => {
    const { name, count } = words.stage(head);
    return [
      { type: "box", x: head.x, y: head.y, width: head.width, height: 3, radius: 0, fill: palette.stage(head.section.stage), line: 0, dash: [] },
      textAt(head.x, head.y + 21, clipped(measure, name, head.width - 36, 16, 600), palette.ink, { size: 16, weight: 600 }),
      ...(count === "" ? [] : [textAt(head.x + head.width, head.y + 21, count, palette.muted, { size: 14, anchor: "end" })]),
    ];
  });
}

/** The heads of families, each a band over the whole width. */
export function laneMarks({ lanes, grid }: ChainLayout, words: HeadWords, palette: Palette): readonly Mark[] {
  return lanes.flatMap((head): readonly Mark[] => [
    { type: "box", x: grid.left - 12, y: head.y + 2, width: grid.count * (grid.track + grid.gap) - grid.gap + 24, height: head.height - 8, radius: 4, fill: palette.surface, line: 0, dash: [] },
    textAt(grid.left, head.y + head.height / 2 - 2, words.lane(head), palette.ink, { size: 14, weight: 600 }),
  ]);
}
