import { ontology, type Text } from "../ontology/index.ts";
import type { EntityRef } from "./chain-rows.ts";
import type { DocumentRef } from "./evidence-rows.ts";
import type { Evidence } from "./evidence.ts";

/** A document with its date, as a reason names it. */
export function cite({ title, publishedOn }: DocumentRef): Text {
  const name = /[《》]/.test(title) ? `「${title}」` : `《${title}》`;
  return { zh: `${name}（${publishedOn ?? "日期未注明"}）`, en: `“${title}” (${publishedOn ?? "undated"})` };
}

/** A claim in words: who, what, where if not at the place asked for, and what the document says. */
export function tell(claim: Evidence, place: string): Text {
  const { row } = claim;
  const relation = ontology.relations[row.predicate as keyof typeof ontology.relations];
  const elsewhere = claim.place !== null && claim.site !== place && row.subject.id !== claim.site ? claim.place : null;
  const where = elsewhere === null ? { zh: "", en: "" } : { zh: `（在${elsewhere.name}）`, en: ` (in ${nameEn(elsewhere)})` };
  const document = cite(row.document);
  return {
    zh: `${row.subject.name}${relation.label.zh}${row.thing.name}${where.zh}：“${row.excerpt}”，${document.zh}${overdue(claim).zh}${stopped(claim).zh}`,
    en: `${nameEn(row.subject)} ${relation.label.en} ${nameEn(row.thing)}${where.en}: “${row.excerpt}”, ${document.en}${overdue(claim).en}${stopped(claim).en}`,
  };
}

/** What is added to a claim whose period has passed without word of it. */
export function overdue({ overdueSince }: Pick<Evidence, "overdueSince">): Text {
  return overdueSince === null ? { zh: "", en: "" } : { zh: `；到期未核实（至${overdueSince}）`, en: `; past its period (to ${overdueSince}), unverified` };
}

/** What is added to a claim whose project was stopped since. */
function stopped({ stoppedOn }: Evidence): Text {
  return stoppedOn === null ? { zh: "", en: "" } : { zh: `；该项目后来停止（${stoppedOn}）`, en: `; the project was stopped since (${stoppedOn})` };
}

/** An entity's English name, or its Chinese one where it has none. */
export function nameEn({ name, nameEn: english }: EntityRef): string {
  return english ?? name;
}

/** Parts of a sentence, joined in both languages; empty ones left out. */
export function sentence(...parts: readonly Text[]): Text {
  const join = (texts: readonly string[], mark: string, stop: string) => `${texts.filter((text) => text !== "").join(mark)}${stop}`;
  return { zh: join(parts.map(({ zh }) => zh), "；", "。"), en: join(parts.map(({ en }) => en), "; ", ".") };
}

/** Names in both languages, at most so many of them. */
export function names(entities: readonly EntityRef[], most = 5): Text {
  const more = entities.length > most;
  return {
    zh: entities.slice(0, most).map(({ name }) => name).join("、") + (more ? `等${entities.length}个` : ""),
    en: entities.slice(0, most).map(nameEn).join(", ") + (more ? ` and ${entities.length - most} more` : ""),
  };
}
