import type { Scan } from "../scan.ts";

/** Words that grade, count or group, and name no one thing. */
const filler = /^(?:合资|中外合资|两岸|闽台|海峡两岸|高科技|高新技术|绿色生态|绿色低碳|世界级?|全球|国际|国内|全国|国家级?|省级|市级|区级|区域性?|一流|领先|重要|重大|重点|标志性|标杆|若干|多个|一批|一个|[一二三四五六七八九十\d]+[个家条座大项只]|千亿级?|百亿级?|万亿级?|亿元级?|特色化?|专业化?|现代化?|高端化?|智能化?|数字化|绿色化?|集约|规模化?|差异化|高水平|高标准|高质量|高能级|新一代|新型|新兴|先进|前沿|前瞻|未来|创新|科技|技术|科创|科研|研发|应用|示范|先导|试点|核心|关键|基础|综合|公共|战略性?|优势|主导|支柱|相关|有关|各类|其他|配套|上下游|产业链?|产业化|全产业链|产品|零部件|整机|集成|生产|制造|加工|研制|设计|封装|封测|测试|装备|设备|材料|器件|元器件|芯片|晶圆|半导体|集成电路|电子|信息|光电|通信|显示|能源|汽车|医药|服务|数据|软件|网络|安全|供应|建设|投资|扩产|技改|改造|升级|转型|合作|开放|引领|承载|融合|协同|发展|总部|孵化|中试|中高端|复合|化(?=项目|基地|$)|和|与|及|以及|的|、|（[^（）]{0,10}）)/;

/**
 * Whether a name's words up to its ending say only of what kind it is: 超高清视频产业基地, 新型电子元器件集聚区, 功率半导体项目.
 * @param ending where the ending (产业基地, 项目) begins
 * @param end where the name ends
 */
export function isClassName({ nameAt, stageEnd, reading: { text } }: Scan, start: number, ending: number, end: number): boolean {
  let at = start;
  while (at < ending) {
    const known = nameAt.get(at);
    const isKind = known !== undefined && known.end <= end && known.payload.every((one) => one.type === "generic" || one.type === "stage" || (one.type === "term" && !proper.has(one.term.kind)));
    const words = filler.exec(text.slice(at, Math.min(end, at + 14)))?.[0].length ?? 0;
    const next = Math.max(isKind ? known.end : at, Math.min(stageEnd.get(at) ?? at, end), at + words);
    if (next === at) return false;
    at = next;
  }
  return true;
}

const proper = new Set(["Company", "Park", "Institution", "Fund"]);
