import type { Context, Line } from "../context.ts";
import { cuesOf, pattern } from "../../lexicon/cues.ts";
import type { Entity } from "../identity/entity.ts";
import type { Mention } from "../identity/mention.ts";
import { groupsOf } from "../rules/lists/groups.ts";
import type { Subject } from "../rules/subjects/subjects.ts";
import type { Stretch } from "../text/reading.ts";

const cues = cuesOf("figures-of-firms", ({ firm, one, count, field, push, measure }) => ({
  /** A clause that begins with the firm spoken of, or with a time and it: 今年一季度公司压力传感器出货……. */
  saysFirm: pattern`(?:^|[，：；])(?:[今去上明]年|20\d\d年)?(?:前?[一二三四五六七八九十\d]{1,2}(?:季度|个月)|[上下]半年|全年)?(${firm})(?!${count})`,
  /** One of whom the words before it tell: 这家2021年落户的企业，……. */
  saysOne: pattern`(?:^|[，：；])${one}[^，。；]{0,24}(?:${firm})(?!${count})`,
  /** How a sentence begins that pushes a firm on: 支持恒越光电……. */
  pushes: pattern`^(?:[一二三四五六七八九十]是|[（(]?\d{1,2}[）).．、])?(?:${push})`,
  /** A clause that names no more than what is measured of it: 2026年产值突破. */
  measuresIt: pattern`[，；](?:力争|确保|争取|实现|到|20\d\d年|今年|年内|年)*(?:${measure})[^，。；\d]{0,4}$`,
  /** Words for what a place or trade has, between the firm and the figure: 全市, 产业产值. */
  ofField: pattern`${field}|[，；][^，；]{0,4}[省市区县园]`,
}));

/**
 * The firm whose figure a number is, no sum of the place's: of a sentence or clause that speaks of one firm, by name or as 公司; in news also the project that it speaks of.
 * `unnamed` where its paragraph names none; undefined where a place, trade or several firms stand before the figure.
 */
export function firmOfFigure(context: Context, line: Line, subjects: readonly Subject[], { start }: Stretch): Entity | "unnamed" | undefined {
  const { text } = context.reading;
  const { sentence, mentions } = line;
  const from = Math.max(sentence.start, start - furthest);
  const words = text.slice(from, start);
  const pushed = firmPushed(context, line, words);
  if (pushed !== undefined) return cues().ofField.test(text.slice(pushed.end, start)) ? undefined : context.cast.of(pushed);
  const { isNews } = context.reading;
  const subject = subjects.findLast((one) => one.end <= start && one.start >= from);
  const pointed = cues().saysOne.exec(words) ?? (isNews ? cues().saysFirm.exec(words) : null);
  const isOfSubject = subject?.kind === "Company" || (isNews && subject?.kind === "Project");
  const at = Math.max(isOfSubject ? subject.end - from : -1, pointed === null ? -1 : pointed.index + pointed[0].length);
  if (at < 0 || cues().ofField.test(words.slice(at))) return undefined;
  if (groupsOf(text, mentions, "Company").some((group) => group.end <= start && (group.members.length > 1 || text.startsWith("等", group.end)))) return undefined;
  if (subject !== undefined && subject.end - from >= at) return isOfSubject ? subject.entity : undefined;
  // 企业 alone may be all firms of the place.
  return firmBefore(context, line, from + (pointed?.index ?? 0)) ?? (pointed?.[1] === "企业" ? undefined : "unnamed");
}

/** The one firm that a sentence pushes on, before a clause that measures something of nothing else: 支持恒越光电做大做强，2026年产值突破20亿元. */
function firmPushed({ reading: { text } }: Context, { sentence, mentions }: Line, words: string): Mention | undefined {
  if (!cues().measuresIt.test(words)) return undefined;
  const opening = cues().pushes.exec(text.slice(sentence.start, sentence.start + longestOpening))?.[0].length;
  const firms = opening === undefined ? [] : mentions.filter(({ kind, inside }) => kind === "Company" && inside === undefined);
  return firms.length === 1 && firms[0]?.start === sentence.start + (opening ?? 0) ? firms[0] : undefined;
}

const longestOpening = 12;

/** The firm that the paragraph names last before an offset. */
function firmBefore({ lines, cast }: Context, line: Line, offset: number): Entity | undefined {
  const isFirm = ({ kind, inside, end }: Mention) => kind === "Company" && inside === undefined && end <= offset;
  for (let index = lines.indexOf(line); index >= 0; index--) {
    const one = lines[index];
    if (one === undefined || one.sentence.part !== line.sentence.part) return undefined;
    const firm = one.mentions.findLast(isFirm);
    if (firm !== undefined) return cast.of(firm);
  }
  return undefined;
}

const furthest = 120;
