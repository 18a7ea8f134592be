import { askGaps, type GapAnswer } from "../../analysis/questions/gaps.ts";
import { compareText, groupBy } from "../../grouping.ts";
import type { EntityRef } from "../../analysis/chain-rows.ts";
import type { Found } from "../answer.ts";
import { linkTo } from "../link.ts";
import { entityColumns, inBoth, nameIn, tableOf } from "../table.ts";
import { placesAsked, type Telling } from "../telling.ts";
import { isOfLevel, levelAsked } from "./place-levels.ts";
import { silent } from "./silence.ts";

interface Shortfalls {
  readonly place: EntityRef;
  readonly gaps: readonly GapAnswer[];
}

/** How many places a sentence tells. */
const mostTold = 6;

/** What each place declares itself short of, those with the most first: 各地都缺什么. */
export async function answerShortfalls(telling: Telling): Promise<Found> {
  const { asked, ask, language } = telling;
  const [{ items }, inside] = await Promise.all([askGaps(ask, { place: null, family: null, chain: null, kinds: ["DECLARED"], asOf: asked.asOf, limit: 500, offset: 0 }), placesAsked(telling)]);
  const byPlace = groupBy(items.filter(({ place }) => inside === null || inside.includes(place.id)), ({ place }) => place.id);
  const all = [...byPlace.values()].flatMap((gaps): Shortfalls[] => (gaps[0] === undefined ? [] : [{ place: gaps[0].place, gaps }])).filter(({ place }) => !asked.without.some(({ id }) => id === place.id));
  const ofLevel = all.filter(({ place }) => isOfLevel(place, levelAsked(asked)));
  const isOther = levelAsked(asked) !== null && ofLevel.length === 0 && all.length > 0;
  const kept = (ofLevel.length > 0 ? ofLevel : all).sort((a, b) => b.gaps.length - a.gaps.length || compareText(a.place.id, b.place.id)).slice(0, asked.first ?? undefined);
  const things = ({ gaps }: Shortfalls, lang: "zh" | "en") => [...new Set(gaps.map(({ cell }) => cell.label[lang]))].join(lang === "zh" ? "、" : ", ");
  const { columns, rows } = tableOf(kept, [
    ...entityColumns<Shortfalls>("place", { zh: "地方", en: "Place" }, ({ place }) => place, language),
    { id: "gap", label: { zh: "自述短缺", en: "Declared short" }, cell: (row) => things(row, language) },
    { id: "reason", label: { zh: "依据", en: "Reason" }, cell: ({ gaps: [first] }) => first?.reason[language] },
  ], ({ gaps }) => gaps.flatMap(({ claimIds }) => claimIds).slice(0, 12));
  const link = linkTo("/gaps", asked, { kinds: "DECLARED" });
  if (kept.length === 0) return silent(telling, { zh: "哪个地方缺什么", en: "what any place is short of" }, link, columns);
  return { columns, rows, link, text: inBoth((lang) => {
    const told = kept.slice(0, mostTold).map((row) => (lang === "zh" ? `${row.place.name}：${things(row, lang)}` : `${nameIn("en")(row.place) ?? ""}: ${things(row, lang)}`)).join(lang === "zh" ? "；" : "; ");
    if (lang === "zh") return `${isOther ? "没有读到这一级地方自述的短板，以下是其他地方的。" : ""}自述短板的地方读到${kept.length}个。${told}${kept.length > mostTold ? "等" : ""}。只列文件自己说缺的；想要而未有的、待核实的，请问某一个地方缺什么。`;
    return `${isOther ? "No place of that sort was read to declare itself short; these are others. " : ""}${kept.length} place${kept.length === 1 ? "" : "s"} declare themselves short of something. ${told}${kept.length > mostTold ? " and more" : ""}. Only what documents say themselves is listed; for what is wanted and not there, ask what is missing in one place.`;
  }) };
}
