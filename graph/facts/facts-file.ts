import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { InvalidDocument, messageOf } from "../errors.ts";
import { type Facts, factsSchema } from "./schema.ts";

/** The largest facts file that is taken, in bytes. */
const limit = 32 * 1024 * 1024;

/**
 * Reads the facts of one document from a file.
 * @throws InvalidDocument naming the file, the path inside it and what is wrong there; at most ten faults are listed.
 */
export async function readFactsFile(path: string): Promise<Facts> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new InvalidDocument(`${path}: ${error.code === "ENOENT" ? "there is no such file" : error.message}`);
  });
  if (bytes.length > limit) throw new InvalidDocument(`${path}: ${bytes.length} bytes are more than the ${limit} that a facts file may have; split it by document`);
  return parseFacts(bytes.toString("utf8"), basename(path));
}

/** @throws InvalidDocument when the text is not JSON or not of the facts' shape. */
export function parseFacts(text: string, name: string): Facts {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new InvalidDocument(`${name}: is not JSON: ${messageOf(error)}`);
  }
  const parsed = factsSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `  ${issue.path.join(".") || "(whole file)"}: ${issue.message}`);
  const more = faults.length > 10 ? `\n  … and ${faults.length - 10} more` : "";
  throw new InvalidDocument(`${name}: is not a facts file (see seeds/README.md):\n${faults.slice(0, 10).join("\n")}${more}`);
}
