import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import type { GraphQLSchema } from "graphql";
import type { Logger } from "pino";
import type { Context } from "./context.ts";
import { formatGraphqlError, isFault } from "./errors.ts";
import { aliasRule } from "./guards/alias-rule.ts";
import { costPlugin } from "./guards/cost-plugin.ts";
import { depthRule } from "./guards/depth-rule.ts";
import { limits } from "./guards/limits.ts";

/** A request's context with what the log needs of it. */
export interface RequestContext extends Context {
  /** Notes the operation's name for the request's log line. */
  readonly named: (operation: string) => void;
  readonly log: Logger;
}

/** The GraphQL server: no batching, no stored queries, no stack in any answer, every guard on. Started by `start()`. */
export function graphqlServer(schema: GraphQLSchema, production: boolean): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    introspection: !production,
    hideSchemaDetailsFromClientErrors: production,
    nodeEnv: production ? "production" : "development",
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    cache: "bounded",
    stopOnTerminationSignals: false,
    status400ForVariableCoercionErrors: true,
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [depthRule, aliasRule],
    validationOptions: { maxErrors: 20 },
    formatError: formatGraphqlError,
    plugins: [costPlugin, logPlugin],
    // Faults are logged by the plugin, with the request's id.
    logger: { debug() {}, info() {}, warn() {}, error() {} },
  });
}

const logPlugin: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operationName, contextValue }) {
        if (operationName) contextValue.named(operationName.slice(0, 100));
      },
      async didEncounterErrors({ errors, operationName, contextValue }) {
        for (const error of errors.filter(isFault)) contextValue.log.error({ operation: operationName ?? undefined, path: error.path?.join("."), err: error.originalError ?? error }, "question failed");
      },
    };
  },
};
