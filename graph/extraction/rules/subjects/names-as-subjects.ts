import { charactersOf } from "../../text/characters.ts";
import { behindMark } from "../../text/behind-mark.ts";
import type { Context, Line } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import { groupsOf } from "../lists/groups.ts";
import type { Mention } from "../../identity/mention.ts";
import type { Subject } from "./subject.ts";

const cues = cuesOf("names-as-subjects", ({ bare, lead, object, madeBy, found, owns, joint }) => ({
  /** Before a firm that the sentence founds, and goes on with. */
  founded: pattern`${found}$`,
  /** All that stands before the subject of a clause. */
  barely: pattern`^${bare}?$`,
  /** Between a firm and the one that it owns, of which the sentence speaks: 恒越集团旗下外延片厂庐阳光电. */
  owned: pattern`^(?:（[^（）]{1,16}）)?(?:公司|集团)?的?(?:${owns})[^，。；：、]{0,12}$`,
  /** The same behind a list of firms, of which the last is theirs, though one of them be nobody's that is known: 恒越光电和庐阳晶体合资的澜泰微. */
  ofBoth: pattern`^(?:（[^（）]{1,16}）)?(?:[、与和同及][^，。；：、]{2,10}?)?(?:两家|两大|双方)?(?:公司|集团|企业)?(?:${joint})[^，。；：、]{0,8}$`,
  /** The words right before a subject that more stands before. */
  leadsUp: pattern`(?:^|[\u4e00-\u9fff\d])(?:${lead}|总投资[约达]?[\d.]+[亿万]?美?元的|开工的)$`,
  /** Words that make an object of the name behind them. */
  makesObject: pattern`${object}`,
  /** Whose firm it is, in words before it that make no object of it: 由庐州大学教授创办的恒越光电. */
  whoseWork: pattern`^(?:${bare})?由[^，。；]{2,24}${madeBy}(?:建设|兴建)?(?:[\d.]+[亿万]美?元)?的$`,
}));

/** The names that their clauses speak of. */
export function namedSubjects({ cast, reading: { text } }: Context, { sentence, mentions }: Line, named: readonly Mention[]): Subject[] {
  return named.flatMap((mention) => {
    const entity = cast.of(mention);
    const area = mentions.find(({ kind, end, inside }) => kind === "Region" && inside === undefined && end === mention.start);
    if (entity === undefined || !opensClause(text, sentence.start, area ?? mention, named)) return [];
    const own = ownFirm(text, mentions, mention, named);
    const owned = own === undefined ? undefined : cast.of(own);
    return own === undefined || owned === undefined ? [{ entity, kind: mention.kind as Subject["kind"], start: mention.start, end: mention.end }] : [{ entity: owned, kind: "Company", start: own.start, end: own.end }];
  });
}

/** The subsidiary or joint venture that stands behind its owners, and is what the clause speaks of. */
function ownFirm(text: string, mentions: readonly Mention[], mention: Mention, named: readonly Mention[]): Mention | undefined {
  if (mention.kind !== "Company") return undefined;
  const owners = groupsOf(text, mentions, "Company").find(({ start }) => start === mention.start);
  const end = owners?.end ?? mention.end;
  const next = named.find(({ start }) => start >= end);
  if (next?.kind !== "Company" || next.start - end > 24) return undefined;
  const between = text.slice(end, next.start);
  return cues().owned.test(between) || (((owners?.members.length ?? 0) > 1 || /^[与和同及]/.test(between)) && cues().ofBoth.test(between)) ? next : undefined;
}

/** Whether a name is what its clause speaks of: little stands before it, no verb that makes an object of it. */
function opensClause(text: string, from: number, mention: Mention, named: readonly Mention[]): boolean {
  const clause = behindMark(text, mention.start, clauseMarks, Math.max(from, mention.start - longestClause + 1));
  if (clause === mention.start) return !isListed(text, mention, named);
  const before = text.slice(clause, mention.start).replace(/^【[^】]{1,12}】|[“”●▲■◆·•►▪○]/g, "").replace(/^(?:[（(]\d{1,2}[）)]|\d{1,2}[.．、])/, "");
  if (cues().founded.test(before) && /^[，（]/.test(text.slice(mention.end, mention.end + 1))) return true;
  if (cues().barely.test(before)) return !isListed(text, mention, named);
  return before.length <= 24 && cues().leadsUp.test(before) && !cues().makesObject.test(before.replace(cues().whoseWork, ""));
}

/** Whether a name is one of a list, and not its first. */
function isListed(text: string, { start }: Mention, named: readonly Mention[]): boolean {
  return text.charAt(start - 1) === "、" && named.some(({ end }) => end === start - 1);
}

const clauseMarks = charactersOf("，。；：\n\t");
/** As much of a clause as is looked at before a name. */
const longestClause = 60;
