import type { Command } from "commander";
import { search } from "../analysis/search.ts";
import { read } from "../store/database.ts";
import { onDatabase } from "./on-database.ts";
import { tableOf } from "./table.ts";

/** Adds `search TEXT`: entities by a part of a name, pinyin, initials, English or an alias. */
export function addSearch(program: Command): void {
  program
    .command("search")
    .description("find entities by a part of their name, pinyin, initials, English name or alias")
    .argument("<text...>")
    .option("--json", "print JSON")
    .addHelpText("after", "\nExample:\n  npm run atlas -- search shuoke")
    .action((words: string[], { json = false }: { json?: boolean }) => onDatabase(async (database) => {
      const hits = await search((name, values) => read(database, name, values), { text: words.join(" "), kinds: null, limit: 20 });
      if (json) return console.log(JSON.stringify(hits, null, 2));
      if (hits.length === 0) return console.log(`Nothing in the graph is called ${words.join(" ")}.`);
      console.log(tableOf(hits, [
        { head: "kind", cell: ({ entity }) => entity.kind }, { head: "name", cell: ({ entity }) => entity.name }, { head: "English", cell: ({ entity }) => entity.nameEn },
        { head: "matched", cell: ({ matched, form }) => `${matched} (${form})` }, { head: "id", cell: ({ entity }) => entity.id },
      ]));
    }));
}
