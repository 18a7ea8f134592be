import { askStrengths } from "../../analysis/questions/strengths.ts";
import type { StrengthItem } from "../../analysis/strengths.ts";
import type { Found } from "../answer.ts";
import { linkTo } from "../link.ts";
import { entitiesColumns, entityColumns, tableOf } from "../table.ts";
import type { Telling } from "../telling.ts";
import { silent } from "./silence.ts";
import { familyOf, whatOf } from "./where.ts";

/** What a place, or every place, is said to lead in, has built, or has reached in numbers. */
export async function answerStrengths(telling: Telling): Promise<Found> {
  const { asked, ask, language } = telling;
  const places = asked.places.length === 0 ? [null] : asked.places.map(({ id }) => id);
  const family = asked.topics.length > 0 ? familyOf(asked) : null;
  const answers = await Promise.all(places.map((place) => askStrengths(ask, { place, family, chain: null, asOf: asked.asOf, limit: 500, offset: 0 })));
  const items = answers.flatMap((answer) => answer.items).filter(({ cell }) => asked.topics.length === 0 || asked.topics.some(({ code, things, family: of }) => (of === null || cell.family === of) && (code === null || cell.stage === code || cell.subStage === code) && (things.length === 0 || things.includes(cell.product?.id ?? ""))));
  const { columns, rows } = tableOf(items, [
    ...entityColumns<StrengthItem>("place", { zh: "地方", en: "Place" }, ({ place }) => place, language),
    { id: "strength", label: { zh: "优势", en: "Strength" }, cell: ({ cell }) => cell.label[language] },
    ...entitiesColumns<StrengthItem>("feeds", { zh: "可供给", en: "Could feed" }, ({ feeds }) => feeds.map(({ node }) => node), language),
    { id: "reason", label: { zh: "依据", en: "Reason" }, cell: ({ reason }) => reason[language] },
  ], ({ claimIds }) => claimIds.slice(0, 12));
  const link = linkTo("/gaps", asked);
  const what = whatOf({ ...asked, cues: new Set() });
  if (items.length === 0) return silent(telling, { zh: `${what.zh}有什么优势`, en: `what is strong${what.en === "" ? "" : `: ${what.en}`}` }, link, columns);
  const first = items.slice(0, 8);
  const isOnePlace = asked.places.length === 1;
  return {
    columns, rows, link,
    text: {
      zh: `${what.zh}的优势读到${items.length}项：${first.map(({ place, cell }) => (isOnePlace ? cell.label.zh : `${place.name}${cell.label.zh}`)).join("、")}${items.length > first.length ? "等" : ""}。`,
      en: `${items.length} strength${items.length === 1 ? "" : "s"} read${what.en.startsWith(" ") || what.en === "" ? "" : " "}${what.en}: ${first.map(({ place, cell }) => (isOnePlace ? cell.label.en : `${cell.label.en} at ${place.nameEn ?? place.name}`)).join("; ")}.`,
    },
  };
}
