import type { Command } from "commander";
import { InvalidArgument } from "../errors.ts";
import { read } from "../store/database.ts";
import { unloadDocument } from "../store/load-document.ts";
import { onDatabase } from "./on-database.ts";

/** Adds `unload DOCUMENT`: takes a document's claims out of the graph, and nothing else's. */
export function addUnload(program: Command): void {
  program
    .command("unload")
    .description("take a document out of the graph: its claims, its text, and the entities that no other document names")
    .argument("<document>", "its id, the first characters of it, or its file name (see: documents)")
    .addHelpText("after", "\nExample:\n  npm run atlas -- unload my-city.txt")
    .action((named: string) => onDatabase(async (database, { dataFolder }) => {
      const documents = await read(database, "loadedDocuments", {});
      const meant = documents.filter(({ id, source }) => id === named || source === named || (named.length >= 6 && id.startsWith(named)));
      const [only] = meant;
      if (only === undefined) throw new InvalidArgument(`${named}: no such document is loaded; npm run atlas -- documents lists them`);
      if (meant.length > 1) throw new InvalidArgument(`${named}: means ${meant.length} documents; give the id of one:\n${meant.map(({ id, source }) => `  ${id} ${source}`).join("\n")}`);
      if (only.kind === "reference") throw new InvalidArgument(`${named}: is reference data of the product, which every document leans on; it stays`);
      const gone = await unloadDocument({ database, dataFolder }, only.id);
      console.log(`unloaded   ${only.source} (${gone?.claims ?? 0} claims${gone === null || gone.judgementsKept === 0 ? "" : `; ${gone.judgementsKept} decisions are remembered`})`);
    }));
}
