import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test, vi } from "vitest";
import { closeDatabase, openDatabase, read } from "../../graph/store/database.ts";
import { launch } from "../../graph/store/launcher.ts";
import { passwordFile } from "../../graph/store/password.ts";
import { readRunning } from "../../graph/store/running-record.ts";
import { configOn, temporaryFolder } from "../support/config.ts";
import { onlyPrograms } from "../support/fake-programs.ts";

// No engine is needed: a stand-in for the docker command passes on, from the published port, to the server of the tests.
let folder = "";
const commands = () => readFileSync(join(folder, "commands"), "utf8").trim().split("\n");
beforeAll(() => {
  folder = temporaryFolder();
  writeFileSync(passwordFile(folder), inject("server").password);
  writeFileSync(join(folder, "docker.mjs"), `
    import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
    import { connect, createServer } from "node:net";
    const args = process.argv.slice(2);
    appendFileSync("${folder}/commands", args.join(" ") + "\\n");
    if (args[0] === "stop") process.kill(Number(readFileSync("${folder}/container", "utf8")));
    if (args[0] === "run") {
      writeFileSync("${folder}/container", String(process.pid));
      const port = Number(args[args.indexOf("--publish") + 1].split(":")[1]);
      createServer((socket) => {
        const server = connect(${new URL(inject("server").uri).port}, "127.0.0.1");
        socket.pipe(server).pipe(socket);
        for (const end of [socket, server]) end.on("error", () => end.destroy());
      }).listen(port, "127.0.0.1");
    }`);
  onlyPrograms(join(folder, "bin"), { docker: `exec "${process.execPath}" "${folder}/docker.mjs" "$@"` });
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test("without Java a container is started, on loopback, with a password that no command line shows, and stopped", async () => {
  const server = await launch(configOn(folder), () => undefined);
  expect(server.mode).toBe("docker");
  const database = await openDatabase(server, { queryTimeout: 10_000 });
  await expect(read(database, "ping", {})).resolves.toHaveLength(1);
  await closeDatabase(database);
  const { container } = readRunning(folder) ?? {};
  await server.stop();
  const run = commands().find((command) => command.startsWith("run"));
  expect(run).toMatch(/--publish 127\.0\.0\.1:\d+:7687 .*neo4j:5\.26-community$/);
  expect(commands().join("\n")).not.toContain(server.password);
  expect(commands().at(-1)).toBe(`stop -t 30 ${container}`);
  expect(readRunning(folder)).toBeUndefined();
});
