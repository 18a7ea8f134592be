import { mkdir, rename, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { InvalidArgument } from "../errors.ts";
import type { Facts } from "../facts/schema.ts";
import { summaryOf } from "./summary.ts";

/** Where the facts of documents go, one document at a time; nothing is kept. */
export interface Output {
  /** @returns what the person should be told, if anything */
  write(name: string, facts: Facts): Promise<string | undefined>;
  finish(): Promise<void>;
}

/** Where text goes; false asks to wait for `drain`. */
export type TextSink = Pick<NodeJS.WriteStream, "write" | "once">;

/** A JSON array of all documents, written as they come: whole at every length, none included. */
export function jsonTo(sink: TextSink): Output {
  let isFirst = true;
  return {
    write: async (_, facts) => {
      await put(sink, `${isFirst ? "[" : ","}\n${JSON.stringify(facts, null, 1)}`);
      isFirst = false;
      return undefined;
    },
    finish: () => put(sink, isFirst ? "[]\n" : "\n]\n"),
  };
}

/** A readable summary of each document. */
export function summariesTo(sink: TextSink): Output {
  return {
    write: async (_, facts) => {
      await put(sink, `${summaryOf(facts)}\n`);
      return undefined;
    },
    finish: () => Promise.resolve(),
  };
}

/**
 * One `NAME.json` in a folder for each `NAME.ext`. A second document of the same name gets a number, and the person is told; a file is there whole or not at all.
 * @throws InvalidArgument when the folder cannot be made.
 */
export async function filesTo(folder: string): Promise<Output> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw new InvalidArgument(`--out ${folder}: the folder cannot be made (${(error as Error).message}); give another`);
  });
  const taken = new Set<string>();
  return {
    write: async (name, facts) => {
      const stem = name.slice(0, name.length - extname(name).length);
      let own = stem;
      // File systems differ in whether they tell capitals from small letters.
      for (let number = 2; taken.has(own.toLowerCase()); number++) own = `${stem}-${number}`;
      taken.add(own.toLowerCase());
      const path = join(folder, `${own}.json`);
      await writeFile(`${path}.part`, `${JSON.stringify(facts, null, 1)}\n`);
      await rename(`${path}.part`, path);
      return own === stem ? undefined : `another document is called ${stem} too: its facts are in ${path}`;
    },
    finish: () => Promise.resolve(),
  };
}

async function put(sink: TextSink, text: string): Promise<void> {
  if (!sink.write(text)) await new Promise<void>((resolve) => sink.once("drain", resolve));
}
