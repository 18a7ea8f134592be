import type { Quantity } from "./quantities.ts";
import type { Stretch } from "./reading.ts";

/** What a number counts, as a noun, and whether it tells of growth. */
export interface Metric {
  readonly metric: string;
  readonly growth: boolean;
}

export const counted = /^(?:家|户|个|项|人|名|条|台|台套|套|辆|架|款|只|支|座|所|片|件|万人|万家|万户|万件)$/;
const pushes = /(?:培育|打造|新增|建设|引进|推动|推进|建成|形成|新创建|创建|新建|招引|实施|组建|新培育|集聚|支持|布局|认定|突破|开发|争取|完成|启动|谋划|落地|入选|获批|聘用|引育|壮大|拥有|累计|助推|培育壮大|重点打造|加快推进|重点推动|持续|保障)+/g;
const opening = /^(?:(?:以及|届时|用\d+年(?:左右)?(?:的?时间)?|共有?|包括|据悉|据了解|目前|近年来|近日|现已|现有|截至目前|截至[\d年月底]+|上半年|前三季度|其中|全年|当年|同时|此外|现|已|力争|确保|预计|推动|促进|到|至|省内|市内|区内|国内外?|全市|全省|全区|全县|全国(?!占比|排名|份额|第)|全球(?!占比|排名|份额|第)|世界|我国|我市|我省|我区|我县|本市|本省|即已|也将|还将|则将|将|则|实现|的|、|，|：|“|”)+)/;
const closing = /(?:较[“‘]?十[一二三四五六]五[”’]?(?:时期|期)?末?|跨[上过]|迈[上过]|全市|全省|我市|我省|实现|有望|力争|确保|推动|促进|的|占|超|比|将|已|至|为|约|可(?!靠|再|控)|新台币|人民币|高达|达|近|扩|预计|稳定在|保持在|控制在|增长到|分别)+$/;

/** What a number counts: the words before it, or the noun behind it where it counts heads. @param run the words that speak of it: of its clause, from the number before it on */
export function metricOf(text: string, quantity: Quantity, run: Stretch): Metric | undefined {
  const before = text.slice(run.start, quantity.start).replace(/^.*(?:指出|提出|提到|表示)/, "");
  const share = /^(.*?)(?:产量|产值|规模|营收)?[^、]*、(占全[国省市球])$/.exec(before);
  if (share !== null) return { metric: `${(share[1] as string).replace(pushes, "")}${share[2]}比重`, growth: false };
  const behind = text.slice(quantity.end, run.end);
  const growth = /(?:增长|增速|增幅|提高|提升|下降|降低|上升)[^\d]{0,3}$/.test(before) && /%|百分点|倍/.test(quantity.unit);
  const name = tidy(before);
  if (/占全[国省市球](?:的?(?:比重|份额))?的?$/.test(before.replace(/(?:超过?|约|近|达到?)$/, "")) || (typeof quantity.value === "string" && text.startsWith("占", quantity.start))) return { metric: `${name.replace(/占?全[国省市球](?:比重|份额)?$/, "")}占${/全[国省市球]/.exec(text.slice(run.start, quantity.end))?.[0] ?? "全国"}比重`, growth: false };
  if (counted.test(quantity.unit)) {
    const noun = /^(?:以上|左右)?(?:的)?((?:(?:[^，。；、（）\d]{2,10})?\d[\d.]*[万亿]?元(?:以上|级)?的)?[^，。；、（）\d等]{2,24})/.exec(text.slice(quantity.end, Math.max(run.end, quantity.end + 40)))?.[1];
    const own = /(?:企业|团队|园|产业园|人才|项目|平台|总量|数量|规模|工厂|专家|专利|企业数|机构|基地|生产线|产线)$/.test(name);
    if (noun !== undefined && !own && !tells.test(noun)) return { metric: `${noun.replace(/(?:做大做强|的实施|建设|落地|已开工.*|正式投.*)$/, "")}数`, growth: false };
    const kind = name.replace(/^.*等(?!级)(?=[^、]{4,}$)/, "");
    if (kind.length < 2) return undefined;
    return { metric: /(?:数|数量|总量|规模|人才)$/.test(kind) ? kind : `${kind.replace(/等$/, "")}数`, growth: false };
  }
  if (name.length < 2 && /^[、，]?(?:冲刺|力争)?$/.test(before) && /^(?:冲刺|力争)/.test(text.slice(quantity.start, quantity.end))) return { metric: "", growth };
  if (name.length < 2 && /(?:其中|我国|全国|国内|全省|全市)[^，。；]{0,2}$/.test(before)) return { metric: "", growth };
  if (name.length < 2) {
    const noun = /^(?:以上)?的?([^，。；、\d]{2,30})/.exec(behind)?.[1];
    return noun === undefined ? undefined : { metric: noun, growth };
  }
  return { metric: growth && !/率$|增速$/.test(name) ? `${name}率` : name, growth };
}

/** What is told of the counted, no noun for it: 集成电路等10条具有全国优势. */
const tells = /^(?:具有|具备|达到|实现|进入|入选|列入|跻身|位居|成为|获评?|被|全部)/;

function tidy(words: string): string {
  const metric = words.replace(period, "").replace(/[由从]\d[\d.]*[\u4e00-\u9fff%]*$/, "").replace(/^.*?(?:力争|到)?20\d\d年(?:全年|末|底)?[,，]?/, "").replace(opening, "").replace(closing, "").replace(pushes, (word, at: number) => (at === 0 ? "" : word)).trim();
  return metric.includes("”") && !metric.includes("“") ? `“${metric}` : metric;
}

/** The years that a figure is told for, before what it counts: “十四五”期间全市……. */
const period = /^.*?“?十[一二三四五六]五”?(?:规划)?(?:期间|时期|以来|末|期末)[，,]?/;

const spread = /([^，。；：（）\d]{3,80}?)(?:预计)?分别(?:预计)?((?:占全[国省市球](?:比重)?(?:的)?|增长|提高到?|达到?|突破|超过?|为|实现|提升至)*)$/;
const measure = /(?:产业)?(?:产量|产值|总产值|营收|营业收入|主营业务收入|收入|规模|增加值|产能|数量|企业|出货量|销售额|投资|占比|自给率)$/;

/**
 * The metrics of numbers that a sentence gives to several names in turn: `A、B、C产量分别占全国14.8%、24.1%、23.4%`, n-th name to n-th number.
 * @param quantities the numbers that follow one another, joined by 、 or 和
 */
export function distributed(text: string, run: Stretch, quantities: readonly Quantity[]): Metric[] | undefined {
  const first = quantities[0];
  const found = first === undefined ? null : spread.exec(text.slice(run.start, first.start));
  if (found === null || quantities.length < 2) return undefined;
  const said = found[2] ?? "";
  const kind = measure.exec(found[1] as string)?.[0] ?? "";
  const names = (found[1] as string).slice(0, (found[1] as string).length - kind.length).replace(opening, "").split(/[、和与及]/).filter((name) => name !== "").slice(-quantities.length);
  if (names.length !== quantities.length) return undefined;
  const share = /占全[国省市球]/.exec(said)?.[0];
  const growth = /增长/.test(said) && first?.unit === "%";
  return names.map((name) => ({ metric: `${name}${name.endsWith(kind) ? "" : kind}${share === undefined ? growth ? "增长率" : "" : `${share}比重`}`, growth }));
}
