import type { Config } from "../config.ts";
import { DatabaseUnavailable } from "../errors.ts";
import { attach } from "./attach.ts";
import { launch } from "./launcher.ts";
import type { Report } from "./report.ts";
import type { Server } from "./server.ts";

/** Runs `work` on the server that runs on the data folder, or on one started for it and stopped afterwards, whatever happens: an error, Ctrl-C or SIGTERM included. */
export async function withServer<Result>(config: Config, work: (server: Server) => Promise<Result>, report: Report = () => undefined): Promise<Result> {
  const running = await attach(config);
  if (running !== undefined) return work(running);
  const server = await launch(config, report);
  const interrupted = (signal: NodeJS.Signals) => void server.stop().finally(() => process.exit(signal === "SIGINT" ? 130 : 143));
  process.once("SIGINT", interrupted).once("SIGTERM", interrupted);
  try {
    return await Promise.race([work(server), server.lost.then((reason) => Promise.reject(new DatabaseUnavailable(reason)))]);
  } finally {
    process.off("SIGINT", interrupted).off("SIGTERM", interrupted);
    await server.stop();
  }
}
