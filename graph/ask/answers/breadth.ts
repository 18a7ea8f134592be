import { stageEntity } from "../../analysis/backbone.ts";
import type { EntityRef } from "../../analysis/chain-rows.ts";
import { type Evidence, evidenceAt } from "../../analysis/evidence.ts";
import { readGrounds, spokenOfPlaces } from "../../analysis/questions/grounds.ts";
import { compareText } from "../../grouping.ts";
import { stages } from "../../ontology/index.ts";
import type { Found } from "../answer.ts";
import { linkTo } from "../link.ts";
import { entitiesColumns, entityColumns, inBoth, nameIn, someNames, tableOf } from "../table.ts";
import { placesAsked, type Telling } from "../telling.ts";
import { isOfLevel, levelAsked } from "./place-levels.ts";
import { silent } from "./silence.ts";

interface Breadth {
  readonly place: EntityRef;
  readonly there: readonly EntityRef[];
  readonly missing: readonly EntityRef[];
  readonly evidence: readonly Evidence[];
}

/** How many places are weighed, those first that documents speak of most. */
const most = 60;

/** Which places have how much of the chain: for each the stages that are planned, underway or built there, the most first, and those of which nothing of the sort was read. */
export async function answerBreadth(telling: Telling): Promise<Found> {
  const { asked, ask, language } = telling;
  const [spoken, inside] = await Promise.all([spokenOfPlaces(ask, 500, telling.asked.asOf), placesAsked(telling)]);
  const level = levelAsked(asked) ?? "city";
  const places = spoken.filter((place) => (inside === null || inside.includes(place.id)) && isOfLevel(place, level) && !asked.without.some(({ id }) => id === place.id)).slice(0, most);
  const link = linkTo("/matrix", asked);
  if (places.length === 0) return silent(telling, { zh: "哪里的产业链有多全", en: "how much of the chain any place has" }, link);
  const { evidence, tree } = await readGrounds(ask, places.map(({ id }) => id), asked.asOf);
  const all = places.map((place) => breadthOf(place, evidenceAt(evidence, place.id, tree))).filter(({ there }) => there.length > 0)
    .sort((a, b) => b.there.length - a.there.length || b.evidence.length - a.evidence.length || compareText(a.place.id, b.place.id)).slice(0, asked.first ?? undefined);
  const { columns, rows } = tableOf(all, [
    ...entityColumns<Breadth>("place", { zh: "地方", en: "Place" }, ({ place }) => place, language),
    { id: "count", label: { zh: "环节数", en: "Stages" }, cell: ({ there }) => `${there.length}/${stages.length}` },
    ...entitiesColumns<Breadth>("there", { zh: "已有（规划以上）", en: "There (planned or further)" }, ({ there }) => there, language),
    ...entitiesColumns<Breadth>("missing", { zh: "没有读到", en: "Nothing read" }, ({ missing }) => missing, language),
  ], ({ evidence: own }) => own.map(({ id }) => id).slice(0, 12));
  const whole = all.filter(({ missing }) => missing.length === 0).map(({ place }) => place);
  return { columns, rows, link, text: inBoth((lang) => {
    const told = all.slice(0, 6).map(({ place, there }) => `${nameIn(lang)(place) ?? ""}${lang === "zh" ? "" : " "}${there.length}/${stages.length}`).join(lang === "zh" ? "、" : ", ");
    if (lang === "zh") return `${whole.length === 0 ? "没有读到哪个地方各环节都有（没有读到不等于没有）。" : `各环节都读到的：${someNames(whole, lang)}。`}按规划、在建或建成的环节数：${told}。`;
    return `${whole.length === 0 ? "No place was read to have every stage (silence is not absence)." : `Every stage was read at ${someNames(whole, lang)}.`} By stages planned, underway or built: ${told}.`;
  }) };
}

function breadthOf(place: EntityRef, at: readonly Evidence[]): Breadth {
  const reached = at.filter(({ decides, level }) => decides && level >= 2);
  const [there, missing] = [stages.filter((stage) => reached.some((claim) => claim.stage === stage)), stages.filter((stage) => !reached.some((claim) => claim.stage === stage))];
  return { place, there: there.map(stageEntity), missing: missing.map(stageEntity), evidence: reached };
}
