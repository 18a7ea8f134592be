import { Converter } from "opencc-js/t2cn";

/** A text in the one spelling in which questions and names are compared, with where each unit stood. */
export interface Folded {
  readonly text: string;
  /** For each unit of `text` its offset in the original. */
  readonly at: readonly number[];
  readonly original: string;
}

const latin = /[a-z0-9]/;
let converter: ((text: string) => string) | undefined;

/** A question as it is typed, in simplified characters; the length stays, so that offsets do. */
export function simplified(text: string): string {
  const convert = (converter ??= Converter({ from: "t", to: "cn" }));
  const whole = convert(text);
  return whole.length === text.length ? whole : Array.from(text, (unit) => (convert(unit).length === unit.length ? convert(unit) : unit)).join("");
}

const silent = /[“”"'‘’·•《》〈〉【】「」『』[\]（）()〔〕_]/;

/**
 * Narrow letters in lower case, English words in their stem and a single space between them, none beside Chinese; brackets and
 * quotation marks dropped, other marks become `|`. Questions and names are folded alike.
 */
export function fold(text: string): Folded {
  const original = text.normalize("NFC").replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).replace(/\u3000/g, " ");
  const lower = original.toLowerCase();
  const units: string[] = [];
  const at: number[] = [];
  const push = (piece: string, from: number) => {
    for (let index = 0; index < piece.length; index++) {
      units.push(piece.charAt(index));
      at.push(from + index);
    }
  };
  let previous = "";
  for (let index = 0; index < lower.length;) {
    const word = /^[a-z0-9]+(?:[.&+](?=[a-z0-9])[a-z0-9]+)*\+*/.exec(lower.slice(index, index + 60))?.[0];
    if (word !== undefined) {
      if (previous === "latin" && units.length > 0) push(" ", index);
      push(stem(word), index);
      previous = "latin";
      index += word.length;
      if (/^'s\b|^’s\b/.test(lower.slice(index, index + 3))) index += 2;
      continue;
    }
    const unit = lower.charAt(index);
    if (/\s|[-–—/\\]/.test(unit)) {
      const isRange = /\d/.test(lower.charAt(index - 1)) && /\d/.test(lower.charAt(index + 1));
      if (isRange) { push("-", index); previous = ""; }
    } else if (!silent.test(unit)) {
      const isMark = /\p{P}|\p{S}/u.test(unit) && unit !== "%";
      push(isMark ? "|" : unit, index);
      previous = "";
    }
    index++;
  }
  return { text: units.join(""), at, original };
}

/** The stem of an English word: plural and possessive off. Words of three letters or less, and those with a digit, stay. */
export function stem(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word;
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|z)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith("s") && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
}

/** Whether a match is a whole word: no letter or digit touches it in Latin script; a number may touch Chinese. */
export function standsAlone(text: string, start: number, end: number): boolean {
  return !touches(text, start - 1, start) && !touches(text, end - 1, end);
}

function touches(text: string, left: number, right: number): boolean {
  return left >= 0 && right < text.length && latin.test(text.charAt(left)) && latin.test(text.charAt(right));
}
