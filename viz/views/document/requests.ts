import { oneDocumentOperation } from "../../operations/document.graphql.ts";
import { judgedOperation } from "../../operations/judged.graphql.ts";
import { passagesOperation, type PassagesAnswer } from "../../operations/passages.graphql.ts";
import { dataOf, type AnswerOf } from "../../answer.ts";
import { request, type Request } from "../../requests.ts";
import type { State } from "../../state.ts";
import { documentPage, type Stretch } from "./slice.ts";

/** A fact with the stretch of the text that says it. */
export type Fact = NonNullable<PassagesAnswer["document"]>["passages"][number]["claim"];

const perPage = 500;

export const documentRequest = ({ subject }: State) => (subject === null ? undefined : request(oneDocumentOperation, { id: subject }));

/** The passages, a page after the other. */
export function passagesRequests(state: State) {
  const { subject } = state;
  return subject === null ? [] : Array.from({ length: documentPage.of(state).pages }, (_, page) => request(passagesOperation, { id: subject, offset: page * perPage }));
}

/** Facts of the document that wait for a decision, or were rejected. */
export const judgedRequest = ({ subject }: State, status: "PROPOSED" | "REJECTED") => (subject === null ? undefined : request(judgedOperation, { document: subject, status, limit: perPage }));

export const allRequests = (state: State): readonly (Request | undefined)[] => [documentRequest(state), ...passagesRequests(state), judgedRequest(state, "PROPOSED"), judgedRequest(state, "REJECTED")];

/** What stands in the graph and what waits, each fact once, in the order of the text; undefined until the first page is there. */
export function factsOf(state: State, answer: AnswerOf): readonly Fact[] | undefined {
  const pages = passagesRequests(state).map((page) => dataOf(answer(page))?.document?.passages);
  if (pages[0] === undefined) return undefined;
  const waiting = dataOf(answer(judgedRequest(state, "PROPOSED")))?.claims.items ?? [];
  const facts = [...pages.flatMap((page) => (page ?? []).map(({ claim }) => claim)), ...waiting];
  return [...new Map(facts.map((fact) => [fact.id, fact])).values()].toSorted((one, other) => one.start - other.start || other.end - one.end);
}

/** Whether the last page of passages was full, so that there may be more. */
export function mayHaveMore(state: State, answer: AnswerOf): boolean {
  return dataOf(answer(passagesRequests(state).at(-1)))?.document?.passages.length === perPage;
}

/** The id of what the panel shows for a stretch of the text. */
export const stretchSelection = ({ start, end }: Stretch): string => `passage:${start}-${end}`;

/** The stretch that is selected. */
export function selectedStretch({ selection }: State): Stretch | undefined {
  const [, start, end] = /^passage:(\d+)-(\d+)$/.exec(selection ?? "") ?? [];
  return start === undefined || end === undefined ? undefined : { start: Number(start), end: Number(end) };
}
