import { monthsIn } from "./months.ts";
import type { Cell, Part } from "./reading.ts";

/** What a column of a project table holds, by the words of its head. */
const roles: readonly (readonly [RegExp, Role])[] = [
  [/项目(?:名称|单位名称)?$|项目名称|重点项目$/, "project"],
  [/企业|公司|承担单位|建设单位|实施单位|申报单位|项目单位|业主|厂商|项目法人|建设主体|实施主体|投资方|投资主体|^(?:项目)?单位(?:名称)?$/, "firm"],
  [/所在|选址|落户地|地区|区域|地市|城市|县区|区县|片区|功能区|承载[区地]|载体|属地|总部|注册地|建设地点|地点|园区/, "place"],
  [/总投资|投资总额|投资额|投资规模/, "total"],
  [/计划投资|计划完成投资|年度投资/, "planned"],
  [/项目(?:状态|阶段|性质|进展|进度)|(?:进展|推进|开工)情况|建设(?:状态|性质|阶段|进展|情况)|^状态$|^进展|^进度|形象进度|当前进展|实施情况/, "state"],
  [/起止|建设年限|建设期|建设周期|建设时间/, "period"],
  [/(?:开工|动工|启动|开始)(?:建设)?(?:时间|日期|年月|年份)/, "start"],
  [/(?:竣工|完工|建成|投产|达产|投用)(?:时间|日期|年月|年份)/, "finish"],
  [/内容|产品|规模|^(?:主要|主导|首位|特色|重点)?(?:产业|布局|招引)?(?:发展)?(?:方向|重点|定位|赛道)$|^(?:主导|特色|重点|首位)(?:产业|领域)$|^(?:业务|产品|技术|研发)方向$|^主[营打攻](?:业务|产品|方向)?$|^(?:主要|核心)业务$/, "content"],
];

const task = /任务|事项|举措|措施|重点工作|工作内容|工作重点|行动/;
const time = /时限|时间|期限|节点/;
const duty = /^(?:主要|第一|共同)?(牵头|责任|配合|协办|参与|协同|主办|承办|主责|落实)(?:责任)?(?:单位|部门|主体|处室|机构)/;

export type Role = "project" | "firm" | "place" | "total" | "planned" | "state" | "period" | "start" | "finish" | "content";

/** What the head of a table's column says of its cells. */
export interface Head {
  /** What they hold in a project table; undefined where the head does not tell. */
  readonly role: Role | undefined;
  readonly isTask: boolean;
  readonly isTime: boolean;
  /** What the bodies in them have to do with the row's task: 牵头, 配合. */
  readonly duty: string | undefined;
}

const noHead: Head = { role: undefined, isTask: false, isTime: false, duty: undefined };

/** What a column's head says; nothing for a column without one. */
export function headOf(column: string | undefined): Head {
  if (column === undefined) return noHead;
  const known = heads.get(column);
  if (known !== undefined) return known;
  const role = yearly.test(column) ? "planned" : roles.find(([pattern]) => pattern.test(column))?.[1];
  const head: Head = { role, isTask: task.test(column), isTime: time.test(column), duty: duty.exec(column)?.[1] };
  if (heads.size >= mostHeads) heads.clear();
  heads.set(column, head);
  return head;
}

/** Money for one year, whatever else the head is of: 2025年计划投资, 本年计划, 当年投资. */
const yearly = /计划(?:完成)?投资|年度投资|(?:20\d\d年|[本今当]年|年度)度?(?:计划|预计|安排|目标)?(?:完成)?(?:投资|计划|资金)|^年度?计划(?=[（(]|$)/;

/** A table has the same few heads in every row. */
const heads = new Map<string, Head>();
const mostHeads = 200;

/** The cell of a row that plays a role; of two columns of states the one that tells how far a project has come, not only whether it is new: 进展 beside 建设性质. */
export function cellOf(part: Part, role: Role): Cell | undefined {
  const isIt = ({ start, end, head }: Cell) => head.role === role && end > start;
  const first = part.cells.find(isIt);
  return role === "state" && first !== undefined && ofNature.test(first.column ?? "") ? part.cells.find((cell) => isIt(cell) && !ofNature.test(cell.column ?? "")) ?? first : first;
}

const ofNature = /性质/;

/** The words of a row that tell when its project is built: its period, or the days of its beginning and its end. */
export function periodIn(text: string, part: Part): { readonly start: string; readonly end: string } {
  const wordsOf = (role: Role) => {
    const cell = cellOf(part, role);
    return cell === undefined ? "" : text.slice(cell.start, cell.end);
  };
  const [start = "", end = ""] = monthsIn(wordsOf("period"));
  return { start: start || (monthsIn(wordsOf("start"))[0] ?? ""), end: end || (monthsIn(wordsOf("finish"))[0] ?? "") };
}
