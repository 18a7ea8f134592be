import { InvalidDocument } from "../errors.ts";
import { type Lexicon, tidy } from "../lexicon/index.ts";
import { allows, type Attribute, type Kind, ontology, type Relation } from "../ontology/index.ts";
import { claimRow, precisionOf, type Statement } from "./claim-row.ts";
import { editionKeys } from "./editions.ts";
import type { ClaimRow, GraphRows } from "./graph-rows.ts";
import { hash } from "./hash.ts";
import { Identities } from "./identities.ts";
import { identityOfRegion, scopeOf } from "./identity.ts";
import type { FactPassage, Facts, FactTarget, FactTask } from "./schema.ts";
import { sitesOf } from "./sites.ts";

const attributeByName = new Map(Object.entries(ontology.attributes).map(([predicate, { name }]) => [name as string, predicate as Attribute]));

/**
 * Turns the facts of one document into the rows of its part of the graph. Pure: the same facts and lexicon give the same rows, whatever is loaded.
 * @throws InvalidDocument naming the document and the fact whose reference cannot be resolved or whose relation the ontology does not allow.
 */
export function rowsOf(facts: Facts, lexicon: Lexicon): GraphRows {
  const scope = scopeOf(facts.region, lexicon);
  const identities = new Identities(facts, scope, lexicon);
  const claims = new Map<string, ClaimRow>();
  const say = (statement: Statement, passage: FactPassage) => {
    const claim = claimRow(statement, passage, facts);
    claims.set(claim.id, claim);
  };
  const policy = facts.policy === null ? undefined : identities.of(["Policy", facts.policy], "policy");
  const document = { facts, lexicon, identities, say, policy: policy?.id };

  nameEntities(document);
  placeZones(document);
  relate(document);
  describe(document);
  for (const target of facts.targets) setTarget(document, target, "TARGET");
  for (const actual of facts.actuals) setTarget(document, actual, "ACTUAL");
  for (const task of facts.tasks) setTask(document, task);

  const rows = { entities: identities.rows(), claims: [...claims.values()] };
  const about = facts.region === null ? undefined : (lexicon.gazetteer.find(facts.region) !== undefined ? identities.of(["Region", facts.region], "region") : identities.of(["Park", facts.region], "region"));
  return {
    document: {
      id: facts.sha256, title: facts.title, issuer: facts.issuer, region: about?.id ?? null, level: facts.level, kind: facts.kind,
      publishedOn: facts.publishedOn, publishedOnPrecision: precisionOf(facts.publishedOn), number: facts.number, format: facts.format, source: facts.doc,
      policy: policy?.id ?? null, ...editionKeys({ ...facts, region: about?.id ?? null }), contentHash: hash(JSON.stringify([{ ...facts, doc: null }, rows])),
    },
    entities: identities.rows(),
    claims: rows.claims,
  };
}

interface Document {
  readonly facts: Facts;
  readonly lexicon: Lexicon;
  readonly identities: Identities;
  readonly say: (statement: Statement, passage: FactPassage) => void;
  readonly policy: string | undefined;
}

function nameEntities({ facts, identities, say }: Document): void {
  for (const entity of facts.entities) {
    const { id } = identities.of([entity.type, entity.name], "entities");
    say({ predicate: "NAMED", subject: id, value: [entity.name, ...entity.aliases].map(tidy).join("|"), confidence: entity.confidence, rule: entity.rule }, entity);
  }
}

/** A zone or township whose place the text leaves to its readers lies in the area that scopes its name. */
function placeZones({ facts, identities, say, lexicon }: Document): void {
  const placed = new Set(facts.relations.filter(({ type }) => type === "LOCATED_IN").map(({ from }) => identities.of(from, "relations").id));
  for (const entity of facts.entities) {
    if (entity.type !== "Park" && entity.type !== "Region") continue;
    const { id, region } = identities.of([entity.type, entity.name], "entities");
    const home = region === undefined ? undefined : lexicon.gazetteer.byCode(region);
    if (home === undefined || placed.has(id) || id === `Region:${home.code}`) continue;
    identities.add("Region", identityOfRegion(home));
    say({ predicate: "LOCATED_IN", subject: id, object: `Region:${home.code}`, basis: "IMPLIED", confidence: 0.9, rule: "zone-in-its-scope" }, entity);
  }
}

function relate({ facts, identities, say, lexicon }: Document): void {
  const resolved = facts.relations.map((relation, index) => {
    const where = `relations[${index}] ${relation.type}`;
    if (!allows(relation.type, relation.from[0], relation.to[0])) throw new InvalidDocument(`${facts.doc}, ${where}: ${relation.from[0]} → ${relation.to[0]} is not a pair that the ontology allows`);
    return { relation, subject: identities.of(relation.from, where).id, object: identities.of(relation.to, where).id, at: relation.at && identities.of(relation.at, where).id };
  });
  const sites = sitesOf(resolved.filter(({ relation }) => relation.type === "LOCATED_IN"), lexicon.gazetteer);
  for (const { relation, subject, object, at } of resolved) {
    say({
      predicate: relation.type, subject, object, at: at ?? (isSited(relation.type) ? sites.get(subject) : undefined),
      basis: upper(relation.basis), voice: relation.voice === null ? null : upper(relation.voice), strength: relation.strength === null ? null : upper(relation.strength),
      confidence: relation.confidence, rule: relation.rule, validFrom: relation.validFrom, validTo: relation.validTo,
    }, relation);
  }
}

/** Relations of firms, projects and institutions that happen somewhere: their place decides which cell they fill. */
function isSited(relation: Relation): boolean {
  const { from } = ontology.relations[relation];
  return ontology.relations[relation].voiced && !(from as readonly Kind[]).includes("Region");
}

function describe({ facts, identities, say }: Document): void {
  facts.attributes.forEach((attribute, index) => {
    const predicate = attributeByName.get(attribute.name) as Attribute;
    const number = Number(attribute.value);
    say({
      predicate, subject: identities.of(attribute.entity, `attributes[${index}] ${attribute.name}`).id,
      value: attribute.value, number: Number.isFinite(number) ? number : undefined, unit: attribute.unit, year: attribute.year,
      basis: upper(attribute.basis), confidence: attribute.confidence, rule: attribute.rule,
    }, attribute);
  });
}

function setTarget({ identities, say, policy }: Document, target: FactTarget, targetKind: "TARGET" | "ACTUAL"): void {
  const where = `${targetKind === "TARGET" ? "targets" : "actuals"}: ${target.metric}`;
  const named = [...target.measures];
  const places = named.filter(([kind]) => kind === "Region" || kind === "Park").map((place) => identities.of(place, where).id);
  const place = places[0] ?? placeNamed(target.region, identities, where);
  const value = numberOf(target.value);
  const parts = [targetKind, place ?? "", target.metric, target.op, target.value, target.unit, target.by, target.baseYear, target.scope];
  const id = `Target:${hash(JSON.stringify(parts)).slice(0, 16)}`;
  identities.add("Target", { id, name: tidy(target.metric), nameEn: null, term: undefined, region: undefined, isGroup: false }, {
    targetKind, metric: target.metric, comparison: target.op, printed: target.printed ?? `${target.value}${target.unit}`, value: value ?? null, unit: target.unit === "" ? null : target.unit,
    year: target.by, baseYear: target.baseYear, growth: target.growth, scope: target.scope, shared: target.shared,
  });
  const measured = new Set([...(place === undefined ? [] : [place]), ...named.map((reference) => identities.of(reference, where).id)]);
  const read = { confidence: target.confidence, rule: target.rule };
  if (policy !== undefined) say({ predicate: "SETS", subject: policy, object: id, ...read }, target);
  for (const object of measured) say({ predicate: "MEASURES", subject: id, object, ...read }, target);
}

function placeNamed(name: string | null, identities: Identities, where: string): string | undefined {
  if (name === null) return undefined;
  const place = identities.find(["Region", name]) ?? identities.find(["Park", name]);
  if (place !== undefined) return place.id;
  throw new InvalidDocument(`${where}: region ${name} is neither a Region nor a Park of the document; add it to its entities`);
}

function setTask({ facts, identities, say, policy }: Document, task: FactTask): void {
  const where = `tasks: ${task.title}`;
  const id = `Task:${policy?.replace(/^Policy:/, "") ?? facts.sha256.slice(0, 16)}:${[...task.path, task.title].map(tidy).join("/")}`;
  identities.add("Task", { id, name: tidy(task.title), nameEn: null, term: undefined, region: undefined, isGroup: false }, { path: task.path, deadline: task.deadline });
  const read = { confidence: task.confidence, rule: task.rule };
  if (policy !== undefined) say({ predicate: "SETS", subject: policy, object: id, ...read }, task);
  const bodies = task.bodies.length > 0 ? task.bodies : task.agencies.map((name) => ({ type: "Agency" as const, name, role: "unspecified" as const }));
  bodies.forEach(({ type, name, role }, index) => say({ predicate: "RESPONSIBLE_FOR", subject: identities.of([type, name], where).id, object: id, value: role, number: index + 1, ...read }, task));
  for (const reference of task.addresses) say({ predicate: "ADDRESSES", subject: id, object: identities.of(reference, where).id, ...read }, task);
  if (task.deadline !== null) say({ predicate: "DEADLINE", subject: id, value: task.deadline, ...read }, task);
}

/** A printed number as a number: `1/3` too. Undefined where it is none. */
function numberOf(value: string | number): number | undefined {
  if (typeof value === "number") return value;
  const fraction = /^(\d+)\/(\d+)$/.exec(value);
  const number = fraction === null ? Number(value) : Number(fraction[1]) / Number(fraction[2]);
  return Number.isFinite(number) ? number : undefined;
}

function upper<T extends string>(word: T): Uppercase<T> {
  return word.toUpperCase() as Uppercase<T>;
}
