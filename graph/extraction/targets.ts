import type { Context, End, Line } from "./context.ts";
import type { Entity } from "./entity.ts";
import { indexOf, type Quantity, quantitiesOf } from "./quantities.ts";
import type { Stretch } from "./reading.ts";
import { clauseAt } from "./relevance.ts";

/** A number that the document aims at or tells as reached. */
export interface TargetFact {
  readonly reached: boolean;
  readonly metric: string;
  readonly op: Quantity["op"];
  readonly value: number | string;
  readonly printed: string;
  readonly unit: string;
  readonly by: string | null;
  readonly growth: boolean;
  readonly place: Entity | undefined;
  readonly scope: string | null;
  readonly shared: boolean;
  readonly measures: readonly End[];
  readonly evidence: Stretch;
  readonly confidence: number;
}

const money = /元$/;
const counted = /^(?:家|户|个|项|人|名|条|台|辆|架|款|只|支|座|所|片|件|万人|万家|万户|万件)$/;
/** A number that only sizes the noun behind it: 超5亿元企业6家, 3000万元以上项目. */
/** Money that a piece of news says is put into a project: an attribute of that project. */
const invested = /(?:投资|投入|注资|募资|募集资金|融资|出资)(?:金额|总额|额|规模|资金)?(?:约|达|达到|超过?|近|为|人民币)?$/;
/** Numbers of a site or a date, which are neither aims nor results of the chain. */
const noResult = /(?:占地(?:面积)?|用地(?:面积)?|建筑面积|注册资本|规划面积|成立于|距离|面积)(?:约|为|达)?$/;
const sizes = /^(?:以上|及以上|级|规模)*的?(?:重大)?(?:企业|项目|园区|集群|产业集群|工业企业)/;
const total = /(?:总规模|总投资|总额)[^，。；]{0,2}$/;
const pushes = /(?:培育|打造|新增|建设|引进|推动|推进|建成|形成|新创建|创建|新建|招引|实施|组建|新培育|集聚|支持|布局|认定|突破|开发|争取|完成|启动|谋划|落地|入选|获批|聘用|引育|壮大|拥有|累计|助推|培育壮大|重点打造|加快推进|重点推动|持续)+/g;
const isPast = /(?:已|完成了?|累计|同比|达到了|实现了|去年|上年|目前)/;
const other = /生物医药|人工智能|新能源|大数据|新材料|智能终端|航空|低空经济|汽车|机器人|装备制造|未来产业/;

/** The numbers of a document that belong to the chain: aims and what is reached, each with what it counts, by when and where. */
export function targetsOf(context: Context): TargetFact[] {
  return context.lines.flatMap((line) => {
    const { part } = line.sentence;
    if (!line.isSubject || part.cells.length > 0 || part.block.kind === "responsible" || part.block.kind === "heading" || line.sentence.part.block.locator === "文首信息") return [];
    return ofLine(context, line);
  });
}

function ofLine(context: Context, line: Line): TargetFact[] {
  const { text } = context.reading;
  const { sentence } = line;
  const words = text.slice(sentence.start, sentence.end);
  const covered = line.mentions.filter(({ inside, kind }) => inside === undefined && ["Project", "Policy", "Material", "Device", "Technology", "Equipment", "Company"].includes(kind));
  const quantities = [...quantitiesOf(words), ...indexOf(words)]
    .map((quantity) => ({ ...quantity, start: quantity.start + sentence.start, end: quantity.end + sentence.start }))
    .filter((quantity) => !covered.some(({ start, end }) => quantity.start >= start && quantity.end <= end));
  let metricBefore = "";
  return quantities.flatMap((quantity, index) => {
    const behind = text.slice(quantity.end, quantity.end + 10);
    const before = text.slice(Math.max(sentence.start, quantity.start - 14), quantity.start);
    if (money.test(quantity.unit) && sizes.test(behind) && !total.test(before)) return [];
    if (noResult.test(before)) return [];
    const clause = clauseAt(text, quantity.start, quantity.end);
    if (context.reading.document.about.kind === "news" && money.test(quantity.unit) && invested.test(before)) return [];
    if (/(?:项目|工程|基地|该项目|^)(?:计划)?(?:总投资|投资总额|投资)(?:约|达|超过?)?$/.test(text.slice(clause.start, quantity.start)) && money.test(quantity.unit)) return [];
    if (!context.relevance.whole && !aboutChain(context, line, clause)) return [];
    const last = quantities.slice(0, index).findLast(({ end }) => end > clause.start && text.charAt(end) === "、");
    const read = metricOf(text, quantity, last !== undefined ? { start: last.end + 1, end: clause.end } : clause);
    if (read === undefined) return [];
    if (/^(?:年均|同比|增速|增长|占全|全国占比)/.test(read.metric)) read.metric = `${metricBefore}${read.metric}`;
    else metricBefore = read.metric.replace(/(?:增长率|占全[国省市球]比重|率)$/, "");
    const year = yearOf(context, line, quantity.start);
    const reached = isReached(context, line, quantity.start, year);
    const shared = other.test(text.slice(clause.start, quantity.start)) && /、/.test(text.slice(clause.start, quantity.start));
    if (shared && !context.relevance.whole && counted.test(quantity.unit)) return [];
    return [{
      reached, metric: read.metric, op: reached && text.startsWith("达", quantity.start) ? "=" : quantity.op, value: quantity.value, printed: text.slice(quantity.start, quantity.end), unit: quantity.unit, by: year ?? defaultYear(context, reached),
      growth: read.growth, place: placeOf(context, quantity.start), scope: null, shared, measures: measuresOf(context, line, clause), evidence: clause, confidence: 0.85,
    }];
  });
}

/** The place that the text gives a number; an area that is only the scene of a piece of news is none. */
function placeOf({ placesAt, home, reading: { document } }: Context, offset: number): Entity | undefined {
  const [place] = placesAt(offset);
  return place === home && document.about.region === null ? undefined : place;
}

/** In a document on many things a number counts where its own clause names the chain. */
function aboutChain({ relevance }: Context, line: Line, clause: Stretch): boolean {
  return relevance.clauseIsSubject(clause.start, clause.end) || line.mentions.some(({ start, end, kind }) => start >= clause.start && end <= clause.end && ["Material", "Device", "Equipment", "Technology", "Stage"].includes(kind));
}

/** What a number counts: the words before it in its clause, or the noun behind it where it counts heads. */
function metricOf(text: string, quantity: Quantity, clause: Stretch): { metric: string; growth: boolean } | undefined {
  const before = text.slice(clause.start, quantity.start).replace(/^.*(?:指出|提出|提到|表示)/, "");
  const share = /^(.*?)(?:产量|产值|规模|营收)?[^、]*、(占全[国省市球])$/.exec(before);
  if (share !== null) return { metric: `${(share[1] as string).replace(pushes, "")}${share[2]}比重`, growth: false };
  const behind = text.slice(quantity.end, clause.end);
  const growth = /(?:增长|增速|增幅|提高|提升|下降)[^\d]{0,3}$/.test(before) && /%|百分点|倍/.test(quantity.unit);
  const name = tidyMetric(before);
  if (counted.test(quantity.unit)) {
    const noun = /^(?:以上|左右)?(?:的)?([^，。；、\d等]{2,24})/.exec(behind)?.[1];
    const own = /(?:企业|团队|园|产业园|人才|项目|平台|总量|数量|规模|工厂|专家|专利|企业数|机构|基地)$/.test(name);
    if (noun !== undefined && !own) return { metric: `${noun.replace(/(?:做大做强|的实施|建设|落地)$/, "")}数`, growth: false };
    if (name.length < 2) return undefined;
    return { metric: /(?:数|数量|总量|规模|人才)$/.test(name) ? name : `${name}数`, growth: false };
  }
  if (name.length < 2) {
    const noun = /^(?:以上)?的?([^，。；\d]{2,30})/.exec(behind)?.[1];
    return noun === undefined ? undefined : { metric: noun, growth };
  }
  return { metric: growth && !/率$|增速$/.test(name) ? `${name}率` : name, growth };
}

function tidyMetric(words: string): string {
  return words.replace(/^.*?(?:达产|投产|建成|完工|满产)后[，]?/, "").replace(/^(?:可|将|每年|预计|可以|能够|有望|实现|形成|新增|目前|已|年)+(?=[\u4e00-\u9fff]{2})/, (lead) => (lead.endsWith("年") ? "年" : "")).replace(/^.*、(?=年产)/, "").replace(/[由从]\d[\d.]*[\u4e00-\u9fff%]*$/, "").replace(/^.*?(?:力争|到)?20\d\d年底?[,，]?(?:全市|全省|全区|我市|我省)?/, "").replace(/(?:全市|全省|我市|我省|实现|有望|力争|确保|推动|促进|的|占|超|比|将)+$/, "").replace(/^[、，,:：“”的全市我省力争推动]+/, "").replace(pushes, (word, at: number) => (at === 0 ? "" : word)).trim();
}

function yearOf({ reading: { text } }: Context, line: Line, offset: number): string | undefined {
  const near = [...text.slice(line.sentence.start, offset).matchAll(/(?:到|至)?(20\d\d)年(?!度?(?:行动|工作)?(?:计划|方案))/g)].at(-1)?.[1];
  if (near !== undefined) return near;
  return [...text.slice(Math.max(line.sentence.part.start, line.sentence.start - 400), line.sentence.start).matchAll(/(20\d\d)年/g)].at(-1)?.[1];
}

function isReached(context: Context, line: Line, offset: number, year: string | undefined): boolean {
  const said = Number(context.reading.document.about.publishedOn?.slice(0, 4) ?? Number.NaN);
  if (line.looksBack) return true;
  const words = context.reading.text.slice(line.sentence.start, offset);
  if (/(?:力争|确保|目标|将|争取|计划|预期)/.test(words)) return false;
  const own = /(20\d\d)年/.exec(words)?.[1] ?? year;
  if (context.reading.document.about.kind === "news") return !(ahead.test(sinceYear(context, line, offset) ?? words) || /(?:到|至)20\d\d年/.test(words) || (own !== undefined && Number(own) > said));
  if (own !== undefined && Number(own) < said) return true;
  return own === undefined && isPast.test(words);
}

/** In a paragraph that speaks of a year, what it says from that year on: 2025年将……。新创建智能工厂30户. Undefined where the sentence has its own year, or none is near. */
function sinceYear({ reading: { text } }: Context, { sentence }: Line, offset: number): string | undefined {
  const from = Math.max(sentence.part.start, offset - 300);
  const before = text.slice(from, offset);
  const at = [...before.matchAll(/20\d\d年/g)].at(-1)?.index;
  return at === undefined || from + at >= sentence.start ? undefined : before.slice(at);
}

/** Words behind which a number is still to come: 达产后可形成, 预计, 有望. */
const ahead = /将|力争|预计|计划|目标|拟|有望|可实现|可形成|可达|可新增|(?:达产|投产|建成|完工|满产|完成)后|每年可/;

function defaultYear({ reading: { document } }: Context, reached: boolean): string | null {
  const years = [...`${document.about.policyTitle ?? document.about.title}`.matchAll(/20\d\d/g)].map(([year]) => year);
  const said = document.about.publishedOn?.slice(0, 4);
  if (reached) return document.about.kind === "report" && said !== undefined ? String(Number(said) - 1) : said ?? null;
  return years.at(-1) ?? said ?? null;
}

function measuresOf(context: Context, line: Line, clause: Stretch): End[] {
  const ends: End[] = [];
  for (const mention of line.mentions) {
    if (mention.start < clause.start || mention.end > clause.end || mention.inside !== undefined) continue;
    if (mention.kind === "Stage" && mention.weak !== true) for (const name of mention.stages ?? []) ends.push({ kind: "Stage", name });
    if (["Chain", "Material", "Device", "Equipment", "Technology"].includes(mention.kind)) {
      const entity = context.cast.of(mention);
      if (entity !== undefined) ends.push(entity);
    }
  }
  const place = context.placesAt(clause.start)[0];
  return [...new Map([...(place === undefined ? [] : [place]), ...ends].map((end) => [`${end.kind}|${end.name}`, end] as const)).values()];
}
