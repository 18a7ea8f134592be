import { signal, type ReadonlySignal } from "@preact/signals";

/** What a person keeps in this browser: read as a signal, written as a whole, followed across windows. */
export interface LocalStore<Kept> {
  readonly kept: ReadonlySignal<Kept>;
  readonly keep: (next: Kept) => void;
  /** All of it as a file, to be read by `read` here or in another browser. */
  readonly written: () => Blob;
  /** What such a file holds; throws InvalidLocalFile for another file. It keeps nothing. */
  readonly read: (text: string) => Kept;
}

/** A file that this page did not write, or not for this. */
export class InvalidLocalFile extends Error {
  override readonly name = "InvalidLocalFile";
}

/** What is kept of one kind. */
export interface LocalKind<Kept> {
  readonly name: string;
  /** Another version's content is not read. */
  readonly version: number;
  readonly empty: Kept;
  /** Whether content has the shape: what is kept may have been written by anyone. */
  readonly isValid: (content: unknown) => content is Kept;
}

/** Opens what this browser keeps of a kind; without storage, as in a private window, it is kept as long as the page. */
export function openLocalStore<Kept>(browser: Window, { name, version, empty, isValid }: LocalKind<Kept>): LocalStore<Kept> {
  const key = `xinlian-atlas.${name}`;
  const read = (text: string): Kept => {
    const file = parsed(text);
    if (file?.["atlas"] !== name || file["version"] !== version || !isValid(file["content"])) throw new InvalidLocalFile(`This is no file of ${name}, version ${version}.`);
    return file["content"];
  };
  const stored = (): Kept => {
    try {
      const text = browser.localStorage.getItem(key);
      return text === null ? empty : read(text);
    } catch {
      return empty;
    }
  };
  const kept = signal(stored());
  const write = (content: Kept) => JSON.stringify({ atlas: name, version, content });
  browser.addEventListener("storage", (event) => {
    if (event.key === key || event.key === null) kept.value = stored();
  });
  return {
    kept, read,
    keep: (next) => {
      kept.value = next;
      try {
        browser.localStorage.setItem(key, write(next));
      } catch {
        // A full or forbidden storage: what was kept stays as long as the page.
      }
    },
    written: () => new Blob([write(kept.peek())], { type: "application/json" }),
  };
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const file: unknown = JSON.parse(text);
    return typeof file === "object" && file !== null ? (file as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
