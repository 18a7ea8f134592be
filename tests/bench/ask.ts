import { readFileSync, rmSync } from "node:fs";
import type { Ask } from "../../graph/analysis/search.ts";
import { askInWords } from "../../graph/ask/ask.ts";
import { type Database, closeDatabase, openDatabase, read } from "../../graph/store/database.ts";
import { launch } from "../../graph/store/launcher.ts";
import { applySchema } from "../../graph/store/schema.ts";
import { loadSeeds } from "../../graph/store/seeds.ts";
import { configOn, temporaryFolder } from "../support/config.ts";

/** How long questions in one's own words take on the founding documents, in milliseconds. */
export interface AskingFigures {
  readonly questions: number;
  /** Of each kind of question's best round, so that other work on the machine counts least. */
  readonly median: number;
  readonly p95: number;
  /** Of all rounds, with whatever else the machine did. */
  readonly medianOfAll: number;
  readonly p95OfAll: number;
  readonly isFastEnough: boolean;
}

const most = 50;
const rounds = 12;

/**
 * Asks one question of each kind, round after round, in other words each time. A round begins with nothing remembered of the graph, so that what is
 * measured is a question that was not asked before, on a server that is warm.
 */
export async function benchAsking(print: (line: string) => void): Promise<AskingFigures> {
  const forms = JSON.parse(readFileSync(new URL("../db/ask/forms.json", import.meta.url), "utf8")) as readonly { readonly questions: readonly string[] }[];
  return onSeeds(async (database) => {
    for (const question of forms.flatMap(({ questions }) => questions)) await askInWords(asking(database), question);
    const times: number[][] = forms.map(() => []);
    for (let round = 0; round < rounds; round++) {
      const ask = asking(database);
      for (const [kind, { questions }] of forms.entries()) {
        const begun = performance.now();
        await askInWords(ask, questions[round % questions.length] as string);
        times[kind]?.push(performance.now() - begun);
      }
    }
    const best = times.map((one) => Math.min(...one));
    const [median, p95, medianOfAll, p95OfAll] = [shareOf(best, 0.5), shareOf(best, 0.95), shareOf(times.flat(), 0.5), shareOf(times.flat(), 0.95)];
    print(`ask ${forms.length} kinds of question, each asked anew in ${rounds} rounds: best round p50 ${median.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms (bar ${most} ms); all rounds p50 ${medianOfAll.toFixed(0)} ms, p95 ${p95OfAll.toFixed(0)} ms, with whatever else the machine did`);
    return { questions: forms.length * rounds, median, p95, medianOfAll, p95OfAll, isFastEnough: p95 < most };
  });
}

/** An asking of its own remembers nothing of what others asked. */
function asking(database: Database): Ask {
  return (name, values) => read(database, name, values);
}

async function onSeeds<Result>(work: (database: Database) => Promise<Result>): Promise<Result> {
  const folder = temporaryFolder();
  const server = await launch(configOn(folder), () => undefined);
  try {
    const database = await openDatabase(server, { queryTimeout: 30_000 });
    try {
      await applySchema(database);
      await loadSeeds(database, () => undefined);
      return await work(database);
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
