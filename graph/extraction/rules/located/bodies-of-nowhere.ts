import { areaCodeOf, areNested, seatCodeOf } from "../areas.ts";
import { isBuilt } from "./built-here.ts";
import type { Context } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Entity } from "../../identity/entity.ts";
import { hasMembers } from "./institution-name.ts";
import type { Mention } from "../../identity/mention.ts";

const cues = cuesOf("bodies-of-nowhere", ({ nation, expert, push }) => ({
  /** Bodies of the whole country stand nowhere in particular; alliances and associations only where their name says so. */
  nationwide: pattern`^${nation}|(?:大学|科大|科学院)(?:[\u4e00-\u9fff]{2,8}学院)?$`,
  /** Behind a body whose people are only heard. */
  isHeard: pattern`^(?:的|有关|相关)?${expert}`,
  /** Before a body that a plan lets work, alone and not with somebody: 支持庐州科技学院, 依托庐阳实验室、庐州科技学院. */
  pushed: pattern`(?:${push})(?:[^，。；与同联和]{0,40}、|[^，。；与同联、]{0,30}和)?$`,
}));

/** Whether a body is by its name one of the whole country, or a school that works anywhere. */
export function isNationwide(name: string): boolean {
  return cues().nationwide.test(name);
}

/** Whether a body is only heard, or stands in no one place: one of the whole country that is not of here and that nobody builds here, or of members. */
export function isNowhere(context: Context, mention: Mention, { name, term }: Entity, before: string, behind: string): boolean {
  const { home, reading: { text, isNews }, vocabulary: { lexicon: { gazetteer } } } = context;
  const own = home === undefined ? undefined : areaCodeOf(home);
  const isOfHere = term?.region === undefined ? !isNews && cues().pushed.test(before) : own !== undefined && gazetteer.liesIn(term.region, own);
  return cues().isHeard.test(behind) || (isNationwide(name) && !isOfHere && !isBuilt(text, mention)) || hasMembers(name);
}

/** Whether a body's name begins with an area that is apart from the document's own, and goes on with no branch of a school: 蚌埠学院 or 苏州纳米所 in a plan of 合肥. */
export function isCalledAfterElsewhere({ home, vocabulary: { lexicon } }: Context, body: Entity): boolean {
  const own = home === undefined ? undefined : areaCodeOf(home);
  const seat = own === undefined || branchOfSchool.test(body.name) ? undefined : seatCodeOf(lexicon, body);
  return own !== undefined && seat !== undefined && !areNested(lexicon, seat, own);
}

const branchOfSchool = /(?:大学|学院|科学院|科大)[\u4e00-\u9fff]{2}/;
