const firms = ["芯澜", "恒越", "海拓", "明睿", "华辰", "庐芯", "宏微", "晶瑞", "启芯", "天科"];
const things = ["碳化硅衬底", "深紫外LED芯片", "存储芯片", "光刻胶", "图像传感器", "功率模块", "单晶炉", "氮化镓外延片", "射频芯片", "封装基板"];
const agencies = ["市科技局", "市工信局", "市发展改革委", "市商务局", "市财政局"];

type Pick = <Value>(list: readonly Value[], step: number) => Value;

/** A plan of about so many bytes: headings, intents, firms, numbers, projects and responsible bodies, most of it different from task to task. */
export function plan(bytes: number): string {
  return made("合肥市集成电路产业2024年行动计划\n\n一、重点任务\n", bytes, (at, pick) => `\n（${at + 1}）发展${pick(things, 3)}。高新区重点发展${pick(things, 7)}、${pick(things, 9)}等，支持${pick(firms, 3)}微${at % 97}、${pick(firms, 7)}光电等设计企业做大做强。到2025年，${pick(things, 1)}产值突破${(at % 900) + 100}亿元，培育企业${(at % 90) + 10}家以上。`
    + `推动合肥${pick(firms, 1)}半导体有限公司年产${(at % 50) + 1}万片${pick(things, 3)}项目加快建设，统筹资金、土地、人才等各类要素向产业链集聚，加强服务保障，定期调度，及时解决企业发展面临的实际问题。\n责任单位：${pick(agencies, 2)}、${pick(agencies, 3)}，各县（市、区）\n`);
}

/** A report of about so many bytes in which one sentence in ten is about chips, as in a government's work report. */
export function report(bytes: number): string {
  return made("2025年合肥市政府工作报告\n\n一、2024年工作回顾\n", bytes, (at, pick) => `坚持以人民为中心的发展思想，民生福祉持续增进，城镇新增就业${at % 90}万人，新建改扩建学校${(at % 70) + 10}所，群众获得感不断增强。纵深推进改革开放，营商环境持续优化，办理事项提速${at % 60}%，外贸进出口总额稳步增长。`
    + `生态环境质量稳定向好，空气质量优良天数比率达到${(at % 20) + 70}%，完成营造林${at % 40}万亩。${at % 3 === 0 ? `大力发展${pick(things, 3)}、${pick(things, 7)}等新兴产业，推动${pick(firms, 1)}二期项目竣工投产。` : "城乡融合发展步伐加快，农村人居环境整治提升行动深入实施，和美乡村建设扎实推进。"}\n`);
}

/** A table of projects of about so many bytes: nothing but names and numbers. */
export function table(bytes: number): string {
  return made("附件：重点项目表\n\n序号\t企业名称\t项目名称\t建设地点\t总投资（亿元）\t建设期限\t建设内容\n", bytes, (at, pick) => `${at + 1}\t合肥${pick(firms, 1)}${at}半导体有限公司\t${pick(things, 3)}项目${at}\t高新区\t${(at * 13) % 977}\t2024-2026年\t年产${(at % 90) + 1}万片${pick(things, 3)}\n`);
}

function made(head: string, bytes: number, part: (at: number, pick: Pick) => string): string {
  const parts = [head];
  for (let at = 0, size = Buffer.byteLength(head); size < bytes; at++) {
    const next = part(at, (list, step) => list[(at * step + (at >> 3)) % list.length] as (typeof list)[number]);
    parts.push(next);
    size += Buffer.byteLength(next);
  }
  return parts.join("");
}
