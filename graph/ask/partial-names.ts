import type { Kind } from "../ontology/index.ts";
import { type Folded, fold } from "./fold.ts";
import { type Mention, saidAt, type SaidEntity } from "./mention.ts";

/** Where a question names an entity that none of its forms stands for: a body or zone by words of its English name, a long name by a part of it. */
export function partialMentions(question: Folded, entity: SaidEntity, forms: readonly string[]): readonly Mention[] {
  if (entity.kind === "Agency") return inOtherOrder(question, entity);
  const short = entity.kind === "Park" ? inShort(question, entity) : [];
  if (short.length > 0) return short;
  return partial.has(entity.kind) ? partly(question, entity, forms) : [];
}

/** A body by the words of its English name in any order: the Taiyuan science and technology bureau. */
function inOtherOrder({ text }: Folded, entity: SaidEntity): readonly Mention[] {
  const words = fold(entity.nameEn ?? "").text.split(" ").filter((word) => word.length > 2 && !["the", "and", "for", "all"].includes(word));
  if (words.length < 3) return [];
  const spans = words.map((word) => text.search(new RegExp(`(?<![a-z])${word}(?![a-z])`)));
  const [start, end] = [Math.min(...spans), Math.max(...spans.map((at, index) => at + (words[index] ?? "").length))];
  return spans.includes(-1) || end - start > words.join(" ").length + 12 ? [] : [saidAt(start, end, entity, 0.9)];
}

/** A zone by the first and last word of its English name: Suzhou park. */
function inShort({ text }: Folded, entity: SaidEntity): readonly Mention[] {
  const words = fold(entity.nameEn ?? "").text.split(" ");
  const [first = "", last = ""] = [words[0], words.at(-1)];
  if (words.length < 3 || first.length < 4 || !/^(?:park|zone|base|district|area)$/.test(last)) return [];
  const start = text.search(new RegExp(`(?<![a-z])${first} (?:[a-z]+ )?${last}(?![a-z])`));
  return start === -1 ? [] : [saidAt(start, text.indexOf(last, start) + last.length, entity, 0.8)];
}

/** Kinds with long names, of which people say a part. */
const partial = new Set(["Project", "Task", "Policy", "Institution", "Park", "Fund"]);

/** Whether a part of a policy's title, with what stands behind it, calls it by what it is: a part of any other words names no policy. */
export function isTitleOfPolicy(words: string): boolean {
  return policyWord.test(words);
}

const policyWord = /计划|方案|意见|措施|规划|办法|政策|文件|通知/;

/** Of these the names are whole phrases, so that a smaller part says enough. */
const long = new Set(["Project", "Task", "Policy"]);

/** The longest stretch of the question whose characters all stand in a long name in their order: 砷化镓晶体及晶片项目. */
function partly({ text }: Folded, entity: SaidEntity, forms: readonly string[]): readonly Mention[] {
  const stretches = forms.filter((form) => /\p{Script=Han}/u.test(form) && form.length >= 5).flatMap((form) => stretchesIn(text, form).map((stretch) => ({ ...stretch, cover: (stretch.end - stretch.start) / form.length })));
  const [best] = stretches.filter(({ start, end, cover }) => cover >= leastCover(entity.kind, end - start) && (entity.kind !== "Policy" || isTitleOfPolicy(text.slice(start, end + 4)))).sort((a, b) => b.end - b.start - (a.end - a.start));
  return best === undefined ? [] : [saidAt(best.start, best.end, entity, 0.5 + best.cover * 0.4)];
}

/** How much of a name a stretch must cover. */
function leastCover(kind: Kind, length: number): number {
  if (!long.has(kind)) return 0.65;
  return length >= 8 ? 0.35 : 0.5;
}

/** From each place of a text on the stretch of five characters or more that goes through a name with three leaps at most. */
function stretchesIn(text: string, form: string): readonly { readonly start: number; readonly end: number }[] {
  return [...text].flatMap((_, start) => {
    const first = start + 3 < text.length ? form.indexOf(text.slice(start, start + 2)) : -1;
    const end = first === -1 ? start : stretchEnd(text, start + 2, form, first + 2);
    return end - start < 5 ? [] : [{ start, end }];
  });
}

/** How far the characters of a text from here on stand in a name in their order; each leap must lead to a run of two, so that scattered single ones do not count. */
function stretchEnd(text: string, from: number, form: string, within: number): number {
  let [end, at, leaps] = [from, within, 0];
  while (end < text.length && text.charAt(end) !== "|") {
    const next = form.indexOf(text.charAt(end), at);
    if (next === -1 || (next !== at && (form.slice(next, next + 2) !== text.slice(end, end + 2) || ++leaps > 3))) break;
    at = next + 1;
    end++;
  }
  return end;
}
