import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseUnavailable } from "../errors.ts";
import { javaCommand } from "./java.ts";
import { embeddedUser } from "./password.ts";
import { runProgram } from "./run-program.ts";

/** Where the embedded server of a data folder keeps its settings, data and logs. */
export function embeddedHome(dataFolder: string): string {
  return join(dataFolder, "neo4j");
}

/** Writes the settings of the embedded server: Bolt on one loopback port and nothing else, no usage report, little disk. */
export function writeSettings(home: string, boltPort: number): void {
  const settings = {
    "server.default_listen_address": "127.0.0.1",
    "server.bolt.listen_address": `127.0.0.1:${boltPort}`,
    "server.bolt.advertised_address": `127.0.0.1:${boltPort}`,
    "server.http.enabled": "false",
    "server.https.enabled": "false",
    "dbms.usage_report.enabled": "false",
    "dbms.security.allow_csv_import_from_file_urls": "false",
    "server.memory.pagecache.size": "256m",
    "db.tx_log.preallocate": "false",
    "db.tx_log.rotation.size": "64m",
    "db.tx_log.rotation.retention_policy": "1 files",
    "db.logs.query.enabled": "OFF",
    "db.shutdown_transaction_end_timeout": "5s",
    // By default the Bolt server idles twice 5 s after everything is closed.
    "internal.server.bolt.thread_pool_shutdown_wait_time": "1s",
    "internal.dbms.bolt.netty_server_shutdown_quiet_period": "0",
  };
  mkdirSync(join(home, "conf"), { recursive: true });
  mkdirSync(join(home, "logs"), { recursive: true });
  writeFileSync(join(home, "conf", "neo4j.conf"), Object.entries(settings).map(([name, value]) => `${name}=${value}\n`).join(""));
}

/** Gives a database that was never started its password, with the server's own tool; does nothing to one that was. Throws DatabaseUnavailable with what the tool says. */
export async function setInitialPassword(home: string, jars: string, password: string): Promise<void> {
  if (existsSync(join(home, "data", "databases", "system"))) return;
  // Left by a start that was killed before the server took it over; the tool refuses to write it twice.
  rmSync(join(home, "data", "dbms"), { recursive: true, force: true });
  const secret = join(home, "conf", "initial-password.args");
  writeFileSync(secret, `org.neo4j.cli.AdminTool dbms set-initial-password ${password}\n`, { mode: 0o600 });
  try {
    // Through a file, since a command line can be read by every user of the machine.
    const tool = await runProgram(...javaCommand(["-XX:TieredStopAtLevel=1", "-cp", join(jars, "*"), `@${secret}`], { NEO4J_HOME: home, NEO4J_CONF: join(home, "conf") }));
    if (tool.code !== 0) throw new DatabaseUnavailable(`The password of user ${embeddedUser} could not be set: ${tool.lines.join(" ")}`);
  } finally {
    rmSync(secret);
  }
}
