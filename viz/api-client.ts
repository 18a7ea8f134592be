import type { ServerEvent } from "./event-stream.ts";
import type { Request } from "./requests.ts";

/** Why there is no answer: no connection, too slow, no time on the server, or what the server said. */
export type Failure = "offline" | "timeout" | "busy" | "server";

/** What is thrown where an answer is missing. */
export class AnswerMissing extends Error {
  override readonly name = "AnswerMissing";
  readonly reason: Failure;

  constructor(reason: Failure, message: string) {
    super(message);
    this.reason = reason;
  }
}

/** Something to be changed on the server: JSON, or the parts of a form. */
export interface Write {
  readonly method: "POST" | "DELETE";
  readonly path: string;
  readonly body?: object | undefined;
}

/** How the page speaks with its server. All throw AnswerMissing without a connection or with the server's own message. */
export interface Client {
  /** Asks; at most 20 s, and once again where the server had no time for it. */
  readonly ask: <Data>(request: Request<Data>) => Promise<Data>;
  /** Changes something; gives what the server says. */
  readonly send: (write: Write, signal?: AbortSignal) => Promise<unknown>;
  /** Changes something that takes its time; tells each step as it comes. */
  readonly follow: (write: Write, onEvent: (event: ServerEvent) => void, signal?: AbortSignal) => Promise<void>;
}

const patience = 20_000;

/** The server that the page came from. */
export const client: Client = {
  // A database that has just begun may have no time for its first question: the second finds it ready.
  ask: (request) => askOnce(request).catch((error: AnswerMissing) => {
    if (error.reason !== "busy") throw error;
    return askOnce(request);
  }),
  send: async (write, signal) => {
    const response = await reach(write.path, { ...initOf(write, "application/json"), ...(signal === undefined ? {} : { signal }) });
    const body: unknown = await response.json().catch(() => ({}));
    if (!response.ok) throw refused(response, body as Refusal);
    return body;
  },
  follow: async (write, onEvent, signal) => {
    const response = await reach(write.path, { ...initOf(write, "text/event-stream"), ...(signal === undefined ? {} : { signal }) });
    if (!response.ok || response.body === null) throw refused(response, (await response.json().catch(() => ({}))) as Refusal);
    try {
      const { eventsOf } = await import("./event-stream.ts");
      for await (const event of eventsOf(response.body)) onEvent(event);
    } catch (error) {
      throw new AnswerMissing("offline", String(error));
    }
  },
};

async function askOnce<Data>({ operation, variables }: Request<Data>): Promise<Data> {
  const response = await reach("/graphql", {
    method: "POST", headers: { "content-type": "application/json" }, signal: AbortSignal.timeout(patience),
    body: JSON.stringify({ operationName: operation.name, query: operation.text, variables }),
  });
  const body = (await response.json().catch(() => ({}))) as { data?: Data | null } & Refusal;
  if (body.errors !== undefined || body.data === undefined || body.data === null) throw refused(response, body);
  return body.data;
}

interface Refusal {
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

function initOf({ method, body }: Write, accept: string): RequestInit {
  if (body === undefined) return { method, headers: { accept } };
  return body instanceof FormData ? { method, headers: { accept }, body } : { method, headers: { accept, "content-type": "application/json" }, body: JSON.stringify(body) };
}

function refused(response: Response, body: Refusal): AnswerMissing {
  const { message = `HTTP ${response.status}`, extensions } = body.errors?.[0] ?? {};
  return new AnswerMissing(extensions?.code === "QUERY_FAILED" ? "busy" : "server", message);
}

function reach(path: string, init: RequestInit): Promise<Response> {
  return fetch(path, init).catch((error: unknown) => {
    throw new AnswerMissing(error instanceof DOMException && error.name === "TimeoutError" ? "timeout" : "offline", String(error));
  });
}
