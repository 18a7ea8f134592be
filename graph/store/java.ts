import { runProgram } from "./run-program.ts";

const oldest = 17;

/** The command line that runs Java with these arguments and these variables. Java 17 reads a path by the locale, and under `LANG=C` cannot open a folder with a Chinese name. */
export function javaCommand(args: readonly string[], variables: Readonly<Record<string, string>> = {}): readonly [string, readonly string[]] {
  const settings = Object.entries({ LC_ALL: "C.UTF-8", ...variables }).map(([name, value]) => `${name}=${value}`);
  return ["env", [...settings, "java", ...args]];
}

/** Says what is missing for running the embedded server, undefined where nothing is. Neo4j 5.26 needs Java 17 or later. */
export async function missingJava(): Promise<string | undefined> {
  const { code, lines } = await runProgram("java", ["-version"], { timeout: 20_000 });
  if (code !== 0) return `Java ${oldest} or later (${code === undefined ? "no java on the PATH" : "java -version failed"})`;
  const version = javaVersion(lines.join("\n"));
  return version >= oldest ? undefined : `Java ${oldest} or later (java on the PATH is version ${version})`;
}

/** Reads the major version from what `java -version` prints: 17 of "17.0.15", 8 of "1.8.0_402"; 0 where it prints none. */
export function javaVersion(printed: string): number {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(printed) ?? [];
  return Number(first === "1" ? second : first ?? 0);
}
