import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { isReadable } from "../documents/index.ts";
import { InvalidDocument } from "../errors.ts";

/** Files to read, and what was wrong with folders on the way to them. */
export interface FoundFiles {
  readonly paths: readonly string[];
  readonly errors: readonly InvalidDocument[];
}

/**
 * The files that paths mean: a file (or `-`) is itself, a folder all files of a readable format in it, by name, and then those in the folders below. Links are followed, each folder
 * once. Passed over: hidden files, lock files of office programs, the pictures and scripts that a browser saves beside a page.
 * @param accepts which names count in a folder; those of formats that are read, where not given
 */
export async function filesIn(given: readonly string[], accepts: (name: string) => boolean = isReadable): Promise<FoundFiles> {
  const paths: string[] = [];
  const errors: InvalidDocument[] = [];
  const entered = new Set<string>();
  for (const path of given) {
    const found = path === "-" ? undefined : await stat(path).catch(() => undefined);
    if (found?.isDirectory() !== true) {
      paths.push(path);
      continue;
    }
    const before = paths.length;
    const faults = errors.length;
    await enter(path);
    if (paths.length === before && errors.length === faults) errors.push(new InvalidDocument(`${path}: the folder holds no file that can be read (txt, md, html, mhtml, docx, pdf, csv, xlsx, xls, images)`));
  }
  return { paths, errors };

  async function enter(folder: string): Promise<void> {
    try {
      const place = await realpath(folder);
      if (entered.has(place)) return;
      entered.add(place);
      const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !/^(?:\.|~\$)/.test(name)).sort((one, other) => (one.name < other.name ? -1 : 1));
      const names = new Set(entries.map(({ name }) => name.toLowerCase()));
      const below: string[] = [];
      for (const entry of entries) {
        const path = join(folder, entry.name);
        const kind = await kindOf(entry, path);
        if (kind === "folder" && !isOfSavedPage(entry.name, names)) below.push(path);
        else if (kind === "file" && accepts(entry.name)) paths.push(path);
      }
      for (const path of below) await enter(path);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      errors.push(new InvalidDocument(`${folder}: ${code === "EACCES" || code === "EPERM" ? "you may not read this folder; change its permissions" : message}`));
    }
  }
}

/** A link that leads nowhere counts as a file, so that reading it says so. */
async function kindOf(entry: Dirent, path: string): Promise<"file" | "folder" | undefined> {
  if (entry.isFile()) return "file";
  if (entry.isDirectory()) return "folder";
  if (!entry.isSymbolicLink()) return undefined;
  const found = await stat(path).catch(() => undefined);
  if (found === undefined || found.isFile()) return "file";
  return found.isDirectory() ? "folder" : undefined;
}

function isOfSavedPage(folder: string, names: ReadonlySet<string>): boolean {
  const stem = /^(.+)[_.]files$/i.exec(folder)?.[1]?.toLowerCase();
  return stem !== undefined && (names.has(`${stem}.html`) || names.has(`${stem}.htm`));
}
