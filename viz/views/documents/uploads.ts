import { signal, type ReadonlySignal } from "@preact/signals";
import type { ServerEvent } from "../../event-stream.ts";

/** A file on its way into the graph. */
export interface Upload {
  readonly key: string;
  readonly name: string;
  readonly step: "sending" | "waiting" | "reading" | "page" | "loading" | "loaded" | "failed";
  readonly page?: number | undefined;
  readonly pages?: number | undefined;
  /** Once loaded: the document's id, and what it brought. */
  readonly document?: string | undefined;
  readonly result?: "created" | "unchanged" | "replaced" | "text-added" | undefined;
  readonly accepted?: number | undefined;
  readonly proposed?: number | undefined;
  readonly warnings?: readonly string[] | undefined;
  /** Once failed: why, in the server's words. */
  readonly message?: string | undefined;
}

const steps = ["waiting", "reading", "page", "loading"] as const;
const results = ["created", "unchanged", "replaced", "text-added"] as const;

/** The uploads after an event of their batch; an event that is not understood changes nothing. */
export function withEvent(uploads: readonly Upload[], batch: string, { event, data }: ServerEvent): readonly Upload[] {
  if (typeof data !== "object" || data === null) return uploads;
  const { index, step, page, pages, document, result, accepted, proposed, warnings, message } = data as Readonly<Record<string, unknown>>;
  const number = (value: unknown) => (typeof value === "number" ? value : undefined);
  const text = (value: unknown) => (typeof value === "string" ? value : undefined);
  const change: Partial<Upload> | undefined =
    event === "step" ? { step: steps.find((one) => one === step) ?? "reading", page: number(page), pages: number(pages) }
    : event === "loaded" ? { step: "loaded", document: text(document), result: results.find((one) => one === result) ?? "created", accepted: number(accepted) ?? 0, proposed: number(proposed) ?? 0, warnings: Array.isArray(warnings) ? warnings.filter((one) => typeof one === "string") : [] }
    : event === "failed" ? { step: "failed", message: text(message) ?? "" }
    : undefined;
  const key = keyIn(batch, number(index) ?? -1);
  return change === undefined ? uploads : uploads.map((upload) => (upload.key === key ? { ...upload, ...change } : upload));
}

/** The uploads of a batch that came to no end, ended with a message. */
export const endedWith = (uploads: readonly Upload[], batch: string, message: string): readonly Upload[] =>
  uploads.map((upload) => (upload.key.startsWith(`${batch}/`) && !isDone(upload) ? { ...upload, step: "failed", message } : upload));

export const isDone = ({ step }: Upload): boolean => step === "loaded" || step === "failed";

/** What is sent at once stays below what the server takes: 50 files, 200 MB. */
const most = { files: 40, bytes: 150 * 1024 * 1024 };

/** Files in the groups in which they are sent, in their order; one that is too large for any is a group of its own, of which the server says so. */
export function inGroups<Sized extends { readonly size: number }>(files: readonly Sized[]): readonly (readonly Sized[])[] {
  const groups: Sized[][] = [];
  let bytes = 0;
  for (const file of files) {
    const group = groups.at(-1);
    if (group === undefined || group.length === most.files || bytes + file.size > most.bytes) {
      groups.push([file]);
      bytes = file.size;
    } else {
      group.push(file);
      bytes += file.size;
    }
  }
  return groups;
}

/** The uploads that failed: their batch, and which of its files they are. */
export const failedIn = (uploads: readonly Upload[]): readonly { readonly batch: string; readonly index: number }[] =>
  uploads.filter(({ step }) => step === "failed").map(({ key }) => {
    const [batch = "", index] = key.split("/");
    return { batch, index: Number(index) };
  });

const keyIn = (batch: string, index: number): string => `${batch}/${index}`;

/** The uploads of this page, kept while its views come and go. */
const shown = signal<readonly Upload[]>([]);
export const uploads: ReadonlySignal<readonly Upload[]> = shown;
export const setUploads = (change: (uploads: readonly Upload[]) => readonly Upload[]): void => void (shown.value = change(shown.peek()));

/** The uploads that a batch of files begins with. */
export const uploadsOf = (batch: string, names: readonly string[]): readonly Upload[] => names.map((name, index) => ({ key: keyIn(batch, index), name, step: "sending" }));
