import { createWriteStream, mkdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Command } from "commander";
import { InvalidArgument } from "../errors.ts";
import { allClaims, type StoredClaim, type StoredEntity } from "../store/all-claims.ts";
import { type Database, read } from "../store/database.ts";
import { csvLines, type Field } from "./csv-lines.ts";
import { onDatabase } from "./on-database.ts";

interface ExportOptions {
  readonly json?: boolean;
  readonly proposed?: boolean;
}

/** Adds `export`: the whole graph as plain files. */
export function addExport(program: Command): void {
  program
    .command("export")
    .description("write the graph into a folder as plain tables: facts with their passages, the entities that they name, the documents that say them")
    .argument("<folder>", "where facts, entities and documents are written; made where it is missing, files of these names are replaced")
    .option("--json", "write JSON, an object a line, instead of CSV")
    .option("--proposed", "facts that wait for a decision too, marked as such")
    .addHelpText("after", "\nExample:\n  npm run atlas -- export atlas-tables")
    .action((folder: string, options: ExportOptions) => onDatabase(async (database) => {
      const written = await exportGraph(database, folder, options);
      console.log(Object.entries(written).map(([file, rows]) => `${file}: ${rows}`).join("\n"));
    }));
}

/** A table as it is written: each column's head, and what a row has in it. */
type Columns<Row> = readonly (readonly [head: string, field: (row: Row) => Field])[];

const text = (value: unknown): Field => (value === null || value === undefined ? null : typeof value === "number" ? value : typeof value === "object" ? JSON.stringify(value) : String(value));
const named = (entity: StoredEntity | null): Field => entity?.name;

const factColumns: Columns<StoredClaim> = [
  ["id", ({ id }) => text(id)], ["predicate", ({ predicate }) => text(predicate)],
  ["subject", ({ subject }) => subject.name], ["subjectKind", ({ subject }) => subject.kind],
  ["object", ({ object }) => named(object)], ["objectKind", ({ object }) => object?.kind], ["value", ({ value }) => text(value)], ["at", ({ at }) => named(at)],
  ...(["voice", "strength", "basis", "confidence", "status", "saidOn", "validFrom", "validTo", "rule", "excerpt", "locator", "start", "end"] as const).map((name) => [name, (claim: StoredClaim) => text(claim[name])] as const),
  ["document", ({ document }) => text(document["title"])], ["publishedOn", ({ document }) => text(document["publishedOn"])],
  ["subjectId", ({ subject }) => subject.id], ["objectId", ({ object }) => object?.id], ["atId", ({ at }) => at?.id], ["documentId", ({ document }) => document.id],
];

/** An entity with its other names, and the one that it is the same as and that stands for it. */
type Entity = StoredEntity & { readonly aliases: readonly string[]; readonly sameAs: string | null };
const entityColumns: Columns<Entity> = [["id", ({ id }) => id], ["kind", ({ kind }) => kind], ["name", ({ name }) => name], ["nameEn", ({ nameEn }) => nameEn], ["aliases", ({ aliases }) => aliases.join("、")], ["sameAs", ({ sameAs }) => sameAs]];

const documentColumns: Columns<StoredClaim["document"]> = [
  ...(["id", "title", "issuer", "kind", "level", "publishedOn", "format", "source", "supersededBy"] as const).map((name) => [name, (document: StoredClaim["document"]) => text(document[name])] as const),
  ["region", ({ region }) => named(region)],
];

/**
 * Writes facts, entities and documents into a folder; gives the number of rows of each file.
 * @throws InvalidArgument where the folder is none or cannot be written
 */
export async function exportGraph(database: Database, folder: string, { json = false, proposed = false }: ExportOptions): Promise<Readonly<Record<string, number>>> {
  const place = madeFolder(folder);
  const ending = json ? "jsonl" : "csv";
  const [entities, documents] = [new Map<string, StoredEntity>(), new Set<string>()];
  const facts = await write(join(place, `facts.${ending}`), factColumns, json, claimsOf(database, proposed, ({ subject, object, at, document }) => {
    for (const end of [subject, object, at]) if (end !== null) entities.set(end.id, end);
    documents.add(document.id);
  }));
  return {
    [`facts.${ending}`]: facts,
    [`entities.${ending}`]: await write(join(place, `entities.${ending}`), entityColumns, json, byId(entities.keys(), (ids) => entitiesOf(database, ids.map((id) => entities.get(id) as StoredEntity)))),
    [`documents.${ending}`]: await write(join(place, `documents.${ending}`), documentColumns, json, byId(documents.keys(), async (ids) => (await read(database, "documentsById", { ids })).map(({ document }) => document as StoredClaim["document"]))),
  };
}

function madeFolder(folder: string): string {
  const place = resolve(folder);
  try {
    mkdirSync(place, { recursive: true });
    if (statSync(place).isDirectory()) return place;
  } catch (error) {
    throw new InvalidArgument(`${folder}: no folder can be made there (${(error as NodeJS.ErrnoException).code ?? String(error)}); name one that can be written`);
  }
  throw new InvalidArgument(`${folder}: is a file; name a folder`);
}

async function* claimsOf(database: Database, proposed: boolean, each: (claim: StoredClaim) => void): AsyncGenerator<StoredClaim> {
  for (const status of proposed ? (["ACCEPTED", "PROPOSED"] as const) : (["ACCEPTED"] as const)) {
    for await (const claim of allClaims(database, status)) {
      each(claim);
      yield claim;
    }
  }
}

async function entitiesOf(database: Database, named: readonly StoredEntity[]): Promise<readonly Entity[]> {
  const ids = named.map(({ id }) => id);
  const [known, standing] = await Promise.all([read(database, "entitiesById", { ids }), read(database, "canonicalIds", { ids })]);
  const aliases = new Map(known.map(({ entity }) => [entity["id"], entity["aliases"] as readonly string[]]));
  const canonical = new Map(standing.map((one) => [one.id, one.canonical]));
  return named.map((entity) => ({ ...entity, aliases: aliases.get(entity.id) ?? [], sameAs: canonical.get(entity.id) ?? null }));
}

/** As many are asked for at once. */
const page = 500;

async function* byId<Row>(ids: Iterable<string>, rowsOf: (ids: readonly string[]) => Promise<readonly Row[]>): AsyncGenerator<Row> {
  const all = [...ids].sort();
  for (let from = 0; from < all.length; from += page) yield* await rowsOf(all.slice(from, from + page));
}

async function write<Row>(path: string, columns: Columns<Row>, json: boolean, rows: AsyncIterable<Row>): Promise<number> {
  let count = 0;
  const fields = async function* (): AsyncGenerator<readonly Field[]> {
    for await (const row of rows) {
      count += 1;
      yield columns.map(([, field]) => field(row));
    }
  };
  const heads = columns.map(([head]) => head);
  try {
    await pipeline(fields, json ? jsonLines(heads) : await csvLines(heads), createWriteStream(path));
  } catch (error) {
    const { syscall, code } = error as NodeJS.ErrnoException;
    throw syscall === undefined ? error : new InvalidArgument(`${path}: cannot be written (${code ?? String(error)}); name a folder with room for it`);
  }
  return count;
}

/** Rows as objects, one a line. */
function jsonLines(heads: readonly string[]) {
  return async function* (rows: AsyncIterable<readonly Field[]>): AsyncGenerator<string> {
    for await (const row of rows) yield `${JSON.stringify(Object.fromEntries(heads.map((head, at) => [head, row[at] ?? null])))}\n`;
  };
}
