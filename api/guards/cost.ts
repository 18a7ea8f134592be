import {
  type DocumentNode, type FieldNode, type FragmentDefinitionNode, getNamedType, getNullableType, GraphQLError, type GraphQLField, type GraphQLNamedType, type GraphQLSchema, isCompositeType,
  isInterfaceType, isListType, isObjectType, Kind, type OperationDefinitionNode, type SelectionSetNode, type ValueNode,
} from "graphql";
import { limits } from "./limits.ts";

interface Question {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly known: Map<string, number>;
}

const badRequest = { code: "INVALID_ARGUMENT", http: { status: 400 } };

/** How many of a list without a `limit` of its own are reckoned with. */
const shortList = 5;

/**
 * The number of objects that an answer could hold: lists count as many times as their `limit` (or its default) allows.
 * The document must be valid (no fragment cycle).
 * @throws GraphQLError for a limit or an offset beyond what one list may be asked for.
 */
export function costOf(document: DocumentNode, operation: OperationDefinitionNode, schema: GraphQLSchema, variables: Readonly<Record<string, unknown>>): number {
  const fragments = new Map(document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION).map((fragment) => [fragment.name.value, fragment]));
  const root = schema.getRootType(operation.operation);
  return root ? costOfSelections(operation.selectionSet, root, false, { schema, fragments, variables, known: new Map() }) : 0;
}

function costOfSelections(set: SelectionSetNode, parent: GraphQLNamedType, inPage: boolean, question: Question): number {
  return set.selections.reduce((total, selection) => {
    switch (selection.kind) {
      case Kind.FIELD: return total + costOfField(selection, parent, inPage, question);
      case Kind.INLINE_FRAGMENT: {
        const type = selection.typeCondition === undefined ? parent : question.schema.getType(selection.typeCondition.name.value);
        return total + (type ? costOfSelections(selection.selectionSet, type, inPage, question) : 0);
      }
      case Kind.FRAGMENT_SPREAD: return total + costOfFragment(selection.name.value, inPage, question);
    }
  }, 0);
}

function costOfFragment(name: string, inPage: boolean, question: Question): number {
  const key = `${name}|${inPage}`;
  const known = question.known.get(key);
  if (known !== undefined) return known;
  const fragment = question.fragments.get(name);
  const type = fragment && question.schema.getType(fragment.typeCondition.name.value);
  const cost = fragment && type ? costOfSelections(fragment.selectionSet, type, inPage, question) : 0;
  question.known.set(key, cost);
  return cost;
}

/** A page (`{ total items }`) takes the limit; the lists straight inside it are bounded by it already. */
function costOfField(field: FieldNode, parent: GraphQLNamedType, inPage: boolean, question: Question): number {
  if (field.name.value.startsWith("__") || !(isObjectType(parent) || isInterfaceType(parent))) return 0;
  const definition = parent.getFields()[field.name.value];
  const type = definition && getNamedType(definition.type);
  if (!type || !isCompositeType(type) || field.selectionSet === undefined) return 0;
  const limit = rowsOf(field, definition, question);
  const isList = isListType(getNullableType(definition.type));
  const isPage = limit !== undefined && !isList;
  const times = limit ?? (isList && !inPage ? shortList : 1);
  return times * (1 + costOfSelections(field.selectionSet, type, isPage, question));
}

/** How many rows a field asks for; undefined for one without a limit. */
function rowsOf(field: FieldNode, definition: GraphQLField<unknown, unknown>, question: Question): number | undefined {
  const argument = (name: string) => {
    const declared = definition.args.find((candidate) => candidate.name === name);
    const given = field.arguments?.find((candidate) => candidate.name.value === name)?.value;
    return declared === undefined ? undefined : { asked: given && numberIn(given, question.variables), fallback: declared.defaultValue };
  };
  const offset = argument("offset")?.asked ?? 0;
  if (offset < 0 || offset > limits.offset) throw new GraphQLError(`${field.name.value}: offset must be between 0 and ${limits.offset}`, { nodes: field, extensions: badRequest });
  const limit = argument("limit");
  if (limit === undefined) return undefined;
  const rows = limit.asked ?? (typeof limit.fallback === "number" ? limit.fallback : 50);
  if (rows < 1 || rows > limits.rows) throw new GraphQLError(`${field.name.value}: limit must be between 1 and ${limits.rows}`, { nodes: field, extensions: badRequest });
  return rows;
}

function numberIn(value: ValueNode, variables: Readonly<Record<string, unknown>>): number | undefined {
  if (value.kind === Kind.INT) return Number(value.value);
  const given = value.kind === Kind.VARIABLE ? variables[value.name.value] : undefined;
  return typeof given === "number" ? given : undefined;
}
