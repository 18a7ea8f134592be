import { type ASTVisitor, type FragmentDefinitionNode, GraphQLError, Kind, type SelectionSetNode, type ValidationContext } from "graphql";
import { limits } from "./limits.ts";

/** Refuses operations that nest more selections than `limits.depth`. Introspection is not counted: graphql-js bounds it itself. */
export function depthRule(context: ValidationContext): ASTVisitor {
  const known = new Map<string, number>();
  return {
    OperationDefinition(operation) {
      if (depthOf(operation.selectionSet, context, known) > limits.depth) {
        context.reportError(new GraphQLError(`The question nests more than ${limits.depth} levels deep; ask for less at once.`, { nodes: operation, extensions: { refusal: "TOO_DEEP" } }));
      }
    },
  };
}

/** A fragment that spreads itself counts once here: its own rule refuses it. */
function depthOf(set: SelectionSetNode, context: ValidationContext, known: Map<string, number>): number {
  const depths = set.selections.map((selection) => {
    switch (selection.kind) {
      case Kind.FIELD: return selection.selectionSet === undefined || selection.name.value.startsWith("__") ? 1 : 1 + depthOf(selection.selectionSet, context, known);
      case Kind.INLINE_FRAGMENT: return depthOf(selection.selectionSet, context, known);
      case Kind.FRAGMENT_SPREAD: return depthOfFragment(context.getFragment(selection.name.value), context, known);
    }
  });
  return Math.max(0, ...depths);
}

function depthOfFragment(fragment: FragmentDefinitionNode | null | undefined, context: ValidationContext, known: Map<string, number>): number {
  if (!fragment) return 0;
  const name = fragment.name.value;
  const depth = known.get(name);
  if (depth !== undefined) return depth;
  known.set(name, 0);
  known.set(name, depthOf(fragment.selectionSet, context, known));
  return known.get(name) ?? 0;
}
