import { everydayWords } from "../extraction/scan/everyday-words.ts";
import type { Lexicon } from "../lexicon/index.ts";
import type { Kind } from "../ontology/index.ts";
import { mentionOf } from "./find-mentions.ts";
import type { Folded } from "./fold.ts";
import { type Mention, type SaidEntity, thingKinds } from "./mention.ts";
import { formsOf, isTooCommon } from "./names-in-graph.ts";
import { isTitleOfPolicy } from "./partial-names.ts";
import { wordTables } from "./word-tables.ts";

/** How sure a part of a name is: less than a name with a slip. */
export const likenessOfPart = 0.6;

/** More names than these that one part stands in name nothing. */
const most = 8;

/** Things that begin alike are of one sort, and meant together: 射频. */
const mostThings = 40;

/** How long a part may be. */
const longest = 10;

/** Kinds whose names people cut short. */
const kinds: ReadonlySet<Kind> = new Set<Kind>(["Park", "Project", "Task", "Policy", "Institution", "Fund", "Company", ...thingKinds]);

/** Kinds, beside things by their beginning, of which two characters at the end of a name are enough: 芯谷 of 北方芯谷. */
const placed: ReadonlySet<Kind> = new Set<Kind>(["Park", "Institution"]);

/** What the words that nothing else explains are a part of: the longest stretch around each that stands in names of the graph (独墅湖, 产业图谱, infrared), with all that bear it. */
export function partMentions(question: Folded, left: readonly string[], said: readonly SaidEntity[], lexicon: Lexicon): readonly Mention[] {
  const named = said.filter(({ kind }) => kinds.has(kind)).map((entity) => ({ entity, forms: formsOf(entity, lexicon).filter((form) => !isTooCommon(form)) }));
  const found: Mention[] = [];
  for (const word of left) {
    const from = question.text.indexOf(word);
    if (from === -1 || found.some(({ start, end }) => start <= from && from < end)) continue;
    for (const { start, end, isInner } of [...stretchesAround(question.text, from, from + word.length), ...stretchesWithin(from, from + word.length)]) {
      const part = question.text.slice(start, end);
      const isOfPolicy = isTitleOfPolicy(question.text.slice(start, end + behind));
      const bearing = named.filter(({ entity, forms }) => (entity.kind === "Policy" ? isOfPolicy : !isInner) && forms.some((form) => isPartOf(part, form, entity.kind) && !(entity.kind === "Company" && part.length < 3 && lexicon.gazetteer.find(part) !== undefined))).map(({ entity }) => entity);
      if (bearing.length === 0 || bearing.length > (bearing.every(({ kind }) => thingKinds.has(kind)) ? mostThings : most)) continue;
      if (!isOfNameWords(part)) found.push({ ...mentionOf(start, end, [], likenessOfPart), entities: bearing });
      break;
    }
  }
  return found;
}

/** How far behind a part of its title a question may say what a policy is: 链长制行动方案. */
const behind = 6;

interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Less than the word that nothing explains. */
  readonly isInner: boolean;
}

/** The stretches that hold a word, the longest first: of Chinese up to four characters more on either side, of Latin script the word alone. */
function stretchesAround(text: string, from: number, to: number): readonly Stretch[] {
  if (/[a-z]/.test(text.slice(from, to))) return [{ start: from, end: to, isInner: false }];
  const stretches: Stretch[] = [];
  for (let start = Math.max(0, from - 4); start <= from; start++) {
    for (let end = to; end <= Math.min(text.length, to + 4, start + longest); end++) if (/^(?!的)\p{Script=Han}+(?<!的)$/u.test(text.slice(start, end))) stretches.push({ start, end, isInner: false });
  }
  return stretches.sort((a, b) => b.end - b.start - (a.end - a.start));
}

/** The beginnings of a word, the longest first: a title may go on in other words than the question does. */
function stretchesWithin(from: number, to: number): readonly Stretch[] {
  return Array.from({ length: Math.max(0, to - from - 3) }, (_, less) => ({ start: from, end: to - less - 1, isInner: true }));
}

function isPartOf(part: string, form: string, kind: Kind): boolean {
  // The English names of things are of words that say which one it is; those of bodies and plans are of everyday words (national, centre).
  if (/[a-z]/.test(part)) return part.length >= 5 && thingKinds.has(kind) && ` ${form} `.includes(` ${part} `);
  if (part.length >= 3) return form.includes(part);
  if (placed.has(kind)) return form.endsWith(part);
  return form.startsWith(part) && (thingKinds.has(kind) ? !isEveryday(part) || wordTables().sortWords.has(part) : kind === "Company" && !isEveryday(part));
}

/** Whether a word is one of everyday speech, with which many a name begins: 城市, 智能. */
function isEveryday(word: string): boolean {
  return (["edge", "seam", "alone"] as const).some((use) => everydayWords(use).has(word));
}

/** Whether a part is made of words that many names are made of, so that it tells none from another: 产业集群, 创新中心. */
function isOfNameWords(part: string): boolean {
  const { nameWords } = wordTables();
  const ends = new Set([0]);
  for (let from = 0; from < part.length; from++) if (ends.has(from)) for (let to = from + 2; to <= part.length; to++) if (nameWords.has(part.slice(from, to))) ends.add(to);
  return ends.has(part.length);
}
