/** A word of an English text in the form that words are compared in, one of several where an abbreviation stands for them: silicon and carbide of SiC. */
export interface EnglishWord {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Whether it is printed with a capital or a digit first, as names are. */
  readonly isCapital: boolean;
  /** Whether it is printed all in capitals, as abbreviations are. */
  readonly isShort: boolean;
  /** Whether it is the first of the words that its print stands for, and whether the last. */
  readonly opens: boolean;
  readonly closes: boolean;
  /** Whether it stands in brackets behind another, which a name may go on behind: GaN in gallium nitride (GaN) substrates. */
  readonly isAside: boolean;
  /** Whether a mark stands before it that no name goes over: a comma, a stop. */
  readonly isParted: boolean;
}

/** What the trade writes in short, and the spellings of two shores. */
const written: Readonly<Record<string, readonly string[]>> = {
  sic: ["silicon", "carbide"], gan: ["gallium", "nitride"], gaas: ["gallium", "arsenide"], inp: ["indium", "phosphide"], aln: ["aluminium", "nitride"], gasb: ["gallium", "antimonide"],
  epiwafer: ["epitaxial", "wafer"], epi: ["epitaxial"], ic: ["chip"], pv: ["photovoltaic"], hitech: ["high", "tech"], hi: ["high"], tech: ["tech"], "&": ["and"], aluminum: ["aluminium"], fiber: ["fibre"],
  vapor: ["vapour"], center: ["centre"], testing: ["test"], microled: ["micro", "led"], miniled: ["mini", "led"], uv: ["ultraviolet"], mold: ["mould"], millimeter: ["millimetre"],
};

const word = /[A-Za-z0-9](?:[A-Za-z0-9]|['’](?=[A-Za-z]))*|&/g;
const parts = /[,;:!?"“”\n\t]|\.\s|[–—]/;
const longestAside = 14;

/** UPS, CPUs, 3D, GaP: capitals, or two of them in a short word. */
export const abbreviation = /^(?:[A-Z0-9]*[A-Z][A-Z0-9]*s?|(?=[^A-Z]*[A-Z][^A-Z]*[A-Z])[A-Za-z0-9]{2,6})$/;

/** The words of a text, each with where it stands. Linear in its length. */
export function englishWords(text: string, from = 0, to = text.length): EnglishWord[] {
  const words: EnglishWord[] = [];
  let last = from;
  const part = from === 0 && to === text.length ? text : text.slice(from, to);
  for (const { index, 0: printed } of part.matchAll(word)) {
    const start = from + index;
    const end = start + printed.length;
    const keys = keysOf(printed);
    const isAside = text.charAt(start - 1) === "(" && (text.charAt(end) === ")" || text.slice(end, end + longestAside).indexOf(")") > 0 && !/[\s(]/.test(text.slice(end, text.indexOf(")", end))));
    const isCapital = /^[A-Z0-9]/.test(printed);
    const isParted = parts.test(text.slice(last, start));
    last = end;
    const isShort = abbreviation.test(printed);
    keys.forEach((key, at) => words.push({ key, start, end, isCapital, isShort, opens: at === 0, closes: at === keys.length - 1, isAside, isParted: isParted && at === 0 }));
  }
  return words;
}

/** The form in which names are compared: small letters, singular, spelt out. */
export function englishKey(name: string): string {
  return englishWords(name).map(({ key }) => key).join(" ");
}

function keysOf(printed: string): readonly string[] {
  const plain = printed.toLowerCase().replace(/['’]s$/, "").replace(/['’]/g, "");
  const single = singularOf(plain);
  return written[plain] ?? written[single] ?? [single];
}

function singularOf(word: string): string {
  if (word.length <= 2 || !word.endsWith("s") || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  return /(?:ases|xes|ches|shes|sses)$/.test(word) ? word.slice(0, -2) : word.length > 3 || /^[a-z]{2}s$/.test(word) && word !== "gas" ? word.slice(0, -1) : word;
}
