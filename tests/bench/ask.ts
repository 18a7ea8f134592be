import { readFileSync, rmSync } from "node:fs";
import type { Ask } from "../../graph/analysis/search.ts";
import { askInWords } from "../../graph/ask/ask.ts";
import { closeDatabase, openDatabase, read } from "../../graph/store/database.ts";
import { launch } from "../../graph/store/launcher.ts";
import { applySchema } from "../../graph/store/schema.ts";
import { loadSeeds } from "../../graph/store/seeds.ts";
import { configOn, temporaryFolder } from "../support/config.ts";

/** How long questions in one's own words take on the founding documents, warm, in milliseconds. */
export interface AskingFigures {
  readonly questions: number;
  readonly median: number;
  readonly p95: number;
  readonly isFastEnough: boolean;
}

const most = 50;

/** Asks every form of the tests twice, the second time measured, one after another. */
export async function benchAsking(print: (line: string) => void): Promise<AskingFigures> {
  const forms = JSON.parse(readFileSync(new URL("../db/ask/forms.json", import.meta.url), "utf8")) as readonly { readonly questions: readonly string[] }[];
  const questions = forms.flatMap((one) => one.questions);
  const folder = temporaryFolder();
  const server = await launch(configOn(folder), () => undefined);
  try {
    const database = await openDatabase(server, { queryTimeout: 30_000 });
    try {
      await applySchema(database);
      await loadSeeds(database, () => undefined);
      const ask: Ask = (name, values) => read(database, name, values);
      for (const question of questions) await askInWords(ask, question);
      const times: number[] = [];
      for (const question of questions) {
        const begun = performance.now();
        await askInWords(ask, question);
        times.push(performance.now() - begun);
      }
      times.sort((a, b) => a - b);
      const at = (share: number) => times[Math.floor(times.length * share)] ?? Number.NaN;
      const [median, p95] = [at(0.5), at(0.95)];
      print(`ask ${questions.length} questions, warm: median ${median.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms (bar ${most} ms)`);
      return { questions: questions.length, median, p95, isFastEnough: p95 < most };
    } finally {
      await closeDatabase(database);
    }
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
