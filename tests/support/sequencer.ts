import { readFileSync } from "node:fs";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What only a file names that writes into the database. A guess: a wrong one costs a loading, and changes no outcome. */
const writes = /emptyDatabase|loadFile|loadRows|startApp/;

/** Runs the files that only look at the founding facts in a row, the last of `db` before the first of `browser`, so that the facts are loaded once for all of them. */
export class FoundingFactsInARow extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const ranks = new Map(files.map((file) => [file, rankOf(file)]));
    return (await super.sort(files)).toSorted((one, other) => (ranks.get(one) ?? 0) - (ranks.get(other) ?? 0));
  }
}

function rankOf({ project, moduleId }: TestSpecification): number {
  if (project.name !== "db" && project.name !== "browser") return 0;
  const looks = !writes.test(readFileSync(moduleId, "utf8"));
  return project.name === "db" ? (looks ? 2 : 1) : looks ? 3 : 4;
}
