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
 * What is made of the tables in a folder of `seeds/`: kept for the next start where there is a place for it, and made anew when a table, a package or the program has changed. Takes what
 * `v8.serialize` does.
 * @param name what it is called among all that is kept
 */
export function keptOf<Value>(name: string, folder: "cues" | "lexicon", make: () => Value): Value {
  const ground = import.meta.kept === undefined ? undefined : groundOf(folder);
  return ground === undefined ? make() : (deserialize(import.meta.kept?.(name, ground, () => serialize(make())) as Uint8Array) as Value);
}

const grounds = new Map<string, string | undefined>();

/** Tells all that the tables of a folder, and the packages beside them, hold; undefined where they cannot be read, which whoever reads them has to report. */
function groundOf(folder: string): string | undefined {
  if (!grounds.has(folder)) grounds.set(folder, digestOf(join(projectRoot, "seeds", folder)));
  return grounds.get(folder);
}

function digestOf(folder: string): string | undefined {
  const hash = createHash("sha256").update(process.versions.v8);
  try {
    const tables = readdirSync(folder).filter((name) => name.endsWith(".csv")).sort();
    for (const path of [...tables.map((name) => join(folder, name)), join(projectRoot, "package-lock.json")]) {
      const bytes = readFileSync(path);
      hash.update(`${path.slice(projectRoot.length)} ${bytes.length} `).update(bytes);
    }
  } catch {
    return undefined;
  }
  return hash.digest("hex");
}
