import { expect, it } from "vitest";
import { eventsOf } from "../../viz/event-stream.ts";

it("events are read however the network cuts them, Chinese characters included", async () => {
  const text = ': hello\n\nevent: step\ndata: {"name":"行动计划.pdf","step":"page"}\n\nevent: end\r\ndata: {"loaded":1}\r\n\r\ndata: {"last":true}';
  const bytes = new TextEncoder().encode(text);
  for (const size of [1, 7, bytes.length]) {
    const parts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => bytes.slice(index * size, (index + 1) * size));
    const events = [];
    for await (const event of eventsOf(new Blob(parts).stream())) events.push(event);
    expect(events).toEqual([{ event: "step", data: { name: "行动计划.pdf", step: "page" } }, { event: "end", data: { loaded: 1 } }, { event: "message", data: { last: true } }]);
  }
});
