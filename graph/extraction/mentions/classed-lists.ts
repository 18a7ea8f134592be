import { comparable } from "../../lexicon/index.ts";
import type { Kind } from "../../ontology/index.ts";
import type { Mention } from "../mention.ts";
import type { Scan } from "../scan.ts";

const count = "(?:逾|近|超|约)?(?:一批|多[家个]|[一二三四五六七八九十百\\d]+[多余]?[家个项])?";
const ranks = "(?:国?[省市]?内外?|本土|本地|知名|龙头|骨干|重点|领军|优势|头部|核心|行业|上市|高新技术|专精特新|“?小巨人”?|“?链主”?|独角兽|特色工艺|自主品牌|IC|集成电路|半导体|芯片|设计|制造|晶圆|代工|封测|封装|测试|封装测试|装备|设备|材料|化合物|功率|模拟|存储|LED|光电|光伏|电子|显示|照明|创新|科技型?|配套|上下游|产业链)";
const sizes = "(?:重大|重点|标志性|标杆|在建|产业|产业化|行业|晶圆制造|晶圆|制造|集成电路|半导体|芯片|特色工艺|投资|龙头|关键|支撑性?|续建|新建|制造业|科技|工业|先进制造|建设|亿元级?|签约|竣工|开工)";
/** Behind a list, the word that says what its members are: 等龙头企业, 等一批重点封测项目. */
const behind = new RegExp(`等${count}(?:${ranks}{0,4}(企业|公司|厂商)|${sizes}{0,4}(项目))`, "g");
const around = /为(?:代表(?=的[^，。；：\n]{0,14}(?:企业|公司|厂商|集团|龙头|品牌|项目)|[，。；、）]|$)|龙头|重点企业|核心企业|链主|引领|骨干|主体企业|主力)/g;
/** Behind a list of works: X、Y等开工建设. */
const works = /等(?=(?:开工|动工|建成投产|竣工|投产|达产|通线|加快推进|加快建设|启动建设|落地建设|签约落地))/g;
/** A class named by what it makes: 中光电、彩虹等液晶玻璃基板项目. */
const ofThing = /等(?!\d)[^，。；：、\n等]{2,12}?(?:项目|企业|厂商|公司)/g;
const lead = /^.*(?:签约落地|签约|落地|落户|入驻|招引|引来|先后引进|支持|鼓励|推动|推进|引导|依托|引进|发挥|集聚了?|培育|做强|做大|加快|拥有|包括|涌现出?|保障|实施|建成|开工|布局|巩固|围绕|聚集了?|吸引|随着|有|是|以|与|为)/;

/**
 * Members of a list that says of what kind they are, where the lexicon does not know them:
 * `鼓励澜泰微、恒越芯等骨干企业`, `以澜泰微、恒越芯为代表`, `恒越二期等20个重点项目`.
 */
export function classedLists(scan: Scan): Mention[] {
  const { text } = scan.reading;
  const found: Mention[] = [];
  const isNews = scan.reading.document.about.kind === "news";
  const settles = /签约|落地|落户|引进|招引|入驻|开工/;
  const take = (from: number, to: number, kind: Kind, rule: string) => {
    for (const { start, end } of members(text, from, to, kind, scan)) {
      const name = text.slice(start, end);
      if (kind === "Company" && holdsFirm(scan, start, end)) continue;
      if (kind === "Project" && (isNews || settles.test(text.slice(Math.max(0, from - 40), from + 16))) && !projectEnd.test(name) && isName(name, scan, "Company") && beginsFree(scan, start)) found.push({ kind: "Company", start, end, name, forms: [], rule: "project-named-by-firm", confidence: 0.7 });
      const ofFirm = kind === "Project" && name.length <= 30 && scan.nameAt.get(start) !== undefined && (scan.nameAt.get(start)?.end ?? end) < end && beginsWithFirm(scan, start);
      if (isName(name, scan, kind) || ofFirm) found.push({ kind, start, end, name, forms: [], rule, confidence: 0.75 });
    }
  };
  for (const match of text.matchAll(behind)) {
    const start = clauseStart(text, match.index);
    if (text.slice(start, match.index).includes("、") || match[2] !== undefined) take(start, match.index, match[2] === undefined ? "Company" : "Project", "list-of-a-class");
  }
  for (const match of text.matchAll(works)) {
    const start = clauseStart(text, match.index);
    for (const { start: from, end } of members(text, start, match.index, "Project", scan)) {
      const firm = scan.nameAt.get(from);
      const isWork = firm !== undefined && firm.end < end && end - from <= 24 && beginsWithFirm(scan, from) && !/^(?:产业园|工业园|园区)$/.test(text.slice(firm.end, end));
      if (isWork) found.push({ kind: "Project", start: from, end, name: `${text.slice(from, end)}${/(?:项目|工程|产线|生产线|基地|厂|期)$/.test(text.slice(from, end)) ? "" : "项目"}`, forms: [text.slice(from, end)], rule: "list-of-works", confidence: 0.75 });
    }
  }
  for (const match of text.matchAll(ofThing)) {
    const start = clauseStart(text, match.index);
    const list = text.slice(start, match.index);
    const listed = members(text, start, match.index, "Company", scan);
    if (list.includes("、") && listed.length > 1 && listed.every(({ start: from, end: to }) => to - from <= 5 && (isName(text.slice(from, to), scan, "Company") || beginsWithFirm(scan, from)))) take(start, match.index, "Company", "list-of-a-class");
  }
  for (const match of text.matchAll(around)) {
    const end = text.charAt(match.index - 1) === "等" ? match.index - 1 : match.index;
    const with_ = text.slice(Math.max(0, end - 80), end).lastIndexOf("以");
    const start = Math.max(0, end - 80) + with_ + 1;
    if (with_ !== -1 && !/[，。；：\n]/.test(text.slice(start, end))) take(start, end, "Company", "represented-by");
  }
  return found;
}

/** Whether no known name of another kind begins there: 新能源汽车 in a list of projects is no firm. */
function beginsFree({ nameAt, stageEnd }: Scan, start: number): boolean {
  return (nameAt.get(start)?.payload.every(({ type }) => type === "region") ?? true) && stageEnd.get(start) === undefined;
}

/** A member that holds a firm of the lexicon names that firm, with some word before it. */
function holdsFirm({ nameAt }: Scan, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) if (nameAt.get(at)?.payload.some((name) => name.type === "term" && name.term.kind === "Company") === true) return true;
  return false;
}

function beginsWithFirm({ nameAt }: Scan, start: number): boolean {
  return nameAt.get(start)?.payload.some((name) => name.type === "term" && name.term.kind === "Company") === true;
}

/** A list's members: what stands between 、, the first without the words before it; two members that make one name of a project are put together. */
function members(text: string, from: number, to: number, kind: Kind, { nameAt }: Scan): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  let start = from + (lead.exec((text.slice(from, to).split("、")[0] as string).replace(/(?:有限|有色|国有|以上)/g, (word) => "　".repeat(word.length)))?.[0].length ?? 0);
  for (const piece of text.slice(start, to).split("、")) {
    pieces.push({ start, end: start + piece.length });
    start += piece.length + 1;
  }
  if (kind !== "Project") return pieces;
  const joined: { start: number; end: number }[] = [];
  const begins = (offset: number) => nameAt.get(offset)?.payload.some((name) => name.type === "term" && name.term.kind === "Company") === true;
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && !projectEnd.test(text.slice(last.start, last.end)) && begins(last.start) && !begins(piece.start) && text.slice(piece.start, piece.end).endsWith("项目")) joined[joined.length - 1] = { start: last.start, end: piece.end };
    else joined.push(piece);
  }
  return joined;
}

const projectEnd = /(?:项目|基地|工程|产业园|产业化|生产线|产线|工厂|中心|总部|平台|[一二三四五]期)$/;

function clauseStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && offset - at < 260 && !marks.has(text.charAt(at - 1))) at--;
  return at;
}

const marks = new Set("，。；：！？\n\t");

/** Whether a list's member can be a name: letters only, no word for a kind; a project bears a project's ending or a phase. */
function isName(item: string, { vocabulary }: Scan, kind: Kind): boolean {
  if (vocabulary.generic.has(comparable(item)) || !/^[\u4e00-\u9fffA-Za-z0-9（）+·.、-]+$/.test(item)) return false;
  if (kind === "Project") return item.length >= 4 && item.length <= 44 && projectEnd.test(item) && !/^(?:城镇化|扶贫|农村|水利)/.test(item);
  return item.length >= 2 && item.length <= 8 && /^[\u4e00-\u9fffA-Za-z0-9]+$/.test(item) && !common.test(item);
}

const common = /(?:企业|公司|产业|行业|领域|技术|装备|设备|部件|制造|设计|封测|服务|经济|汽车|电池|集成电路|医药|能源|机器人|显示|终端|航天|航空|软件|器械|农业|食品|文旅|金融|物流|建筑|消费|[\d一二三四五六七八九十]+[个家项条]|高校|院所|机构|平台|中心|人才|团队|资金|要素|政策|工程|改造|升级|建设|开放|发展|创新|合作|配套|招商|成长|保障|促进|跨境|用房|方面|土地|租金|[市省县区]|大学|学院|研究院|控制器|革命|晶体|芯片|传感器|模组|模块|材料|器件|系统|软件|生产线|项目|产业园|基地|园区|企业|基板|面板|玻璃|组件|衬底|[液酸水气膜胶粉棒锭靶砂线片料]|电极)$|^[的了]/;
