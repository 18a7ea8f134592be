import type { AttributeFact } from "../attributes.ts";
import type { Context } from "../context.ts";
import type { Entity } from "../identity/entity.ts";
import { projectsByEntry } from "./entry-projects.ts";
import { monthOf, monthsIn } from "../text/months.ts";
import type { Stretch } from "../text/reading.ts";
import { yearOf } from "../text/year-of-document.ts";

const about = "(?:约|为|达到?|近|超过?|共|：)*";
const money = "(\\d{1,9}(?:\\.\\d{1,4})?)(亿元|万元|亿美元|万美元)";
const total = new RegExp(`(?:总投资(?:额)?|投资总额|投资规模|(?:估算|概算|匡算|预计)(?:总)?投资(?:额)?|投资(?:估算|概算)|(?<=[，。；、（\\n])投资(?:额)?)(?:（[^（）]{1,8}）)?${about}${money}`);
const planned = new RegExp(`(20\\d\\d年|[今本当]年|本?年度|年内)度?(?:内)?(?:计划|预计|拟|力争|目标|安排)*(?:完成|新增)?(?:项目|固定资产)?投资(?:额|计划)?${about}${money}`);
const period = /(?:建设|起止|实施|项目)?(?:期限|年限|起止(?:时间|年月)|工期|周期|(?:建设|实施)(?:期|时间))(?:为|：)?((?:20\d\d)[^，。；\n]{0,30})/;
const begins = /(20\d\d)年(?:(\d{1,2})月)?(?:底|初|上旬|中旬|下旬|份)?(?:前|内)?(?:计划|预计|正式|拟)?(?:开工|动工|启动建设)/;
const ends = /(20\d\d)年(?:(\d{1,2})月)?(?:底|初|上旬|中旬|下旬|份)?(?:前|内)?(?:计划|预计|正式|全面|拟)?(?:竣工|建成|完工|投产|投用|投入)/;
const labelled = /(?:主要)?建设(?:的?(?:主要)?内容(?:[及和与]规模)?|规模(?:[及和与](?:主要)?(?:建设)?内容)?)：([^\n]{2,400})/;
const unlabelled = /(?<=[，。；：\n])(?:项目)?(?:主要|计划|拟|将|规划|分期)*((?:新建|建设|购[置买]|扩建|改建|改造|建造|(?:新增|引进)(?=[^，。；\n]{2,24}[台条套线]))(?!期|年(?!产)|周|工期|单位|地点|性质|规模|内容|时间|投资)[^。；\n]{3,300})/;
/** Where the content of a project ends, and what sheets tell next begins. */
const nextField = /[，。；]?(?:(?:计划|预计|项目|估算|概算)?总投资|投资(?:总额|约|\d|：)|[（(]?(?:20\d\d年|[今本当]年|年度)(?:计划|预计|完成|投资|\d{1,2}月)|(?:建设|起止|实施)(?:期|年限|时间|地点|单位|工期|周期|起止|性质)|计划于?20|(?:拟|计划)?选址|位于|地点|由[^，。；]{4,30}建设|(?:责任|牵头|项目|实施|承担)(?:单位|业主|主体)|建成(?:达产)?后|达产后|项目建成|投产后)/;
const longestContent = 200;

/** Money, period and content that the entries of lists in prose tell of their projects. */
export function entryFigures(context: Context): AttributeFact[] {
  const { reading } = context;
  return [...projectsByEntry(context)].flatMap(([{ name, end }, project]) => toldOf(project, reading.text.slice(name.end, end), name.end, yearOf(reading)));
}

/** The months from which and to which words say that a project is built: 建设期限为2023年至2025年. */
export function periodIn(words: string): { readonly months: readonly (string | undefined)[]; readonly end: number } | undefined {
  const found = /^(?:建设|实施|项目)/.test(period.exec(words)?.[0] ?? "") ? period.exec(words) : null;
  return found === null ? undefined : { months: monthsIn(found[1] as string), end: found.index + found[0].length };
}

/** Money and period that brackets right behind a project's name tell of it: A项目（总投资12亿元，年度计划投资3亿元）. */
export function bracketFigures({ reading, lines, cast, relevance }: Context): AttributeFact[] {
  return lines.filter(({ sentence }) => !sentence.isRow).flatMap(({ mentions }) => mentions.flatMap((mention) => {
    const project = mention.kind === "Project" && mention.inside === undefined ? cast.of(mention) : undefined;
    const words = project === undefined ? undefined : bracket.exec(reading.text.slice(mention.end, mention.end + longestBracket))?.[0];
    if (project === undefined || words === undefined || (!relevance.whole && !relevance.clauseIsSubject(mention.start, mention.end))) return [];
    return toldOf(project, words, mention.end, yearOf(reading)).filter(({ name }) => name !== "content");
  }));
}

const bracket = /^（[^（）\n]*）/;
const longestBracket = 80;

function toldOf(entity: Entity, words: string, from: number, year: number | undefined): AttributeFact[] {
  const found: AttributeFact[] = [];
  const say = (name: string, value: string, unit: string | null, { start, end }: Stretch, inYear?: string) => found.push({ entity, name, value, unit, year: inYear, evidence: { start: from + start, end: from + end }, basis: "stated", confidence: 0.9, rule: "project-entry" });
  const sum = total.exec(words);
  if (sum !== null) say("totalInvestment", sum[1] as string, sum[2] as string, stretchOf(sum));
  const yearly = planned.exec(words);
  if (yearly !== null) say("plannedInvestment", yearly[2] as string, yearly[3] as string, stretchOf(yearly), /20\d\d/.exec(yearly[1] as string)?.[0] ?? year?.toString());
  const span = period.exec(words);
  const [first, last] = span === null ? [] : monthsIn(span[1] as string);
  const [begun, done] = [begins.exec(words), ends.exec(words)];
  if (span !== null && first !== undefined) say("start", first, null, stretchOf(span));
  else if (begun !== null) say("start", monthOf(begun[1] as string, begun[2]), null, stretchOf(begun));
  if (span !== null && last !== undefined) say("end", last, null, stretchOf(span));
  else if (done !== null) say("end", monthOf(done[1] as string, done[2]), null, stretchOf(done));
  const content = contentIn(words);
  if (content !== undefined) say("content", words.slice(content.start, content.end), null, content);
  return found;
}

function stretchOf(found: RegExpExecArray): Stretch {
  return { start: found.index, end: found.index + found[0].length };
}

/** What is to be built: behind its label, else from the verb on, up to what else the entry tells. */
function contentIn(words: string): Stretch | undefined {
  const found = labelled.exec(words) ?? unlabelled.exec(words);
  const told = found?.[1];
  if (found === null || told === undefined) return undefined;
  const next = nextField.exec(told);
  const value = told.slice(0, next?.index ?? told.length).slice(0, longestContent).replace(/[，。；、]+$/, "");
  const start = found.index + found[0].length - told.length;
  return value.length < 4 ? undefined : { start, end: start + value.length };
}
