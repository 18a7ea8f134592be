import type { Failure } from "./api-client.ts";
import type { Request } from "./requests.ts";

/** What is known of one question: still asked, answered, or why not. */
export type Answer<Data> = { readonly status: "loading" } | { readonly status: "ready"; readonly data: Data } | Failed;
export type Failed = { readonly status: "failed"; readonly reason: Failure; readonly message: string };

/** The answer to a request, if the state needs it or ever did. */
export type AnswerOf = <Data>(request: Request<Data> | undefined) => Answer<Data> | undefined;

/** The data of an answer, once they are there. */
export const dataOf = <Data>(answer: Answer<Data> | undefined): Data | undefined => (answer?.status === "ready" ? answer.data : undefined);
