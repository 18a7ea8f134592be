import type { Context } from "./context.ts";

type Question = (parent: never, given: never, context: Context) => unknown;

/** The arguments of questions that name entities. */
const naming = new Set(["id", "entity", "subject", "object", "at", "place", "places", "chain", "around", "from", "of", "undertaker", "agency", "addresses"]);

/** The same questions, asked of the entities that stand for those named: whoever counts as one with others has one answer, whatever it is asked by. */
export function canonical<Questions extends Readonly<Record<string, Question>>>(questions: Questions): Questions {
  return Object.fromEntries(Object.entries(questions).map(([name, question]) => [name, async (parent: never, given: Readonly<Record<string, unknown>>, context: Context) =>
    question(parent, (await withCanonical(given, context)) as never, context)])) as unknown as Questions;
}

async function withCanonical(given: Readonly<Record<string, unknown>>, { ask }: Context): Promise<Readonly<Record<string, unknown>>> {
  const ids = Object.entries(given).filter(([name]) => naming.has(name)).flatMap(([, value]) => value).filter((value) => typeof value === "string" && value.includes(":")) as string[];
  if (ids.length === 0) return given;
  const known = new Map((await ask("canonicalIds", { ids })).map((row) => [row.id, row.canonical]));
  const one = (value: unknown) => (typeof value === "string" ? (known.get(value) ?? value) : value);
  return known.size === 0 ? given : Object.fromEntries(Object.entries(given).map(([name, value]) => [name, naming.has(name) ? (Array.isArray(value) ? value.map(one) : one(value)) : value]));
}
