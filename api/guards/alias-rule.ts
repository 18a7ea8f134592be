import { type ASTVisitor, GraphQLError, type ValidationContext } from "graphql";
import { limits } from "./limits.ts";

/** Refuses documents with more aliases than `limits.aliases`, and operations with more root fields than `limits.rootFields`. */
export function aliasRule(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  return {
    Field(field) {
      if (field.alias === undefined || ++aliases !== limits.aliases + 1) return;
      context.reportError(new GraphQLError(`The document has more than ${limits.aliases} aliases; ask in several requests.`, { nodes: field, extensions: { refusal: "TOO_MANY_ALIASES" } }));
    },
    OperationDefinition(operation) {
      if (operation.selectionSet.selections.length <= limits.rootFields) return;
      context.reportError(new GraphQLError(`The operation has more than ${limits.rootFields} root fields; ask in several requests.`, { nodes: operation, extensions: { refusal: "TOO_MANY_FIELDS" } }));
    },
  };
}
