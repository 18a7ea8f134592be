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
  /** The same of each question's best round: what is left of it on a machine that does other work too. */
  readonly quiet: number;
  readonly isFastEnough: boolean;
}

const most = 50;

/** Asks every form of the tests once, and then five times measured, one after another. */
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
      const rounds: number[][] = questions.map(() => []);
      for (let round = 0; round < 5; round++) {
        for (const [index, question] of questions.entries()) {
          const begun = performance.now();
          await askInWords(ask, question);
          rounds[index]?.push(performance.now() - begun);
        }
      }
      const [median, p95] = [shareOf(rounds.flat(), 0.5), shareOf(rounds.flat(), 0.95)];
      const quiet = shareOf(rounds.map((times) => Math.min(...times)), 0.95);
      print(`ask ${questions.length} questions, warm, 5 rounds: median ${median.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms (bar ${most} ms); p95 of each question's best round ${quiet.toFixed(0)} ms, which other work on the machine troubles least`);
      return { questions: questions.length, median, p95, quiet, isFastEnough: p95 < most };
    } finally {
      await closeDatabase(database);
    }
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

function shareOf(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * share)] ?? Number.NaN;
}
