import { identify, type Scope, scopeOf } from "../facts/identity.ts";
import { widthOf } from "../documents/clean/joins.ts";
import { type Lexicon, tidy } from "../lexicon/index.ts";
import type { Entity } from "./entity.ts";
import { namesHolding, uniqueHolder } from "./full-names.ts";
import { fullZone } from "./full-zone.ts";
import type { Mention } from "./mention.ts";
import { endingsOf, longerProject, projectsByFirm } from "./names-of-projects.ts";

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
  const { bodies, firms, zones, zoneForms, projects: works } = namedOnes(mentions, plain);
  const shortZones = new Map(mentions.filter(({ kind, term }) => kind === "Park" && term === undefined).flatMap(({ name, forms }) => forms.map((form) => [plain(form), plain(name)] as const)));
  const projects = endingsOf(works);
  const sameWork = projectsByFirm(mentions);
  const holding = namesHolding([...new Set([...firms.keys()].filter((name) => name.length >= 5).map(plain))]);
  /** The fuller name that the text gives elsewhere to what a mention names. */
  const fuller: Partial<Record<Mention["kind"], (mention: Mention, name: string) => string | undefined>> = {
    Company: ({ term, forms }, name) => (term === undefined ? [name, ...forms].map((form) => uniqueHolder(holding, form)).find((holder) => holder !== undefined) : undefined),
    Institution: ({ term }, name) => (term === undefined ? bodies.find((body) => body !== name && body.endsWith(name)) : undefined),
    Project: (_mention, name) => longerProject(projects, name) ?? sameWork.get(name),
    Park: ({ term }, name) => fullZone(zones, name) ?? (term === undefined ? shortZones.get(name) : undefined),
  };
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
      const whole = twin?.[0] ?? fuller[mention.kind]?.(mention, name);
      id = identify({ kind: mention.kind, forms: [whole ?? name, ...(whole === undefined ? [] : (firms.get(whole) ?? zoneForms.get(whole) ?? [])), ...mention.forms.map(tidy)] }, local, lexicon).id;
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

/** The names that a document gives to things of some kinds, each once. */
interface NamedOnes {
  readonly bodies: readonly string[];
  /** As they are printed, each with the other forms at the last place that names it so. */
  readonly firms: ReadonlyMap<string, readonly string[]>;
  readonly zones: ReadonlySet<string>;
  /** The same of the zones that have other forms. */
  readonly zoneForms: ReadonlyMap<string, readonly string[]>;
  readonly projects: ReadonlySet<string>;
}

function namedOnes(mentions: readonly Mention[], plain: (name: string) => string): NamedOnes {
  const [bodies, zones, projects] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const [firms, zoneForms] = [new Map<string, readonly string[]>(), new Map<string, readonly string[]>()];
  for (const { kind, name, forms } of mentions) {
    if (kind === "Company") firms.set(name, forms);
    else if (kind === "Institution") bodies.add(plain(name));
    else if (kind === "Park") {
      zones.add(plain(name));
      if (forms.length > 0) zoneForms.set(name, forms);
    } else if (kind === "Project") projects.add(plain(name));
  }
  return { bodies: [...bodies], firms, zones, zoneForms, projects };
}

function innerMap<Key, Inner, Value>(maps: Map<Key, Map<Inner, Value>>, key: Key): Map<Inner, Value> {
  return maps.get(key) ?? maps.set(key, new Map()).get(key) as Map<Inner, Value>;
}

function tableName(entity: Entity): string | undefined {
  const mention = entity.kind === "Project" ? entity.mentions.find(({ rule }) => rule === "table-cell") : undefined;
  return mention?.name;
}

/** The lexicon's own name of a thing, where the text itself uses it: 低空经济 rather than its form 电动垂直起降航空器, 机器人 for 机器人产业, but 新型储能 where no 储能 stands alone. */
function termName({ kind, term, aliases, mentions }: Entity): string | undefined {
  return term !== undefined && kind === "Application" && aliases.has(term.name) && mentions.some(({ name }) => tidy(name).startsWith(term.name)) ? term.name : undefined;
}

/** The longest form, a Chinese character counting as much as two Latin ones; of something told of in several sizes the longest without one, which all of them bear. */
function fullest({ mentions }: Entity): string {
  const sizes = new Set(mentions.flatMap(({ name }) => size.exec(name)?.[0] ?? []));
  const plain = sizes.size > 1 ? mentions.filter(({ name }) => !size.test(name)) : [];
  return (plain.length > 0 ? plain : mentions).reduce((best, { name }) => (widthOf(name) > widthOf(best) ? name : best), "");
}

const size = /^\d+(?:\.\d+)?(?:英寸|吋|寸)/;

function mostUsed(entity: Entity): string {
  const counts = new Map<string, number>();
  for (const { name } of entity.mentions) counts.set(name, (counts.get(name) ?? 0) + 1);
  const most = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
  return [...counts.keys()].find((name) => name.length === most.length + 1 && /^[省市区县]/.test(name) && name.endsWith(most)) ?? most;
}
