import type { EntityRef } from "../../analysis/chain-rows.ts";
import { refOf } from "../../analysis/chain-rows.ts";
import { type Evidence, evidenceAt, firmsBehind, highestLevel, isLacking } from "../../analysis/evidence.ts";
import { tell } from "../../analysis/wording.ts";
import { compareText, distinctById } from "../../grouping.ts";
import { ontology, type Text } from "../../ontology/index.ts";
import type { Found } from "../answer.ts";
import type { Asked, Topic } from "../asked.ts";
import { linkTo } from "../link.ts";
import { type ColumnOf, entitiesColumns, entityColumns, inBoth, type Language, someNames, tableOf } from "../table.ts";
import { claimsAsked, evidenceIn, isAskedFor, isOn, placesAsked, type Telling, thingsOf, treeOf } from "../telling.ts";
import { isOfLevel, levelAsked } from "./place-levels.ts";
import { silent } from "./silence.ts";

interface HavingNot {
  readonly place: EntityRef;
  /** What it has of each thing asked for, and what is said there of what it is not to have. */
  readonly had: readonly Evidence[];
  readonly denied: readonly (readonly Evidence[])[];
}

/** Whether a question asks for places that have one thing and not another (有硅片但没有封装); what is only excepted (除了) is left out of what they have. */
export function isHavingNotAsked({ cues, topics, withoutTopics }: Asked): boolean {
  return cues.has("where") && !cues.has("except") && topics.length > 0 && withoutTopics.length > 0;
}

/** The places where all of one is planned, underway or built (where it is only asked who wants it, wanted) and nothing of the sort was read of the other, with what is said there of that. */
export async function answerHavingNot(telling: Telling): Promise<Found> {
  const { asked, language, ask } = telling;
  const [things, inside, backbone] = await Promise.all([thingsOf(telling, [...asked.topics, ...asked.withoutTopics]), placesAsked(telling), telling.backbone()]);
  const evidence = await evidenceIn(telling, await claimsAsked(telling, { things }));
  const tree = await treeOf(ask, [...evidence.flatMap(({ site }) => site ?? []), ...asked.places.map(({ id }) => id), ...asked.without.map(({ id }) => id)]);
  const least = asked.cues.has("wanted") || asked.cues.has("focus") ? 1 : 2;
  const on = (topic: Topic, place: string) => evidenceAt(evidence.filter(isAskedFor({ topics: [topic], withoutTopics: [] }, backbone)), place, tree);
  const places = distinctById(evidence.filter((claim) => asked.topics.some((topic) => isOn(topic, backbone)(claim))).flatMap(({ site }) => (site === null ? [] : tree.around(site)))).filter(({ id, level }) => level !== "nation" && (inside === null || inside.includes(id)) && !asked.without.some((left) => tree.isWithin(id, left.id)));
  const rows = places.flatMap((place): HavingNot[] => {
    const [had, denied] = [asked.topics.map((topic) => on(topic, place.id)), asked.withoutTopics.map((topic) => on(topic, place.id))];
    const isFit = had.every((said) => highestLevel(said) >= least) && denied.every((said) => highestLevel(said) < 2);
    return isFit ? [{ place: refOf(place), had: had.flat().sort((a, b) => Number(b.decides) - Number(a.decides) || b.level - a.level), denied }] : [];
  });
  const ofLevel = rows.filter(({ place }) => isOfLevel(place, levelAsked(asked)));
  const kept = (ofLevel.length > 0 ? ofLevel : rows).sort((a, b) => Number(isSaidLacking(b)) - Number(isSaidLacking(a)) || highestLevel(b.had) - highestLevel(a.had) || compareText(a.place.id, b.place.id));
  const { columns, rows: cells } = tableOf(kept, [
    ...entityColumns<HavingNot>("place", { zh: "地方", en: "Place" }, ({ place }) => place, language),
    { id: "level", label: { zh: "程度", en: "Level" }, cell: ({ had }) => ontology.levels[highestLevel(had)].label[language] },
    ...entitiesColumns<HavingNot>("firms", { zh: "企业与机构", en: "Firms and institutions" }, ({ had }) => distinctById(had.filter(({ decides, level }) => decides && level >= 2).flatMap(firmsBehind)), language),
    ...asked.withoutTopics.map(({ label }, index): ColumnOf<HavingNot> => ({ id: `denied${index + 1}`, label, cell: ({ denied }) => saidOf(denied[index] ?? [], language) })),
    { id: "reason", label: { zh: "依据", en: "Reason" }, cell: ({ had: [first], place }) => (first === undefined ? null : tell(first, place.id)[language]) },
  ], ({ had, denied }) => [...had, ...denied.flat()].map(({ id }) => id).slice(0, 12));
  const [what, not] = [listed(asked.topics), listed(asked.withoutTopics)];
  const link = linkTo("/matrix", asked);
  if (kept.length === 0) return silent(telling, { zh: `哪里有${what.zh}而没有${not.zh}`, en: `where there is ${what.en} and no ${not.en}` }, link, columns);
  const declared = kept.filter(isSaidLacking).map(({ place }) => place);
  return { columns, rows: cells, link, text: inBoth((lang) => {
    const [names, said] = [someNames(kept.map(({ place }) => place), lang), someNames(declared, lang)];
    if (lang === "zh") return `有${what.zh}而没有读到已规划、在建或建成${not.zh}的地方${kept.length}个（没有读到不等于没有）：${names}。${declared.length === 0 ? "" : `其中自述短缺的：${said}。`}`;
    return `${kept.length} place${kept.length === 1 ? "" : "s"} with ${what.en} of which nothing planned, underway or built was read for ${not.en} (silence is not absence): ${names}.${declared.length === 0 ? "" : ` Of these, ${said} declare${declared.length === 1 ? "s" : ""} it short.`}`;
  }) };
}

function isSaidLacking({ place, denied }: HavingNot): boolean {
  return denied.some((said) => said.some((claim) => isLacking(claim) && claim.site === place.id));
}

/** What is said at a place of what it is not to have: declared short, only wanted, nothing. */
function saidOf(said: readonly Evidence[], language: Language): string {
  return said.some(isLacking) ? ontology.voices.LACKING.label[language] : ontology.levels[highestLevel(said)].label[language];
}

function listed(topics: readonly Topic[]): Text {
  return { zh: topics.map(({ label }) => label.zh).join("、"), en: topics.map(({ label }) => label.en).join(", ") };
}
