import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  buildSchema, getNamedType, isEnumType, isListType, isNonNullType, isObjectType, parse, print, stripIgnoredCharacters, typeFromAST, validate,
  type FragmentDefinitionNode, type GraphQLObjectType, type GraphQLOutputType, type GraphQLSchema, type GraphQLType, type OperationDefinitionNode, type SelectionSetNode,
} from "graphql";

const folder = fileURLToPath(new URL(".", import.meta.url));
const scalars: Readonly<Record<string, string>> = { ID: "string", String: "string", Int: "number", Float: "number", Boolean: "boolean" };
const head = "// Written by generate.ts from the schema and the .graphql files of this folder. Do not edit.";

/** The file whose fragments every operation may use. */
const fragmentsFile = "fragments.graphql";

/** What is written out of: the schema, and the fragments by name. */
interface Source {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

/** What a module uses of the others. */
interface Uses {
  readonly enums: Set<string>;
  readonly fragments: Set<string>;
}

/** The modules of this folder by file name: one for each operation (`chain.graphql` → `chain.graphql.ts`), the fragments and the enums that they use. Throws with the file's name if one does not fit the schema. */
export function operationModules(schemaText: string, files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const { [fragmentsFile]: shared, ...operations } = files;
  const fragments = shared === undefined ? [] : parse(shared).definitions.filter((definition) => definition.kind === "FragmentDefinition");
  const source: Source = { schema: buildSchema(schemaText), fragments: new Map(fragments.map((fragment) => [fragment.name.value, fragment])) };
  const enums = new Set<string>();
  const spread = new Set<FragmentDefinitionNode>();
  const modules = Object.entries(operations).map(([file, text]) => [`${file}.ts`, operationModule(source, file, text, { enums, spread })] as const);
  return {
    ...Object.fromEntries(modules),
    ...(shared === undefined ? {} : { [`${fragmentsFile}.ts`]: fragmentsModule(source, spread, enums) }),
    "enums.ts": enumsModule(source.schema, enums),
  };
}

function operationModule(source: Source, file: string, text: string, all: { readonly enums: Set<string>; readonly spread: Set<FragmentDefinitionNode> }): string {
  const { schema } = source;
  const document = parse(text);
  const operation = document.definitions.find((definition): definition is OperationDefinitionNode => definition.kind === "OperationDefinition");
  const name = operation?.name?.value;
  const root = schema.getQueryType();
  if (operation === undefined || name === undefined || root === undefined || root === null) throw new Error(`${file}: holds no named operation`);
  const spread = fragmentsWithin(operation.selectionSet, source);
  const errors = validate(schema, { ...document, definitions: [...document.definitions, ...spread] });
  if (errors.length > 0) throw new Error(`${file}: ${errors.map((error) => error.message).join("; ")}`);
  const uses: Uses = { enums: new Set(), fragments: new Set() };
  const variables = (operation.variableDefinitions ?? []).map((definition) => {
    const type = typeFromAST(schema, definition.type as Parameters<typeof typeFromAST>[1]);
    return type === undefined ? "" : `readonly ${definition.variable.name.value}${isNonNullType(type) ? "" : "?"}: ${written(type, (named) => leafType(named, uses))}`;
  });
  const answer = selected(root, operation.selectionSet, source, uses, "");
  for (const used of uses.enums) all.enums.add(used);
  for (const used of spread) all.spread.add(used);
  return [
    head,
    ...enumsImport(uses),
    ...fragmentsImport(spread.map(({ name: { value } }) => lowered(value)), uses),
    `import type { Operation } from "./operation.ts";`, "",
    `export interface ${name}Answer ${answer}`, "",
    `export const ${lowered(name)}Operation: Operation<{ ${variables.join("; ")} }, ${name}Answer> = {`,
    `  name: ${JSON.stringify(name)},`,
    `  text: ${[JSON.stringify(stripIgnoredCharacters(text)), ...spread.map(({ name: { value } }) => lowered(value))].join(" + ")},`,
    "};", "",
  ].join("\n");
}

/** Each fragment's type, and its text where an operation spreads it; the others name what operations select. */
function fragmentsModule(source: Source, spread: ReadonlySet<FragmentDefinitionNode>, allEnums: Set<string>): string {
  const uses: Uses = { enums: new Set(), fragments: new Set() };
  const all = [...source.fragments.values()].map((fragment) => {
    const name = fragment.name.value;
    const type = source.schema.getType(fragment.typeCondition.name.value);
    if (!isObjectType(type)) throw new Error(`${fragmentsFile}: ${name} is of no object type`);
    const text = spread.has(fragment) ? `\nexport const ${lowered(name)} = ${JSON.stringify(stripIgnoredCharacters(print(fragment)))};\n` : "";
    return `export type ${name} = ${selected(type, fragment.selectionSet, source, uses, "")};\n${text}`;
  });
  for (const used of uses.enums) allEnums.add(used);
  return [head, ...enumsImport(uses), "", ...all].join("\n");
}

const enumsImport = ({ enums }: Uses): readonly string[] => (enums.size > 0 ? [`import type { ${[...enums].sort().join(", ")} } from "./enums.ts";`] : []);
function fragmentsImport(constants: readonly string[], { fragments }: Uses): readonly string[] {
  const types = [...fragments].sort();
  if (constants.length > 0) return [`import { ${[...constants, ...types.map((name) => `type ${name}`)].join(", ")} } from "./${fragmentsFile}.ts";`];
  return types.length > 0 ? [`import type { ${types.join(", ")} } from "./${fragmentsFile}.ts";`] : [];
}

const lowered = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The fragments that a selection spreads, and those that they spread, each once. */
function fragmentsWithin(selection: SelectionSetNode, source: Source, known = new Set<FragmentDefinitionNode>()): readonly FragmentDefinitionNode[] {
  for (const node of selection.selections) {
    const fragment = node.kind === "FragmentSpread" ? source.fragments.get(node.name.value) : undefined;
    if (fragment !== undefined && !known.has(fragment)) fragmentsWithin(fragment.selectionSet, source, known.add(fragment));
    if (node.kind === "Field" && node.selectionSet !== undefined) fragmentsWithin(node.selectionSet, source, known);
  }
  return [...known];
}

function enumsModule(schema: GraphQLSchema, used: ReadonlySet<string>): string {
  const enums = Object.values(schema.getTypeMap()).filter(isEnumType).filter(({ name }) => used.has(name));
  return [head, ...enums.map((type) => `export type ${type.name} = ${type.getValues().map(({ name }) => JSON.stringify(name)).join(" | ")};`).sort(), ""].join("\n");
}

/** The type of what is selected: its own fields, and the fragments that it spreads. */
function selected(type: GraphQLObjectType, selection: SelectionSetNode, source: Source, uses: Uses, indent: string): string {
  const inner = `${indent}  `;
  const spread: string[] = [];
  const fields = selection.selections.flatMap((node) => {
    if (node.kind === "InlineFragment") throw new Error("inline fragments are not supported: name them");
    if (node.kind === "FragmentSpread") {
      spread.push(node.name.value);
      uses.fragments.add(node.name.value);
      return [];
    }
    const field = type.getFields()[node.name.value];
    if (field === undefined) throw new Error(`${type.name} has no field ${node.name.value}`);
    const named = getNamedType(field.type);
    const leaf = isObjectType(named) && node.selectionSet !== undefined ? namedOrSelected(named, node.selectionSet, source, uses, inner) : leafType(named, uses);
    return [`${inner}readonly ${node.alias?.value ?? node.name.value}: ${written(field.type, () => leaf)};`];
  });
  return [...spread, ...(fields.length > 0 ? [`{\n${fields.join("\n")}\n${indent}}`] : [])].join(" & ");
}

/** The same, by the name of the fragment that selects just this where there is one. */
function namedOrSelected(type: GraphQLObjectType, selection: SelectionSetNode, source: Source, uses: Uses, indent: string): string {
  const same = [...source.fragments.values()].find(({ typeCondition, selectionSet }) => typeCondition.name.value === type.name && print(selectionSet) === print(selection));
  if (same === undefined) return selected(type, selection, source, uses, indent);
  uses.fragments.add(same.name.value);
  return same.name.value;
}

function leafType(type: GraphQLType, uses: Uses): string {
  const named = getNamedType(type);
  if (isEnumType(named)) uses.enums.add(named.name);
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
