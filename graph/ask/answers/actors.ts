import { compareText, distinctById, groupBy } from "../../analysis/groups.ts";
import type { Evidence } from "../../analysis/evidence.ts";
import type { EntityRef } from "../../analysis/chain-rows.ts";
import { type Kind, kindsOf, ontology, type Text } from "../../ontology/index.ts";
import type { Found } from "../answer.ts";
import type { Asked } from "../asked.ts";
import { linkTo } from "../link.ts";
import { type ColumnOf, entitiesColumns, entityColumns, inBoth, someNames, tableOf, titleIn } from "../table.ts";
import { aliasesOf, claimsAsked, evidenceIn, isOn, placesAsked, refOf, type Said, type Telling, thingsOf, treeOf } from "../telling.ts";
import { askVocabulary } from "../vocabulary.ts";
import { whatOf } from "./where.ts";
import { silent } from "./silence.ts";

interface Actor {
  readonly entity: EntityRef;
  readonly said: readonly Said[];
  readonly evidence: readonly Evidence[];
  /** The deciding claims on what was asked for. */
  readonly on: readonly Evidence[];
}

const placeKinds = new Set<string>(kindsOf("place"));

/** Who makes, works in, sits in: the firms, institutions, funds or zones of a place, on a thing, or both; each with what it does, where, and how far it is. */
export async function answerActors(telling: Telling, kinds: readonly Kind[]): Promise<Found> {
  const { asked, language, ask } = telling;
  const [things, inside, backbone] = await Promise.all([asked.topics.length === 0 ? [] : thingsOf(telling, asked.topics), placesAsked(telling), telling.backbone()]);
  const funds = kinds.includes("Fund") ? (await ask("fundsSpokenOf", { limit: 500 })).map(({ id }) => id) : [];
  const first = await claimsAsked(telling, funds.length > 0 ? { actors: funds } : asked.topics.length > 0 ? { things } : inside !== null ? { places: inside } : { documents: telling.documents.map(({ id }) => id) });
  const found = distinctById(first.flatMap(({ subject, object, undertakers }) => [subject, ...(object === null ? [] : [object]), ...undertakers].filter(({ kind }) => kinds.includes(kind))));
  const about = found.length === 0 ? [] : await claimsAsked(telling, { actors: found.map(({ id }) => id) });
  const claims = distinctById([...first, ...about]);
  const evidence = await evidenceIn(telling, claims);
  const sites = new Set(claims.flatMap(({ at, object, subject }) => [at, object, subject].filter((end) => end !== null && placeKinds.has(end.kind)).map((end) => (end as EntityRef).id)));
  const tree = await treeOf(ask, [...sites, ...asked.without.map(({ id }) => id)]);
  const scopes = new Map(found.flatMap(({ id }) => { const code = /^[A-Za-z]+:(\d{6})[:/]/.exec(id)?.[1]; return code === undefined || code === "100000" ? [] : [[id, `Region:${code}`] as const]; }));
  const isThere = (id: string) => inside === null || inside.includes(id);
  const isLeftOut = (id: string) => asked.without.some((place) => tree.isWithin(id, place.id));
  const ofActor = groupBy(claims.flatMap((claim) => ends(claim).filter(({ kind }) => kinds.includes(kind)).map(({ id }) => ({ id, claim }))), ({ id }) => id);
  const topics = asked.topics.map((topic) => isOn(topic, backbone));
  const unwanted = asked.withoutTopics.map((topic) => isOn(topic, backbone));
  const actorsBy = (isHere: (evidence: Evidence, sits: boolean) => boolean) => found.flatMap((entity): Actor[] => {
    const said = distinctById((ofActor.get(entity.id) ?? []).map(({ claim }) => claim));
    const own = evidence.filter(({ row }) => (row.subject.id === entity.id || row.undertakers.some(({ id }) => id === entity.id)) && row.predicate !== "SHORT_OF");
    const seats = sitesOf(entity, said);
    const scope = seats.length === 0 ? scopes.get(entity.id) : undefined;
    const sits = seats.some(({ id }) => isThere(id) && !isLeftOut(id)) || (scope !== undefined && isThere(scope));
    const there = own.filter((claim) => claim.decides && isHere(claim, sits));
    const asks = topics.length === 0 ? there : there.filter((claim) => topics.some((is) => is(claim)));
    const on = asked.cues.has("ended") ? asks.filter(({ voice }) => voice === "ENDED") : asks;
    if (own.some((claim) => unwanted.some((is) => is(claim)))) return [];
    const isOnAll = topics.length === 0 || (asked.cues.has("both") ? topics.every((is) => there.some(is)) : on.length > 0);
    const isOnly = !asked.cues.has("only") || topics.length === 0 || there.every((claim) => topics.some((is) => is(claim)));
    if ((asked.cues.has("ended") && on.length === 0) || !isOnAll || !isOnly || !fitsVoice(on, asked) || !fitsRole(said, asked)) return [];
    if (topics.length === 0 && inside !== null && !sits && there.length === 0 && !(entity.kind === "Park" && isThere(entity.id) && !asked.places.some(({ id }) => id === entity.id))) return [];
    if (topics.length === 0 && inside === null && seats.some(({ id }) => isLeftOut(id))) return [];
    if (entity.kind === "Park" && asked.places.some(({ id }) => id === entity.id)) return [];
    return [{ entity: refOf(entity), said, evidence: own, on }];
  }).sort((a, b) => reach(b) - reach(a) || b.said.length - a.said.length || compareText(a.entity.id, b.entity.id));
  const here = actorsBy(({ site }) => (site === null ? inside === null : isThere(site) && !isLeftOut(site)));
  // Who sits there and is said to do it in another place may well be meant.
  const elsewhere = here.length > 0 || inside === null || topics.length === 0 ? [] : actorsBy((_, sits) => sits);
  const actors = here.length > 0 ? here : elsewhere;
  const aliases = await aliasesOf(telling, actors.map(({ entity }) => entity));
  const { columns, rows } = tableOf(actors, [
    ...entityColumns<Actor>("who", labelOf(kinds), ({ entity }) => entity, language),
    ...entitiesColumns<Actor>("does", { zh: "做什么", en: "Does" }, ({ on, evidence: all }) => distinctById((on.length > 0 ? on : all).map(({ row }) => row.thing)), language),
    { id: "level", label: { zh: "程度", en: "Level" }, cell: (actor) => (reach(actor) === 0 ? null : ontology.levels[reach(actor)].label[language]) },
    ...entitiesColumns<Actor>("place", { zh: "地点", en: "Place" }, ({ entity, said }) => sitesOf(entity, said), language),
    { id: "role", label: { zh: "角色", en: "Role" }, cell: ({ entity, said }) => rolesOf(entity, said) },
    ...entitiesColumns<Actor>("projects", { zh: "项目", en: "Projects" }, ({ said }) => distinctById(said.flatMap(({ predicate, object }) => (predicate === "UNDERTAKES" && object !== null ? [object] : []))), language),
    ...(kinds.includes("Fund") ? [{ id: "size", label: { zh: "规模", en: "Size" }, cell: ({ said }) => said.flatMap(({ predicate, value, unit }) => (predicate === "SIZE" ? [`${value ?? ""}${unit ?? ""}`] : [])).join("、") } satisfies ColumnOf<Actor>] : []),
    { id: "aliases", label: { zh: "又称", en: "Also called" }, cell: ({ entity }) => aliases(entity) },
    { id: "documents", label: { zh: "文件", en: "Documents" }, cell: ({ said }) => [...new Set(said.map(({ document }) => titleIn(document.title, language)))].join(language === "zh" ? "、" : ", ") },
  ], ({ on, said }) => (on.length > 0 ? [...on.map(({ id }) => id), ...said.map(({ id }) => id)] : said.map(({ id }) => id)).slice(0, 12));
  const roles = rolesNamed(asked);
  const what = { zh: `${roles}${whatOf({ ...asked, cues: new Set() }).zh}${asked.topics.length + asked.places.length === 0 ? "" : "的"}${labelOf(kinds).zh}`, en: `${labelOf(kinds).en.toLowerCase()}${asked.topics.length === 0 ? " " : " for "}${whatOf({ ...asked, cues: new Set() }).en}`.trim() };
  const link = inside === null && asked.topics.length === 0 ? null : linkTo("/chain", asked, { select: asked.topics[0]?.entity?.id });
  if (actors.length === 0) return silent(telling, { zh: `有${what.zh}`, en: `that there are ${what.en}` }, link, columns);
  const names = actors.map(({ entity }) => entity);
  const note = elsewhere.length === 0 ? { zh: "", en: "" } : { zh: "没有写明在当地做的；以下位于当地，在别处做这个。", en: "None is said to do it there; these sit there and do it elsewhere. " };
  return { columns, rows, link, text: inBoth((lang) => (lang === "zh" ? `${note.zh}${what.zh}：读到${names.length}个：${someNames(names, lang)}。` : `${note.en}${what.en.charAt(0).toUpperCase()}${what.en.slice(1)}: ${names.length} read: ${someNames(names, lang)}.`)) };
}

function ends({ subject, object, undertakers }: Said): readonly EntityRef[] {
  return [subject, ...(object === null ? [] : [object]), ...undertakers];
}

function sitesOf({ id }: EntityRef, said: readonly Said[]): readonly EntityRef[] {
  return distinctById(said.flatMap(({ predicate, subject, object, at, undertakers }) => [
    ...(predicate === "LOCATED_IN" && subject.id === id && object !== null ? [object] : []), ...(at !== null && (subject.id === id || undertakers.some((one) => one.id === id)) ? [at] : []),
  ]));
}

function rolesOf({ id }: EntityRef, said: readonly Said[]): string {
  return [...new Set(said.flatMap(({ predicate, subject, value }) => (predicate === "ROLE" && subject.id === id && value !== null ? [value] : [])))].join("、");
}

function reach({ on, evidence }: Actor): 0 | 1 | 2 | 3 | 4 {
  return (on.length > 0 ? on : evidence.filter(({ decides }) => decides)).reduce<0 | 1 | 2 | 3 | 4>((most, { level }) => (level > most ? level : most), 0);
}

function fitsVoice(on: readonly Evidence[], { cues }: Asked): boolean {
  const levels = [["built", 4], ["underway", 3], ["planned", 2]] as const;
  const asked = levels.filter(([cue]) => cues.has(cue)).map(([, level]) => level);
  return asked.length === 0 || cues.has("not") || on.length === 0 || on.some(({ level }) => (asked as readonly number[]).includes(level));
}

/** A role asked for by its word (龙头, 链主) must be the one that the text gives. */
function fitsRole(said: readonly Said[], { cues, question }: Asked): boolean {
  if (!cues.has("role")) return true;
  const roles = said.flatMap(({ predicate, value }) => (predicate === "ROLE" && value !== null ? [value] : []));
  const named = roleWords().filter((role) => question.includes(role));
  return named.length === 0 ? roles.length > 0 : roles.some((role) => named.some((name) => role.includes(name)));
}

/** The words for roles that a text may give a firm: those of the cue. */
function roleWords(): readonly string[] {
  return [...askVocabulary().cueForms].flatMap(([form, cues]) => (cues.includes("role") && /\p{Script=Han}/u.test(form) ? [form] : []));
}

/** The role that a question asks for, as its words say it. */
function rolesNamed({ cues, question }: Asked): string {
  return cues.has("role") ? roleWords().filter((role) => question.includes(role)).join("、") : "";
}

function labelOf(kinds: readonly Kind[]): Text {
  return { zh: kinds.map((kind) => ontology.kinds[kind].label.zh).join("、"), en: kinds.map((kind) => plurals[kind] ?? ontology.kinds[kind].label.en).join(", ") };
}

const plurals: Partial<Record<Kind, string>> = { Company: "Firms", Institution: "Institutions", Fund: "Funds", Park: "Zones and parks", Agency: "Agencies" };
