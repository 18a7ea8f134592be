import { operations, type Answers } from "./operations/operations.ts";
import type { Request } from "./requests.ts";

/** Why there is no answer: no connection, too slow, or what the server said. */
export class AnswerMissing extends Error {
  override readonly name = "AnswerMissing";
  readonly reason: "offline" | "timeout" | "server";

  constructor(reason: "offline" | "timeout" | "server", message: string) {
    super(message);
    this.reason = reason;
  }
}

/** Asks the server of this page; throws AnswerMissing after 20 s, without a connection, or with the server's own message. */
export async function ask<Asked extends Request>(request: Asked): Promise<Answers[Asked["operation"]]> {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ operationName: request.operation, query: operations[request.operation], variables: request.variables }),
    signal: AbortSignal.timeout(20_000),
  }).catch((error: unknown) => {
    throw new AnswerMissing(error instanceof DOMException && error.name === "TimeoutError" ? "timeout" : "offline", String(error));
  });
  const body = (await response.json().catch(() => ({}))) as { data?: Answers[Asked["operation"]] | null; errors?: readonly { message: string }[] };
  const problem = body.errors?.[0]?.message;
  if (problem !== undefined || body.data === undefined || body.data === null) throw new AnswerMissing("server", problem ?? `HTTP ${response.status}`);
  return body.data;
}
