import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  buildSchema, getNamedType, isEnumType, isListType, isNonNullType, isObjectType, parse, stripIgnoredCharacters, typeFromAST, validate,
  type GraphQLObjectType, type GraphQLOutputType, type GraphQLSchema, type GraphQLType, type OperationDefinitionNode, type SelectionSetNode,
} from "graphql";

const folder = fileURLToPath(new URL(".", import.meta.url));
const scalars: Readonly<Record<string, string>> = { ID: "string", String: "string", Int: "number", Float: "number", Boolean: "boolean" };
const head = "// Written by generate.ts from the schema and the .graphql files of this folder. Do not edit.";

/** The modules of this folder by file name: one for each operation (`chain.graphql` → `chain.graphql.ts`) and the enums that they use. Throws with the file's name if one does not fit the schema. */
export function operationModules(schemaText: string, files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const schema = buildSchema(schemaText);
  const enums = new Set<string>();
  const operations = Object.entries(files).map(([file, source]) => [`${file}.ts`, operationModule(schema, file, source, enums)] as const);
  return { ...Object.fromEntries(operations), "enums.ts": enumsModule(schema, enums) };
}

function operationModule(schema: GraphQLSchema, file: string, source: string, allEnums: Set<string>): string {
  const document = parse(source);
  const errors = validate(schema, document);
  if (errors.length > 0) throw new Error(`${file}: ${errors.map((error) => error.message).join("; ")}`);
  const operation = document.definitions.find((definition): definition is OperationDefinitionNode => definition.kind === "OperationDefinition");
  const name = operation?.name?.value;
  const root = schema.getQueryType();
  if (operation === undefined || name === undefined || root === undefined || root === null) throw new Error(`${file}: holds no named operation`);
  const enums = new Set<string>();
  const variables = (operation.variableDefinitions ?? []).map((definition) => {
    const type = typeFromAST(schema, definition.type as Parameters<typeof typeFromAST>[1]);
    return type === undefined ? "" : `readonly ${definition.variable.name.value}${isNonNullType(type) ? "" : "?"}: ${written(type, (named) => leafType(named, enums))}`;
  });
  const answer = selected(root, operation.selectionSet, enums, "");
  for (const used of enums) allEnums.add(used);
  return [
    head,
    ...(enums.size > 0 ? [`import type { ${[...enums].sort().join(", ")} } from "./enums.ts";`] : []),
    `import type { Operation } from "./operation.ts";`, "",
    `export interface ${name}Answer ${answer}`, "",
    `export const ${name.charAt(0).toLowerCase()}${name.slice(1)}Operation: Operation<{ ${variables.join("; ")} }, ${name}Answer> = {`,
    `  name: ${JSON.stringify(name)},`,
    `  text: ${JSON.stringify(stripIgnoredCharacters(source))},`,
    "};", "",
  ].join("\n");
}

function enumsModule(schema: GraphQLSchema, used: ReadonlySet<string>): string {
  const enums = Object.values(schema.getTypeMap()).filter(isEnumType).filter(({ name }) => used.has(name));
  return [head, ...enums.map((type) => `export type ${type.name} = ${type.getValues().map(({ name }) => JSON.stringify(name)).join(" | ")};`).sort(), ""].join("\n");
}

function selected(type: GraphQLObjectType, selection: SelectionSetNode, enums: Set<string>, indent: string): string {
  const inner = `${indent}  `;
  const fields = selection.selections.map((node) => {
    if (node.kind !== "Field") throw new Error("fragments are not supported: write the fields out");
    const field = type.getFields()[node.name.value];
    if (field === undefined) throw new Error(`${type.name} has no field ${node.name.value}`);
    const named = getNamedType(field.type);
    const leaf = isObjectType(named) && node.selectionSet !== undefined ? selected(named, node.selectionSet, enums, inner) : leafType(named, enums);
    return `${inner}readonly ${node.alias?.value ?? node.name.value}: ${written(field.type, () => leaf)};`;
  });
  return `{\n${fields.join("\n")}\n${indent}}`;
}

function leafType(type: GraphQLType, enums: Set<string>): string {
  const named = getNamedType(type);
  if (isEnumType(named)) enums.add(named.name);
  return scalars[named.name] ?? named.name;
}

function written(type: GraphQLOutputType | GraphQLType, leaf: (type: GraphQLType) => string): string {
  if (isNonNullType(type)) return written(type.ofType, leaf).replace(/ \| null$/, "");
  const bare = isListType(type) ? `readonly (${written(type.ofType, leaf)})[]` : leaf(type);
  return `${bare} | null`;
}

/** The files of this folder whose names end so, by name. */
export function filesEnding(ending: string): Record<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith(ending)).sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const schema = readFileSync(process.argv[2] ?? join(folder, "../../api/schema/contract.graphql"), "utf8");
  const modules = operationModules(schema, filesEnding(".graphql"));
  for (const name of Object.keys(filesEnding(".graphql.ts"))) if (modules[name] === undefined) rmSync(join(folder, name));
  for (const [name, text] of Object.entries(modules)) writeFileSync(join(folder, name), text);
}
