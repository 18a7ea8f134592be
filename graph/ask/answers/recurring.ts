import { type EntityRef, refOf } from "../../analysis/chain-rows.ts";
import { compareText, distinctById, groupBy } from "../../grouping.ts";
import { type Kind, kindsOf, ontology } from "../../ontology/index.ts";
import type { Found } from "../answer.ts";
import type { Asked } from "../asked.ts";
import { entitiesColumns, entityColumns, inBoth, someNames, tableOf, titleIn } from "../table.ts";
import { most } from "../../analysis/questions/ask.ts";
import { claimsAsked, placesAsked, type Said, type Telling } from "../telling.ts";
import { silent } from "./silence.ts";

interface Recurring {
  readonly entity: EntityRef;
  readonly said: readonly Said[];
  readonly documents: readonly string[];
  readonly places: readonly EntityRef[];
}

/** Who, or what, appears in several documents or several places, and as what in each. */
export async function answerRecurring(telling: Telling): Promise<Found> {
  const { asked, ask, language } = telling;
  const kinds = kindsAsked(asked);
  const [several, inside] = await Promise.all([ask("entitiesInSeveral", { kinds, limit: most }), placesAsked(telling)]);
  const claims = several.length === 0 ? [] : await claimsAsked(telling, { actors: several.map(({ id }) => id) });
  const byPlace = /地方|地区|城市|place|region|cit/i.test(asked.question) && !/文件|document|plan|paper|报告/i.test(asked.question);
  const said = claims.filter(({ predicate }) => predicate !== "PART_OF");
  const groups = groupBy(said.flatMap((claim) => distinctById([claim.subject, ...(claim.object === null ? [] : [claim.object]), ...claim.undertakers]).filter(({ kind }) => kinds.includes(kind)).map((entity) => ({ entity, claim }))), ({ entity }) => entity.id);
  const rowsAsked = [...groups.values()].map((group): Recurring => {
    const own = distinctById(group.map(({ claim }) => claim));
    return { entity: refOf((group[0] as (typeof group)[number]).entity), said: own, documents: [...new Set(own.map(({ document }) => document.title))], places: distinctById(own.flatMap(({ at, subject, object, predicate }) => at ?? (predicate === "LOCATED_IN" && object !== null ? [object] : placeKinds.has(subject.kind) ? [subject] : []))) };
  }).filter(({ documents: titles, places, entity }) => (byPlace ? distinctAreas(places) > 1 : titles.length > 1) && (inside === null || places.some(({ id }) => inside.includes(id)) || inside.includes(entity.id)))
    .sort((a, b) => b.documents.length - a.documents.length || b.said.length - a.said.length || compareText(a.entity.id, b.entity.id));
  const { columns, rows } = tableOf(rowsAsked, [
    ...entityColumns<Recurring>("who", { zh: "名称", en: "Name" }, ({ entity }) => entity, language),
    { id: "kind", label: { zh: "种类", en: "Kind" }, cell: ({ entity }) => ontology.kinds[entity.kind].label[language] },
    { id: "count", label: { zh: "文件数", en: "Documents" }, type: "number", cell: ({ documents: titles }) => titles.length },
    { id: "documents", label: { zh: "文件", en: "In" }, cell: ({ documents: titles }) => titles.map((title) => titleIn(title, language)).join(language === "zh" ? "、" : ", ") },
    { id: "as", label: { zh: "作为", en: "As what" }, cell: ({ said: own, entity }) => asWhat(own, entity, language) },
    ...entitiesColumns<Recurring>("places", { zh: "地方", en: "Places" }, ({ places }) => places, language),
  ], ({ said: own }) => own.map(({ id }) => id).slice(0, 12));
  if (rowsAsked.length === 0) return silent(telling, { zh: "谁在多份文件或多个地方出现", en: "who appears in several documents or places" }, null, columns);
  return { columns, rows, link: null, text: inBoth((lang) => (lang === "zh" ? `在${byPlace ? "多个地方" : "多份文件"}出现的读到${rowsAsked.length}个：${someNames(rowsAsked.map(({ entity }) => entity), lang, 10)}。` : `${rowsAsked.length} appear in several ${byPlace ? "places" : "documents"}: ${someNames(rowsAsked.map(({ entity }) => entity), lang, 10)}.`)) };
}

const placeKinds = new Set<string>(kindsOf("place"));

function kindsAsked({ cues }: Asked): readonly Kind[] {
  const named = ([["institution", "Institution"], ["fund", "Fund"], ["agency", "Agency"], ["policy", "Policy"], ["project", "Project"]] as const).filter(([cue]) => cues.has(cue)).map(([, kind]) => kind);
  if (cues.has("product")) return kindsOf("thing");
  if (cues.has("firm")) return ["Company", ...named.filter((kind) => kind === "Institution")];
  return named.length > 0 ? named : ["Company", "Institution", "Fund", "Policy"];
}

/** Places of which neither name nor id says that one lies in another count apart by their city. */
function distinctAreas(places: readonly EntityRef[]): number {
  return new Set(places.map(({ id }) => /\d{4}/.exec(id)?.[0] ?? id)).size;
}

/** What a thing is said to be or do, document by document. */
function asWhat(said: readonly Said[], entity: EntityRef, language: "zh" | "en"): string {
  const parts = [...groupBy(said, ({ document }) => document.title)].map(([title, own]) => {
    const words = own.flatMap(({ predicate, object, value, subject, at }) => {
      if (predicate === "ROLE") return [value ?? ""];
      if (subject.id !== entity.id && object?.id !== entity.id) return [];
      const relation = ontology.relations[predicate as keyof typeof ontology.relations];
      if (relation === undefined || predicate === "LOCATED_IN") return predicate === "LOCATED_IN" && object !== null ? [`${language === "zh" ? "位于" : "in "}${object.name}`] : [];
      return [subject.id === entity.id ? `${relation.label[language]}${language === "zh" ? "" : " "}${object?.name ?? ""}${at === null ? "" : `@${at.name}`}` : `${relation.reverse[language]}${language === "zh" ? "" : " "}${subject.name}`];
    });
    return `${title.replace(/[《》]/g, "").slice(0, 16)}：${[...new Set(words)].slice(0, 5).join("、")}`;
  });
  return parts.join("；");
}
