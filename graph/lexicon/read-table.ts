import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { projectRoot } from "../config.ts";
import { InvalidSeed } from "../errors.ts";

/** A row of a seed table with the place it stands at, for messages. */
export type SeedRow<Column extends string> = Readonly<Record<Column, string>> & { readonly origin: string };

/**
 * Reads a CSV table below `seeds/`.
 * @param path such as `lexicon/materials.csv`
 * @throws InvalidSeed when the file cannot be read, a column is missing or a row has another number of cells.
 */
export function readTable<Column extends string>(path: string, columns: readonly Column[]): SeedRow<Column>[] {
  const rows = parseTable(path);
  const [header, ...body] = rows;
  const missing = columns.filter((column) => !header?.includes(column));
  if (header === undefined || missing.length > 0) throw new InvalidSeed(`seeds/${path}:1: column ${missing.join(", ") || "header"} is missing; seeds/README.md gives the columns`);
  return body.map((cells, index) => ({
    ...(Object.fromEntries(header.map((column, at) => [column, cells[at] ?? ""])) as Record<Column, string>),
    origin: `seeds/${path}:${index + 2}`,
  }));
}

/** The parts of a cell that holds a list: separated by `|`. */
export function listOf(cell: string): string[] {
  return cell.split("|").map((part) => part.trim()).filter((part) => part !== "");
}

function parseTable(path: string): string[][] {
  try {
    return parse(readFileSync(join(projectRoot, "seeds", path), "utf8"), { bom: true }) as string[][];
  } catch (error) {
    throw new InvalidSeed(`seeds/${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
