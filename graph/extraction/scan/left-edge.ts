import { charactersOf } from "../text/characters.ts";
import { cuesOf, pattern } from "../../lexicon/cues.ts";
import { isAreaOrPark, isFirm } from "../mentions/name-at.ts";
import type { Scan } from "./scan.ts";

const cues = cuesOf("left-edge", ({ ownName }) => ({
  /** What stands for itself before 和 or 与, and is no part of a name. */
  standsForItself: pattern`${ownName}$`,
}));

/**
 * Where the name that ends at `end` begins: the nearest edge to its left. Brackets and quotation marks inside the name are stepped over.
 * @param least shortest length of what stands between; a nearer edge is passed over
 */
export function leftEdge({ reading: { text }, edges, nameAt }: Scan, end: number, least: number, most: number): number {
  const floor = Math.max(0, end - most);
  let at = end - least;
  while (at > floor) {
    if (edges[at] === 1 || (edges[at] === 2 && (beginsName(nameAt, at) || !isInsideName(text, edges, at, floor, nameAt)))) return at;
    if (closings.at(text, at - 1)) {
      const opening = pairs.get(text.charAt(at - 1)) as string;
      const inner = text.slice(floor, at - 1).lastIndexOf(opening);
      if (inner === -1) return at;
      at = floor + inner;
      continue;
    }
    if (openings.at(text, at - 1)) return at;
    at--;
  }
  return edges[at] === 1 || at === 0 ? at : floor;
}

/** Whether a firm's, zone's or area's name begins there: 与 before it joins two names. */
function beginsName(nameAt: Scan["nameAt"], at: number): boolean {
  const known = nameAt.get(at);
  return isFirm(known) || isAreaOrPark(known);
}

/** Whether 和, 与 or 及 joins two parts of one name: what stands before it is short, no name of its own and no class of bodies. */
function isInsideName(text: string, edges: Uint8Array, at: number, floor: number, nameAt: Scan["nameAt"]): boolean {
  let start = at - 1;
  while (start > floor && edges[start] === 0) start--;
  const left = text.slice(start, at - 1);
  const longest = nameAt.get(start)?.payload.some((name) => name.type === "term" && name.term.kind === "Company") === true ? longestOfFirm : longestPart;
  return left.length >= 2 && left.length <= longest && !cues().standsForItself.test(left);
}

/** As long as one part of a name joined by 和 is, and one that begins with its firm: 恒越晶体12英寸硅单晶抛光片 before 和外延片二期项目. */
const longestPart = 12;
const longestOfFirm = 24;

const pairs = new Map([["）", "（"], [")", "("], ["”", "“"], ["》", "《"]]);
const openings = charactersOf([...pairs.values()].join(""));
const closings = charactersOf([...pairs.keys()].join(""));
