import type { Block } from "../../documents/index.ts";
import { type Head, headOf, type Role } from "./heads.ts";

type DocumentCell = NonNullable<Block["cells"]>[number];

const noCells: readonly DocumentCell[] = [];
/** A merged cell that names something is short; what is longer tells of its own row. */
const longest = 60;
/** More merged cells than these name nothing that a row is asked for. */
const mostReaching = 6;
/** What a cell that spans rows says of each of them; an amount that does is of all of them together. */
const shared: ReadonlySet<Role | undefined> = new Set<Role | undefined>(["project", "firm", "place", "state", "period"]);
const amounts: ReadonlySet<Role | undefined> = new Set<Role | undefined>(["total", "planned"]);

/** The cells of a document's rows, by the index of their block. */
export interface CellsOfRows {
  readonly of: (index: number) => readonly DocumentCell[];
  /** At most so many characters do the cells that reach down from rows above add to the document. */
  readonly added: number;
}

/**
 * The cells of rows in the order of their columns: those of its own, and those of rows above that reach down into a row and hold for it too, such as the
 * place of several projects. An amount that reaches down into the next row is of both together, and stands in no column.
 */
export function cellsOfRows(blocks: readonly Block[]): CellsOfRows {
  const reaching = blocks.reduce((sum, block) => sum + Math.min(mostReaching, countReaching(block)), 0);
  if (reaching === 0) return { of: (index) => blocks[index]?.cells ?? noCells, added: 0 };
  return { of: (index) => withReaching(blocks[index] as Block, blocks[index + 1]), added: reaching * (longest + 2) };
}

function countReaching(block: Block): number {
  let count = 0;
  for (const { start } of block.cells ?? noCells) if (start < block.start) count++;
  return count;
}

function withReaching(block: Block, next: Block | undefined): readonly DocumentCell[] {
  const { cells = noCells } = block;
  if (cells.length === 0) return cells;
  const reachOn = (next?.cells ?? noCells).filter((cell) => reaches(cell, next as Block) && amounts.has(headOf(cell.column).role));
  const isOwn = ({ start, end }: DocumentCell) => start >= block.start && end <= block.end;
  const heads = cells.filter((cell) => isOwn(cell) && cell.end > cell.start).map(({ column }) => headOf(column));
  const reaching = cells.filter((cell) => reaches(cell, block) && holdsFor(headOf(cell.column), heads)).slice(0, mostReaching);
  return cells.filter((cell) => isOwn(cell) || reaching.includes(cell)).map((cell) => (cell.end > cell.start && reachOn.some(({ start }) => start === cell.start) ? { ...cell, column: undefined } : cell));
}

function reaches({ start, end }: DocumentCell, block: Block): boolean {
  return start < block.start && end > start && end - start <= longest;
}

/** A row that names its own step of a task is no other place where the task is set. */
function holdsFor(head: Head, own: readonly Head[]): boolean {
  return head.isTask ? !own.some(({ isTask }) => isTask) : shared.has(head.role) || head.isTime || head.duty !== undefined;
}
