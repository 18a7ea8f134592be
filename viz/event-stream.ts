/** One event that a server sends while it works; `data` is what its JSON says. */
export interface ServerEvent {
  readonly event: string;
  readonly data: unknown;
}

/** The events of a `text/event-stream` body, as they come; comments and events without data are passed over. Throws SyntaxError for data that is no JSON. */
export async function* eventsOf(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let waiting = "";
  for (let part = await reader.read(); ; part = await reader.read()) {
    waiting += part.done ? "\n\n" : decoder.decode(part.value, { stream: true });
    const blocks = waiting.split(/\r?\n\r?\n/);
    waiting = blocks.pop() ?? "";
    for (const block of blocks) {
      const lines = block.split(/\r?\n/);
      const field = (name: string) => lines.filter((line) => line.startsWith(`${name}:`)).map((line) => line.slice(name.length + 1).trim()).join("\n");
      if (field("data") !== "") yield { event: field("event") || "message", data: JSON.parse(field("data")) };
    }
    if (part.done) return;
  }
}
