import { groupBy } from "../../../grouping.ts";
import type { End, Rule, Statement } from "../../context.ts";
import { isInvestor } from "../located/owners-and-visitors.ts";

/** A firm makes what the project makes that it undertakes, and works in its link, as far as the project has come; one whose name is that of an investor only pays. Source: usage of project lists. */
export const undertakersWork: Rule = {
  id: "undertakers-work",
  reason: "the firm undertakes the project that makes the thing",
  example: "恒越射频芯片产业园项目",
  *read(_context, said) {
    const work = groupBy(said.filter(({ type }) => type === "MAKES" || type === "ENGAGED_IN"), ({ from }) => from);
    const namesakes = namesakesOf(said);
    for (const { type: relation, from, to: project, at } of said) {
      if (relation !== "UNDERTAKES" || isInvestor(from.name) || namesakes.get(project)?.has(from) === false) continue;
      for (const { type, to, evidence, voice, strength } of work.get(project) ?? []) {
        if (type === "MAKES" && from.kind !== "Company") continue;
        yield { type, from, to, at, evidence, basis: "implied", voice, strength, confidence: 0.85 };
      }
    }
  },
};

/** Of the firms that undertake a project those whose name it bears: the others only put money into it. */
function namesakesOf(said: readonly Statement[]): ReadonlyMap<unknown, ReadonlySet<End>> {
  const named = new Map<unknown, Set<End>>();
  for (const { type, from, to } of said) {
    if (type === "UNDERTAKES" && formsOf(from).some((form) => to.name.startsWith(form))) named.set(to, (named.get(to) ?? new Set()).add(from));
  }
  return named;
}

function formsOf(end: End): readonly string[] {
  return [end.name, ...("aliases" in end ? end.aliases : [])].filter(({ length }) => length >= shortest);
}

const shortest = 3;
