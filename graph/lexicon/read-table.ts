import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../config.ts";
import { InvalidSeed, messageOf } from "../errors.ts";

/** A row of a seed table with the place it stands at, for messages. */
export type SeedRow<Column extends string> = Readonly<Record<Column, string>> & { readonly origin: string };

/**
 * Reads a CSV table below `seeds/`.
 * @param path such as `lexicon/materials.csv`
 * @throws InvalidSeed when the file cannot be read, a column is missing, a row has another number of cells or a quotation mark that is not closed.
 */
export function readTable<Column extends string>(path: string, columns: readonly Column[]): SeedRow<Column>[] {
  const [header = [], ...body] = parseTable(path);
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0) throw new InvalidSeed(`seeds/${path}:1: column ${missing.join(", ")} is missing; seeds/README.md gives the columns`);
  return body.map((cells, index) => {
    const origin = `seeds/${path}:${index + 2}`;
    if (cells.length !== header.length) throw new InvalidSeed(`${origin}: has ${cells.length} cells, and the header ${header.length} columns; quote a cell that holds a comma`);
    const row: Record<string, string> = { origin };
    for (const [at, column] of header.entries()) row[column] = cells[at] as string;
    return row as SeedRow<Column>;
  });
}

/** The parts of a cell that holds a list: separated by `|`. */
export function listOf(cell: string): string[] {
  if (!cell.includes("|")) return cell === "" ? [] : [cell.trim()].filter((part) => part !== "");
  return cell.split("|").map((part) => part.trim()).filter((part) => part !== "");
}

/** The cells of each line that is not empty. */
function parseTable(path: string): string[][] {
  return textOf(path).split(/\r?\n/).flatMap((line, at) => (line === "" ? [] : [line.includes('"') ? quotedCells(line, `seeds/${path}:${at + 1}`) : line.split(",")]));
}

/** Within quotation marks a comma parts nothing, and a doubled mark is one. */
function quotedCells(line: string, origin: string): string[] {
  return [...`,${line}`.matchAll(/,(?:"((?:[^"]|"")*)"(?=,|$)|([^,]*))/g)].map(([, quoted, plain = ""]) => {
    if (plain.startsWith('"')) throw new InvalidSeed(`${origin}: a cell is not closed by a quotation mark; write one before the comma, and two for one within it`);
    return quoted?.replaceAll('""', '"') ?? plain;
  });
}

function textOf(path: string): string {
  try {
    return readFileSync(join(projectRoot, "seeds", path), "utf8");
  } catch (error) {
    throw new InvalidSeed(`seeds/${path}: ${messageOf(error)}`);
  }
}
