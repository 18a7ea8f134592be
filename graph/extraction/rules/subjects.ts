import type { Context, Line } from "../context.ts";
import type { Entity } from "../entity.ts";
import type { Mention } from "../mention.ts";

/** Who or what a clause speaks of, and where its words begin. */
export interface Subject {
  readonly entity: Entity;
  readonly kind: "Company" | "Project";
  /** Offset behind the subject: its verb follows. */
  readonly end: number;
  readonly start: number;
}

/** A sentence that goes on with a project without naming it: 建成达产后可年产……. */
const onceBuilt = /^(?:按照?(?:项目)?(?:规划|计划)，)?(?:全部|总体|一期|二期)?(?:建成|投产|达产|完工|满产)(?:投产|达产|投入使用)?后[，]?/;
/** Labels of a project's sheet: 投资主体：……, 建设内容：……. */
const labels = /^(?:项目)?(?:投资主体|投资方|业主|建设单位|实施主体|建设内容|建设规模|产能规划|产品方案|主要产品|内容|产品|总投资|投资金额|投资总额|建设地点|选址)(?:单位)?：/;
/** What a sentence holds that may go on with a firm or project: cheap to ask first. */
const mayGoOn = /项目|工程|线|新厂|基地|公司|集团|企业/;
const again = /(?:^|[，。；：\n])(?:使|目前|据悉|据了解|其中|此外|同时|未来)?[，]?(?:(?:该|本|这一|此|整个|上述)?(项目|工程|产线|生产线|新厂|线(?=设在|位于|一期|总投资|投产)|基地(?=位于|占地|一期|由|总投资|建成|达产|满产|投产|可|将))(?!实施主体|部|经理|组|库|办|清单|管理|负责|团队|名称|单位|产业链)|(?:该|本)?(公司|集团|企业)(?=在|拟|将|主要|主营|现有|专业|专注|计划|已|目前|的?主要|产品|生产|从事|年产|现已|自主|成立|投资|预计|有|是|为|持续|坚持|正|在))/g;

/**
 * The subjects of a paper's sentences in their order: the firm or project that a sentence begins with, and `该项目`, `公司` for the last one named.
 * A heading or title names what its paragraph goes on with.
 */
export function subjectsOf(context: Context): ReadonlyMap<Line, readonly Subject[]> {
  const known = found.get(context);
  if (known !== undefined) return known;
  const subjects = findSubjects(context);
  found.set(context, subjects);
  return subjects;
}

const found = new WeakMap<Context, ReadonlyMap<Line, readonly Subject[]>>();

/** How a sentence of news begins that goes on with the project before: 首期投入……，达产后……; 届时……; 年产……. */
const goesOn = /^(?:届时|预计|全部|首期|[一二三]期|建成|达产|投产|满产|达成|其中|主要|目前|现已|已|年产|月产|总投资|按照?|产品|计划|将|拟|设计|新增|配套|园内|厂房|占地|分[一二三四]期|按计划)/;

/** A clause that tells a firm's business, whatever the sentence speaks of. */
const mainly = /，(?=(?:其|它|后者)?(?:主营|主要从事|专业从事|专业生产|主要生产|专注于?|主要产品))/g;

function findSubjects({ lines, cast, reading: { text, document } }: Context): ReadonlyMap<Line, readonly Subject[]> {
  const subjects = new Map<Line, readonly Subject[]>();
  const last = new Map<string, Entity>();
  for (const line of lines) {
    const { sentence, mentions } = line;
    const own: Subject[] = [];
    const named = mentions.filter(({ kind, inside }) => (kind === "Company" || kind === "Project") && inside === undefined);
    for (const mention of named) {
      const entity = cast.of(mention);
      if (entity === undefined || !opensClause(text, sentence.start, mentions.find(({ kind, end, inside }) => kind === "Region" && inside === undefined && end === mention.start) ?? mention, named)) continue;
      own.push({ entity, kind: mention.kind as Subject["kind"], start: mention.start, end: mention.end });
    }
    const words = text.slice(sentence.start, sentence.end);
    for (const match of mayGoOn.test(words) ? words.matchAll(again) : []) {
      const kind = match[1] === undefined ? "Company" : "Project";
      const at = sentence.start + match.index;
      const before = named.findLast((mention) => mention.kind === kind && mention.end <= at);
      const entity = before === undefined ? last.get(kind) : cast.of(before);
      if (entity !== undefined) own.push({ entity, kind, start: at, end: at + match[0].length });
    }
    const isCompanyLed = own.some(({ kind }) => kind === "Company");
    for (const match of document.about.kind === "news" && !isCompanyLed ? text.slice(sentence.start, sentence.end).matchAll(mainly) : []) {
      const at = sentence.start + match.index;
      const before = named.findLast((mention) => mention.kind === "Company" && mention.end <= at);
      const entity = before === undefined ? undefined : cast.of(before);
      if (entity !== undefined) own.push({ entity, kind: "Company", start: at, end: at + 1 });
    }
    const built = onceBuilt.exec(text.slice(sentence.start, sentence.start + 24));
    const project = built === null ? undefined : last.get("Project");
    if (built !== null && project !== undefined) own.push({ entity: project, kind: "Project", start: sentence.start, end: sentence.start + built[0].length });
    const label = labels.exec(text.slice(sentence.start, sentence.start + 12));
    const labelled = label === null ? undefined : last.get("Project");
    if (label !== null && labelled !== undefined) own.push({ entity: labelled, kind: "Project", start: sentence.start, end: sentence.start });
    if (document.about.kind === "news" && own.length === 0 && named.length === 0 && goesOn.test(text.slice(sentence.start, sentence.start + 6))) {
      const kind = last.has("Project") ? "Project" : "Company";
      const entity = last.get(kind);
      if (entity !== undefined) own.push({ entity, kind, start: sentence.start, end: sentence.start });
    }
    const [first] = named;
    for (const kind of ["Company", "Project"] as const) {
      const mention = named.find((one) => one.kind === kind);
      const entity = mention === undefined ? undefined : cast.of(mention);
      if (entity !== undefined && (kind === "Project" || mention === first || !last.has(kind) || sentence.part.block.kind !== "paragraph")) last.set(kind, entity);
      const firm = mention?.kind === "Project" ? mentions.find(({ inside, kind: inner }) => inside === mention && inner === "Company") : undefined;
      const undertaker = firm === undefined ? undefined : cast.of(firm);
      if (undertaker !== undefined && mention === first) last.set("Company", undertaker);
    }
    subjects.set(line, own.sort((a, b) => a.start - b.start));
  }
  return subjects;
}

/** Whether a name is what its clause speaks of: little stands before it, no verb that makes an object of it. */
function opensClause(text: string, from: number, mention: Mention, named: readonly Mention[]): boolean {
  const clause = Math.max(from, lastMark(text, mention.start) + 1);
  const before = text.slice(clause, mention.start).replace(/[“”●▲■◆·•►▪○]/g, "");
  if (/(?:成立|设立|组建|成立了|设立了)$/.test(before) && /^[，（]/.test(text.slice(mention.end, mention.end + 1))) return true;
  if (/^(?:如|例如|比如|像|其中|而|另外|此前|此外|目前|日前|近日|如今|眼下|随后|同时|昨日|去年|今年)?$/.test(before)) return !named.some(({ end }) => end === mention.start - 1 && text.charAt(end) === "、");
  return before.length <= 24 && /(?:^|[\u4e00-\u9fff\d])(?:的|近日|日前|目前|今年|去年|月份?|年|日|获悉|了解|公告|中|旗下|公司|龙头|企业|厂商|大厂|总投资[约达]?[\d.]+[亿万]?美?元的|开工的)$/.test(before) && !/(?:支持|鼓励|推动|推进|由|与|和|向|为|给)/.test(before);
}

function lastMark(text: string, at: number): number {
  for (let back = at - 1; back >= 0 && at - back < 60; back--) if (/[，。；：\n\t]/.test(text.charAt(back))) return back;
  return Math.max(-1, at - 60);
}
