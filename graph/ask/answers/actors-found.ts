import { type EntityRef, refOf } from "../../analysis/chain-rows.ts";
import type { Evidence } from "../../analysis/evidence.ts";
import { compareText, distinctById, groupBy } from "../../grouping.ts";
import { type Kind, kindsOf, stageOf } from "../../ontology/index.ts";
import type { Asked } from "../asked.ts";
import { claimsAsked, evidenceIn, isOn, placesAsked, type Said, type Telling, thingsOf, treeOf } from "../telling.ts";
import { fitsRole } from "./actor-roles.ts";

/** Whoever does something, with all that is said of it. */
export interface Actor {
  readonly entity: EntityRef;
  readonly said: readonly Said[];
  readonly evidence: readonly Evidence[];
  /** The deciding claims on what was asked for. */
  readonly on: readonly Evidence[];
}

type Level = 0 | 1 | 2 | 3 | 4;

/** How far an actor is with what was asked for, or with anything. */
export function reach({ on, evidence }: Actor): Level {
  return (on.length > 0 ? on : evidence.filter(({ decides }) => decides)).reduce<Level>((most, { level }) => (level > most ? level : most), 0);
}

/** Where an entity is said to sit, and where what it does is said to happen. */
export function sitesOf({ id }: EntityRef, said: readonly Said[]): readonly EntityRef[] {
  return distinctById(said.flatMap(({ predicate, subject, object, at, undertakers }) => [
    ...(predicate === "LOCATED_IN" && subject.id === id && object !== null ? [object] : []), ...(at !== null && (subject.id === id || undertakers.some((one) => one.id === id)) ? [at] : []),
  ]));
}

/**
 * The actors of these kinds that a question means, the furthest first. Where none is said to do at the place what is asked for, those that sit there and
 * are said to do it elsewhere may well be meant.
 */
export async function actorsFound(telling: Telling, kinds: readonly Kind[]): Promise<{ readonly actors: readonly Actor[]; readonly areElsewhere: boolean }> {
  const { asked } = telling;
  const [{ candidates, claims }, inside] = await Promise.all([actorsSpokenOf(telling, kinds), placesAsked(telling)]);
  const [evidence, isOutside, backbone] = await Promise.all([evidenceIn(telling, claims), outsideOf(telling, claims), telling.backbone()]);
  const there = new Set(inside);
  const isThere = (id: string) => inside === null || there.has(id);
  const topics = asked.topics.map((topic) => isOn(topic, backbone));
  const unwanted = asked.withoutTopics.map((topic) => isOn(topic, backbone));
  const ofActor = groupBy(claims.flatMap((claim) => ends(claim).map(({ id }) => ({ id, claim }))), ({ id }) => id);

  const actorAt = (entity: EntityRef, said: readonly Said[], isHere: (evidence: Evidence, sits: boolean) => boolean): Actor | null => {
    const own = evidence.filter(({ row }) => (row.subject.id === entity.id || row.undertakers.some(({ id }) => id === entity.id)) && row.predicate !== "SHORT_OF");
    const seats = sitesOf(entity, said);
    const scope = seats.length === 0 ? scopeOf(entity) : null;
    const isNamedAfter = seats.length === 0 && entity.kind === "Fund" && asked.places.some(({ name }) => entity.name.startsWith(name.replace(/[省市]$/, "")));
    const sits = isNamedAfter || seats.some(({ id }) => isThere(id) && !isOutside(id)) || (scope !== null && isThere(scope));
    // The chips of a house that only designs are made by others.
    const isFabless = asked.topics.some(({ code }) => code !== null && stageOf(code) === "FABRICATION") && isDesignHouse(own);
    const doing = own.filter((claim) => claim.decides && isHere(claim, sits) && !(isFabless && claim.row.predicate === "MAKES" && claim.stage === "FABRICATION"));
    const on = doing.filter((claim) => (topics.length === 0 || topics.some((is) => is(claim))) && (!asked.cues.has("ended") || claim.voice === "ENDED"));
    const isOnAll = topics.length === 0 || (asked.cues.has("both") ? topics.every((is) => doing.some(is)) : on.length > 0);
    const isOnly = !asked.cues.has("only") || topics.length === 0 || doing.every((claim) => topics.some((is) => is(claim)));
    const isUnwanted = own.some((claim) => unwanted.some((is) => is(claim)));
    const isPlaced = (topics.length > 0 || (inside === null ? !seats.some(({ id }) => isOutside(id)) : sits || doing.length > 0 || (entity.kind === "Park" && isThere(entity.id)))) && (entity.kind !== "Region" || isThere(entity.id));
    const isFit = isOnAll && isOnly && !isUnwanted && isPlaced && !(asked.cues.has("ended") && on.length === 0) && fitsVoice(on, asked) && fitsRole(said, asked);
    return isFit && !isPlaceItself(entity, asked) ? { entity: refOf(entity), said, evidence: own, on } : null;
  };
  const actorsWhere = (isHere: (evidence: Evidence, sits: boolean) => boolean) => candidates.flatMap((entity) => actorAt(entity, distinctById((ofActor.get(entity.id) ?? []).map(({ claim }) => claim)), isHere) ?? []).sort((a, b) => reach(b) - reach(a) || b.said.length - a.said.length || compareText(a.entity.id, b.entity.id));

  const here = actorsWhere(({ site }) => (site === null ? inside === null : isThere(site) && !isOutside(site)));
  const elsewhere = here.length > 0 || inside === null || topics.length === 0 ? [] : actorsWhere((_, sits) => sits);
  return { actors: here.length > 0 ? here : elsewhere, areElsewhere: elsewhere.length > 0 };
}

/** Whether somebody is said to design and nowhere said to fabricate. */
function isDesignHouse(own: readonly Evidence[]): boolean {
  const isIn = (stage: string) => own.some((claim) => claim.row.predicate === "ENGAGED_IN" && claim.stage === stage);
  return isIn("DESIGN") && !isIn("FABRICATION");
}

/** The actors of these kinds of which something is said that the question asks for, and all that is said of them. */
async function actorsSpokenOf(telling: Telling, kinds: readonly Kind[]): Promise<{ readonly candidates: readonly EntityRef[]; readonly claims: readonly Said[] }> {
  const { asked, ask, documents } = telling;
  const [things, inside, funds] = await Promise.all([thingsOf(telling, asked.topics), placesAsked(telling), kinds.includes("Fund") ? ask("fundsSpokenOf", { limit: 500 }) : []]);
  const first = await claimsAsked(telling, funds.length > 0 ? { actors: funds.map(({ id }) => id) } : asked.topics.length > 0 ? { things } : inside !== null ? { places: inside } : { documents: documents.map(({ id }) => id) });
  const candidates = distinctById([...first.flatMap(ends), ...(await fundsNamed(telling, funds))].filter(({ kind }) => kinds.includes(kind)));
  const about = candidates.length === 0 ? [] : await claimsAsked(telling, { actors: candidates.map(({ id }) => id) });
  return { candidates, claims: distinctById([...first, ...about]) };
}

/** The funds themselves: of one that is only named nothing else is said. */
async function fundsNamed({ ask }: Telling, funds: readonly { readonly id: string }[]): Promise<readonly EntityRef[]> {
  if (funds.length === 0) return [];
  return (await ask("entitiesById", { ids: funds.map(({ id }) => id) })).map(({ entity }) => refOf(entity as unknown as EntityRef));
}

const placeKinds: ReadonlySet<Kind> = new Set(kindsOf("place"));

/** What decides whether a place lies in one that is left out. */
async function outsideOf({ ask, asked }: Telling, claims: readonly Said[]): Promise<(id: string) => boolean> {
  if (asked.without.length === 0) return () => false;
  const sites = claims.flatMap(({ at, object, subject }) => [at, object, subject].flatMap((end) => (end !== null && placeKinds.has(end.kind) ? [end.id] : [])));
  const tree = await treeOf(ask, [...sites, ...asked.without.map(({ id }) => id)]);
  return (id) => asked.without.some((place) => tree.isWithin(id, place.id));
}

function ends({ subject, object, undertakers }: Said): readonly EntityRef[] {
  return [subject, ...(object === null ? [] : [object]), ...undertakers];
}

/** The area that the id of an entity puts it into, where no text says where it sits. */
function scopeOf({ id }: EntityRef): string | null {
  const code = /^[A-Za-z]+:(\d{6})[:/]/.exec(id)?.[1];
  return code === undefined || code === "100000" ? null : `Region:${code}`;
}

/** A zone or area that the question names as its place is none within it. */
function isPlaceItself({ id, kind }: EntityRef, { places }: Asked): boolean {
  return placeKinds.has(kind) && places.some((place) => place.id === id);
}

function fitsVoice(on: readonly Evidence[], { cues }: Asked): boolean {
  const levels = [["built", 4], ["underway", 3], ["planned", 2]] as const;
  const asked: readonly number[] = levels.filter(([cue]) => cues.has(cue)).map(([, level]) => level);
  return asked.length === 0 || cues.has("not") || on.length === 0 || on.some(({ level }) => asked.includes(level));
}
