import { joinsMembers } from "../text/joins-members.ts";
import type { Mention } from "../identity/mention.ts";

/** Where the list ends that a project begins or goes on with, and the first project behind it: 恒越光电二期、澜泰科技扩产等9个重点项目. */
export function listOfProjects(text: string, project: Mention, mentions: readonly Mention[]): { readonly end: number; readonly next: Mention | undefined } {
  let { end } = project;
  const next = mentions.find(({ kind, inside, start, end: behind }) => {
    if (kind !== "Project" || inside !== undefined || start < end) return false;
    if (!joinsMembers.test(text.slice(end, start)) && !(ofOtherTrades.test(text.slice(end, start)) && closesAsProjects.test(text.slice(start, start + longestList)))) return true;
    end = behind;
    return false;
  });
  return { end, next };
}

/** Members between two projects that the reader leaves out: 恒越光电二期、滨湖乳业扩能、澜泰科技扩产等9个项目. */
const ofOtherTrades = /^、(?:[^，。；：、\n]{2,24}、){1,4}$/;
/** Behind the next project, the word that makes projects of all members of the list. */
const closesAsProjects = /^[^，。；：\n]*等[^，。；、\n]{0,14}项目/;
const longestList = 120;
