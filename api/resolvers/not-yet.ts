import { NotYet } from "../errors.ts";

/** The questions of the contract whose work is still to come. A question leaves this list when it is answered. */
export const notYet = ["maps", "lists", "list", "editions", "changes"] as const;

/** Resolvers that say so. */
export const notYetResolvers = Object.fromEntries(notYet.map((question) => [question, () => {
  throw new NotYet(`${question} is part of the agreed contract and cannot be answered yet.`);
}]));
