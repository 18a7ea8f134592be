import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { vi } from "vitest";

/** Leaves the tests' process nothing on its PATH but these programs, each a text for `/bin/sh` that names every other program by its whole path. */
export function onlyPrograms(folder: string, programs: Readonly<Record<string, string>>): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(programs)) writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  vi.stubEnv("PATH", folder);
}
