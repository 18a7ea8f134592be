import { timesOf } from "../../grouping.ts";
import { loadGazetteer } from "../../lexicon/index.ts";
import type { Block } from "../source-document.ts";
import { areasIn, type FoundRegion } from "./region.ts";

/** The head of a column that says where something is: 所在区县, 建设地点, 市. */
const placeHead = /所在|属地|地区|区域|地市|城市|市县|县区|区县|地点|地址|选址|落户|^(?:省|市|县|区|州|盟)份?(?:[（(、/].*)?$/;
/** So many rows tell where a table's things are. */
const rowsAsked = 2_000;
/** Digits of a code that name a county, its city, its province. */
const depths = [6, 4, 2] as const;
/** So much of the places that a table's rows name lies in the area that it is about. */
const mostly = 0.9;

/**
 * The innermost area that the places of a table's rows lie in, for a list that says nowhere else what it is about. Undefined where they lie in several
 * provinces, or most of the cells name no area that the standard knows.
 * @param text that the blocks' offsets refer to
 */
export function placeOfRows(blocks: readonly Block[], text: string): FoundRegion | undefined {
  const rows = blocks.slice(0, rowsAsked).map(({ cells = [] }) => cells.filter(({ start, end, column }) => end > start && column !== undefined && placeHead.test(column))).filter(({ length }) => length > 0);
  const codes = rows.flatMap((cells) => innermost(cells.flatMap(({ start, end }) => areasIn(text.slice(start, end)).at(-1)?.code ?? [])) ?? []);
  if (codes.length === 0 || codes.length < rows.length / 2) return undefined;
  for (const depth of depths) {
    const [[code, count] = []] = timesOf(codes.map((each) => each.slice(0, depth)).filter((each) => depth === 2 || !each.endsWith("00")));
    const area = code === undefined || count === undefined || count < codes.length * mostly ? undefined : loadGazetteer().byCode(code.padEnd(6, "0"));
    if (area !== undefined && area.level !== "nation") return { name: area.name, level: area.level };
  }
  return undefined;
}

/** The code with the fewest zeros at its end. */
function innermost(codes: readonly string[]): string | undefined {
  return [...codes].sort((one, other) => other.replace(/0+$/, "").length - one.replace(/0+$/, "").length)[0];
}
