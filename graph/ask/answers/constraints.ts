import type { Found } from "../answer.ts";
import { linkTo } from "../link.ts";
import { entityColumns, inBoth, nameIn, tableOf } from "../table.ts";
import { claimsAsked, placesAsked, type Said, type Telling } from "../telling.ts";
import { silent } from "./silence.ts";

/** What documents say stands in the way of a place, project or firm: emissions, special gases, land, power. */
export async function answerConstraints(telling: Telling): Promise<Found> {
  const { asked, language, documents } = telling;
  const inside = await placesAsked(telling);
  const said = await claimsAsked(telling, { ...(inside === null ? { documents: documents.map(({ id }) => id) } : { places: inside }), predicates: ["CONSTRAINT"] });
  const named = said.filter(({ value }) => value !== null && [...value].some((_, at) => at < value.length - 1 && asked.rest.includes(value.slice(at, at + 2))));
  const all = named.length > 0 ? named : said;
  const { columns, rows } = tableOf(all, [
    ...entityColumns<Said>("who", { zh: "谁", en: "Who" }, ({ subject }) => subject, language),
    { id: "constraint", label: { zh: "制约", en: "Constraint" }, cell: ({ value }) => value },
    { id: "excerpt", label: { zh: "原文", en: "As printed" }, cell: ({ excerpt }) => excerpt },
    { id: "document", label: { zh: "文件", en: "Document" }, cell: ({ document }) => document.title },
  ], ({ id }) => [id]);
  const where = { zh: asked.places.map(({ name }) => name).join("、"), en: asked.places.map(({ name, nameEn }) => nameEn ?? name).join(", ") };
  if (all.length === 0) return silent(telling, { zh: `${where.zh}受什么制约`, en: `what constrains ${where.en || "any place"}` }, linkTo("/gaps", asked), columns);
  return { columns, rows, link: linkTo("/gaps", asked), text: inBoth((lang) => `${where[lang]}${lang === "zh" ? `${where.zh === "" ? "" : "的"}制约读到` : `${where.en === "" ? "" : ": "}`}${all.length}${lang === "zh" ? "项：" : ` constraint${all.length === 1 ? "" : "s"}: `}${all.map(({ subject, value }) => (inside !== null && asked.places.some(({ id }) => id === subject.id) ? (value ?? "") : `${nameIn(lang)(subject) ?? ""} ${value ?? ""}`)).join(lang === "zh" ? "、" : ", ")}${lang === "zh" ? "。" : "."}`) };
}
