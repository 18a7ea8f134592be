import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  buildSchema, getNamedType, isEnumType, isListType, isNonNullType, isObjectType, parse, stripIgnoredCharacters, typeFromAST, validate,
  type GraphQLEnumType, type GraphQLObjectType, type GraphQLOutputType, type GraphQLType, type OperationDefinitionNode, type SelectionSetNode,
} from "graphql";

const folder = fileURLToPath(new URL(".", import.meta.url));
const scalars: Readonly<Record<string, string>> = { ID: "string", String: "string", Int: "number", Float: "number", Boolean: "boolean" };

/** The operations' texts, variables and answers as a TypeScript module; throws with the file's name if one does not fit the schema. */
export function operationsModule(schemaText: string, files: Readonly<Record<string, string>>): string {
  const schema = buildSchema(schemaText);
  const enums = new Set<GraphQLEnumType>();
  const texts: string[] = [];
  const variables: string[] = [];
  const answers: string[] = [];
  for (const [file, source] of Object.entries(files)) {
    const document = parse(source);
    const errors = validate(schema, document);
    if (errors.length > 0) throw new Error(`${file}: ${errors.map((error) => error.message).join("; ")}`);
    const operation = document.definitions.find((definition): definition is OperationDefinitionNode => definition.kind === "OperationDefinition");
    const root = schema.getQueryType();
    const name = operation?.name?.value;
    if (operation === undefined || name === undefined || root === undefined || root === null) throw new Error(`${file}: holds no named operation`);
    texts.push(`  ${name}: ${JSON.stringify(stripIgnoredCharacters(source))},`);
    const inputs = (operation.variableDefinitions ?? []).map((definition) => {
      const type = typeFromAST(schema, definition.type as Parameters<typeof typeFromAST>[1]);
      return type === undefined ? "" : `readonly ${definition.variable.name.value}${isNonNullType(type) ? "" : "?"}: ${written(type, (named) => scalar(named, enums))}`;
    });
    variables.push(`  ${name}: { ${inputs.join("; ")} };`);
    answers.push(`  ${name}: ${selected(root, operation.selectionSet, enums, "  ")};`);
  }
  const unions = [...enums].map((type) => `export type ${type.name} = ${type.getValues().map((value) => JSON.stringify(value.name)).join(" | ")};`).sort();
  return [
    "// Written by generate.ts from the .graphql files beside it and the schema. Do not edit.", "",
    ...unions, "",
    "export const operations = {", ...texts, "} as const;", "",
    "export interface Variables {", ...variables, "}", "",
    "export interface Answers {", ...answers, "}", "",
  ].join("\n");
}

function selected(type: GraphQLObjectType, selection: SelectionSetNode, enums: Set<GraphQLEnumType>, indent: string): string {
  const inner = `${indent}  `;
  const fields = selection.selections.map((node) => {
    if (node.kind !== "Field") throw new Error("fragments are not supported: write the fields out");
    const field = type.getFields()[node.name.value];
    if (field === undefined) throw new Error(`${type.name} has no field ${node.name.value}`);
    const named = getNamedType(field.type);
    const leaf = isObjectType(named) && node.selectionSet !== undefined ? selected(named, node.selectionSet, enums, inner) : scalar(named, enums);
    return `${inner}readonly ${node.alias?.value ?? node.name.value}: ${written(field.type, () => leaf)};`;
  });
  return `{\n${fields.join("\n")}\n${indent}}`;
}

function scalar(type: GraphQLType, enums: Set<GraphQLEnumType>): string {
  const named = getNamedType(type);
  if (isEnumType(named)) enums.add(named);
  return scalars[named.name] ?? named.name;
}

function written(type: GraphQLOutputType | GraphQLType, leaf: (type: GraphQLType) => string): string {
  if (isNonNullType(type)) return written(type.ofType, leaf).replace(/ \| null$/, "");
  const bare = isListType(type) ? `readonly (${written(type.ofType, leaf)})[]` : leaf(type);
  return `${bare} | null`;
}

/** Every operation file of this folder, by name. */
export function operationFiles(): Record<string, string> {
  const names = readdirSync(folder).filter((name) => name.endsWith(".graphql")).sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const schema = readFileSync(process.argv[2] ?? join(folder, "../../api/schema/contract.graphql"), "utf8");
  writeFileSync(join(folder, "operations.ts"), operationsModule(schema, operationFiles()));
}
