import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../config.ts";

/** A set of labelled documents, scored and compared apart. */
export interface Collection {
  readonly name: string;
  /** A folder of label files. */
  readonly labels: string;
  /** The folders that their documents may lie in. */
  readonly documents: readonly string[];
  /** Whether the rules were made with these documents, or nobody looked at them meanwhile. */
  readonly sort: "seen" | "unseen";
}

const shared = join(projectRoot, "..", "shared");
const own = join(projectRoot, "tests", "labels");

/** The labelled documents that are here: the project's own fixtures, and beside the project the founding documents and the reports. */
export function collectionsHere(): Collection[] {
  const fixtures = join(projectRoot, "tests", "fixtures", "labelled");
  const found: Collection[] = [
    { name: "founding", labels: join(shared, "labels"), documents: [join(shared, "seeds")], sort: "seen" },
    { name: "held out", labels: own, documents: [join(shared, "corpus")], sort: "unseen" },
    { name: "development", labels: join(own, "development"), documents: [join(own, "development"), join(shared, "corpus")], sort: "seen" },
    { name: "fixtures", labels: fixtures, documents: [fixtures], sort: "seen" },
  ];
  return found.filter(({ labels, documents }) => holdsLabels(labels) && documents.some((folder) => existsSync(folder)));
}

/** Whether the documents beside the project are here. */
export function sharedIsHere(): boolean {
  return existsSync(shared);
}

/** The files of a collection's documents, with their folders. */
export function documentsOf({ documents }: Collection): { readonly name: string; readonly path: string }[] {
  return documents.filter((folder) => existsSync(folder)).flatMap((folder) => readdirSync(folder).map((name) => ({ name, path: join(folder, name) })));
}

function holdsLabels(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).some((name) => name.endsWith(".json"));
}
