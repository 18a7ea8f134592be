import type { EntityRef } from "../../analysis/chain-rows.ts";
import { distinctById } from "../../grouping.ts";
import { type Kind, ontology, type Text } from "../../ontology/index.ts";
import type { Found } from "../answer.ts";
import type { Asked } from "../asked.ts";
import { linkTo } from "../link.ts";
import { type ColumnOf, entitiesColumns, entityColumns, inBoth, type Language, someNames, tableOf, titleIn } from "../table.ts";
import { aliasesOf, type Telling } from "../telling.ts";
import { rolesNamed, rolesOf } from "./actor-roles.ts";
import { type Actor, actorsFound, reach, sitesOf } from "./actors-found.ts";
import { type FundSize, fundSizes, isOfSize, moneyOfFund } from "./fund-sizes.ts";
import { printedCounts } from "./printed-counts.ts";
import { silent } from "./silence.ts";
import { whatOf } from "./where.ts";

/** Who makes, works in, sits in: the firms, institutions, funds or zones of a place, on a thing, or both; each with what it does, where, and how far it is. */
export async function answerActors(telling: Telling, kinds: readonly Kind[]): Promise<Found> {
  const { asked, language } = telling;
  const [{ actors: found, areElsewhere }, sizes] = await Promise.all([actorsFound(telling, kinds), kinds.includes("Fund") ? fundSizes(telling) : null]);
  const isOutOfZones = isOutOfZonesAsked(asked);
  const sized = isOutOfZones ? found.filter(({ entity, said }) => !sitesOf(entity, said).some(({ kind }) => kind === "Park")) : sizes === null ? found : found.filter(({ entity, said }) => entity.kind !== "Fund" || isOfSize(sizes(entity, said), asked.bound));
  const inOrder = sizes === null || !asked.cues.has("largest") ? sized : [...sized].sort((a, b) => moneyOfFund(sizes(b.entity, b.said)) - moneyOfFund(sizes(a.entity, a.said)));
  const actors = asked.first === null || sizes === null ? inOrder : inOrder.slice(0, asked.first);
  const aliases = await aliasesOf(telling, actors.map(({ entity }) => entity));
  const { columns, rows } = tableOf(actors, [
    ...columnsOf(kinds, language),
    ...(sizes === null ? [] : [{ id: "size", label: { zh: "规模", en: "Size" }, cell: ({ entity, said }) => [...new Set(sizes(entity, said).map(({ printed }) => printed))].join("、") } satisfies ColumnOf<Actor>]),
    { id: "aliases", label: { zh: "又称", en: "Also called" }, cell: ({ entity }) => aliases(entity) },
    { id: "documents", label: { zh: "文件", en: "Documents" }, cell: ({ said }) => [...new Set(said.map(({ document }) => titleIn(document.title, language)))].join(language === "zh" ? "、" : ", ") },
  ], ({ entity, on, said }) => [...(sizes?.(entity, said).flatMap(({ claimIds }) => claimIds) ?? []), ...[...on, ...said].map(({ id }) => id)].slice(0, 12));
  const what = whoIn(asked, kinds);
  const zones = isOutOfZones ? { zh: "（没有读到位于哪个园区的）", en: " (of which no zone was read)" } : { zh: "", en: "" };
  const link = asked.places.length + asked.topics.length === 0 ? null : linkTo("/chain", asked, { select: asked.topics[0]?.entity?.id });
  if (actors.length === 0) return silent(telling, { zh: `有${what.zh}`, en: `that there are ${what.en}` }, link, columns);
  const names = actors.map(({ entity, said }) => (sizes === null ? entity : withSize(entity, sizes(entity, said))));
  const printed = asked.cues.has("count") && kinds.includes("Company") ? await printedCounts(telling) : { zh: "", en: "" };
  const note = areElsewhere ? { zh: "没有写明在当地做的；以下位于当地，在别处做这个。", en: "None is said to do it there; these sit there and do it elsewhere. " } : { zh: "", en: "" };
  return { columns, rows, link, text: inBoth((lang) => (lang === "zh" ? `${note.zh}${what.zh}${zones.zh}：读到${names.length}个：${someNames(names, lang)}。${printed.zh}` : `${note.en}${what.en.charAt(0).toUpperCase()}${what.en.slice(1)}${zones.en}: ${names.length} read: ${someNames(names, lang)}.${printed.en}`)) };
}

/** Whether those are asked for that sit in no zone: 不在任何园区的, not in any park. */
export function isOutOfZonesAsked({ cues, places, without }: Pick<Asked, "cues" | "places" | "without">): boolean {
  return cues.has("except") && (cues.has("somepark") || cues.has("park")) && without.length === 0 && places.every(({ kind }) => kind !== "Park");
}

/** Whether the areas within a place are asked for beside its zones: 各区县, 下辖各县, counties. */
export function areAreasAsked({ question, places }: Pick<Asked, "question" | "places">): boolean {
  return places.length > 0 && /区县|县区|县市|市县|县（市|各[县区市](?!域|块|位)|哪[些个几][县区市](?!域|块)|\b(?:counties|county|districts)\b/i.test(question);
}

function columnsOf(kinds: readonly Kind[], language: Language): readonly ColumnOf<Actor>[] {
  return [
    ...entityColumns<Actor>("who", labelOf(kinds), ({ entity }) => entity, language),
    ...entitiesColumns<Actor>("does", { zh: "做什么", en: "Does" }, ({ on, evidence }) => distinctById((on.length > 0 ? on : evidence).map(({ row }) => row.thing)), language),
    { id: "level", label: { zh: "程度", en: "Level" }, cell: (actor) => (reach(actor) === 0 ? null : ontology.levels[reach(actor)].label[language]) },
    ...entitiesColumns<Actor>("place", { zh: "地点", en: "Place" }, ({ entity, said }) => sitesOf(entity, said), language),
    { id: "role", label: { zh: "角色", en: "Role" }, cell: ({ entity, said }) => rolesOf(entity, said).join("、") },
    ...entitiesColumns<Actor>("projects", { zh: "项目", en: "Projects" }, ({ said }) => distinctById(said.flatMap(({ predicate, object }) => (predicate === "UNDERTAKES" && object !== null ? [object] : []))), language),
  ];
}

/** A fund with how large it is behind its name. */
function withSize(fund: EntityRef, [size]: readonly FundSize[]): EntityRef {
  return size === undefined ? fund : { ...fund, name: `${fund.name}（${size.printed}）`, nameEn: fund.nameEn === null ? null : `${fund.nameEn} (${size.printed})` };
}

/** Whom a question asks for, as a sentence names them, with what they are not to do. */
function whoIn(asked: Asked, kinds: readonly Kind[]): Text {
  const [label, what] = [labelOf(kinds), whatOf({ ...asked, cues: new Set() })];
  const left = asked.withoutTopics.map((topic) => topic.label);
  const without = left.length === 0 ? { zh: "", en: "" } : { zh: `（不做${left.map(({ zh }) => zh).join("、")}的）`, en: ` not in ${left.map(({ en }) => en).join(", ")}` };
  return {
    zh: `${what.zh}${asked.topics.length + asked.places.length === 0 ? "" : "的"}${rolesNamed(asked).join("、")}${label.zh}${without.zh}`,
    en: `${label.en.toLowerCase()}${asked.topics.length === 0 ? " " : " for "}${what.en}`.trim() + without.en,
  };
}

function labelOf(kinds: readonly Kind[]): Text {
  return { zh: kinds.map((kind) => ontology.kinds[kind].label.zh).join("、"), en: kinds.map((kind) => plurals[kind] ?? ontology.kinds[kind].label.en).join(", ") };
}

const plurals: Partial<Record<Kind, string>> = { Company: "Firms", Institution: "Institutions", Fund: "Funds", Park: "Zones and parks", Region: "Areas", Agency: "Agencies" };
