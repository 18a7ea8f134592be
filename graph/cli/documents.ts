import type { Command } from "commander";
import { read } from "../store/database.ts";
import { onDatabase } from "./on-database.ts";
import { tableOf } from "./table.ts";

/** Adds `documents`: what has been read. */
export function addDocuments(program: Command): void {
  program
    .command("documents")
    .description("list the documents in the graph")
    .option("--json", "print JSON")
    .addHelpText("after", "\nExample:\n  npm run atlas -- documents")
    .action(({ json = false }: { json?: boolean }) => onDatabase(async (database) => {
      const [page] = await read(database, "documentsPage", { limit: 500, offset: 0 });
      const sources = new Map((await read(database, "loadedDocuments", {})).map(({ id, source }) => [id, source]));
      const documents = (await read(database, "documentsById", { ids: page?.ids ?? [] })).map(({ document }) => ({ ...document, source: sources.get(String(document["id"])) }));
      if (json) return console.log(JSON.stringify(documents, null, 2));
      const cell = (name: string) => (row: Readonly<Record<string, unknown>>) => String(row[name] ?? "");
      console.log(tableOf(documents, [
        { head: "id", cell: (row) => cell("id")(row).slice(0, 12) }, { head: "date", cell: cell("publishedOn") }, { head: "kind", cell: cell("kind") },
        { head: "file", cell: cell("source") }, { head: "title", cell: cell("title") },
      ]));
    }));
}
