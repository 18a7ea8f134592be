import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError } from "graphql";
import { costOf } from "./cost.ts";
import { limits } from "./limits.ts";
import { nestsDeeperThan } from "./variables.ts";

/** Refuses questions whose answer could hold more objects than `limits.cost`, and variables nested beyond `limits.variableDepth`, before anything is run. */
export const costPlugin: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ document, operation, schema, request }) {
        if (!operation) return;
        if (!schema.getRootType(operation.operation)) throw refusal("UNSUPPORTED_OPERATION", `There is no ${operation.operation} here: facts are read, not written, by GraphQL.`);
        const variables = request.variables ?? {};
        if (nestsDeeperThan(limits.variableDepth, variables)) throw refusal("TOO_COMPLEX", `The variables nest more than ${limits.variableDepth} levels deep.`);
        const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) => (defaultValue?.kind === "IntValue" ? [[variable.name.value, Number(defaultValue.value)] as const] : []));
        const cost = costOf(document, operation, schema, { ...Object.fromEntries(defaults), ...variables });
        if (cost > limits.cost) throw refusal("TOO_COMPLEX", `The answer could hold ${cost} objects, more than ${limits.cost}; ask with smaller limits or less nesting.`);
      },
    };
  },
};

function refusal(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code, http: { status: 400 } } });
}
