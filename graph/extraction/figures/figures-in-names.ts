import { cuesOf, pattern } from "../../lexicon/cues.ts";
import { products } from "../../ontology/index.ts";
import type { Context, Line } from "../context.ts";
import type { Mention } from "../identity/mention.ts";
import { power } from "./own-figures.ts";
import type { Quantity } from "./quantities.ts";
import { defaultYear } from "./default-year.ts";
import type { Figure } from "./figures.ts";

const cues = cuesOf("figures-in-names", ({ runs, notYet, there }) => ({
  /** Behind a project's name: that it is at work. */
  isAtWork: pattern`^[^，。；]{0,36}?${runs}`,
  notYet: pattern`${notYet}`,
  /** Before it, that it is there. */
  isThere: pattern`${there}[^，。；]{0,10}$`,
}));

/** What a project makes in a year or month, counted in these; a length or a line's number is none. */
const amount = /^[千万亿]?(?:片|颗|只|支|张|块|吨|公吨|粒|根|套|台|件|轴|平方米|大片|台套|公斤)$/;

const many = 5;
const pushes = /(?:要|将|力争|计划|推动|加快|推进|做强)[^。；]*$/;

/** What news tells by a project's name that it is to make, or makes once it is at work: 年产60万片碳化硅衬底项目. */
export function figureInName({ reading: { text, isNews }, cast, reading }: Context, { mentions, sentence }: Line, project: Mention, quantity: Quantity): Figure | undefined {
  // Of a paper that pushes many projects on at once each name is no more than that.
  if (mentions.filter(({ kind, inside }) => kind === "Project" && inside === undefined).length >= many) return undefined;
  const named = text.slice(project.start, quantity.start);
  const isOutput = /[年月]产(?:能)?$/.test(named);
  if (!isNews || !(power.test(quantity.unit) || (amount.test(quantity.unit) && (isOutput || /^[万亿]?吨$/.test(quantity.unit))))) return undefined;
  const thing = mentions.find(({ kind, start, end }) => products.has(kind) && start >= quantity.end && end <= project.end);
  const behind = text.slice(project.end, project.end + 44).replace(/[；。].*$/s, "");
  const reached = (cues().isAtWork.test(behind) && !cues().notYet.test(behind)) || (cues().isThere.test(text.slice(Math.max(0, project.start - 24), quantity.start)) && !pushes.test(text.slice(Math.max(sentence.start, project.start - 80), project.start)));
  const entity = cast.of(project);
  const measured = thing === undefined ? undefined : cast.of(thing);
  return {
    reached, metric: isOutput ? `${named.slice(-2)}${thing?.name ?? ""}` : `${thing?.name ?? ""}产能`, op: quantity.op, value: quantity.value, printed: text.slice(quantity.start, quantity.end), unit: quantity.unit,
    by: reached ? defaultYear(reading, true) : null, baseYear: null, growth: false, place: undefined, scope: entity?.name ?? project.name, shared: false, measures: measured === undefined ? [] : [measured],
    evidence: { start: project.start, end: project.end }, confidence: 0.75,
  };
}
