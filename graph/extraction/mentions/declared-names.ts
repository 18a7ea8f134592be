import { comparable } from "../../lexicon/index.ts";
import { buildAutomaton, longest } from "../scan/automaton.ts";
import { cuesOf, globalPattern, pattern } from "../../lexicon/cues.ts";
import type { Mention } from "../identity/mention.ts";
import type { Scan } from "../scan/scan.ts";

const cues = cuesOf("declared-names", ({ declare, pronoun }) => ({
  /** A short name that the text gives what it has just named: （以下简称“恒越”）, （简称：湖北园区）. */
  declared: globalPattern`[（，]${declare}[为：]?[“]?([^，。；：（）“”《》\n]{2,16})[”]?(?=[），。；])`,
  /** Words that stand for many things in turn. */
  pronounOnly: pattern`^${pronoun}$`,
}));

const kinds = new Set<Mention["kind"]>(["Company", "Institution", "Park", "Project", "Fund", "Agency"]);

/**
 * Finds everywhere the short names that the text itself declares, as names of what they are declared for; guesses at the same stretch give way.
 * @param found names found otherwise
 */
export function withDeclaredNames(scan: Scan, found: readonly Mention[]): readonly Mention[] {
  const declared = declarations(scan, found);
  if (declared.size === 0) return found;
  const { text, folded, foldedLength, positions } = scan.reading;
  const forms = buildAutomaton([...declared].map(([form, { name }]) => [comparable(form), { form, name }] as const));
  const named = longest(forms.scan(folded, foldedLength, positions)).map(({ start, end, payload: { form } }): Mention => {
    const whole = declared.get(form) as Mention;
    return { kind: whole.kind, start, end, name: whole.name, forms: [...whole.forms, text.slice(start, end)], term: whole.term, rule: "declared-short-name", confidence: 0.9 };
  });
  const stretches = new Set(named.map(({ start, end }) => `${start}-${end}`));
  return [...named, ...found.filter(({ start, end }) => !stretches.has(`${start}-${end}`))];
}

/** What each short name is declared for: the longest name that ends right before its declaration. */
function declarations({ reading: { text }, vocabulary: { generic } }: Scan, found: readonly Mention[]): Map<string, Mention> {
  const declared = new Map<string, Mention>();
  const declaring = [...text.matchAll(cues().declared)];
  if (declaring.length === 0) return declared;
  const ending = new Map<number, Mention>();
  for (const mention of found) {
    const known = ending.get(mention.end);
    if (kinds.has(mention.kind) && (known === undefined || mention.start < known.start)) ending.set(mention.end, mention);
  }
  for (const { index, 1: form = "" } of declaring) {
    const whole = ending.get(index) ?? ending.get(bracketAround(text, index));
    if (whole !== undefined && !declared.has(form) && form !== whole.name && !generic.has(comparable(form)) && !cues().pronounOnly.test(form)) declared.set(form, whole);
  }
  return declared;
}

/** Where the bracket opens that a declaration closes behind other words: 庐州半导体产业园（“庐州芯谷”，含两个分园区，以下简称芯谷）. */
function bracketAround(text: string, at: number): number {
  const words = text.slice(Math.max(0, at - longestAside), at);
  const opening = words.lastIndexOf("（");
  return opening === -1 || words.includes("）", opening) ? -1 : at - words.length + opening;
}

const longestAside = 60;
