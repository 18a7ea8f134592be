import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { projectRoot } from "../config.ts";

declare global {
  interface ImportMeta {
    /**
     * Keeps bytes beside the compiled program as long as the program and the ground that they are made on stay the same; see `scripts/run-compiled.mjs`. Not there where sources run as they
     * are, as tests do.
     */
    readonly kept?: (name: string, ground: string, make: () => Uint8Array) => Uint8Array;
  }
}

/** Whether what is made is kept: a start after this one need not make it. */
export const keepsForNextStart = import.meta.kept !== undefined;

/**
 * What is made of the tables of `seeds/lexicon` and `seeds/cues`: kept for the next start where there is a place for it, and made anew when a table, a package or the program has changed.
 * Takes what `v8.serialize` does, which is quick with long texts and arrays of numbers.
 * @param name what it is called among all that is kept
 */
export function keptOf<Value>(name: string, make: () => Value): Value {
  const ground = import.meta.kept === undefined ? undefined : groundOf();
  return ground === undefined ? make() : (deserialize(import.meta.kept?.(name, ground, () => serialize(make())) as Uint8Array) as Value);
}

/** The same for many small objects, of which JSON is read quicker. */
export function keptRowsOf<Value>(name: string, make: () => Value): Value {
  return keepsForNextStart ? (JSON.parse(keptOf(name, () => JSON.stringify(make()))) as Value) : make();
}

let ground: { readonly digest: string | undefined } | undefined;

/** Tells all that the tables, and the packages, hold; undefined where they cannot be read, which whoever reads them has to report. */
function groundOf(): string | undefined {
  return (ground ??= { digest: digestOf(["seeds/cues", "seeds/lexicon"]) }).digest;
}

function digestOf(folders: readonly string[]): string | undefined {
  const hash = createHash("sha256").update(process.versions.v8);
  try {
    const tables = folders.flatMap((folder) => readdirSync(join(projectRoot, folder)).filter((name) => name.endsWith(".csv")).sort().map((name) => `${folder}/${name}`));
    for (const path of [...tables, "package-lock.json"]) {
      const bytes = readFileSync(join(projectRoot, path));
      hash.update(`${path} ${bytes.length} `).update(bytes);
    }
  } catch {
    return undefined;
  }
  return hash.digest("hex");
}
