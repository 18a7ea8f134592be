import type { Answer, Found } from "./answer.ts";
import type { Asked } from "./asked.ts";

/** Intents whose answer holds that of others beside it: a gap tells who owns it and who could fill it. */
const holds: Readonly<Record<string, readonly string[]>> = {
  gaps: ["candidates", "responsible", "tasks", "firms", "where"], projects: ["responsible", "targets"], firms: ["profile", "where"], documents: ["says"], compare: ["focus", "strengths", "where"],
  zones: ["focus", "firms"], responsible: ["tasks", "documents", "says"], tasks: ["responsible", "documents"], says: ["responsible", "tasks"], candidates: ["firms", "where"], where: ["focus"], targets: ["firms"], funds: ["projects", "targets"], focus: ["where"],
};

/** The clauses of a question, each of which may ask for something of its own. */
export function clausesOf(text: string): readonly string[] {
  return text.split(/[；;。？?！!]|[，,](?!\s*(?:with|including|incl|along with|含|包括|附|并附|注明|并注明))|\band (?=who|which|what|where|how)|(?<=[\u4e00-\u9fff])(?:以及|并且|还有)(?=谁|哪|什么|多少|有)/iu).map((clause) => clause.trim()).filter((clause) => clause.length >= 2);
}

/** A clause with what it leaves out taken from the clause before: the place, and where it names nothing at all also what is asked of. */
export function inherited(clause: Asked, before: Asked | undefined): Asked {
  if (before === undefined) return clause;
  const names = [clause.topics, clause.actors, clause.agencies, clause.tasks, clause.policies, clause.funds, clause.chains];
  const own = names.some((some) => some.length > 0);
  const places = clause.places.length > 0 ? clause.places : before.places;
  const years = clause.years.length > 0 ? clause.years : before.years;
  if (own) return { ...clause, places, years };
  const kept = ["underway", "planned", "built", "ended"].filter((state) => before.cues.has(state));
  const isOfOwnState = ["underway", "planned", "built", "ended", "project", "not"].some((state) => clause.cues.has(state));
  const cues = isOfOwnState || kept.length === 0 || !["amount", "sum"].some((cue) => clause.cues.has(cue)) ? clause.cues : new Set([...clause.cues, ...kept]);
  return { ...clause, cues, places, years, topics: before.topics, actors: before.actors, agencies: before.agencies, tasks: before.tasks, policies: before.policies, funds: before.funds, chains: before.chains, documents: clause.documents.length > 0 ? clause.documents : before.documents };
}

/** Whether the answer to the whole question holds what these parts ask: they are of its kind, or of one that its answer tells beside, and two of one kind ask for the same. */
export function isHeld(whole: string, parts: readonly { readonly intent: string; readonly asked: Asked }[]): boolean {
  const own = parts.filter(({ intent }) => intent === whole);
  return parts.every(({ intent }) => intent === whole || (holds[whole] ?? []).includes(intent)) && new Set(own.map(({ asked }) => choicesOf(asked))).size <= 1;
}

/** Whether two questions have the same choices. */
export function isSame(one: Asked, other: Asked): boolean {
  return choicesOf(one) === choicesOf(other);
}

/** Cues by which one thing in one place is asked for in different ways: where it is, and where it is missing. */
const states = ["target", "actual", "lack", "strong", "breakthrough", "wanted", "planned", "underway", "built", "ended", "not"];

function choicesOf({ places, topics, actors, agencies, tasks, documents, years, cues }: Asked): string {
  return JSON.stringify([[...places, ...actors, ...agencies, ...tasks].map(({ id }) => id), topics.map(({ code, things, family }) => [code, things, family]), documents, years, states.map((state) => cues.has(state))]);
}

/** One answer of several: the texts a line each, the tables one below the other, a column of the same id shared. */
export function joined(parts: readonly { readonly clause: string; readonly found: Found }[]): Found {
  const columns = [...new Map(parts.flatMap(({ found }) => found.columns).map((column) => [column.id, column])).values()];
  const rows = parts.flatMap(({ clause, found }) => found.rows.map(({ cells, claimIds }) => ({ claimIds, cells: [clause, ...columns.map(({ id }) => { const at = found.columns.findIndex((column) => column.id === id); return at === -1 ? null : (cells[at] ?? null); })] })));
  const text = (language: "zh" | "en") => parts.map(({ found }, index) => (language === "zh" ? `（${index + 1}）${found.text.zh}` : `(${index + 1}) ${found.text.en}`)).join("\n");
  return { text: { zh: text("zh"), en: text("en") }, columns: [{ id: "part", label: { zh: "所问", en: "Asked" }, type: "text" }, ...columns], rows, link: parts.find(({ found }) => found.link !== null)?.found.link ?? null };
}

/** The intents of an answer of several parts, as one word. */
export function intentOf(parts: readonly { readonly intent: string }[]): NonNullable<Answer["intent"]> {
  return [...new Set(parts.map(({ intent }) => intent))].join("+");
}
