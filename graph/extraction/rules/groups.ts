import type { Mention } from "../mention.ts";

/** Names of one kind that the text joins into a list: `澜泰微、恒越芯等设计企业`. */
export interface Group {
  readonly members: readonly Mention[];
  readonly start: number;
  readonly end: number;
}

/** The lists of names of a kind, or of any of several, in a sentence; a name alone is a list of one. */
export function groupsOf(text: string, mentions: readonly Mention[], ...kinds: readonly Mention["kind"][]): Group[] {
  const groups: Group[] = [];
  let members: Mention[] = [];
  for (const mention of mentions) {
    if (!kinds.includes(mention.kind) || mention.inside !== undefined) continue;
    const last = members.at(-1);
    if (last !== undefined && joins(text.slice(last.end, mention.start), mention.kind)) members.push(mention);
    else {
      if (last !== undefined) groups.push(groupOf(members, last));
      members = [mention];
    }
  }
  const last = members.at(-1);
  if (last !== undefined) groups.push(groupOf(members, last));
  return groups;
}

/** Title marks alone part papers: 《…》《…》. */
function joins(between: string, kind: Mention["kind"]): boolean {
  return (kind === "Policy" && between === "") || /^(?:（[^（）]{1,14}）)?(?:[、和与及]|以及)$/.test(between);
}

function groupOf(members: readonly Mention[], last: Mention): Group {
  return { members, start: members[0]?.start ?? last.start, end: last.end };
}
