import { comparable } from "../../lexicon/index.ts";
import type { Kind } from "../../ontology/index.ts";
import type { Mention } from "../mention.ts";
import type { Scan } from "../scan.ts";

const classes: readonly (readonly [RegExp, Kind])[] = [
  [/(?:企业|公司|厂商)$/, "Company"],
  [/项目$/, "Project"],
];

/**
 * Lists whose last word says what their members are: `鼓励日月新、华天科技、云芯微等龙头企业`, `以三星、矽品、晶方等为重点企业`, `芯卓二期等112个重大项目`.
 */
const behind = /([^，。；：\n]{2,80}?)等([^，。；：、\n]{0,14}?(?:企业|公司|厂商|项目))/g;
const around = /以([^，。；：\n]{2,60}?)等?为(?:代表|龙头|重点企业|核心企业|链主|引领|骨干|主体企业|主力)/g;
const lead = /^.*?(?:支持|鼓励|推动|推进|引导|依托|引进|发挥|集聚了?|培育|做强|加快|拥有|包括|涌现出?|以|与|和|为|等)(?=[^、]*(?:、|$))/;

/** Members of a list that says of what kind they are, where the lexicon does not know them. */
export function classedLists(scan: Scan): Mention[] {
  const { text } = scan.reading;
  const found: Mention[] = [];
  const take = (list: string, offset: number, kind: Kind, rule: string) => {
    let at = offset;
    list.split("、").forEach((raw, index) => {
      const item = index === 0 ? raw.slice(lead.exec(raw)?.[0].length ?? 0) : raw;
      const start = at + raw.length - item.length;
      at += raw.length + 1;
      if (!isName(item, scan, kind)) return;
      found.push({ kind, start, end: start + item.length, name: item, forms: [], rule, confidence: 0.75 });
    });
  };
  for (const match of text.matchAll(behind)) {
    const kind = classes.find(([pattern]) => pattern.test(match[2] as string))?.[1];
    const list = match[1] as string;
    if (kind !== undefined && list.includes("、")) take(list, match.index, kind, "list-of-a-class");
  }
  for (const match of text.matchAll(around)) take(match[1] as string, match.index + 1, "Company", "represented-by");
  return found;
}

/** Whether a list's member can be a name: short, of letters only, no word for a kind, nothing that the lexicon knows as something else. */
function isName(item: string, { vocabulary }: Scan, kind: Kind): boolean {
  const longestName = kind === "Company" ? 12 : 30;
  if (item.length < 2 || item.length > longestName || !/^[\u4e00-\u9fffA-Za-z0-9（）()+·-]+$/.test(item)) return false;
  return !vocabulary.generic.has(comparable(item)) && !common.test(item);
}

const common = /(?:企业|公司|产业|行业|领域|技术|装备|设备|材料|制造|设计|封测|服务|经济|汽车|电池|芯片|集成电路|半导体|医药|能源|机器人|智能|显示|终端|航天|航空|软件|器械|农业|食品|文旅|金融|物流|建筑|消费|[\d一二三四五六七八九十]+[个家项条]|高校|院所|机构|平台|中心|人才|资金|要素|政策|工程|改造|升级|建设|开放|发展|创新|合作|[市省县区])$/;
