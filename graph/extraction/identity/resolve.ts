import { identify, type Scope, scopeOf } from "../../facts/identity.ts";
import { type Lexicon, tidy } from "../../lexicon/index.ts";
import { bestNameOf } from "./best-name.ts";
import type { Entity } from "./entity.ts";
import { namesHolding, uniqueHolder } from "./full-names.ts";
import { fullZone } from "./full-zone.ts";
import type { Mention } from "./mention.ts";
import { ownedRule } from "../mentions/firms/namesakes.ts";
import { endingsOf, longerProject, projectsByFirm, projectsInShort } from "./names-of-projects.ts";

/** Who is who in a document: the entity of each mention. */
export interface Cast {
  readonly entities: readonly Entity[];
  of(mention: Mention): Entity | undefined;
  /** The entity of a kind that bears a name. */
  named(kind: Entity["kind"], name: string): Entity | undefined;
}

/** What ties mentions of a document beside their names. */
export interface Ties {
  readonly lexicon: Lexicon;
  /** The document's own region or park, in which 市科技局 and 高新区 are read. */
  readonly scope: Scope;
  /** Full name of the region that a round-up's paragraph is about, where it is another one. */
  readonly placeOf: (mention: Mention) => string | undefined;
  /** The fuller names of projects that the text calls otherwise elsewhere. */
  readonly projectNames: ReadonlyMap<Mention, readonly string[]>;
  /** Which mentions of things name one, where a text tells apart what the lexicon has one term for. */
  readonly things: ReadonlyMap<Mention, string>;
}

/**
 * Ties mentions that name one thing: by the identity that the graph gives them, and short names of firms to the full one that holds them.
 */
export function resolve(mentions: readonly Mention[], ties: Ties): Cast {
  const { projectNames, things } = ties;
  const entities = new Map<string, Entity>();
  const known = knownNames(mentions, ties);
  const shared: (readonly [string, readonly string[]])[] = [];
  for (const mention of mentions) {
    if (mention.kind === "Stage") continue;
    const name = tidy(mention.name);
    const fullNames = projectNames.size === 0 ? undefined : projectNames.get(mention);
    if (fullNames !== undefined && fullNames.length > 1) {
      shared.push([name, fullNames]);
      continue;
    }
    const meant = known.of(mention, name, fullNames?.[0]);
    const thing = things.size === 0 ? undefined : things.get(mention);
    let entity = thing === undefined ? meant.entity ?? entities.get(meant.id) : entities.get(thing);
    if (entity === undefined) {
      entity = { id: meant.id, index: entities.size, kind: mention.kind, name, aliases: noForms, mentions: [mention], term: mention.term, group: mention.group === true };
      entities.set(thing ?? meant.id, entity);
    } else entity.mentions.push(mention);
    if (thing === undefined) meant.entity = entity;
    mention.entity = entity;
    addForm(entity, name);
    for (const form of mention.forms) addForm(entity, tidy(form));
  }
  const cast = [...entities.values()];
  for (const entity of cast) if (entity.aliases !== noForms) nameWell(entity, things.size === 0 || entities.get(entity.id) === entity);
  const named = namesIn(cast);
  for (const [name, projects] of shared) {
    for (const project of projects) {
      const entity = named("Project", project);
      if (entity !== undefined) formsOf(entity).add(name);
    }
  }
  return { entities: cast, of: (mention) => mention.entity, named };
}

/** What a name of a kind means in a scope. */
interface KnownName {
  readonly id: string;
  /** Found once for all mentions that the text does not tell apart. */
  entity: Entity | undefined;
}

/** What the names of a document mean, each found once in a scope. */
function knownNames(mentions: readonly Mention[], { lexicon, scope, placeOf, projectNames }: Ties): { of(mention: Mention, name: string, fullName: string | undefined): KnownName } {
  const known = new Map<string, Map<string, Map<string, KnownName>>>();
  const scopes = new Map<string, Scope>();
  const ones = namedOnes(mentions);
  const fuller = fullerNames(mentions, ones);
  const projects = new Set([...projectNames.values()].flat());
  /** In which a mention's name is read: its paragraph's own, where that is about another place. */
  const scopeOfMention = (mention: Mention): Scope => {
    // A project under two names is one wherever the text tells of it.
    const place = mention.kind === "Project" && (projectNames.has(mention) || projects.has(mention.name)) ? undefined : placeOf(mention);
    return place === undefined ? scope : scopes.get(place) ?? scopes.set(place, scopeOf(place, lexicon)).get(place) ?? scope;
  };
  return {
    of(mention, name, fullName) {
      const local = scopeOfMention(mention);
      // A firm's short name means one firm all through a text, that of the place where it is first named.
      const names = innerMap(innerMap(known, mention.kind === "Company" ? everywhere : local.key), mention.kind);
      const key = fullName ?? name;
      let meant = names.get(key);
      if (meant === undefined) {
        const whole = fullName ?? fuller[mention.kind]?.(mention, name);
        const others = whole === undefined ? [] : ones.firms.get(whole) ?? ones.zoneForms.get(whole) ?? [];
        const { id } = identify({ kind: mention.kind, forms: [whole ?? name, ...others, ...mention.forms.map(tidy)] }, local, lexicon);
        meant = { id, entity: undefined };
        names.set(key, meant);
      }
      return meant;
    },
  };
}

/** By kind, how to find the fuller name that the text gives elsewhere to what a mention names. */
type FullerNames = Partial<Record<Mention["kind"], (mention: Mention, name: string) => string | undefined>>;

function fullerNames(mentions: readonly Mention[], { bodies, firms, owned, zones, shortZones, projects }: NamedOnes): FullerNames {
  const endings = endingsOf(projects);
  const byFirm = projectsByFirm(mentions);
  const inShort = projectsInShort(mentions);
  const holding = namesHolding([...new Set([...firms.keys()].filter((name) => name.length >= 5).map(tidy))]);
  return {
    Company: ({ term, forms, start }, name) => {
      if (term !== undefined) return undefined;
      const holders = owned.size === 0 ? holding : (short: string) => holding(short).filter((full) => (owned.get(full) ?? 0) <= start);
      return uniqueHolder(holders, name) ?? firstOf(forms, (form) => uniqueHolder(holders, form));
    },
    Institution: ({ term }, name) => (term === undefined ? bodies.find((body) => body !== name && body.endsWith(name)) : undefined),
    Project: (_mention, name) => longerProject(endings, name) ?? byFirm.get(name) ?? inShort.get(name),
    Park: ({ term }, name) => fullZone(zones, name) ?? (term === undefined ? shortZones.get(name) : undefined),
  };
}

/** The scope of what means one thing all through a text. */
const everywhere = "";

/** What most entities have beside their name. */
const noForms: ReadonlySet<string> = new Set();

/** The forms of an entity that has several, to be added to. */
function formsOf(entity: Entity, ...first: readonly string[]): Set<string> {
  if (entity.aliases === noForms) entity.aliases = new Set(first);
  return entity.aliases as Set<string>;
}

/** Adds a form to those of an entity: its first name is one of them, until it is known which form names it best. */
function addForm(entity: Entity, form: string): void {
  if (form !== entity.name) formsOf(entity, entity.name).add(form);
}

/** Names an entity by the best of its forms. */
function nameWell(entity: Entity, byTerm: boolean): void {
  entity.name = bestNameOf(entity, byTerm);
  formsOf(entity).delete(entity.name);
}

/** Finds an entity by its kind and one of its forms; the names of a kind are put in order when the first is asked for. */
function namesIn(cast: readonly Entity[]): Cast["named"] {
  const names = new Map<Entity["kind"], Map<string, Entity>>();
  return (kind, name) => {
    let ofKind = names.get(kind);
    if (ofKind === undefined) {
      ofKind = new Map();
      names.set(kind, ofKind);
      for (const entity of cast) {
        if (entity.kind !== kind) continue;
        for (const form of entity.aliases) ofKind.set(form, entity);
        ofKind.set(entity.name, entity);
      }
    }
    return ofKind.get(tidy(name));
  };
}

/** The names that a document gives to things of some kinds, each once. */
interface NamedOnes {
  readonly bodies: readonly string[];
  /** As they are printed, each with the other forms at the last place that names it so. */
  readonly firms: ReadonlyMap<string, readonly string[]>;
  /** The full names of firms that one of the same brand owns, by where they stand first: the short name before is the owner's. */
  readonly owned: ReadonlyMap<string, number>;
  readonly zones: ReadonlySet<string>;
  /** The same of the zones that have other forms. */
  readonly zoneForms: ReadonlyMap<string, readonly string[]>;
  /** The names of the zones that the lexicon does not have, by their other forms. */
  readonly shortZones: ReadonlyMap<string, string>;
  readonly projects: ReadonlySet<string>;
}

function namedOnes(mentions: readonly Mention[]): NamedOnes {
  const [bodies, zones, projects] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const [firms, zoneForms, shortZones] = [new Map<string, readonly string[]>(), new Map<string, readonly string[]>(), new Map<string, string>()];
  const owned = new Map<string, number>();
  for (const { kind, name, forms, term, rule, start } of mentions) {
    if (kind === "Company") {
      firms.set(name, forms);
      if (rule === ownedRule && !owned.has(tidy(name))) owned.set(tidy(name), start);
    } else if (kind === "Institution") bodies.add(tidy(name));
    else if (kind === "Park") {
      zones.add(tidy(name));
      if (forms.length > 0) zoneForms.set(name, forms);
      if (term === undefined) for (const form of forms) shortZones.set(tidy(form), tidy(name));
    } else if (kind === "Project") projects.add(tidy(name));
  }
  return { bodies: [...bodies], firms, owned, zones, zoneForms, shortZones, projects };
}

function firstOf<Value, Found>(values: readonly Value[], find: (value: Value) => Found | undefined): Found | undefined {
  for (const value of values) {
    const found = find(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

function innerMap<Key, Inner, Value>(maps: Map<Key, Map<Inner, Value>>, key: Key): Map<Inner, Value> {
  return maps.get(key) ?? maps.set(key, new Map()).get(key) as Map<Inner, Value>;
}
