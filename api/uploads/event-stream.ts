import type { Response } from "express";

/** Milliseconds after which a silent stream shows that it lives, so that no proxy cuts it. */
const heartbeat = 15_000;

/** Begins an answer of server-sent events. What is sent after the client has gone is lost. */
export function eventStream(response: Response): { readonly send: (event: string, data: object) => void; readonly end: () => void } {
  // Compression would hold events back until it has enough of them.
  response.status(200).set({ "Content-Type": "text/event-stream; charset=utf-8", "Cache-Control": "no-store, no-transform", "X-Accel-Buffering": "no" });
  response.flushHeaders();
  const beat = setInterval(() => response.write(": still here\n\n"), heartbeat);
  response.once("close", () => clearInterval(beat));
  return {
    send: (event, data) => void (response.writableEnded || response.destroyed || response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)),
    end: () => {
      clearInterval(beat);
      response.end();
    },
  };
}
