import type { Context, Line, Statement } from "../../context.ts";
import { cuesOf, globalPattern, pattern } from "../../../lexicon/cues.ts";
import { matchesOf } from "../../../lexicon/matches.ts";
import type { Entity } from "../../identity/entity.ts";
import type { Mention } from "../../identity/mention.ts";
import { hasSite, isPlace, located } from "../areas.ts";
import { foundsFirm, happensThere } from "./events-at-place.ts";
import { longestBeforeSite } from "./firms-at-place.ts";
import { innermost, parksJoined } from "./places-side-by-side.ts";
import { subjectsOf } from "../subjects/subjects.ts";

const cues = cuesOf("seat-of-subject", ({ plant, lie, seat }) => ({
  /** The company that the text spoke of last, with its seat: 公司总部位于…… */
  companyLies: globalPattern`(?:^|[，。])(?:(?:该|本)?公司(?:总部)?${lie}|(?:该|其|公司)?${plant}(?:就)?(?:${lie}|设在|在))`,
  /** Between the subject and its site, with other words before: 由……投资，选址在. */
  seated: pattern`${seat}(?:国家级|[\u4e00-\u9fff]{0,2})$`,
}));

/** The seat of the firm that the text spoke of last, which the sentence calls 公司: 公司总部位于庐州. */
export function* companysSeat({ reading: { text }, cast }: Context, { mentions, sentence }: Line, firm: Entity | undefined): Generator<Statement> {
  const words = text.slice(sentence.start, sentence.end);
  for (const found of /[司厂部]/.test(words) ? matchesOf(cues().companyLies, words) : []) {
    const start = sentence.start + found.index;
    const place = mentions.find((mention) => isPlace(mention) && mention.start === start + found[0].length);
    if (place !== undefined) yield* located(firm, cast.of(place), { start, end: place.end }, 0.85);
  }
}

/** The site of what a clause speaks of, with other words between: 恒越光电由庐州集团投资，选址在滨湖高新区. */
export function* subjectsSeat(context: Context, line: Line): Generator<Statement> {
  const { reading: { text }, cast } = context;
  const { outer } = line;
  const subjects = [...subjectsOf(context).get(line) ?? [], ...bodyAtBeginning(context, line)];
  for (const subject of subjects) {
    if (text.charAt(subject.end) === "在" && outer.some((place) => isPlace(place) && place.start === subject.end + 1)) continue;
    const place = outer.find((mention) => isPlace(mention) && mention.start > subject.end && (cues().seated.test(text.slice(subject.end, mention.start)) || (subject.start === subject.end && worksThere(text, line, subject.end, mention))));
    if (place === undefined || subjects.some((other) => other.kind === subject.kind && other.entity !== subject.entity && other.start >= subject.end && other.end <= place.start)) continue;
    if (subject.kind === "Company" && foundsFirm(text, place, outer)) continue;
    const before = outer[outer.indexOf(place) - 1];
    if (before !== undefined && before.start > subject.end && isThirds(text, before, place)) continue;
    for (const site of parksJoined(text, outer, innermost(text, outer, place))) yield* located(subject.entity, cast.of(site), { start: subject.start, end: site.end }, 0.86);
  }
}

/** Whether a sentence that leaves its subject unsaid has it build or work in the place: 拟在滨湖新增外延炉, 12月1日，二期工程在滨湖封顶. */
function worksThere(text: string, { sentence }: Line, from: number, place: Mention): boolean {
  const behind = text.slice(place.end, Math.min(sentence.end, place.end + 20));
  return place.start - from <= longestBeforeSite && /(?:^|[^\u4e00-\u9fff]|拟|将|计划|已|工程|产?线|工?厂|基地)在$/.test(text.slice(from, place.start)) && (happensThere(behind) || /^[^，。；]{0,6}新[增建]/.test(behind));
}

/** The body that a sentence begins with is what it speaks of: 澜湖研究院由庐州大学创建，落户……. */
function bodyAtBeginning({ cast }: Context, { sentence, outer }: Line): { readonly entity: Entity; readonly kind: Mention["kind"]; readonly start: number; readonly end: number }[] {
  const first = outer[0];
  const entity = first?.kind === "Institution" && first.start === sentence.start ? cast.of(first) : undefined;
  return first === undefined || entity === undefined ? [] : [{ entity, kind: first.kind, start: first.start, end: first.end }];
}

/** Whether what stands right before the verb is another thing that lies there: 已签约，产业基金落在庐州. */
function isThirds(text: string, { kind, start, end }: Mention, place: Mention): boolean {
  return (kind === "Fund" || hasSite({ kind })) && /^[^，。；]{0,8}$/.test(text.slice(end, place.start)) && /[，。；：的]/.test(text.charAt(start - 1));
}
