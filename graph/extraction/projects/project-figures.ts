import type { AttributeFact } from "../attributes.ts";
import type { Context } from "../context.ts";
import type { Entity } from "../identity/entity.ts";
import type { Mention } from "../identity/mention.ts";
import { wares } from "../../ontology/index.ts";
import type { Stretch } from "../text/reading.ts";
import { subjectsOf } from "../rules/subjects/subjects.ts";
import { inTheWhole, isForOther, isOfPhase, ofNext } from "./sums-of-projects.ts";

const money = "(\\d{1,9}(?:\\.\\d{1,4})?)(亿元|万元|亿美元|万美元)";
const unit = "(片|颗|只|台|套|吨|件|块|粒|支|GW|MW|兆瓦|吉瓦|平方米|毫米|公斤|千克|张|根)";
/** What stands before a project's name: 总投资24亿元的……项目, 投资24亿元建设……项目. */
const before = new RegExp(`${inTheWhole}(?:总投资|投资|出资|斥资)(?:约|达|近|超过?)?${money}(?:人民币)?(?:(?:、[^，。；]{0,12})?的|，?(?:在[^，。；、]{2,16})?(?:建设|新建|扩建|兴建|投建|实施))$`);
const invested = new RegExp(`${inTheWhole}(?:总投资|投资总额|投资额|总投资额|投资)(?:约|达|为|近|超过?)*${money}`);
/** A yearly or monthly output, with what follows in the same list: 年产8英寸硅片900万片、12英寸硅片420万片. */
const output = new RegExp(`(年|月)(?:产(?!值)|生产能力|产能)[^，。；]{0,80}`, "g");
const amount = new RegExp(`(\\d{1,9}(?:\\.\\d{1,4})?)(万|亿)?${unit}`, "g");
const multiples: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };
const reach = 200;

/** Investment and capacity that sentences tell of the project they speak of; each amount with its own passage. */
export function projectFigures(context: Context): AttributeFact[] {
  const { reading: { text }, cast, lines } = context;
  const found: AttributeFact[] = [];
  for (const { mentions, sentence } of lines) {
    for (const mention of mentions) {
      const project = mention.kind === "Project" && mention.inside === undefined && !sentence.isRow ? cast.of(mention) : undefined;
      const sum = project === undefined ? null : before.exec(text.slice(Math.max(sentence.start, mention.start - 40), mention.start));
      if (project !== undefined && sum !== null) found.push(told(project, "totalInvestment", sum[1] as string, sum[2] as string, { start: mention.start - sum[0].length, end: mention.end }));
    }
  }
  for (const [line, subjects] of subjectsOf(context)) {
    if (line.sentence.isRow) continue;
    for (const [index, { entity, kind, start, end }] of subjects.entries()) {
      if (kind !== "Project") continue;
      const words = text.slice(end, Math.min(subjects[index + 1]?.start ?? line.sentence.end, end + reach, nextNamed(text, line.mentions, end)));
      const sum = invested.exec(words);
      if (sum !== null) {
        const [from, to] = [end + sum.index, end + sum.index + sum[0].length];
        const between = words.slice(0, sum.index);
        const isNear = (between.length <= 16 && !ofOthers.test(between)) || ofSheet.test(between);
        const isOthers = isOfPhase(entity, text.slice(start, from)) || ofNext.test(text.slice(to)) || isForOther(text, { name: entity.name, end }, line.mentions, to);
        if (isNear && !isOthers) found.push(told(entity, "totalInvestment", sum[1] as string, sum[2] as string, { start: from, end: to }));
      }
      for (const made of words.matchAll(output)) {
        if (isOfOther(line.mentions, entity, end + made.index)) continue;
        for (const each of made[0].matchAll(amount)) {
          const at = end + made.index + each.index;
          found.push(told(entity, "capacity", String(Number(each[1]) * (multiples[each[2] ?? ""] ?? 1)), `${each[3]}/${made[1]}`, { start: at, end: at + each[0].length }));
        }
      }
    }
  }
  return found;
}

function told(entity: Entity, name: string, value: string, unit: string, evidence: Stretch): AttributeFact {
  return { entity, name, value, unit, evidence, basis: "stated", confidence: 0.85, rule: `${name}-of-project` };
}

/** What others put money into that are counted between: 二期建成，引进企业6家，总投资30亿元. */
const ofOthers = /；|\d+余?[个家户]/;

/** What a project's sheet may tell before its money: who builds it, where and on how much land. */
const ofSheet = /^(?:，?(?:项目)?(?:由[^，。；]{2,80}?(?:投资|建设|实施|承建|打造|兴建|出资)[^，。；、]{0,6}|(?:总?占地|总?用地|总?建筑|位于|坐落|选址|落户|规划)[^，。；]{2,30}))+，(?:项目|计划|预计|概算)?$/;

/** Where the next project begins, or the next firm of a list, of which another thing is told: 恒越二期、澜泰科技年产5GW硅片. */
function nextNamed(text: string, mentions: readonly Mention[], end: number): number {
  return mentions.find(({ kind, inside, start }) => inside === undefined && start > end && (kind === "Project" || (kind === "Company" && /[、；]/.test(text.charAt(start - 1)))))?.start ?? text.length;
}

/** Whether the words of an output follow a thing that is none of the project's: 蓝宝石衬底 in 外延片项目投产，蓝宝石衬底年产能达5万片. */
function isOfOther(mentions: readonly Mention[], { name, aliases }: Entity, at: number): boolean {
  const thing = mentions.find(({ kind, inside, end }) => inside === undefined && end === at && wares.has(kind));
  return thing !== undefined && ![name, ...aliases].some((form) => form.includes(thing.name) || form.includes(thing.name.slice(-2)));
}
