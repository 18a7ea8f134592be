import { comparable, type Lexicon } from "../../../lexicon/index.ts";
import { cuesOf, globalPattern } from "../../../lexicon/cues.ts";
import { partsOf } from "../name-parts.ts";

/** A project's name taken apart by what two names of one project have in common. */
export interface ProjectName {
  /** What it is about, without its firm, place, size, phase and the words for building it: 外延片 of 恒越电子8英寸外延片产业化项目（一期）. */
  readonly thing: string;
  /** Sizes of wafers and generations of lines: 8英寸, 8.6代. */
  readonly sizes: ReadonlySet<string>;
  /** Numbers of phases; empty where it names none. */
  readonly phases: ReadonlySet<string>;
  /** Works that tell it from another project for the same thing: 扩产, 研发. */
  readonly works: ReadonlySet<string>;
  /** Printed capacities: 36万片. */
  readonly capacities: ReadonlySet<string>;
}

const cues = cuesOf("parts-of-project", ({ purpose, work }) => ({ purpose: globalPattern`${purpose}`, work: globalPattern`${work}` }));

const size = /(\d+(?:\.\d+)?)(?:英寸|吋|寸|inch)|第?(\d+(?:\.\d+)?)代/g;
const phase = /第?([一二三四五六七八九1-9]|首|ⅰ|ⅱ|ⅲ)期/g;
const capacity = /(?:年产(?:能)?)?(\d+(?:\.\d+)?[万亿]?(?:片|颗|只|台|套|支|件|块|吨|公斤|千克|kg|毫米|mm|平方米|gw|mw|吉瓦|兆瓦))/g;
const money = /(?:总?投资)?\d+(?:\.\d+)?[万亿]+美?元/g;
const numbers: Readonly<Record<string, string>> = { 首: "1", 一: "1", 二: "2", 三: "3", 四: "4", 五: "5", 六: "6", 七: "7", 八: "8", 九: "9", ⅰ: "1", ⅱ: "2", ⅲ: "3" };

/** Takes a project's name apart. @param firms names of its undertakers */
export function partsOfProject(name: string, firms: readonly string[], gazetteer: Lexicon["gazetteer"]): ProjectName {
  const told = withoutFirm(partsOf("Project", name, gazetteer).core, firms, gazetteer);
  const sizes = [...told.matchAll(size)].map(([, inches, generation]) => (inches === undefined ? `${generation}代` : `${inches}英寸`));
  const phases = [...told.matchAll(phase)].map(([, number = ""]) => numbers[number] ?? number);
  const unsized = told.replace(size, "").replace(phase, "");
  const capacities = [...unsized.matchAll(capacity)].map(([, printed = ""]) => printed);
  const rest = unsized.replace(capacity, "").replace(money, "");
  return {
    thing: rest.replace(cues().work, "").replace(cues().purpose, "").replace(/[^\p{L}\d]/gu, ""),
    sizes: new Set(sizes), phases: new Set(phases), works: new Set(rest.match(cues().work) ?? []), capacities: new Set(capacities),
  };
}

const legalForm = /^(?:集团|控股)?(?:股份有限公司|有限责任公司|有限公司|公司|集团)/;

/** The name without its undertaker, however much of its name is told: 恒越微 of 安徽恒越微电子有限公司. */
function withoutFirm(name: string, firms: readonly string[], gazetteer: Lexicon["gazetteer"]): string {
  const forms = firms.flatMap((firm) => {
    const { whole, core, stem } = partsOf("Company", firm, gazetteer);
    const begun = sharedBeginning(name, core);
    return [whole, core, ...(begun.length >= Math.max(2, stem.length) ? [begun] : [])];
  });
  const longest = forms.filter((form) => form.length >= 2 && name.includes(form)).sort((a, b) => b.length - a.length)[0];
  return longest === undefined ? name : name.replace(longest, "").replace(legalForm, "");
}

function sharedBeginning(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return one.slice(0, length);
}

/** The one spelling of the thing of a name, by the lexicon where that knows it: SiC衬底 and 碳化硅衬底 are one. */
export function thingNamed(thing: string, { resolve }: Pick<Lexicon, "resolve">): string {
  if (thing === "") return "";
  for (const kind of ["Material", "Device", "Equipment", "Technology", "Application"] as const) {
    const term = resolve(kind, [thing]);
    if (term !== undefined) return comparable(term.name);
  }
  return thing;
}
