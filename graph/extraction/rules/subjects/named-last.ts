import type { Context, Line } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Entity } from "../../identity/entity.ts";
import { groupsOf } from "../lists/groups.ts";
import type { Mention } from "../../identity/mention.ts";
import type { Subject } from "./subject.ts";

const cues = cuesOf("named-last", ({ sub, against, nation, supply }) => ({
  /** Before a firm that the one spoken of holds, whose text goes on with itself. */
  isHeld: pattern`(?:${sub})[—“：]{0,2}$`,
  /** Before a firm that another is only held against, owns or supplies: 而澜泰的同类炉子要贵一倍, 公司旗下恒越硅材料负责切片, 产品进入庐阳光电供应链. */
  besideOthers: pattern`${against}${nation}$|(?:公司|集团)(?:旗下|[子孙]公司|参股的?|控股的?)(?:[\u4e00-\u9fff]{2,3})?$|${supply}$`,
}));

/** The firm and the project named last. */
export type Named = Map<Subject["kind"], Entity>;

/** Keeps what the next sentences may go on with: the first firm and project of this one, and the firm that its project's name holds. */
export function remember({ cast, reading: { text } }: Context, { sentence, mentions }: Line, all: readonly Mention[], last: Named): void {
  const beside = all.filter((mention) => isAside(text, sentence.start, mention.start) || isBesideOthers(text, sentence.start, mention, last.has("Company")));
  // With the first of a list of firms the others stand beside: 产品供应恒越光电、庐阳晶体等.
  const listed = beside.length === 0 ? [] : groupsOf(text, mentions, "Company").flatMap(({ members }) => (members[0] !== undefined && beside.includes(members[0]) ? members : []));
  const named = all.filter((mention) => !beside.includes(mention) && !listed.includes(mention));
  const [first] = named;
  // Of many projects that a list closes with their number, the text goes on with none: 恒越光电基地等12个项目签约.
  if (first?.kind === "Project" && ofManyProjects.test(text.slice(first.end, Math.min(sentence.end, first.end + 80)))) return last.clear();
  for (const kind of ["Company", "Project"] as const) {
    const mention = named.find((one) => one.kind === kind);
    const entity = mention === undefined ? undefined : cast.of(mention);
    if (entity !== undefined && (kind === "Project" || mention === first || !last.has(kind) || sentence.part.block.kind !== "paragraph")) last.set(kind, entity);
    const firm = mention?.kind === "Project" && mention === first ? mentions.find(({ inside, kind: inner }) => inside === mention && inner === "Company") : undefined;
    const undertaker = firm === undefined ? undefined : cast.of(firm);
    if (undertaker !== undefined) last.set("Company", undertaker);
  }
}

const ofManyProjects = /^(?:、[^，。；]{2,30})*等(?:[\d一二三四五六七八九十百]+[余多]?[个项]|一[批系])[^，。；]{0,10}项目/;

/** Whether a name is only held against others, or is owned or supplied by the firm that the text goes on with. */
function isBesideOthers(text: string, from: number, { kind, start }: Mention, hasFirm: boolean): boolean {
  const begin = Math.max(from, start - 8);
  // The name's own first two characters may be the country's.
  if ([start, start + 2].some((at) => cues().besideOthers.test(text.slice(begin, at)))) return true;
  return kind === "Company" && hasFirm && (cues().isHeld.test(text.slice(begin, start)) || byShare.test(text.slice(Math.max(from, start - 12), start)));
}

/** Before a firm of which the one spoken of holds a share: 控股51%的恒越光电. */
const byShare = /(?:控股|持股|参股|持有)[\d.]+%的?$/;

/** Whether a name stands in a bracket that begins with other words, which only mentions it: （另一个为恒越半导体项目）. */
function isAside(text: string, from: number, start: number): boolean {
  // Of what stands from there on alone: looked for from the end of a long table, a bracket is sought through all of it.
  const before = text.slice(from, start);
  const opening = before.lastIndexOf("（");
  return opening >= 0 && opening < before.length - 1 && before.lastIndexOf("）") < opening && /^[另此其还也]/.test(before.slice(opening + 1));
}
