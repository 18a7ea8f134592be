import type { Line } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import { groupsOf } from "../lists/groups.ts";

const cues = cuesOf("projects-in-turn", ({ agree }) => ({
  /** Between firms and the projects that are theirs in turn. */
  eachHis: pattern`^(?:（[^（）]{1,16}）)?(?:等[^，。；、]{0,8})?(?:[^，。；、]{0,4})分别(?:[^，。；、]{0,10}${agree})?[^，。；、]{0,8}$`,
}));

/**
 * The firm whose project this is, where a sentence names firms and their projects in turn: `恒越光电、澜泰科技分别建设外延片项目、芯片项目`.
 * `false` where it names firms in turn, but not as many projects: then it does not tell whose this is.
 */
export function firmInTurn(text: string, { mentions }: Line, project: Mention): Mention | false | undefined {
  const firms = groupsOf(text, mentions, "Company").findLast(({ end }) => end <= project.start);
  if (firms === undefined || firms.members.length < 2 || !text.slice(firms.end, project.start).includes("分别")) return undefined;
  const projects = groupsOf(text, mentions, "Project").find(({ start, end }) => start >= firms.end && start <= project.start && end >= project.end);
  if (projects === undefined || !cues().eachHis.test(text.slice(firms.end, projects.start))) return undefined;
  return projects.members.length === firms.members.length ? firms.members[projects.members.indexOf(project)] : false;
}
