import type { FactPassage, FactReference, Facts, FactTarget } from "../facts/schema.ts";
import { products } from "../ontology/index.ts";
import type { AttributeFact } from "./attributes.ts";
import type { Context, End, RuledStatement } from "./context.ts";
import type { Entity } from "./identity/entity.ts";
import type { Mention } from "./identity/mention.ts";
import { inWordRule } from "./identity/own-names.ts";
import type { Stretch } from "./text/reading.ts";
import type { Figure } from "./figures/figures.ts";
import type { TaskFact } from "./tasks.ts";

/** All that a document says, entities apart. */
export interface Said {
  readonly statements: readonly RuledStatement[];
  readonly figures: readonly Figure[];
  readonly tasks: readonly TaskFact[];
  readonly attributes: readonly AttributeFact[];
}

/** Puts what was read into the shape of a facts file, with the passage of each: offsets into the document as given. */
export function factsOf(context: Context, { statements, figures, tasks, attributes }: Said, policy: Entity | undefined): Facts {
  const { about, doc, sha256, format } = context.reading.document;
  const passage = passagesOf(context);
  const used = usedBy({ statements, figures, tasks, attributes }, context.cast.entities.length);
  const shown = context.cast.entities.filter((entity) => !entity.group && (entity === policy || isShown(entity, context, used)));
  const sure = certaintyOf(context);
  const reference = referencesTo(context.cast.entities);
  return {
    doc, sha256, title: about.title === "" ? doc : about.title, issuer: about.issuer, region: about.region, level: about.level, kind: about.kind, publishedOn: about.publishedOn,
    number: about.number, format, policy: policy?.name ?? null,
    entities: shown.map((entity) => {
      const mention = bestMention(entity);
      const { quote, excerpt, start, end, locator } = passage(mention);
      const confidence = sure(entity.kind === "Application" && !context.relevance.whole ? Math.min(mention.confidence, useInReport) : mention.confidence, mention);
      return { type: entity.kind, name: entity.name, aliases: [...entity.aliases], confidence, rule: mention.rule, quote, excerpt, start, end, locator };
    }),
    // Field by field, and none left out that is not there: so all are laid out alike at once, and a table says many things.
    relations: statements.map(({ type, from, to, at, basis, voice, strength, confidence, validFrom, rule, why, evidence }) => {
      const { quote, excerpt, start, end, locator } = passage(evidence);
      return {
        type, from: reference(from), to: reference(to), at: at === undefined || at === from || at === to ? undefined : reference(at), why, basis, voice: voice ?? null, strength: strength ?? null,
        confidence: sure(confidenceIn(context, confidence), evidence), validFrom, rule, quote, excerpt, start, end, locator,
      };
    }),
    attributes: attributes.map(({ entity, name, value, unit, year, basis, confidence, rule, evidence }) => {
      const { quote, excerpt, start, end, locator } = passage(evidence);
      return { entity: reference(entity), name, value, unit, year, basis, voice: null, strength: null, confidence: sure(confidence, evidence), rule, quote, excerpt, start, end, locator };
    }),
    targets: figures.filter(({ reached }) => !reached).map((figure) => figureFact(figure, passage, sure, reference)),
    actuals: figures.filter(({ reached }) => reached).map((figure) => figureFact(figure, passage, sure, reference)),
    tasks: tasks.map(({ title, path, bodies, deadline, addresses, evidence, confidence }) => ({
      title, path: [...path], agencies: bodies.filter(({ entity }) => !entity.group).map(({ entity }) => entity.name), bodies: bodies.map(({ entity, role }) => ({ type: entity.kind, name: entity.name, role })),
      deadline, addresses: addresses.map(reference), confidence: sure(confidence, evidence), rule: "task-heading", ...passage(evidence),
    })),
  };
}

/** 1 for each entity that a fact speaks of, by its index. */
function usedBy({ statements, figures, tasks, attributes }: Said, entities: number): Uint8Array {
  const used = new Uint8Array(entities);
  const use = ({ index }: End) => {
    if (index >= 0) used[index] = 1;
  };
  for (const { from, to, at } of statements) {
    use(from);
    use(to);
    if (at !== undefined) use(at);
  }
  for (const { measures, place } of figures) {
    measures.forEach(use);
    if (place !== undefined) use(place);
  }
  for (const { bodies, addresses } of tasks) {
    for (const { entity } of bodies) use(entity);
    addresses.forEach(use);
  }
  for (const { entity } of attributes) use(entity);
  return used;
}

/** What is left of a confidence where the text was recognised from a picture. */
const legibility = 0.85;

/** Confidences with two decimals, lower on pages that were recognised. */
function certaintyOf({ reading }: Context): (confidence: number, at: Stretch) => number {
  const { format, recognized } = reading.document;
  const pages = new Set<number | undefined>(recognized);
  const isRecognized = (at: number) => pages.size > 0 && (format === "ocr" || pages.has(reading.sentenceAt(at)?.part.block.page));
  return (confidence, { start }) => Math.round(confidence * (isRecognized(start) ? legibility : 1) * 100) / 100;
}

/**
 * What is left of a rule's confidence in news, which says a thing in more ways than plans do: less of what a rule infers than of what it finds said in so many
 * words. Measured on passages that no rule was made with.
 */
const inNews = { inferred: 0.8, said: 0.92 } as const;
const inSoManyWords = 0.9;

/** How sure a rule that is so sure is of what it says in this document. */
function confidenceIn({ reading: { isNews } }: Context, confidence: number): number {
  if (!isNews) return confidence;
  return confidence * (confidence < inSoManyWords ? inNews.inferred : inNews.said);
}

/** A use beside the chain in a report on many things may be an industry of its own. */
const useInReport = 0.75;

function figureFact(figure: Figure, passage: (stretch: Stretch) => FactPassage, sure: (confidence: number, at: Stretch) => number, reference: (end: End) => FactReference): FactTarget {
  const { metric, op, value, printed, unit, by, baseYear, growth, place, scope, shared, measures, evidence, confidence } = figure;
  return { metric, op, value, printed, unit, by, baseYear, growth, region: place?.name ?? null, scope, shared, measures: measures.map(reference), confidence: sure(confidence, evidence), rule: figure.reached ? "number-reached" : "number-aimed-at", ...passage(evidence) };
}

/** Whatever a fact speaks of is printed; else what stands for itself, in a document on many things no place or body. */
function isShown(entity: Entity, { relevance, reading }: Context, used: Uint8Array): boolean {
  if (used[entity.index] === 1) return true;
  if (entity.mentions.every(({ rule }) => rule === inWordRule)) return false;
  const counts = entity.mentions.some((mention) => mention.inside === undefined || isNamedWithin(mention, mention.inside));
  return counts && (relevance.whole || reading.isNews || (entity.kind !== "Region" && entity.kind !== "Agency"));
}

/** What a longer name names beside itself: the chain in a policy's title, the firm of a project, the thing of a park, project or chain. */
function isNamedWithin({ kind, term }: Mention, { kind: outer }: Mention): boolean {
  if (kind === "Application" && term?.subStage === "ENERGY") return false;
  if (outer === "Chain" && term?.name.endsWith("半导体") === true) return false;
  if (outer === "Policy") return kind === "Chain";
  if (outer === "Project") return products.has(kind) || kind === "Company" || kind === "Park";
  if (["Park", "Institution", "Chain", "Fund"].includes(outer)) return products.has(kind);
  return outer === "Technology" || (outer === "Device" && kind !== "Application");
}

/** Where an entity is best seen: under its own name, standing for itself. */
function bestMention(entity: Entity): Mention {
  let best: Mention | undefined;
  for (const mention of entity.mentions) {
    if (mention.name !== entity.name) continue;
    if (mention.inside === undefined) return mention;
    best ??= mention;
  }
  return best ?? (entity.mentions[0] as Mention);
}

/** How facts name their ends: an entity by one pair, however many facts speak of it. */
function referencesTo(entities: readonly Entity[]): (end: End) => FactReference {
  const pairs = entities.map(({ kind, name }): FactReference => [kind, name]);
  return ({ index, kind, name }) => pairs[index] ?? [kind, name];
}

/** Turns a stretch of the compact text into offsets of the source, its quote and an excerpt of at most 40 characters. */
function passagesOf({ reading }: Context): (stretch: Stretch) => Required<FactPassage> {
  const { document, clean, text } = reading;
  const last = text.length - 1;
  const passageOf = ({ start, end }: Stretch): Required<FactPassage> => {
    const from = clean[Math.max(0, Math.min(start, last))] as number;
    const to = (clean[Math.max(0, Math.min(Math.max(end, start + 1), last + 1) - 1)] as number) + 1;
    const part = reading.sentenceAt(start)?.part;
    // What a row says with a cell that reaches down into it stands in the row itself.
    const across = part !== undefined && part.cells.length > 0 && (from < part.block.start || to <= from) && !part.cells.some((cell) => cell.start <= start && cell.end >= end) ? part.block : undefined;
    const span = document.clean.sourceSpan(across?.start ?? from, across?.end ?? to);
    const quote = document.text.slice(span.start, span.end);
    return { quote, excerpt: quote.slice(0, 40), start: span.start, end: span.end, locator: part?.block.locator ?? "" };
  };
  let known: { readonly start: number; readonly end: number; readonly passage: Required<FactPassage> } | undefined;
  // A row says several things, one behind the other.
  return ({ start, end }) => {
    if (known?.start !== start || known.end !== end) known = { start, end, passage: passageOf({ start, end }) };
    return known.passage;
  };
}
