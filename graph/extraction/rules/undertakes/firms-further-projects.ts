import type { Line } from "../../context.ts";
import type { Mention } from "../../identity/mention.ts";
import { groupsOf } from "../lists/groups.ts";

/**
 * The firm of a list's first project, where this one of the same list is told by an amount in the same unit as that: 恒越光电 of
 * 5GW组件项目 in `恒越光电10GW硅片项目、5GW组件项目`. Undefined where a firm of its own stands between.
 */
export function firmOfListBefore(text: string, { mentions }: Line, project: Mention): Mention | undefined {
  const unit = unitOf(text.slice(project.start, project.end));
  const list = unit === undefined ? undefined : groupsOf(text, mentions, "Project").find(({ start, end }) => start < project.start && end >= project.end);
  for (const member of list === undefined ? [] : list.members.slice(0, list.members.indexOf(project)).reverse()) {
    const firm = mentions.find(({ kind, inside, start }) => kind === "Company" && inside === member && start === member.start);
    if (unitOf(text.slice(firm?.end ?? member.start, member.end)) !== unit) return undefined;
    if (firm !== undefined) return firm;
  }
  return undefined;
}

/** The unit of the amount that a project's name begins with, in one writing: GW of 年产5GW组件项目. */
function unitOf(name: string): string | undefined {
  return amount.exec(name)?.[1]?.toUpperCase().replace("吉瓦", "GW").replace("兆瓦", "MW");
}

const amount = /^(?:[一二三四五]期)?(?:年产)?[\d.,]+([万亿]?(?:[GM]W|[吉兆]瓦|[吨片只颗套台块米]))/i;
