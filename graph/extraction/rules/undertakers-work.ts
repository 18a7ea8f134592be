import type { Rule, Statement } from "../context.ts";

/** A firm makes what the project makes that it undertakes, and works in its link, as far as the project has come. Source: usage of project lists. */
export const undertakersWork: Rule = {
  id: "undertakers-work",
  reason: "the firm undertakes the project that makes the thing",
  example: "恒越射频芯片产业园项目",
  *read(_context, said) {
    const work = new Map<unknown, Statement[]>();
    for (const statement of said) {
      if (statement.type !== "MAKES" && statement.type !== "ENGAGED_IN") continue;
      const known = work.get(statement.from);
      if (known === undefined) work.set(statement.from, [statement]);
      else known.push(statement);
    }
    for (const { type: relation, from, to: project, at } of said) {
      if (relation !== "UNDERTAKES") continue;
      for (const { type, to, evidence, voice, strength } of work.get(project) ?? []) {
        if (type === "MAKES" && from.kind !== "Company") continue;
        yield { type, from, to, at, evidence, basis: "implied", voice, strength, confidence: 0.85 };
      }
    }
  },
};
