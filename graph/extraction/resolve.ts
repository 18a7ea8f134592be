import { identify, type Scope, scopeOf } from "../facts/identity.ts";
import { widthOf } from "../documents/clean/joins.ts";
import { type Lexicon, tidy } from "../lexicon/index.ts";
import { cuesOf, pattern } from "../lexicon/cues.ts";
import type { Entity } from "./entity.ts";
import { fullZone } from "./full-zone.ts";
import type { Mention } from "./mention.ts";

const cues = cuesOf("resolve", ({ work, trade, firm, purpose }) => ({
  phase: pattern`^(.{6,}项目)[一二三四五六]期${work}?$`,
  /** Between a firm's brand and its work. */
  trade: pattern`^${trade}`,
  /** Behind a firm nothing but its only project. */
  isBare: pattern`^${firm}?(?:产线)?$`,
  purpose: pattern`${purpose}(?=项目$)`,
}));

/** Who is who in a document: the entity of each mention. */
export interface Cast {
  readonly entities: readonly Entity[];
  of(mention: Mention): Entity | undefined;
  /** The entity of a kind that bears a name. */
  named(kind: Entity["kind"], name: string): Entity | undefined;
}

/**
 * Ties mentions that name one thing: by the identity that the graph gives them, and short names of firms to the full one that holds them.
 * @param scope the document's own region or park, in which 市科技局 and 高新区 are read
 * @param twins the table's names of projects that the body text calls otherwise
 * @param things which mentions of things name one, where a text tells apart what the lexicon has one term for
 * @param placeOf full name of the region that a round-up's paragraph is about, where it is another one
 */
export function resolve(mentions: readonly Mention[], scope: Scope, placeOf: (mention: Mention) => string | undefined, lexicon: Lexicon, twins: ReadonlyMap<Mention, readonly string[]> = new Map(), things: ReadonlyMap<Mention, string> = new Map()): Cast {
  const tidied = new Map<string, string>();
  const plain = (name: string) => tidied.get(name) ?? tidied.set(name, tidy(name)).get(name) ?? name;
  const entities = new Map<string, Entity>();
  const idsIn = new Map<string, Map<string, Map<string, string>>>();
  const scopes = new Map<string, Scope>();
  const shared: (readonly [string, readonly string[]])[] = [];
  const bodies = [...new Set(mentions.filter(({ kind }) => kind === "Institution").map(({ name }) => plain(name)))];
  const formsOf = new Map(mentions.filter(({ kind }) => kind === "Company").map((mention) => [mention.name, mention.forms] as const));
  const zones = new Set(mentions.filter(({ kind }) => kind === "Park").map(({ name }) => plain(name)));
  const shortZones = new Map(mentions.filter(({ kind, term }) => kind === "Park" && term === undefined).flatMap(({ name, forms }) => forms.map((form) => [plain(form), plain(name)] as const)));
  const projects = endingsOf(new Set(mentions.filter(({ kind }) => kind === "Project").map(({ name }) => plain(name))));
  const sameWork = projectsByFirm(mentions);
  const holding = namesHolding([...new Set(mentions.filter(({ kind, name }) => kind === "Company" && name.length >= 5).map(({ name }) => plain(name)))]);
  for (const mention of mentions) {
    if (mention.kind === "Stage") continue;
    const place = placeOf(mention);
    const local = place === undefined ? scope : scopes.get(place) ?? scopes.set(place, scopeOf(place, lexicon)).get(place) ?? scope;
    const name = plain(mention.name);
    const twin = twins.get(mention);
    if (twin !== undefined && twin.length > 1) {
      shared.push([name, twin]);
      continue;
    }
    const ids = innerMap(innerMap(idsIn, local.key), mention.kind);
    const key = twin?.[0] ?? name;
    let id = ids.get(key);
    if (id === undefined) {
      const whole = twin?.[0] ?? (mention.kind === "Company" && mention.term === undefined ? [name, ...mention.forms].map((form) => uniqueHolder(holding, form)).find((holder) => holder !== undefined) : mention.kind === "Institution" && mention.term === undefined ? bodies.find((body) => body !== name && body.endsWith(name)) : mention.kind === "Project" ? longerProject(projects, name) ?? sameWork.get(name) : mention.kind === "Park" ? fullZone(zones, name) ?? (mention.term === undefined ? shortZones.get(name) : undefined) : undefined);
      id = identify({ kind: mention.kind, forms: [whole ?? name, ...(whole === undefined ? [] : formsOf.get(whole) ?? []), ...mention.forms.map(tidy)] }, local, lexicon).id;
      ids.set(key, id);
    }
    const thing = things.get(mention);
    const own = thing ?? id;
    const entity = entities.get(own) ?? { id, kind: mention.kind, name, aliases: new Set<string>(), mentions: [], term: mention.term, group: mention.group === true };
    if (entity.mentions.length === 0) entities.set(own, entity);
    mention.entity = entity;
    entity.mentions.push(mention);
    entity.aliases.add(name);
    for (const form of mention.forms) entity.aliases.add(plain(form));
  }
  const cast = [...entities.values()];
  for (const entity of cast) {
    entity.name = plain(entity.kind === "Agency" ? mostUsed(entity) : tableName(entity) ?? termName(entity) ?? fullest(entity));
    entity.aliases.delete(entity.name);
  }
  const names = new Map<Entity["kind"], Map<string, Entity>>();
  for (const entity of cast) {
    const ofKind = innerMap(names, entity.kind);
    for (const form of entity.aliases) ofKind.set(form, entity);
    ofKind.set(entity.name, entity);
  }
  const named = (kind: Entity["kind"], name: string) => names.get(kind)?.get(tidy(name));
  for (const [name, projects] of shared) for (const project of projects) named("Project", project)?.aliases.add(name);
  return { entities: cast, of: (mention) => mention.entity, named };
}

function innerMap<Key, Inner, Value>(maps: Map<Key, Map<Inner, Value>>, key: Key): Map<Inner, Value> {
  return maps.get(key) ?? maps.set(key, new Map()).get(key) as Map<Inner, Value>;
}

/** The longest name of a project that ends in this one, with its firm or place before it: 福地电子“外延片产业化”项目. */
function longerProject(projects: Endings, name: string): string | undefined {
  const phase = cues().phase.exec(name)?.[1];
  if (phase !== undefined && projects.names.has(phase)) return longerProject(projects, phase) ?? phase;
  const bare = withoutQuotes(name);
  if (bare.length < 7 || /^[一二三四五六\d]期/.test(bare)) return undefined;
  const longest = projects.longest.get(bare);
  return longest === undefined || longest.length <= name.length ? undefined : longest;
}

/**
 * Names of projects that differ only in how they call their firm, in 项目 and 生产线 at the end, or in what follows one generation of a line
 * (京东方重庆8.5代线), to the longest of them. A firm with nothing behind it but 项目 or 生产线 means its only project.
 */
function projectsByFirm(mentions: readonly Mention[]): ReadonlyMap<string, string> {
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

interface Endings {
  readonly names: ReadonlySet<string>;
  /** The longest name of a project by what it ends in. */
  readonly longest: ReadonlyMap<string, string>;
}

function endingsOf(names: ReadonlySet<string>): Endings {
  const longest = new Map<string, string>();
  for (const name of names) {
    const bare = withoutQuotes(name);
    if (/[一二三四五六]期$/.test(name)) continue;
    for (let from = 0; bare.length - from >= 7; from++) {
      const ending = bare.slice(from);
      if (name.length > (longest.get(ending)?.length ?? 0)) longest.set(ending, name);
    }
  }
  return { names, longest };
}

function withoutQuotes(name: string): string {
  return name.replace(/[“”]/g, "").replace(cues().purpose, "");
}

/** The full names in which a short one lies, in the order of the text. */
type Holding = (short: string) => readonly string[];

/** Full names by each three characters that they hold, by each two for what is no longer: a long table's firms are not searched through for every other. */
function namesHolding(full: readonly string[]): Holding {
  const indexes = new Map<number, ReadonlyMap<string, readonly string[]>>();
  return (short) => {
    const length = Math.min(short.length, 3);
    const index = indexes.get(length) ?? indexes.set(length, namesByPiece(full, length)).get(length);
    let rarest: readonly string[] | undefined;
    // A name lies in itself at least: what one name alone holds is as rare as can be.
    for (let at = 0; at + length <= short.length && (rarest === undefined || rarest.length > 1); at++) {
      const named = index?.get(short.slice(at, at + length)) ?? [];
      if (rarest === undefined || named.length < rarest.length) rarest = named;
    }
    return (rarest ?? []).filter((name) => name.includes(short));
  };
}

function namesByPiece(full: readonly string[], length: number): ReadonlyMap<string, readonly string[]> {
  const byPiece = new Map<string, string[]>();
  for (const name of full) {
    for (let at = 0; at + length <= name.length; at++) {
      const piece = name.slice(at, at + length);
      const known = byPiece.get(piece);
      if (known === undefined) byPiece.set(piece, [name]);
      else if (known.at(-1) !== name) known.push(name);
    }
  }
  return byPiece;
}

/** The one full name that a short one lies in: 芯澜 in 庐州芯澜半导体有限公司. */
function uniqueHolder(holding: Holding, short: string): string | undefined {
  if (short.length > 20 || short.length < 2) return undefined;
  let holder: string | undefined;
  const isFull = (name: string) => name.endsWith("公司");
  for (const name of holding(short).slice(0, 12)) {
    const isOther = name !== short && holder !== undefined && !holder.includes(name) && !name.includes(holder);
    if (isOther && isFull(name) === isFull(holder ?? "")) return undefined;
    if (name !== short && (isOther ? isFull(name) : name.length > (holder?.length ?? 0))) holder = name;
  }
  return holder;
}

function tableName(entity: Entity): string | undefined {
  const mention = entity.kind === "Project" ? entity.mentions.find(({ rule }) => rule === "table-cell") : undefined;
  return mention?.name;
}

/** The lexicon's own name of a thing, where the text uses it: 低空经济 rather than its form 电动垂直起降航空器. */
function termName({ kind, term, aliases }: Entity): string | undefined {
  return term !== undefined && kind === "Application" && aliases.has(term.name) ? term.name : undefined;
}

/** The longest form, a Chinese character counting as much as two Latin ones. */
function fullest(entity: Entity): string {
  return entity.mentions.reduce((best, { name }) => (widthOf(name) > widthOf(best) ? name : best), "");
}

function mostUsed(entity: Entity): string {
  const counts = new Map<string, number>();
  for (const { name } of entity.mentions) counts.set(name, (counts.get(name) ?? 0) + 1);
  const most = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
  return [...counts.keys()].find((name) => name.length === most.length + 1 && /^[省市区县]/.test(name) && name.endsWith(most)) ?? most;
}
