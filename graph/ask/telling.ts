import type { Backbone } from "../analysis/backbone.ts";
import type { EntityRef, ThingRow } from "../analysis/chain-rows.ts";
import { type Evidence, evidenceOf } from "../analysis/evidence.ts";
import type { EvidenceRow } from "../analysis/evidence-rows.ts";
import { compareText } from "../grouping.ts";
import { placeTree, type PlaceTree } from "../analysis/place-tree.ts";
import { dateOf, most, placesAround, saidBy } from "../analysis/questions/ask.ts";
import type { Ask } from "../analysis/search.ts";
import { attributes, ontology, relations, type Text } from "../ontology/index.ts";
import type { Found } from "./answer.ts";
import type { Asked, Topic } from "./asked.ts";
import type { DocumentRow } from "./documents.ts";
import type { Language } from "./table.ts";
import { familyTopic, stageTopic } from "./topics.ts";

/** A claim as an answer is made of it: a relation, with what may be its object, or an attribute with its value. */
export interface Said extends Omit<EvidenceRow, "thing"> {
  readonly subject: ThingRow;
  readonly object: ThingRow | null;
  readonly value: string | null;
  readonly unit: string | null;
}

/** What an answer is found and told with. */
export interface Telling {
  readonly asked: Asked;
  readonly ask: Ask;
  readonly language: Language;
  readonly documents: readonly DocumentRow[];
  readonly backbone: () => Promise<Backbone>;
  /** The text of a document as it was given; null where it is not at hand. */
  readonly textOf: (document: string) => Promise<string | null>;
  /** The folded forms by which a question or a text may name an entity. */
  readonly formsOf: (entity: EntityRef) => readonly string[];
}

/** Where claims are looked for: at places, on things, of actors, in documents. */
export interface Where {
  readonly places?: readonly string[];
  readonly things?: readonly string[];
  readonly actors?: readonly string[];
  readonly documents?: readonly string[];
  readonly predicates?: readonly string[];
}

const every = [...relations, ...attributes.filter((attribute) => attribute !== "NAMED")];

/** The accepted claims of documents, found from any of these ends. */
export async function claimsAsked({ ask, asked }: Telling, { places = [], things = [], actors = [], documents = [], predicates = every }: Where): Promise<readonly Said[]> {
  return (await ask("claimsAsked", { places, things, actors, documents, predicates, until: saidBy(asked.asOf), limit: most })) as unknown as readonly Said[];
}

/** Claims on how far things are, as evidence: with level, family, and which of them decides. */
export async function evidenceIn(telling: Telling, claims: readonly Said[]): Promise<readonly Evidence[]> {
  const rows = claims.flatMap((claim): EvidenceRow[] => (claim.object !== null && standing.has(claim.predicate) ? [{ ...claim, thing: claim.object }] : []));
  return evidenceOf(rows, await telling.backbone(), dateOf(telling.asked.asOf));
}

const standing: ReadonlySet<string> = new Set(["MAKES", "ENGAGED_IN", "FOCUSES_ON", "HAS", "STRONG_IN", "SHORT_OF", "TO_BREAK_THROUGH"]);

/** The ids of all things that topics ask for: a stage with what stands in it, a thing with its variants, a family with its members. */
export async function thingsOf({ ask }: Telling, topics: readonly Topic[]): Promise<readonly string[]> {
  if (topics.length === 0) return [];
  const codes = topics.flatMap(({ code }) => code ?? []);
  const families = topics.flatMap(({ code, things, family }) => (family !== null && (code !== null || things.length === 0) ? [family] : []));
  const rows = await ask("thingsAt", { ids: topics.flatMap(({ things }) => things), codes, families, limit: most });
  return rows.map(({ id }) => id);
}

/** What decides whether evidence is on a topic; a family is the thing's own, or what its sentence implies. */
export function isOn({ code, things, family }: Topic, backbone: Backbone): (evidence: Pick<Evidence, "stage" | "subStage" | "thing" | "family">) => boolean {
  const forms = new Set(things.flatMap((id) => [id, ...backbone.variants(id)]));
  return (evidence) => (code === null || evidence.stage === code || evidence.subStage === code) && (things.length === 0 || forms.has(evidence.thing)) && (family === null || evidence.family === family);
}

/** What decides whether evidence is on any of what is asked for, where something is, and on none of what is left out. */
export function isAskedFor({ topics, withoutTopics }: Pick<Asked, "topics" | "withoutTopics">, backbone: Backbone): (evidence: Evidence) => boolean {
  const wanted = topics.map((topic) => isOn(topic, backbone));
  const unwanted = withoutTopics.map((topic) => isOn(topic, backbone));
  return (evidence) => (wanted.length === 0 || wanted.some((is) => is(evidence))) && !unwanted.some((is) => is(evidence));
}

/** The wider topics to look at where nothing is said of the very things: each by the sub-stage and family at which it stands. Null where none is wider. */
export async function widened({ asked, backbone }: Telling): Promise<Asked | null> {
  const chain = await backbone();
  const topics = asked.topics.map((topic): Topic => {
    const thing = topic.things.flatMap((id) => chain.thing(id) ?? [])[0];
    const [code, family] = [thing?.subStage ?? topic.wider?.code ?? null, topic.family ?? thing?.family ?? topic.wider?.family ?? null];
    if (topic.things.length === 0) return topic.code !== null && topic.family !== null ? familyTopic(topic.family) : topic;
    return code === null || family === null ? topic : stageTopic(code, family);
  });
  return topics.some((topic, index) => topic !== asked.topics[index]) ? { ...asked, topics } : null;
}

/** An answer, or, where it finds nothing on the very thing, one on what is wider, which says so. */
export async function orWider(telling: Telling, answer: (telling: Telling) => Promise<Found>): Promise<Found> {
  const found = await answer(telling);
  if (found.rows.length > 0) return found;
  const wider = await widened(telling);
  if (wider === null) return found;
  const more = await answer({ ...telling, asked: wider });
  if (more.rows.length === 0) return found;
  const very = { zh: telling.asked.topics.map(({ label }) => label.zh).join("、"), en: telling.asked.topics.map(({ label }) => label.en).join(", ") };
  const told = wider.topics.map(widerTold);
  return { ...more, text: { zh: `读过的文件没有直接写明“${very.zh}”，以下是${told.map(({ zh }) => zh).join("、")}。${more.text.zh}`, en: `No document that was read names “${very.en}” itself; this is of ${told.map(({ en }) => en).join(", ")}. ${more.text.en}` } };
}

/** A wider topic as the answer names it: a family at a stage, or whatever it is. */
function widerTold({ code, entity, family, label }: Topic): Text {
  if (code === null || entity === null || family === null) return label;
  return { zh: `处于${entity.name}环节的${ontology.families[family].label.zh}`, en: `${ontology.families[family].label.en} at ${(entity.nameEn ?? entity.name).toLowerCase()}` };
}

/** The tree of all places around these. */
export async function treeOf(ask: Ask, ids: Iterable<string>): Promise<PlaceTree> {
  return placeTree(await placesAround(ask, ids));
}

/** The asked places and all within them; null where none is asked for. */
export async function placesAsked({ ask, asked }: Telling): Promise<readonly string[] | null> {
  if (asked.places.length === 0) return null;
  return (await ask("placesWithin", { ids: asked.places.map(({ id }) => id) })).map(({ id }) => id);
}

/** How many other names of one entity an answer gives. */
const mostAliases = 8;

/** The other names of these entities, shortest first: what a document prints may be one of them. */
export async function aliasesOf({ ask }: Telling, entities: readonly EntityRef[]): Promise<(entity: EntityRef) => string> {
  const ids = [...new Set(entities.map(({ id }) => id))].slice(0, 500);
  const rows = ids.length === 0 ? [] : await ask("entitiesById", { ids });
  const known = new Map(rows.map(({ entity }) => [entity["id"] as string, [...(entity["aliases"] as readonly string[])].sort((a, b) => a.length - b.length || compareText(a, b)).slice(0, mostAliases).join("、")]));
  return ({ id }) => known.get(id) ?? "";
}
