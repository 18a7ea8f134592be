import { groupBy, distinctById, compareText } from "../../grouping.ts";
import { type Attribute, attributes, ontology, type Relation, relations } from "../../ontology/index.ts";
import type { Found } from "../answer.ts";
import type { Asked } from "../asked.ts";
import type { DocumentRow } from "../documents.ts";
import { simplified } from "../fold.ts";
import { linkTo } from "../link.ts";
import { entityColumns, inBoth, type Language, nameIn, namesIn, someNames, tableOf, titleIn } from "../table.ts";
import { claimsAsked, isOn, placesAsked, type Said, type Telling, thingsOf } from "../telling.ts";
import { liesIn } from "./bounds.ts";
import { silent } from "./silence.ts";

/** Which documents were read: all, or those of a place, kind or year, or that speak of what is asked for; with date and issuer. */
export async function answerDocuments(telling: Telling): Promise<Found> {
  const { asked, language, documents } = telling;
  const named = asked.documents.length > 0 ? null : await speakingOf(telling);
  const printing = asked.documents.length > 0 || named !== null ? null : await printingOf(telling);
  const speaking = named ?? printing;
  const inside = await placesAsked(telling);
  const rowsAsked = documents.filter(({ id, region, publishedOn, title }) => (asked.documents.length === 0 || asked.documents.includes(id)) && (speaking === null || speaking.has(id))
    && (asked.documents.length > 0 || speaking !== null || inside === null || (region !== null && inside.includes(region.id))) && (asked.documents.length > 0 || isOfTime({ publishedOn, title }, asked)));
  const claims = await claimsAsked(telling, { documents: rowsAsked.map(({ id }) => id), predicates: ["ISSUED", "NUMBER", "CITES"] });
  const { columns, rows } = tableOf(rowsAsked, [
    { id: "title", label: { zh: "文件", en: "Document" }, cell: ({ title }) => title }, { id: "titleId", label: { zh: "编号", en: "Id" }, type: "id", cell: ({ id }) => id },
    { id: "publishedOn", label: { zh: "日期", en: "Date" }, type: "date", cell: ({ publishedOn }) => publishedOn },
    { id: "issuer", label: { zh: "发布单位", en: "Issuer" }, cell: ({ issuer }) => issuer },
    { id: "number", label: { zh: "文号", en: "Number" }, cell: ({ policy, number }) => claims.find(({ predicate, subject }) => predicate === "NUMBER" && subject.id === policy)?.value ?? number },
    ...entityColumns<DocumentRow>("region", { zh: "地方", en: "Place" }, ({ region }) => region, language),
    { id: "kind", label: { zh: "类别", en: "Kind" }, cell: ({ kind }) => ontology.documentKinds[kind as keyof typeof ontology.documentKinds].label[language] },
    { id: "claims", label: { zh: "条数", en: "Claims" }, type: "number", cell: ({ claims: count }) => count },
  ], ({ id }) => claims.filter(({ document }) => document.id === id).map((claim) => claim.id).slice(0, 3));
  const link = rowsAsked.length === 1 ? `/document/${rowsAsked[0]?.id}?lang=${language}` : linkTo("/documents", asked);
  if (rowsAsked.length === 0) return silent(telling, { zh: "有这样的文件", en: "that there is such a document" }, link, columns);
  const first = rowsAsked.slice(0, 6);
  return {
    columns, rows, link,
    text: {
      zh: `${printing === null ? "" : `只列原文印有${asked.words.map((word) => `“${word}”`).join("、")}的文件。`}读过${rowsAsked.length}份文件：${first.map(({ title, publishedOn, issuer }) => `${titleIn(title, "zh")}（${publishedOn ?? "日期未注明"}${issuer === null ? "" : `，${issuer}`}）`).join("、")}${rowsAsked.length > first.length ? "等" : ""}。`,
      en: `${printing === null ? "" : `Only documents that print ${asked.words.map((word) => `“${word}”`).join(", ")} are listed. `}${rowsAsked.length} document${rowsAsked.length === 1 ? "" : "s"} read: ${first.map(({ title, publishedOn, issuer }) => `“${title}” (${publishedOn ?? "undated"}${issuer === null ? "" : `, ${issuer}`})`).join(", ")}.`,
    },
  };
}

/** Whether a document is of the years asked for, or of the stretch of time; an undated one by the year in its title. */
function isOfTime({ publishedOn, title }: Pick<DocumentRow, "publishedOn" | "title">, { years, period }: Asked): boolean {
  if (period !== null && publishedOn !== null) return liesIn(publishedOn, period);
  return years.length === 0 || years.some((year) => (publishedOn === null ? title.includes(year) : publishedOn.startsWith(year)));
}

/** Ids of the documents that speak of the named firms, things or bodies; null where none is named. */
async function speakingOf(telling: Telling): Promise<ReadonlySet<string> | null> {
  const { asked } = telling;
  const actors = [...asked.actors, ...asked.agencies, ...asked.funds, ...asked.policies.filter(() => asked.documents.length === 0)].map(({ id }) => id);
  if (actors.length === 0 && asked.topics.length === 0) return null;
  const claims = await claimsAsked(telling, { actors, things: asked.topics.length === 0 ? [] : await thingsOf(telling, asked.topics) });
  return new Set(claims.map(({ document }) => document.id));
}

/** Whether a question asks which documents print words that nothing else is known by: 哪些文件提到了揭榜. */
export function arePrintedWordsAsked({ cues, words, question }: Pick<Asked, "cues" | "words" | "question">): boolean {
  return words.length > 0 && cues.has("document") && /提到|提及|说到|讲到|写到|出现|\b(?:mention|mentions|speak of|refer to)\b/i.test(question);
}

/** Ids of the documents at hand whose text prints all those words; null where none is asked for by words, or none prints them. */
async function printingOf({ asked, documents, textOf }: Telling): Promise<ReadonlySet<string> | null> {
  if (!arePrintedWordsAsked(asked)) return null;
  const ids = await Promise.all(documents.map(async ({ id }) => {
    const text = await textOf(id);
    const plain = text === null ? "" : simplified(text).toLowerCase();
    return asked.words.every((word) => plain.includes(word)) ? [id] : [];
  }));
  return ids.flat().length === 0 ? null : new Set(ids.flat());
}

/** How many passages a sentence gives in the text's own words. */
const mostPrinted = 5;

/** What a document says, in the order of its text; narrowed to a thing or place where one is named. */
export async function answerSays(telling: Telling): Promise<Found> {
  const { asked, language, documents } = telling;
  const meant = asked.documents.length > 0 ? documents.filter(({ id }) => asked.documents.includes(id)) : documents.filter(({ region }) => asked.places.some(({ id }) => id === region?.id));
  const tasks = asked.tasks.map(({ id }) => id);
  const all = await claimsAsked(telling, tasks.length > 0 ? { actors: tasks } : meant.length > 0 ? { documents: meant.map(({ id }) => id) } : { actors: asked.policies.map(({ id }) => id), places: asked.places.map(({ id }) => id) });
  const things = new Set(asked.topics.length === 0 ? [] : await thingsOf(telling, asked.topics));
  const backbone = await telling.backbone();
  const isAsked = ({ object, subject }: Said) => asked.topics.length === 0 || (object !== null && (things.has(object.id) || asked.topics.some((topic) => isOn(topic, backbone)({ stage: object.stage, subStage: object.subStage, thing: object.id, family: object.family })))) || things.has(subject.id);
  const claims = all.filter(isAsked).filter(({ predicate }) => predicate !== "PART_OF" || asked.topics.length > 0).sort((a, b) => compareText(a.document.id, b.document.id) || a.start - b.start);
  const { columns, rows } = tableOf(claims, columnsOf(language), ({ id }) => [id]);
  const link = meant.length === 1 ? `/document/${meant[0]?.id}?lang=${language}` : null;
  const about = tasks.length > 0 ? asked.tasks : meant.length > 0 ? [] : asked.places;
  const what = inBoth((lang) => (about.length > 0 ? namesIn(lang)(about) : meant.map(({ title }) => titleIn(title, lang)).join(lang === "zh" ? "、" : ", ")));
  if (claims.length === 0) return silent(telling, { zh: "这些内容", en: "this" }, link, columns);
  const counts = [...groupBy(claims, ({ predicate }) => predicate)].sort((a, b) => b[1].length - a[1].length).slice(0, 6);
  const printed = [...new Set(claims.map(({ excerpt }) => excerpt))].slice(0, mostPrinted);
  const quoted = printed.map((excerpt) => `“${excerpt}”`);
  return {
    columns, rows, link,
    text: {
      zh: `${what.zh}读到${claims.length}条（${counts.map(([predicate, some]) => `${predicateIn(predicate, "zh")}${some.length}条`).join("、")}）：${quoted.join("；")}${claims.length > printed.length ? "等" : ""}。`,
      en: `${claims.length} statement${claims.length === 1 ? "" : "s"} read${what.en === "" ? "" : ` in ${what.en}`} (${counts.map(([predicate, some]) => `${some.length} ${predicateIn(predicate, "en")}`).join(", ")}): ${quoted.join("; ")}${claims.length > printed.length ? " and more" : ""}.`,
    },
  };
}

/** Which policies documents cite, who issued which, and which policies are named at all. */
export async function answerCites(telling: Telling): Promise<Found> {
  const { asked, language, documents } = telling;
  const meant = asked.documents.length > 0 ? asked.documents : asked.places.length > 0 ? documents.filter(({ region }) => asked.places.some(({ id }) => id === region?.id)).map(({ id }) => id) : documents.map(({ id }) => id);
  const predicates = asked.cues.has("issue") && !asked.cues.has("cite") ? ["ISSUED"] : asked.cues.has("cite") ? ["CITES"] : ["CITES", "ISSUED"];
  const named = new Set(asked.policies.map(({ id }) => id));
  const all = await claimsAsked(telling, { documents: meant, predicates });
  const of = all.filter(({ subject, object }) => named.has(subject.id) || (object !== null && named.has(object.id)));
  const claims = named.size === 0 || (asked.documents.length > 0 && of.length === 0) ? all : of;
  const { columns, rows } = tableOf(claims, [
    ...entityColumns<Said>("policy", { zh: "政策文件", en: "Policy" }, ({ object }) => object, language),
    { id: "relation", label: { zh: "关系", en: "Relation" }, cell: ({ predicate }) => ontology.relations[predicate as keyof typeof ontology.relations].reverse[language] },
    ...entityColumns<Said>("by", { zh: "由", en: "By" }, ({ subject }) => subject, language),
    { id: "document", label: { zh: "文件", en: "Document" }, cell: ({ document }) => document.title },
  ], ({ id }) => [id]);
  const link = meant.length === 1 ? `/document/${meant[0]}?lang=${language}` : null;
  if (claims.length === 0) return silent(telling, { zh: "引用了哪些政策", en: "which policies are cited" }, link, columns);
  const policies = distinctById(claims.flatMap(({ object }) => object ?? []));
  return { columns, rows, link, text: inBoth((lang) => (lang === "zh" ? `读到${policies.length}份政策文件：${someNames(policies, lang, 8)}。` : `${policies.length} polic${policies.length === 1 ? "y" : "ies"} read: ${someNames(policies, lang, 8)}.`)) };
}

/** Statements as rows: who, how, what, where, how far, in the text's own words. */
export function columnsOf(language: Language) {
  return [
    ...entityColumns<Said>("subject", { zh: "谁", en: "Who" }, ({ subject }) => subject, language),
    { id: "relation", label: { zh: "关系", en: "Relation" }, cell: ({ predicate }: Said) => predicateIn(predicate, language) },
    { id: "object", label: { zh: "什么", en: "What" }, cell: ({ object, value, unit }: Said) => (object === null ? `${value ?? ""}${unit !== null && value?.endsWith(unit) !== true ? unit : ""}` : nameIn(language)(object)) },
    { id: "objectId", label: { zh: "编号", en: "Id" }, type: "id" as const, cell: ({ object }: Said) => object?.id },
    ...entityColumns<Said>("at", { zh: "地点", en: "At" }, ({ at }) => at, language),
    { id: "voice", label: { zh: "程度", en: "Level" }, cell: ({ voice }: Said) => (voice === null ? null : ontology.voices[voice].label[language]) },
    { id: "excerpt", label: { zh: "原文", en: "As printed" }, cell: ({ excerpt }: Said) => excerpt },
    { id: "document", label: { zh: "文件", en: "Document" }, cell: ({ document }: Said) => `${document.title}（${document.publishedOn ?? (language === "zh" ? "日期未注明" : "undated")}）` },
  ];
}

function predicateIn(predicate: string, language: Language): string {
  const words = (relations as readonly string[]).includes(predicate) ? ontology.relations[predicate as Relation] : (attributes as readonly string[]).includes(predicate) ? ontology.attributes[predicate as Attribute] : undefined;
  return words?.label[language] ?? predicate;
}
