import { stageEntity } from "../../analysis/backbone.ts";
import { type EntityRef, refOf } from "../../analysis/chain-rows.ts";
import { type Evidence, highestLevel, isLacking } from "../../analysis/evidence.ts";
import { compareText, groupBy } from "../../grouping.ts";
import { tell } from "../../analysis/wording.ts";
import { ontology, stageIds } from "../../ontology/index.ts";
import type { Found } from "../answer.ts";
import type { Asked } from "../asked.ts";
import { linkTo } from "../link.ts";
import { entityColumns, inBoth, someNames, tableOf } from "../table.ts";
import { claimsAsked, evidenceIn, isAskedFor, placesAsked, type Telling } from "../telling.ts";
import { silent } from "./silence.ts";

interface ThingAtPlace {
  readonly thing: EntityRef;
  readonly place: EntityRef | null;
  readonly evidence: readonly Evidence[];
}

/** What a place, or any, focuses on, has, leads in or aims at: each thing and stage with how it is said and how far it is, its zones' beside its own. */
export async function answerFocus(telling: Telling): Promise<Found> {
  const { asked, language } = telling;
  const inside = await placesAsked(telling);
  const [claims, backbone] = await Promise.all([claimsAsked(telling, inside === null ? { documents: telling.documents.map(({ id }) => id) } : { places: inside }), telling.backbone()]);
  const isAsked = isAskedFor(asked, backbone);
  const isKind = kindAsked(asked);
  const all = (await evidenceIn(telling, claims)).filter((claim) => (inside === null || (claim.site !== null && inside.includes(claim.site))) && isAsked(claim));
  const said = all.filter(isKind);
  const own = new Set(asked.places.map(({ id }) => id));
  const groups = [...groupBy(said, ({ thing, site }) => `${thing}|${site}`).values()].map((evidence): ThingAtPlace => ({ thing: refOf((evidence[0] as Evidence).row.thing), place: (evidence[0] as Evidence).place, evidence: [...evidence].sort((a, b) => Number(b.decides) - Number(a.decides) || b.level - a.level) }))
    .sort((a, b) => Number(own.has(b.place?.id ?? "")) - Number(own.has(a.place?.id ?? "")) || place(a) - place(b) || compareText(a.thing.id, b.thing.id));
  const { columns, rows } = tableOf(groups, [
    ...entityColumns<ThingAtPlace>("thing", { zh: "环节或产品", en: "Stage or thing" }, ({ thing }) => thing, language),
    ...entityColumns<ThingAtPlace>("place", { zh: "地方", en: "Place" }, (row) => row.place, language),
    { id: "how", label: { zh: "说法", en: "Said" }, cell: ({ evidence }) => [...new Set(evidence.map(({ predicate }) => ontology.relations[predicate as keyof typeof ontology.relations].label[language]))].join(language === "zh" ? "、" : ", ") },
    { id: "level", label: { zh: "程度", en: "Level" }, cell: ({ evidence }) => (evidence.some(isLacking) && highestLevel(evidence) === 0 ? ontology.voices.LACKING : ontology.levels[highestLevel(evidence)]).label[language] },
    { id: "stage", label: { zh: "环节", en: "Stage" }, cell: ({ evidence: [first] }) => (first?.stage === null || first === undefined ? null : language === "zh" ? stageEntity(first.subStage ?? first.stage).name : stageEntity(first.subStage ?? first.stage).nameEn) },
    { id: "reason", label: { zh: "依据", en: "Reason" }, cell: ({ evidence: [first] }) => (first === undefined ? null : tell(first, first.site ?? "")[language]) },
  ], ({ evidence }) => evidence.map(({ id }) => id));
  const where = { zh: asked.places.map(({ name }) => name).join("、"), en: asked.places.map(({ name, nameEn }) => nameEn ?? name).join(", ") };
  const what = asked.cues.has("breakthrough") ? { zh: "要攻关的", en: "is to be broken through" } : asked.cues.has("has") || asked.cues.has("built") ? { zh: "已有的", en: "is there" } : asked.cues.has("focus") ? { zh: "重点发展的", en: "is focused on" } : { zh: "在产业链上的", en: "is said of the chain" };
  const link = linkTo("/chain", asked);
  if (groups.length === 0) return silent(telling, { zh: `${where.zh}${what.zh}是什么`, en: `what ${what.en}${where.en === "" ? "" : ` at ${where.en}`}` }, link, columns);
  const things = [...new Map(groups.map(({ thing }) => [thing.id, thing])).values()];
  return { columns, rows, link, text: inBoth((lang) => (lang === "zh" ? `${where.zh}${what.zh}，读到${things.length}项：${someNames(things, lang, 12)}。` : `${things.length} stages and things read of what ${what.en}${where.en === "" ? "" : ` at ${where.en}`}: ${someNames(things, lang, 12)}.`)) };
}

/** Which claims a question means by its words. */
function kindAsked({ cues }: Asked): (evidence: Evidence) => boolean {
  if (cues.has("breakthrough")) return ({ predicate }) => predicate === "TO_BREAK_THROUGH";
  if (cues.has("has") || cues.has("built")) return ({ level, decides }) => decides && level === 4;
  if (cues.has("underway")) return ({ level, decides }) => decides && level === 3;
  if (cues.has("focus") || cues.has("wanted")) return ({ predicate }) => predicate === "FOCUSES_ON";
  return () => true;
}

function place({ evidence: [first] }: ThingAtPlace): number {
  const at = stageIds.indexOf(first?.subStage ?? first?.stage ?? "");
  return (at === -1 ? stageIds.length : at) + (first?.row.thing.kind === "Stage" ? 0 : 0.5);
}
