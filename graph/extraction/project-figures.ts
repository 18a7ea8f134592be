import type { AttributeFact } from "./attributes.ts";
import type { Context } from "./context.ts";
import type { Entity } from "./entity.ts";
import type { Stretch } from "./reading.ts";
import { subjectsOf } from "./rules/subjects.ts";

const money = "(\\d{1,9}(?:\\.\\d{1,4})?)(亿元|万元|亿美元|万美元)";
const unit = "(片|颗|只|台|套|吨|件|块|粒|支|GW|MW|兆瓦|吉瓦|平方米|毫米|公斤|千克|张|根)";
/** What stands before a project's name: 总投资24亿元的……项目. */
const before = new RegExp(`(?:总投资|投资)(?:约|达|近|超过?)?${money}(?:人民币)?(?:、[^，。；]{0,12})?的$`);
const invested = new RegExp(`(?:总投资|投资总额|投资额|总投资额|投资)(?:约|达|为|近|超过?)*${money}`);
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
    for (const [index, { entity, kind, end }] of subjects.entries()) {
      if (kind !== "Project") continue;
      const words = text.slice(end, Math.min(subjects[index + 1]?.start ?? line.sentence.end, end + reach));
      const sum = invested.exec(words);
      if (sum !== null && sum.index <= 16) found.push(told(entity, "totalInvestment", sum[1] as string, sum[2] as string, { start: end + sum.index, end: end + sum.index + sum[0].length }));
      for (const made of words.matchAll(output)) {
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
