import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import type { Scan } from "../../scan/scan.ts";
import { numberedRows } from "./row-numbers.ts";

const cues = cuesOf("numbered-projects", ({ state, site }) => ({
  /** How far a project has come, in the column behind its name. */
  state: pattern`(?:${state})$`,
  /** The end of most projects' names. */
  site: pattern`(?:${site})(?:[一二三四五六]期)?(?:（[^（）]{1,20}）)?$`,
}));

/**
 * Projects of a list that was a table: each row its number, the name and how far it has come, with nothing between them: 18恒越光电先进封装基地在建.
 * The list is one of projects where a line above says so and most names end as projects' do.
 */
export function numberedProjects({ reading }: Scan): Mention[] {
  const { text } = reading;
  return numberedRows(reading).flatMap((rows) => {
    const [first] = rows;
    if (first === undefined || !text.slice(Math.max(0, first.start - longestAbove), first.start).includes("项目")) return [];
    const names = rows.flatMap(({ start, end }) => {
      const row = text.slice(start, end);
      const name = row.replace(cues().state, "");
      return name.length >= shortest && name.length <= longest && !/[。；：，]/.test(name) ? [{ start, name, isStated: name !== row }] : [];
    });
    const isOfProjects = names.filter(({ name, isStated }) => isStated || cues().site.test(name)).length * 2 > rows.length;
    return !isOfProjects ? [] : names.filter(({ name, isStated }) => isStated || cues().site.test(name)).map(({ start, name }): Mention => ({ kind: "Project", start, end: start + name.length, name, forms: [], rule: numberedRule, confidence: 0.85 }));
  });
}

/** The rule that finds a project as a row of such a list. */
export const numberedRule = "project-of-a-numbered-list";

const longestAbove = 300;
const shortest = 5;
const longest = 50;
