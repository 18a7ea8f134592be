import type { Mention } from "./mention.ts";

/** More projects than this are a list, in which each is named once. */
const most = 200;

/** A name as short as this may end several projects' names: 硅片项目. */
const shortest = 5;

/** What is left of a name behind its firm tells one project by so many characters. */
const shortestRest = 8;

interface Named {
  readonly name: string;
  readonly things: ReadonlySet<string>;
  /** In the name, or right before it: 恒越光电的外延片项目, 恒越光电“外延片项目”. */
  readonly firms: ReadonlySet<string>;
  readonly figures: string;
  /** What stands behind its firm, without brackets. */
  readonly rest: string;
}

/**
 * The fullest name of a project that a piece of news calls now so, now so: `台湾恒越LED外延片及芯片项目` of the headline is `LED外延片、芯片项目` of the text.
 * Two names mean one project where the one's things are among the other's, no firm or figure tells them apart, and no third project shares the things.
 */
export function sameProjectsOf(mentions: readonly Mention[]): Map<Mention, readonly string[]> {
  const projects = mentions.filter(({ kind, inside }) => kind === "Project" && inside === undefined);
  const named = new Map<string, Named>();
  const partsOf = new Map<Mention, Mention[]>();
  for (const mention of mentions) {
    const list = mention.inside?.kind === "Project" ? partsOf.get(mention.inside) ?? partsOf.set(mention.inside, []).get(mention.inside) : undefined;
    list?.push(mention);
  }
  const firmEndingAt = new Map(mentions.flatMap((mention) => (mention.kind === "Company" && mention.inside === undefined ? [[mention.end, mention] as const] : [])));
  for (const mention of projects) {
    const inner = partsOf.get(mention) ?? [];
    const before = inner.some(({ kind }) => kind === "Company") ? undefined : firmEndingAt.get(mention.start) ?? firmEndingAt.get(mention.start - 1);
    const parts = before === undefined ? inner : [...inner, before];
    const known = named.get(mention.name);
    named.set(mention.name, {
      name: mention.name,
      things: new Set([...(known?.things ?? []), ...parts.flatMap(thingsOf)]),
      firms: new Set([...(known?.firms ?? []), ...parts.filter(({ kind }) => kind === "Company").flatMap(({ name, term }) => (term === undefined ? [brand(name)] : [term.name, brand(name)]))]),
      figures: (mention.name.match(/[\d.,]+(?:[万亿]?(?:片|吨|只|颗|台|套|支|毫米|公斤|千克|平方米)|mm|kg|兆瓦|MW|GW|英寸|代)|[一二三四五]期/gi) ?? []).join(),
      rest: mention.name.slice(Math.max(0, ...inner.filter(({ kind }) => kind === "Company").map(({ end }) => end - mention.start))).replace(/[（(][^（()）]*[)）]/g, ""),
    });
  }
  const all = [...named.values()];
  const whole = new Map<string, string>();
  if (all.length > most) return new Map();
  for (const project of all) {
    const [fuller, ...more] = project.name.length < shortest ? [] : all.filter((other) => other !== project && other.name.endsWith(project.name) && isSame(project, other));
    if (fuller !== undefined && more.length === 0) {
      whole.set(project.name, fuller.name);
      continue;
    }
    const others = all.filter((other) => other !== project && isSame(project, other));
    const groups = others.filter((other) => others.every((third) => third === other || isSame(other, third)));
    if (others.length > 0 && groups.length === others.length) whole.set(project.name, [project, ...others].reduce((best, next) => (next.name.length > best.name.length ? next : best)).name);
  }
  return new Map(projects.flatMap((mention) => (whole.has(mention.name) ? [[mention, [whole.get(mention.name) as string]] as const] : [])));
}

function isSame(a: Named, b: Named): boolean {
  if (a.figures === b.figures && a.firms.size > 0 && overlaps(a.firms, b.firms) && Math.min(a.rest.length, b.rest.length) >= shortestRest && (isSpelt(a.rest, b.rest) || isSpelt(b.rest, a.rest))) return true;
  if (a.name.endsWith(b.name) || b.name.endsWith(a.name)) return a.firms.size === 0 || b.firms.size === 0 || overlaps(a.firms, b.firms);
  if (a.things.size === 0 && b.things.size === 0 && a.figures === b.figures && overlaps(a.firms, b.firms) && (isSpelt(a.name, b.name) || isSpelt(b.name, a.name))) return true;
  if (a.things.size === 0 || b.things.size === 0) return isBare(a) !== isBare(b) && overlaps(a.firms, b.firms);
  const [small, large] = a.things.size <= b.things.size ? [a.things, b.things] : [b.things, a.things];
  const isAmong = [...small].every((thing) => large.has(thing));
  const oneFirm = a.firms.size === 0 || b.firms.size === 0 || overlaps(a.firms, b.firms);
  return isAmong && oneFirm && (a.figures === b.figures || a.figures === "" || b.figures === "");
}

/** Called by its firm alone: 恒越光电项目. */
function isBare({ name, things, firms }: Named): boolean {
  return things.size === 0 && [...firms].some((firm) => name.length - firm.length <= 4 && name.startsWith(firm));
}

function overlaps(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].some((name) => b.has(name) || [...b].some((other) => isSpelt(name, other) || isSpelt(other, name)));
}

/** Whether a name is told in another's characters, in their order: 国恒澜阳 of 国恒云岭澜阳能源. */
function isSpelt(short: string, long: string): boolean {
  if (long.includes(short)) return true;
  let at = 0;
  for (const character of long) if (character === short.charAt(at)) at++;
  return at === short.length && short.length >= shortestSpelt && long.startsWith(short.slice(0, 2));
}

const shortestSpelt = 4;

/** A material counts by its family: 蓝宝石项目 is 蓝宝石衬底晶片项目. */
function thingsOf({ kind, term }: Mention): string[] {
  if (term === undefined) return [];
  if (kind === "Material") return [term.family ?? term.name];
  return ["Device", "Equipment", "Application", "Technology"].includes(kind) ? [term.name] : [];
}

function brand(name: string): string {
  return name.replace(/(?:股份)?有限(?:责任)?公司$|公司$/, "");
}
