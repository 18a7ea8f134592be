import { type Evidence, evidenceAt, firmsBehind, highestLevel, isLacking, isWish } from "../../analysis/evidence.ts";
import { type EntityRef, refOf } from "../../analysis/chain-rows.ts";
import { compareText, distinctById } from "../../grouping.ts";
import type { Level } from "../../analysis/level.ts";
import { spokenOfPlaces } from "../../analysis/questions/grounds.ts";
import { tell } from "../../analysis/wording.ts";
import { type Family, ontology, type Text } from "../../ontology/index.ts";
import type { Found } from "../answer.ts";
import type { Asked, Topic } from "../asked.ts";
import { linkTo } from "../link.ts";
import { type ColumnOf, entitiesColumns, entityColumns, inBoth, someNames, tableOf } from "../table.ts";
import { claimsAsked, evidenceIn, isAskedFor, placesAsked, type Telling, thingsOf, treeOf } from "../telling.ts";
import { answerBreadth } from "./breadth.ts";
import { answerHavingNot, isHavingNotAsked } from "./having-not.ts";
import { isOfLevel, levelAsked } from "./place-levels.ts";
import { answerShortfalls } from "./shortfalls.ts";
import { silent } from "./silence.ts";

interface PlaceRow {
  readonly place: EntityRef;
  readonly topic: Topic;
  readonly level: Level;
  readonly evidence: readonly Evidence[];
  readonly firms: readonly EntityRef[];
}

/** Which kinds of claim a question asks for, by its words; all where it does not say. */
function wanted({ cues }: Asked): (evidence: Evidence) => boolean {
  if (cues.has("breakthrough")) return ({ predicate }) => predicate === "TO_BREAK_THROUGH";
  if (cues.has("lack") && !cues.has("not")) return isLacking;
  if (cues.has("strong")) return ({ predicate }) => predicate === "STRONG_IN" || predicate === "HAS";
  if (cues.has("ended")) return ({ voice }) => voice === "ENDED";
  if (cues.has("underway")) return ({ level, decides }) => decides && level === 3;
  if (cues.has("planned")) return ({ level, decides }) => decides && level === 2;
  if (cues.has("built") || cues.has("has")) return ({ level, decides }) => decides && level === 4;
  if (cues.has("wanted") || cues.has("focus") || cues.has("target")) return (evidence) => isWish(evidence) || evidence.predicate === "FOCUSES_ON";
  return () => true;
}

/** Where a stage, thing or family is covered, focused on, named, wanted, lacking: each place with how far it is, who is there, and why. */
export async function answerWhere(given: Telling): Promise<Found> {
  if (isHavingNotAsked(given.asked)) return answerHavingNot(given);
  if (given.asked.topics.length === 0 && given.asked.cues.has("lack")) return answerShortfalls(given);
  const telling = { ...given, asked: withDone(wishedOnly(given.asked)) };
  if (telling.asked.topics.length === 0) return answerBreadth(telling);
  if (telling.asked.cues.has("not") && telling.asked.cues.has("where")) return answerWithout(telling);
  const { asked, language, ask } = telling;
  const [things, inside, backbone] = await Promise.all([thingsOf(telling, asked.topics), placesAsked(telling), telling.backbone()]);
  const claims = await claimsAsked(telling, { things });
  const all = await evidenceIn(telling, await withSiblings(telling, claims));
  const isWanted = wanted(asked);
  const isOnlyWish = asked.cues.has("wanted") && (asked.cues.has("only") || asked.cues.has("unmet"));
  const tree = await treeOf(ask, [...all.flatMap(({ site }) => site ?? []), ...asked.places.map(({ id }) => id), ...asked.without.map(({ id }) => id)]);
  const rows = asked.topics.flatMap((topic): PlaceRow[] => {
    const on = all.filter(isAskedFor({ ...asked, topics: [topic] }, backbone));
    const places = distinctById(on.flatMap(({ site }) => (site === null ? [] : tree.around(site))).filter(({ level }) => level !== "nation"));
    return places.flatMap((place) => {
      const evidence = evidenceAt(on, place.id, tree).filter(isWanted).sort(byWeight);
      if (evidence.length === 0 || (isOnlyWish && highestLevel(evidenceAt(on, place.id, tree)) > 1)) return [];
      return [{ place: refOf(place), topic, evidence, level: highestLevel(evidence), firms: distinctById(evidence.filter(({ decides, level }) => decides && level >= 2).flatMap(firmsBehind)) }];
    });
  }).filter(({ place }) => (inside === null || inside.includes(place.id)) && !asked.without.some(({ id }) => tree.isWithin(place.id, id) || tree.isWithin(id, place.id)));
  const isBoth = asked.topics.length > 1 && asked.cues.has("both");
  const kept = (isBoth ? rows.filter(({ place }) => asked.topics.every((topic) => rows.some((row) => row.place.id === place.id && row.topic === topic))) : rows).filter((row) => isLevelAsked(row, asked)).sort((a, b) => Number(isOfLevel(b.place, levelAsked(asked))) - Number(isOfLevel(a.place, levelAsked(asked))) || byReach(a, b));
  const link = linkTo("/matrix", asked, { columns: asked.topics[0]?.code === null ? "PRODUCT" : null, select: asked.topics[0]?.entity?.id });
  const { columns, rows: cells } = tableOf(kept, [
    ...entityColumns<PlaceRow>("place", { zh: "地方", en: "Place" }, ({ place }) => place, language),
    ...(asked.topics.length > 1 ? [{ id: "topic", label: { zh: "对象", en: "Of" }, cell: ({ topic }) => topic.label[language] } satisfies ColumnOf<PlaceRow>] : []),
    { id: "level", label: { zh: "程度", en: "Level" }, cell: ({ level, evidence }) => (level === 0 && evidence.some(isLacking) ? ontology.voices.LACKING.label[language] : ontology.levels[level].label[language]) },
    { id: "how", label: { zh: "说法", en: "Said" }, cell: ({ evidence }) => [...new Set(evidence.map(({ predicate }) => ontology.relations[predicate as keyof typeof ontology.relations].label[language]))].join(language === "zh" ? "、" : ", ") },
    ...entitiesColumns<PlaceRow>("firms", { zh: "企业与机构", en: "Firms and institutions" }, ({ firms }) => firms, language),
    { id: "reason", label: { zh: "依据", en: "Reason" }, cell: ({ evidence: [first], place }) => (first === undefined ? null : tell(first, place.id)[language]) },
  ], ({ evidence }) => evidence.map(({ id }) => id));
  const what = whatOf(asked);
  if (kept.length === 0) return silent(telling, asked.places.length === 0 ? { zh: `哪里有${what.zh}`, en: `where there is ${what.en}` } : { zh: `${asked.places.map(({ name }) => name).join("、")}有${asked.topics.map(({ label }) => label.zh).join("、")}`, en: `that there is ${what.en}` }, link, columns);
  const places = distinctById(kept.map(({ place }) => place));
  const furthest = kept.filter(({ level }) => level === kept[0]?.level);
  const reached = kept[0]?.level === 0 ? (asked.cues.has("breakthrough") ? ontology.relations.TO_BREAK_THROUGH : ontology.relations.SHORT_OF).label : ontology.levels[kept[0]?.level ?? 0].label;
  return {
    columns, rows: cells, link,
    text: inBoth((lang) => (lang === "zh"
      ? `${what.zh}：读到${places.length}个地方。${reached.zh}：${someNames(distinctById(furthest.map(({ place }) => place)), lang)}。`
      : `${what.en}: read of ${places.length} place${places.length === 1 ? "" : "s"}. ${reached.en}: ${someNames(distinctById(furthest.map(({ place }) => place)), lang)}.`)),
  };
}

/** Whether there is any plan for a thing, or a focus on it, is answered by what is done as well as by what is wished for. */
export function withDone(asked: Asked): Asked {
  const { cues } = asked;
  return cues.has("focus") && cues.has("yesno") && !cues.has("wanted") && !cues.has("where") ? { ...asked, cues: new Set([...cues].filter((cue) => cue !== "focus")) } : asked;
}

/** Wanted but not there (想发展外延但没有的, want it but lack it) asks for what is only wished for, not for a shortfall that a text declares. */
export function wishedOnly(asked: Asked): Asked {
  const { cues, question } = asked;
  const isWished = cues.has("wanted") || (cues.has("focus") && /但|却|尚未|还没|\b(?:but|yet)\b/i.test(question));
  if (!isWished || !(cues.has("lack") || cues.has("not") || cues.has("unmet"))) return asked;
  return { ...asked, cues: new Set([...[...cues].filter((cue) => !["lack", "not", "declared", "focus", "cover", "has"].includes(cue)), "wanted", "unmet"]) };
}

/** The places that documents speak of without a word of what is asked for: nothing read of it, which is no word of absence. */
async function answerWithout(telling: Telling): Promise<Found> {
  const { asked, language } = telling;
  const plain = new Set([...asked.cues].filter((cue) => !["not", "lack", "where"].includes(cue)));
  const [having, places, inside] = await Promise.all([answerWhere({ ...telling, asked: { ...asked, cues: plain } }), spokenOfPlaces(telling.ask, 500, asked.asOf), placesAsked(telling)]);
  const had = new Set(having.rows.filter(({ cells }) => cells.some((cell) => cell === ontology.levels[2].label[language] || cell === ontology.levels[3].label[language] || cell === ontology.levels[4].label[language])).map(({ cells }) => cells[1]));
  const without = places.filter(({ id }) => !had.has(id) && (inside === null || inside.includes(id)));
  const ofLevel = without.filter((place) => isOfLevel(place, levelAsked(asked)));
  const rest = ofLevel.length > 0 ? ofLevel : without;
  const wishing = new Map(having.rows.map(({ cells, claimIds }) => [cells[1], claimIds]));
  const claims = await claimsAsked(telling, { places: rest.map(({ id }) => id) });
  const { columns, rows } = tableOf(rest, [
    ...entityColumns<EntityRef>("place", { zh: "地方", en: "Place" }, (place) => place, language),
    { id: "level", label: { zh: "程度", en: "Level" }, cell: ({ id }) => (wishing.has(id) ? ontology.levels[1] : ontology.levels[0]).label[language] },
  ], ({ id }) => wishing.get(id) ?? claims.filter((claim) => claim.subject.id === id || claim.at?.id === id).map((claim) => claim.id).slice(0, 3));
  const of = { zh: asked.topics.map(({ label }) => label.zh).join("、"), en: asked.topics.map(({ label }) => label.en).join(", ") };
  return { columns, rows, link: having.link, text: inBoth((lang) => (lang === "zh" ? `没有读到已规划、在建或建成${of.zh}的地方${rest.length}个（没有读到不等于没有）：${someNames(rest, lang)}。` : `${rest.length} places of which nothing planned, underway or built was read for ${of.en} (silence is not absence): ${someNames(rest, lang)}.`)) };
}

/** What else the same subjects are said to do, from which a sentence's family is told; only where a family narrows a stage. */
async function withSiblings(telling: Telling, claims: readonly Parameters<typeof evidenceIn>[1][number][]) {
  if (!telling.asked.topics.some(({ code, family }) => code !== null && family !== null)) return claims;
  const siblings = await claimsAsked(telling, { actors: [...new Set(claims.map(({ subject }) => subject.id))] });
  return distinctById([...claims, ...siblings]);
}

function isLevelAsked({ level, evidence }: PlaceRow, { cues }: Asked): boolean {
  if (cues.has("lack") || cues.has("breakthrough") || cues.has("ended")) return true;
  return level > 0 || evidence.some((claim) => claim.predicate === "TO_BREAK_THROUGH" || isLacking(claim)) || cues.has("cover");
}

function byWeight(a: Evidence, b: Evidence): number {
  return Number(b.decides) - Number(a.decides) || b.level - a.level || Number(a.overdueSince !== null) - Number(b.overdueSince !== null)
    || Number(a.row.thing.kind === "Stage") - Number(b.row.thing.kind === "Stage") || compareText(b.saidOn ?? "", a.saidOn ?? "") || compareText(a.id, b.id);
}

function byReach(a: PlaceRow, b: PlaceRow): number {
  return b.level - a.level || b.firms.length - a.firms.length || b.evidence.length - a.evidence.length || compareText(a.place.id, b.place.id);
}

/** What was asked for, as a sentence names it. */
export function whatOf({ topics, places, cues }: Asked): Text {
  const state = cues.has("breakthrough") ? { zh: "攻关", en: "the aim to break through in" } : cues.has("lack") ? { zh: "短缺", en: "a shortfall of" } : cues.has("strong") ? { zh: "优势在", en: "a strength in" }
    : cues.has("focus") ? { zh: "重点发展", en: "a focus on" } : { zh: "", en: "" };
  const where = places.length === 0 ? { zh: "", en: "" } : { zh: places.map(({ name }) => name).join("、"), en: ` in ${places.map(({ name, nameEn }) => nameEn ?? name).join(", ")}` };
  const of = { zh: topics.map(({ label }) => label.zh).join("、"), en: topics.map(({ label }) => label.en).join(", ") };
  return { zh: `${where.zh}${state.zh}${of.zh}`, en: `${state.en}${state.en === "" ? "" : " "}${of.en}${where.en}`.trim() };
}

/** The families that a question names. */
export function familyOf({ topics }: Asked): Family | null {
  return topics.find(({ family }) => family !== null)?.family ?? null;
}
