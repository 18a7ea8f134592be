import type { Command } from "commander";
import { type Database, read } from "../store/database.ts";
import { hasText } from "../store/texts.ts";
import { onDatabase } from "./on-database.ts";
import { tableOf } from "./table.ts";

type Listed = Readonly<Record<string, unknown>> & { readonly id: string; readonly claimCount: number; readonly proposedCount: number; readonly hasText: boolean };

/** Adds `documents`: what has been read. */
export function addDocuments(program: Command): void {
  program
    .command("documents")
    .description("list the documents in the graph: how many claims of each are accepted, how many wait for a decision, whether its text is kept here")
    .option("--json", "print JSON")
    .addHelpText("after", "\nExample:\n  npm run atlas -- documents")
    .action(({ json = false }: { json?: boolean }) => onDatabase(async (database, { dataFolder }) => {
      const documents = await listed(database, dataFolder);
      if (json) return console.log(JSON.stringify(documents, null, 2));
      const cell = (name: string) => (row: Listed) => String(row[name] ?? "");
      console.log(tableOf(documents, [
        { head: "id", cell: ({ id }) => id.slice(0, 12) }, { head: "date", cell: cell("publishedOn") }, { head: "kind", cell: cell("kind") },
        { head: "accepted", cell: cell("claimCount") }, { head: "proposed", cell: cell("proposedCount") }, { head: "text", cell: (row) => (row.hasText ? "yes" : "") },
        { head: "superseded by", cell: (row) => cell("supersededBy")(row).slice(0, 12) }, { head: "title", cell: cell("title") }, { head: "file", cell: cell("source") },
      ]));
    }));
}

/** Documents that one question asks for. */
const page = 500;

async function listed(database: Database, dataFolder: string): Promise<Listed[]> {
  const documents: Listed[] = [];
  for (;;) {
    const [found] = await read(database, "documentsPage", { limit: page, offset: documents.length });
    const ids = found?.ids ?? [];
    if (ids.length === 0) return documents;
    const [rows, counts] = await Promise.all([read(database, "documentsById", { ids }), read(database, "documentClaimCounts", { ids })]);
    const countsOf = new Map(counts.map(({ id, ...count }) => [id, count]));
    for (const { document } of rows) {
      const id = String(document["id"]);
      documents.push({ ...document, id, claimCount: 0, proposedCount: 0, ...countsOf.get(id), hasText: await hasText(dataFolder, id) });
    }
  }
}
