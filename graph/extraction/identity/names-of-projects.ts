import { tidy } from "../../lexicon/index.ts";
import { cuesOf, pattern } from "../../lexicon/cues.ts";
import type { Mention } from "./mention.ts";

const cues = cuesOf("names-of-projects", ({ work, trade, firm, purpose, line, base }) => ({
  phase: pattern`^(.{6,}项目)[一二三四五六]期${work}?$`,
  /** Between a firm's brand and its work. */
  trade: pattern`^${trade}`,
  /** Behind a firm nothing but its only project. */
  isBare: pattern`^${firm}?(?:产线)?$`,
  /** A firm's brand with nothing behind it but what tells one of its projects from the others: its phase, the size of its wafers, or that it is its base. */
  told: pattern`^([\u4e00-\u9fff]{2,8}?)${trade}?(?:([一二三四五六七八]期)|(\d{1,2}(?:英寸|吋))${line}|([\u4e00-\u9fff]{0,3}${base}))(?:项目|工程)?$`,
  purpose: pattern`${purpose}(?=项目$)`,
}));

/**
 * Names that tell a firm's project by its phase, size or place alone, to the only fuller one that tells the same of a project of that firm:
 * 恒越光电三期 to 恒越光电三期12英寸芯片项目, 恒越8英寸线 to 恒越光电8英寸碳化硅晶圆线.
 */
export function projectsInShort(mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const firmOf = new Map<string, string>();
  const names = new Set<string>();
  for (const { kind, inside, start, name } of mentions) {
    if (kind === "Project" && inside === undefined) names.add(tidy(name));
    else if (kind === "Company" && inside?.kind === "Project" && start === inside.start) firmOf.set(tidy(inside.name), tidy(name));
  }
  return new Map([...names].flatMap((short) => {
    const [, brand, phase, size, base] = cues().told.exec(short) ?? [];
    if (brand === undefined) return [];
    const told = phase ?? size ?? base ?? "";
    const all = [...firmOf].filter(([name, firm]) => name.length > short.length && firm.startsWith(brand) && tells(name.slice(firm.length), base !== undefined && short.startsWith(firm) ? short.slice(firm.length) : told, base !== undefined));
    const full = all.filter(([name]) => !cues().told.test(name));
    const [whole, other] = full.length > 0 ? full : all;
    return whole === undefined || other !== undefined ? [] : [[short, whole[0]] as const];
  }));
}

const baseEnd = /基地(?:项目)?$/;

/** Whether what a project is called by behind its firm tells that of it; what is told of a base may stand apart: 滨湖基地 of 滨湖射频器件制造基地. */
function tells(name: string, told: string, isBase: boolean): boolean {
  return isBase ? name.startsWith(told.replace(baseEnd, "")) && baseEnd.test(name) : name.includes(told) && !name.includes(`第${told}`);
}

/** The longest name of a project that ends in this one, with its firm or place before it: 澜泰电子“外延片产业化”项目. */
export function longerProject(projects: Endings, name: string): string | undefined {
  const phase = cues().phase.exec(name)?.[1];
  if (phase !== undefined && projects.names.has(phase) && !isOneOfPhases(projects, phase, name)) return longerProject(projects, phase) ?? phase;
  const bare = withoutQuotes(name);
  if (bare.length < 7 || /^[一二三四五六\d]期/.test(bare)) return undefined;
  const longest = projects.longest.get(bare);
  return longest === undefined || longest.length <= name.length ? undefined : longest;
}

/**
 * Names of projects that differ only in how they call their firm, in 项目 and 生产线 at the end, or in what follows one generation of a line
 * (京东方重庆8.5代线), to the longest of them. A firm with nothing behind it but 项目 or 生产线 means its only project.
 */
export function projectsByFirm(mentions: readonly Mention[]): ReadonlyMap<string, string> {
  const groups = new Map<string, Set<string>>();
  const bare = new Map<string, Set<string>>();
  const ofFirm = new Map<string, Set<string>>();
  for (const { kind, inside, start, end, name, term } of mentions) {
    if (kind !== "Company" || inside?.kind !== "Project" || inside.name.length !== inside.end - inside.start) continue;
    const before = inside.name.slice(0, start - inside.start);
    const work = inside.name.slice(end - inside.start).replace(/项目$/, "").replace(/生产线/g, "产线").replace(cues().trade, "");
    const firm = (term?.name ?? name).slice(0, 8);
    const generation = /^(.{0,4}?)第?([\d.]+代)/.exec(work);
    const isBare = before.length <= 3 && cues().isBare.test(work);
    if (!isBare && (before !== "" || work.length < 5) && generation === null) continue;
    const key = isBare ? firm : `${firm}|${generation === null ? work : `${before}${generation[1]}${generation[2]}`}`;
    for (const [lists, group] of isBare ? [[bare, firm] as const] : [[groups, key] as const, [ofFirm, firm] as const]) lists.set(group, (lists.get(group) ?? new Set()).add(lists === ofFirm ? key : tidy(inside.name)));
  }
  for (const [firm, names] of bare) {
    const [only, other] = [...(ofFirm.get(firm) ?? [])];
    if (only !== undefined && other === undefined) for (const name of names) groups.get(only)?.add(name);
  }
  return new Map([...groups.values()].flatMap((names) => {
    const longest = [...names].reduce((best, next) => (next.length > best.length ? next : best));
    return [...names].filter((other) => other !== longest).map((other) => [other, longest] as const);
  }));
}

/** Whether another phase of the same project is named as well: the two are not one, and neither is the whole. */
function isOneOfPhases({ names }: Endings, whole: string, name: string): boolean {
  const rest = name.slice(whole.length);
  return [..."一二三四五六"].some((number) => !rest.startsWith(number) && ["", "工程", "项目"].some((work) => names.has(`${whole}${number}期${work}`)));
}

interface Endings {
  readonly names: ReadonlySet<string>;
  /** The longest name of a project by what it ends in. */
  readonly longest: ReadonlyMap<string, string>;
}

/** What each name ends in, so that a short one is not looked for in every other. */
export function endingsOf(names: ReadonlySet<string>): Endings {
  const longest = new Map<string, string>();
  for (const name of names) {
    const bare = withoutQuotes(name);
    if (/[一二三四五六]期$/.test(name)) continue;
    for (let from = bare === name ? 1 : 0; bare.length - from >= 7; from++) {
      const ending = bare.slice(from);
      if (name.length > (longest.get(ending)?.length ?? 0)) longest.set(ending, name);
    }
  }
  return { names, longest };
}

function withoutQuotes(name: string): string {
  return name.replace(/[“”]/g, "").replace(cues().purpose, "");
}
