import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** What a parameter may be. `?` allows null; `integer` is sent as an integer, where a bare number would arrive as a float. */
export interface ParameterTypes {
  readonly text: string;
  readonly "text?": string | null;
  readonly texts: readonly string[];
  readonly "texts?": readonly string[] | null;
  readonly integer: number;
  readonly "integer?": number | null;
  readonly number: number;
  readonly flag: boolean;
  readonly rows: readonly object[];
  readonly map: Readonly<Record<string, unknown>>;
}

export type Parameters = Readonly<Record<string, keyof ParameterTypes>>;

/** A declared statement: its file below `cypher/`, its parameters, and (for the type checker alone) the shape of its rows. */
export interface Statement<Declared extends Parameters = Parameters, Row = unknown> {
  readonly file: string;
  readonly parameters: Declared;
  readonly row?: Row;
}

/** The values that a statement's parameters take. */
export type ValuesOf<S> = S extends Statement<infer Declared, unknown> ? { readonly [Name in keyof Declared]: ParameterTypes[Declared[Name]] } : never;

/** A row that a statement gives. */
export type RowOf<S> = S extends Statement<Parameters, infer Row> ? Row : never;

/** Declares a statement whose rows are of this shape: `gives<{ id: string }>()("read/….cypher", { name: "text" })`. */
export function gives<Row>() {
  return <const Declared extends Parameters>(file: string, parameters: Declared): Statement<Declared, Row> => ({ file, parameters });
}

const root = fileURLToPath(new URL(".", import.meta.url));

/** The names of the statements in a folder below `cypher/`, without their ending, sorted. */
export function statementsIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder)).filter((file) => file.endsWith(".cypher")).map((file) => file.slice(0, -".cypher".length)).sort();
}

/** The text of a file below `cypher/`. */
export function readStatement(file: string): string {
  return readFileSync(join(root, file), "utf8").trim();
}

/** What is wrong with a statement's text: no first comment, more than one statement, a parameter used and not declared or declared and not used. */
export function faultsOf({ file, parameters }: Statement, text: string): readonly string[] {
  const code = withoutCommentsAndStrings(text);
  const used = new Set([...code.matchAll(/\$([A-Za-z_]\w*)/g)].map(([, name]) => name as string));
  return [
    ...(/^\/\/ \S/.test(text) ? [] : [`cypher/${file}: the first line is a comment that says what it answers`]),
    ...(code.includes(";") ? [`cypher/${file}: holds a semicolon; one statement a file, without one`] : []),
    ...[...used].filter((name) => !(name in parameters)).map((name) => `cypher/${file}: uses $${name}, which cypher/index.ts does not declare`),
    ...Object.keys(parameters).filter((name) => !used.has(name)).map((name) => `cypher/${file}: does not use $${name}, which cypher/index.ts declares`),
  ];
}

function withoutCommentsAndStrings(text: string): string {
  return text.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, " ");
}
