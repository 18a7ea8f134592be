import type { Kind } from "../../ontology/index.ts";
import type { Mention } from "../mention.ts";
import type { Part } from "../reading.ts";
import type { Scan } from "../scan.ts";
import { brandOf } from "./companies.ts";
import { withoutRegion } from "./institutions.ts";

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

/** What a table's cell holds; undefined where its column's head does not tell. */
export function roleOf(column: string | undefined): Role | undefined {
  if (column === undefined) return undefined;
  if (!rolesByHead.has(column)) {
    if (rolesByHead.size >= mostHeads) rolesByHead.clear();
    rolesByHead.set(column, roleOfHead(column));
  }
  return rolesByHead.get(column);
}

function roleOfHead(column: string): Role | undefined {
  return /计划(?:完成)?投资|年度投资/.test(column) ? "planned" : columns.find(([pattern]) => pattern.test(column))?.[1];
}

/** A table asks for the same few heads in every row. */
const rolesByHead = new Map<string, Role | undefined>();
const mostHeads = 200;

/** The cell of a row that plays a role. */
export function cellOf(part: Part, role: Role): Part["cells"][number] | undefined {
  const known = cellsByRole.get(part);
  if (known !== undefined) return known.get(role);
  const cells = new Map<Role, Part["cells"][number]>();
  for (const cell of part.cells) {
    const own = cell.end > cell.start ? roleOf(cell.column) : undefined;
    if (own !== undefined && !cells.has(own)) cells.set(own, cell);
  }
  cellsByRole.set(part, cells);
  return cells.get(role);
}

/** The rules ask each row for its cells again and again. */
const cellsByRole = new WeakMap<Part, ReadonlyMap<Role, Part["cells"][number]>>();

const kindOfRole: Readonly<Partial<Record<Role, Kind>>> = { project: "Project", firm: "Company" };

/** Names that fill a cell of a project table: the project and its undertaker. */
export function tableCells(scan: Scan): Mention[] {
  const { reading: { parts, text }, vocabulary: { lexicon } } = scan;
  return parts.flatMap((part) => part.cells.flatMap((cell): Mention[] => {
    const role = roleOf(cell.column);
    const name = text.slice(cell.start, cell.end);
    const own = role === "place" ? withoutRegion(scan, cell.start, cell.end) : name;
    const kind = role === undefined ? undefined : role === "place" ? placeKind(name, own, lexicon) : kindOfRole[role];
    if (kind === undefined || name.length < 2 || name.length > 80 || /^\d+$/.test(name) || /[。；]/.test(name)) return [];
    const isBody = kind === "Company" && !/(?:公司|厂|集团)$/.test(name) && (lexicon.resolve("Institution", [name]) !== undefined || /(?:研究[院所]|大学|学院|实验室|中心)$/.test(name));
    const brand = kind === "Company" && !isBody ? brandOf(scan, cell.start, cell.end) : undefined;
    const forms = own !== name && own.length >= 4 ? [own] : brand === undefined ? [] : [text.slice(brand.start, brand.end)];
    return [{ kind: isBody ? "Institution" : kind, start: cell.start, end: cell.end, name, forms, term: brand?.term, rule: "table-cell", confidence: 0.95 }];
  }));
}

/** A place's cell holds an area that the standard knows, a town, or a zone: 滨湖区, 曹山街道, 经开区, 滨湖区云上小镇. */
function placeKind(name: string, own: string, lexicon: Scan["vocabulary"]["lexicon"]): Kind | undefined {
  if (lexicon.gazetteer.find(name) !== undefined || /^[\u4e00-\u9fff]{2,4}(?:街道|(?<!小)镇|乡)$/.test(own)) return "Region";
  return /(?:区|园|城|港|谷|基地|小镇)$/.test(name) && name.length <= 20 ? "Park" : undefined;
}
