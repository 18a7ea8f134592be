import { stageEntity } from "../../analysis/backbone.ts";
import { type EntityRef, refOf } from "../../analysis/chain-rows.ts";
import { type Evidence, highestLevel, isLacking } from "../../analysis/evidence.ts";
import type { Level } from "../../analysis/level.ts";
import { compareText, groupBy } from "../../grouping.ts";
import { tell } from "../../analysis/wording.ts";
import { ontology, stageIds } from "../../ontology/index.ts";
import type { Found } from "../answer.ts";
import type { Asked } from "../asked.ts";
import { linkTo } from "../link.ts";
import { entityColumns, inBoth, type Language, someNames, tableOf } from "../table.ts";
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
  const ofKind = all.filter(isKind);
  // Of a place that makes nothing yet its wishes are told, with how far they are.
  const said = ofKind.length === 0 && isMadeAsked(asked) ? all : ofKind;
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
  const what = asked.cues.has("breakthrough") ? { zh: "要攻关的", en: "is to be broken through" } : asked.cues.has("has") || asked.cues.has("built") ? { zh: "已有的", en: "is there" } : asked.cues.has("focus") ? { zh: "重点发展的", en: "is focused on" } : isMadeAsked(asked) && ofKind.length > 0 ? { zh: "已规划、在建或建成的", en: "is planned, underway or built" } : { zh: "在产业链上的", en: "is said of the chain" };
  const link = linkTo("/chain", asked);
  if (groups.length === 0) return silent(telling, { zh: `${where.zh}${what.zh}是什么`, en: `what ${what.en}${where.en === "" ? "" : ` at ${where.en}`}` }, link, columns);
  const things = [...new Map(groups.map(({ thing }) => [thing.id, thing])).values()];
  return { columns, rows, link, text: inBoth((lang) => (lang === "zh" ? `${where.zh}${what.zh}，读到${things.length}项：${toldOf(groups, asked, lang)}。` : `${things.length} stages and things read of what ${what.en}${where.en === "" ? "" : ` at ${where.en}`}: ${toldOf(groups, asked, lang)}.`)) };
}

/** Which claims a question means by its words. */
function kindAsked({ cues }: Asked): (evidence: Evidence) => boolean {
  if (cues.has("breakthrough")) return ({ predicate }) => predicate === "TO_BREAK_THROUGH";
  if (cues.has("has") || cues.has("built")) return ({ level, decides }) => decides && level === 4;
  if (cues.has("underway")) return ({ level, decides }) => decides && level === 3;
  if (cues.has("focus") || cues.has("wanted")) return ({ predicate }) => predicate === "FOCUSES_ON";
  if (isMadeAsked({ cues })) return ({ level, decides }) => decides && level >= 2;
  return () => true;
}

/** Whether what is made is asked for, not what is wished for, lacked, or said at all. */
function isMadeAsked({ cues }: Pick<Asked, "cues">): boolean {
  return cues.has("make") && !["focus", "wanted", "target", "lack", "strong", "breakthrough"].some((cue) => cues.has(cue));
}

/** The things of rows as a sentence names them: by how far they are, the furthest first, where more than what is wished for was asked for. */
function toldOf(groups: readonly ThingAtPlace[], asked: Asked, language: Language): string {
  const named = (rows: readonly ThingAtPlace[], most: number) => someNames([...new Map(rows.map(({ thing }) => [thing.id, thing])).values()], language, most);
  if (["focus", "wanted", "breakthrough", "has", "built", "underway"].some((cue) => asked.cues.has(cue))) return named(groups, 12);
  const reached = new Map<string, Level>();
  for (const { thing, evidence } of groups) reached.set(thing.id, Math.max(reached.get(thing.id) ?? 0, highestLevel(evidence)) as Level);
  const levels = groupBy(groups, ({ thing }) => String(reached.get(thing.id)));
  const parts = ([4, 3, 2, 1, 0] as const).flatMap((level) => { const rows = levels.get(String(level)) ?? []; return rows.length === 0 ? [] : [{ rows, label: level === 0 ? { zh: "只提到或短缺", en: "only named or lacking" } : ontology.levels[level].label }]; });
  return parts.length < 2 ? named(groups, 12) : parts.map(({ rows, label }) => (language === "zh" ? `${label.zh}：${named(rows, 8)}` : `${label.en.toLowerCase()}: ${named(rows, 8)}`)).join(language === "zh" ? "；" : "; ");
}

function place({ evidence: [first] }: ThingAtPlace): number {
  const at = stageIds.indexOf(first?.subStage ?? first?.stage ?? "");
  return (at === -1 ? stageIds.length : at) + (first?.row.thing.kind === "Stage" ? 0 : 0.5);
}
