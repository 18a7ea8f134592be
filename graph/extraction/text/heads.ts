import type { Cell, Part } from "./reading.ts";

/** What a column of a project table holds, by the words of its head. */
const roles: readonly (readonly [RegExp, Role])[] = [
  [/项目(?:名称|单位名称)?$|项目名称|重点项目$/, "project"],
  [/企业|公司|承担单位|建设单位|实施单位|申报单位|项目单位|业主|厂商|项目法人|建设主体|实施主体|投资方|投资主体|^(?:项目)?单位(?:名称)?$/, "firm"],
  [/所在|选址|落户地|地区|区域|地市|城市|县区|区县|片区|功能区|承载[区地]|载体|属地|总部|注册地|建设地点|地点|园区|^(?:省|市|县|区|州|盟)份?(?:[（、/].*)?$/, "place"],
  [/总投资|投资总额|投资额|投资规模/, "total"],
  [/计划投资|计划完成投资|年度投资/, "planned"],
  [/起止|开(?:工)?[、及和至与/—–-]{0,2}(?:竣|完)工|(?:建设|实施)(?:年限|期|周期|时间|工期)|^(?:项目)?(?:工期|周期|年限)/, "period"],
  [/(?:开工|动工|启动|开建|开始)(?:建设)?(?:时间|年月|年份|日期|节点|时限)|^(?:计划|预计|拟)?开工$/, "start"],
  [/(?:竣工|完工|建成|投产|投用|投运|达产)(?:时间|年月|年份|日期|节点|时限)|^(?:计划|预计|拟)?(?:竣工|完工|建成|投产)$/, "end"],
  [/^(?!.*(?:目标|计划|安排))(?:.*(?:项目|建设)(?:状态|阶段|进展|进度|情况)|.*(?:进展|推进|开工|建设|形象)(?:情况|进度)|(?:当前|目前|最新|现)?(?:状态|阶段|进展|进度)|.*实施情况)/, "state"],
  [/(?:项目|建设)(?:性质|类型|类别)|^性质/, "nature"],
  [/内容|产品|规模|^(?:主要|主导|首位|特色|重点)?(?:产业|布局|招引)?(?:发展)?(?:方向|重点|定位|赛道)$|^(?:主导|特色|重点|首位)(?:产业|领域)$|^(?:业务|产品|技术|研发)方向$|^主[营打攻](?:业务|产品|方向)?$|^(?:主要|核心)业务$/, "content"],
];

const task = /任务|事项|举措|措施|重点工作|工作内容|工作重点|行动/;
const time = /时限|时间|期限|节点/;
const duty = /^(?:主要|第一|共同)?(牵头|责任|配合|协办|参与|协同|主办|承办|主责|落实)(?:责任)?(?:单位|部门|主体|处室|机构)/;

export type Role = "project" | "firm" | "place" | "total" | "planned" | "state" | "nature" | "period" | "start" | "end" | "content";

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

/** The head of a column that only says of which rank its areas are; of several the last is the innermost. */
const rankOfArea = /^(?:省|市|县|区|州|盟)份?(?:[（、/].*)?$/;

/** The cell of a row that plays a role; of its places that under a head that says what is there, else the innermost. */
export function cellOf(part: Part, role: Role): Cell | undefined {
  const first = part.cells.find(({ start, end, head }) => head.role === role && end > start);
  if (role !== "place" || first?.column === undefined || !rankOfArea.test(first.column)) return first;
  const places = part.cells.filter(({ start, end, head }) => head.role === role && end > start);
  return places.find(({ column }) => !rankOfArea.test(column ?? "")) ?? places.at(-1);
}
