import { charactersOf } from "../../text/characters.ts";
import { behindMark } from "../../text/behind-mark.ts";
import type { Context, Line } from "../../context.ts";
import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import { isTurned } from "../makes/firms-turn.ts";

const cues = cuesOf("firms-expansion", ({ push, lean, expand, grow }) => ({
  /** A clause in which a place pushes firms, up to one of them. */
  isPushed: pattern`(?:^|[，。；：:、.．）)\s])(?:[\u4e00-\u9fff]{0,6})${push}[^，。；：]*$`,
  /** Firms that a place leans on, or asks to take up what it works on. */
  isLeantOn: pattern`${lean}`,
  /** Between the firm and the thing: the firm gets more of what it makes. */
  expands: pattern`${expand}`,
  /** The same behind the thing. */
  isExpanded: pattern`^[^，。；、的]{0,6}${grow}`,
}));

/** Whether a place only helps a firm to more of the firm's own: what 支持恒越光电扩产功率模块 says is what the firm makes, not what the place works on. */
export function isFirmsExpansion({ reading: { text, isNews } }: Context, { sentence, mentions }: Line, thing: Mention): boolean {
  const { start, end } = thing;
  if (isNews) return false;
  const firm = mentions.findLast((one) => one.inside === undefined && one.end <= start && doers.has(one.kind));
  if (isTurned(text, thing, firm?.kind === "Company" ? firm : undefined)) return true;
  if (firm === undefined || (firm.kind !== "Company" && firm.kind !== "Project")) return false;
  const from = behindMark(text, start, marks, Math.max(sentence.start, start - longestClause));
  if (firm.start < from) return false;
  const before = text.slice(from, firm.start);
  const between = text.slice(firm.end, start);
  if (!cues().isPushed.test(before) || cues().isLeantOn.test(before) || between.includes("等")) return false;
  if (firm.kind === "Project" && inBrackets.test(between)) return true;
  return cues().expands.test(between) || (between.length <= longestSize && cues().isExpanded.test(text.slice(end, end + 14)));
}

const doers: ReadonlySet<Mention["kind"]> = new Set<Mention["kind"]>(["Company", "Project", "Region", "Park"]);

/** What a project is said to be for, right behind its name. */
const inBrackets = /^（[^）]*$/;
/** So far a clause is looked at before a thing. */
const longestClause = 120;
/** A size may stand between a firm and its thing. */
const longestSize = 6;

const marks = charactersOf("，。；：");
