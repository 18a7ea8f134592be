import { type Lexicon, tidy } from "../../lexicon/index.ts";
import { products } from "../../ontology/index.ts";
import type { Mention } from "./mention.ts";

/** What names are made of, each found once: the thing that a word and an ending make, and the head that a thing's name begins with. */
export interface WholeNames {
  /** The thing that the lexicon knows under both together: 氮化镓 and 衬底. */
  of(word: string, ending: string): Mention["term"];
  /** The material, or the device by its Latin name, that a name begins with: 碳化硅 of 碳化硅衬底; the name of a machine as a whole. */
  headOf(name: string): string | undefined;
}

/** The names that a lexicon knows whole. */
export function wholeNamesIn(lexicon: Lexicon): WholeNames {
  const heads = remembered((name) => headOfName(lexicon, name));
  const wholes = remembered((joined) => wholeName(lexicon, ...(joined.split("|") as [string, string])));
  return { of: (word, ending) => wholes(`${word}|${ending}`), headOf: heads };
}

/** The thing that a word and an ending make, where the lexicon knows it. */
function wholeName(lexicon: Lexicon, word: string, ending: string): Mention["term"] {
  for (const kind of products) {
    const term = lexicon.resolve(kind, [tidy(`${word}${ending}`)]);
    if (term !== undefined && !term.name.endsWith(word)) return term;
  }
  if (ending === "装备") return wholeName(lexicon, word, "设备");
  const last = latinLast.exec(word)?.[0];
  return last === undefined ? undefined : wholeName(lexicon, last, ending);
}

/** The last of several Latin words: LED of Mini/Micro LED. */
const latinLast = /(?<=[A-Za-z][ /-])[A-Z]{3,}$/;
/** The Latin words that a name begins with: Mini/Micro LED in Mini/Micro LED外延片. */
const latinFirst = /^[A-Za-z][A-Za-z /-]*[A-Z]{3}(?=[\u4e00-\u9fff])/;

function headOfName(lexicon: Lexicon, name: string): string | undefined {
  const latin = latinFirst.exec(name)?.[0];
  if (latin !== undefined && lexicon.resolve("Device", [latinLast.exec(latin)?.[0] ?? ""]) !== undefined) return latin;
  for (let length = 2; length < name.length; length++) {
    const head = name.slice(0, length);
    if (lexicon.resolve("Material", [head]) !== undefined || (/^[A-Z]+$/.test(head) && !/^[A-Za-z]/.test(name.slice(length)) && lexicon.resolve("Device", [head]) !== undefined)) return head;
  }
  return /机$|炉$/.test(name) ? name : undefined;
}

function remembered<Value>(compute: (name: string) => Value): (name: string) => Value {
  const known = new Map<string, Value>();
  return (name) => {
    if (!known.has(name)) known.set(name, compute(name));
    return known.get(name) as Value;
  };
}

