import type { Part } from "../reading.ts";

/** What a column of a project table holds, by the words of its head. */
const columns: readonly (readonly [RegExp, Role])[] = [
  [/项目(?:名称|单位名称)?$|项目名称|重点项目$/, "project"],
  [/企业|公司|承担单位|建设单位|实施单位|申报单位|项目单位|业主|项目法人|建设主体|实施主体|投资方|投资主体/, "firm"],
  [/所在|地区|区域|地市|城市|县区|区县|属地|建设地点|地点|园区/, "place"],
  [/总投资|投资总额|投资额|投资规模/, "total"],
  [/计划投资|计划完成投资|年度投资/, "planned"],
  [/项目(?:状态|阶段|性质)|建设(?:状态|性质|阶段|进展|情况)|^状态$|^进展|^进度|形象进度|当前进展|实施情况/, "state"],
  [/起止|建设年限|建设期|建设周期|建设时间/, "period"],
  [/内容|产品|规模/, "content"],
];

export type Role = "project" | "firm" | "place" | "total" | "planned" | "state" | "period" | "content";

type Cell = Part["cells"][number];

/** What a cell's column says, read once for each head: a table asks for the same few in every row. Undefined for a column without one. */
export function ofHead<Value>(read: (head: string) => Value): (cell: Cell) => Value | undefined {
  const known = new Map<string, Value>();
  return ({ column }) => {
    if (column === undefined) return undefined;
    if (!known.has(column)) {
      if (known.size >= mostHeads) known.clear();
      known.set(column, read(column));
    }
    return known.get(column);
  };
}

const mostHeads = 200;

/** What a table's cell holds; undefined where its column's head does not tell. */
export const roleOf = ofHead((head): Role | undefined => (/计划(?:完成)?投资|年度投资/.test(head) ? "planned" : columns.find(([pattern]) => pattern.test(head))?.[1]));

/** The cell of a row that plays a role. */
export function cellOf(part: Part, role: Role): Cell | undefined {
  return part.cells.find((cell) => cell.end > cell.start && roleOf(cell) === role);
}
