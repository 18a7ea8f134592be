import type { Mention } from "../../identity/mention.ts";
import { oncePer } from "../../scan/once-per.ts";

/** Names of one kind that the text joins into a list: `澜泰微、恒越芯等设计企业`. */
export interface Group {
  readonly members: readonly Mention[];
  readonly start: number;
  readonly end: number;
}

/** The lists of names of a kind, or of any of several, in a sentence, each with the area that may stand before it: 恒越光电、庐州澜泰微. A name alone is a list of one. */
export function groupsOf(text: string, mentions: readonly Mention[], ...kinds: readonly Mention["kind"][]): readonly Group[] {
  const asked = kinds.length === 1 ? kinds[0] as string : kinds.join(" ");
  const known = groupsByKinds(mentions);
  const kept = known.get(asked);
  if (kept !== undefined) return kept;
  const groups = foundIn(text, mentions, kinds);
  known.set(asked, groups);
  return groups;
}

/** Some twenty rules ask for the lists of one sentence. */
const groupsByKinds = oncePer((_: readonly Mention[]) => new Map<string, readonly Group[]>());

function foundIn(text: string, mentions: readonly Mention[], kinds: readonly Mention["kind"][]): Group[] {
  const groups: Group[] = [];
  let members: Mention[] = [];
  let area: { readonly start: number; readonly end: number } | undefined;
  for (const mention of mentions) {
    if (mention.inside !== undefined) continue;
    if (!kinds.includes(mention.kind)) {
      if (mention.kind === "Region") area = { start: area?.end === mention.start ? area.start : mention.start, end: mention.end };
      continue;
    }
    const last = members.at(-1);
    if (last !== undefined && isOtherWriting(text, last, mention)) continue;
    const start = area?.end === mention.start ? area.start : mention.start;
    if (last !== undefined && start >= last.end && start - last.end <= longestJoin && joins(text.slice(last.end, start), mention.kind)) members.push(mention);
    else {
      if (last !== undefined) groups.push(groupOf(members, last));
      members = [mention];
    }
  }
  const last = members.at(-1);
  if (last !== undefined) groups.push(groupOf(members, last));
  return groups;
}

/** Whether a name alone in the brackets right behind another is that one's, be it with a further word in Latin letters: 美国恒越科（Hengyue）, 恒越能源（Hengyue Solar）. */
function isOtherWriting(text: string, { end }: Mention, next: Mention): boolean {
  return next.start === end + 1 && text.charAt(end) === "（" && closesBracket.test(text.slice(next.end, next.end + 18));
}

const closesBracket = /^(?:[ A-Za-z.&-]{0,16})）/;

/** Where the areas begin that stand for themselves, by where they end: one right before a list belongs to its first member. */
export function areaStarts(mentions: readonly Mention[]): ReadonlyMap<number, number> {
  return new Map(mentions.filter(({ kind, inside }) => kind === "Region" && inside === undefined).map(({ start, end }) => [end, start]));
}

/** The members of a list that a place before it is said of: those before the first that an area of its own stands before: 滨湖区的恒越光电、庐州澜泰微. */
export function membersOfOnePlace(mentions: readonly Mention[], { members }: Group): readonly Mention[] {
  const areas = areaStarts(mentions);
  const other = members.findIndex(({ start }, index) => index > 0 && areas.has(start));
  return other === -1 ? members : members.slice(0, other);
}

/** Title marks alone part papers, and nothing the bodies that issue one together: 《…》《…》, 中共庐州市委员会庐州市人民政府; the country that a firm is from may stand before it: 德国恒越、美国澜泰科. */
function joins(between: string, kind: Mention["kind"]): boolean {
  return ((kind === "Policy" || kind === "Agency") && between === "") || between === "、" || /^(?:（[^（）]{1,14}）)?(?:[、和与及/]|以及)(?:[美德英法日韩泰]国|日本|荷兰|瑞士|瑞典|挪威|比利时|奥地利|意大利|新加坡|台湾)?的?$/.test(between);
}

/** No more stands between two members: a bracket, 以及, a country and 的. */
const longestJoin = 22;

function groupOf(members: readonly Mention[], last: Mention): Group {
  return { members, start: members[0]?.start ?? last.start, end: last.end };
}
