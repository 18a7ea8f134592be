import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseUnavailable } from "../errors.ts";

/** The user of a server that the launcher starts. */
export const embeddedUser = "neo4j";

/** Where a data folder keeps the password of its database, readable by its owner only. */
export function passwordFile(dataFolder: string): string {
  return join(dataFolder, "neo4j-password");
}

/** Reads the password of a data folder's database. Throws DatabaseUnavailable where it has none. */
export function readPassword(dataFolder: string): string {
  try {
    return readFileSync(passwordFile(dataFolder), "utf8").trim();
  } catch {
    throw new DatabaseUnavailable(`${passwordFile(dataFolder)} cannot be read: the database of this folder cannot be opened without it. Let this user read the file, put it back, or set ATLAS_DATA to another folder.`);
  }
}

/** Reads the password of a data folder's database, and makes a random one first where there is none. */
export function ensurePassword(dataFolder: string): string {
  try {
    writeFileSync(passwordFile(dataFolder), `${randomBytes(24).toString("hex")}\n`, { flag: "wx", mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  return readPassword(dataFolder);
}
