/** An event of a stream of server-sent events. */
export interface ServerEvent {
  readonly event: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** A multipart body of files, each with its name. */
export function formOf(files: readonly (readonly [name: string, content: string | Uint8Array])[], part = "files"): FormData {
  const form = new FormData();
  for (const [name, content] of files) form.append(part, new Blob([content as string]), name);
  return form;
}

/** The events of a stream, in their order. */
export function eventsIn(stream: string): readonly ServerEvent[] {
  return stream.split("\n\n").flatMap((block) => {
    const event = /^event: (.+)$/m.exec(block)?.[1];
    const data = /^data: (.+)$/m.exec(block)?.[1];
    return event === undefined || data === undefined ? [] : [{ event, data: JSON.parse(data) as Record<string, unknown> }];
  });
}
