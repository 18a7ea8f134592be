import { cuesOf, pattern } from "../../lexicon/cues.ts";
import type { Line } from "../context.ts";
import type { Mention } from "../identity/mention.ts";
import type { Reading } from "../text/reading.ts";
import { yearOf } from "../text/year-of-document.ts";

const cues = cuesOf("completed-since", ({ done, surely, since, work, grown, aim }) => ({
  /** What most projects are not told of. */
  any: pattern`${done}|${grown}`,
  /** A later clause of the sentence that says the project has been completed: ，2012年3月投产; ，当年建成投产. */
  inClause: pattern`[，；、](?:该|整个)?(?:${work})?(?:(?<year>20\d\d)年|(?<since>${since}))(?:\d{1,2}月)?(?:\d{1,2}日|[初末底]|[上中下]旬)?，?(?:${work})?(?<sure>(?:${surely}){0,3})(?:在[^，。；]{2,16})?(?:${surely}){0,3}${done}(?!(?:${done})*(?:之?[后前]|时))`,
  /** Words of an aim before it, which hold on where nothing says that it has come: 力争今年开工、当年投产. */
  isAimed: pattern`${aim}`,
  /** The same in a sentence of its own: 。2013年6月，项目正式投产. */
  inSentence: pattern`[。\n](?:(?<year>20\d\d)年(?:\d{1,2}月)?(?:\d{1,2}日|[初末底]|[上中下]旬)?，?)?(?:该|整个|这一)?${work}(?:于(?<second>20\d\d)年(?:\d{1,2}月)?(?:\d{1,2}日|[初末底]|[上中下]旬)?)?(?<sure>(?:${surely}){0,3})${done}(?!(?:${done})*(?:之?[后前]|时))`,
  /** What has become of it by now: ，现已成为全国最大的衬底生产基地. */
  hasBecome: pattern`[，；]${since}[^，。；]{0,4}${grown}[^，。；]{2,30}(?:基地|企业|厂商|工厂)`,
}));

/** So far behind a project its completion is looked for. */
const reach = 200;

/**
 * Whether news tells behind a project, in a later clause or in the next sentences about it, that it has been completed: in a year that is not to come, or by words that leave no
 * doubt. Source: usage of trade news, which tells of a project from its plan on.
 */
export function isCompletedSince(reading: Reading, { sentence, mentions }: Line, project: Mention, end: number): boolean {
  if (!reading.isNews) return false;
  const next = mentions.find(({ kind, inside, start }) => (kind === "Project" || kind === "Company") && inside === undefined && start >= end)?.start;
  const behind = reading.text.slice(end, Math.min(end + reach, next ?? sentence.part.end, sentence.part.end));
  if (!cues().any.test(behind)) return false;
  const stop = next === undefined ? sentence.end - end : behind.length;
  const own = behind.slice(0, Math.max(0, stop));
  const clause = cues().inClause.exec(own);
  const isSure = (clause?.groups?.sure ?? "") !== "";
  const isAimed = clause !== null && !isSure && cues().isAimed.test(reading.text.slice(Math.max(sentence.start, project.start - 20), end + clause.index));
  if (clause !== null && !isAimed && hasCome(reading, clause.groups?.year, isSure || clause.groups?.since !== undefined)) return true;
  if (cues().hasBecome.test(own)) return true;
  const told = next === undefined && !project.name.endsWith("期") ? cues().inSentence.exec(behind) : null;
  return told !== null && hasCome(reading, told.groups?.year ?? told.groups?.second, (told.groups?.sure ?? "") !== "");
}

/** Whether a completion lies behind the document: by its year, or by its words where it names none. */
function hasCome(reading: Reading, year: string | undefined, isSure: boolean): boolean {
  const said = yearOf(reading);
  if (year === undefined) return isSure;
  return said === undefined ? isSure : Number(year) < said || (Number(year) === said && isSure);
}
