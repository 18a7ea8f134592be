import { cuesOf, pattern } from "../../lexicon/cues.ts";
import { matchesOf } from "../../lexicon/matches.ts";
import { wares } from "../../ontology/index.ts";
import type { Mention } from "../identity/mention.ts";

const cues = cuesOf("sums-of-projects", ({ build, works }) => ({
  /** Behind money, the verb for what it builds. */
  builds: pattern`^(?:人民币)?(?:在[^，。；、]{2,16})?${build}`,
  /** Behind a thing, that works for it are what is built. */
  isOfWorks: pattern`^[^，。；、]{0,6}${works}`,
}));

/** Right before what is invested in the whole: not what is in one year, or by now. The source of a regular expression. */
export const inTheWhole = "(?<!年度|年内|年计划|度计划|[今本当全]年|完成|累计|新增|到位)";

/** Behind money that is told of the project that follows: 投资8000万元的荧光粉项目. */
export const ofNext = /^(?:人民币)?的(?=[^，。；])/;

/** Whether money that a further clause tells of goes into other works than the project named before it: 已建成硅片产线，拟投资20亿元建设引线框架项目. @param at behind the money */
export function isForOther(text: string, { name, end }: Pick<Mention, "name" | "end">, mentions: readonly Mention[], at: number): boolean {
  if (!text.slice(end, at).includes("，") || !cues().builds.test(text.slice(at, at + longestVerb))) return false;
  const built = mentions.find((one) => wares.has(one.kind) && one.start >= at && one.start - at <= longestVerb);
  return built !== undefined && !name.includes(built.name) && !/[，。；]/.test(text.slice(at, built.start)) && cues().isOfWorks.test(text.slice(built.end, built.end + longestWorks));
}

/** A phase that money is told of, in what stands before it: 二期项目; not the number of phases that a whole is built in. */
const phase = /(?<!分)([一二三四五六首])期/g;

/** Whether money is told of a phase that the project is not named by, and so is not that of the whole: 一期 of 项目总投资20亿元，一期投资8亿元. @param before what stands before the money, from the project on */
export function isOfPhase({ name }: Pick<Mention, "name">, before: string): boolean {
  const told = matchesOf(phase, before).at(-1)?.[1];
  return told !== undefined && !name.includes(`${told}期`);
}

const longestVerb = 24;
const longestWorks = 12;
