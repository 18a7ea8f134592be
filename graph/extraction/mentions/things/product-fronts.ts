import type { Kind } from "../../../ontology/index.ts";
import type { ProductWord } from "../../scan/vocabulary.ts";

/** A word of a product's name where it stands, with what it may do there: one object for all places of the word, since a long text has many. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly part: PartOfName;
}

/** What a word does in the name of a product. */
export interface PartOfName extends ProductWord {
  /** Whether it is a material of the lexicon. */
  readonly isMaterial?: boolean;
}

/** The words before a head that belong to its name. */
export interface Front {
  readonly start: number;
  /** Whether one of them tells which product it is. */
  readonly tells: boolean;
  /** Whether only materials tell it. */
  readonly ofMaterials: boolean;
}

const longestName = 28;

/** For a kind of product and an offset, how far back the words reach that touch one another from there. */
export function frontsOf(words: readonly Word[]): (kind: Kind, end: number) => Front {
  const ofKind = new Map<Kind, Fronts>();
  return (kind, end) => {
    const fronts = ofKind.get(kind) ?? frontsOfKind(kind, words);
    ofKind.set(kind, fronts);
    return fronts.at(end) ?? nothingBefore(end);
  };
}

/** The fronts at every offset at which a word ends, from the left on: each word goes on with the front that ends where it begins. */
function frontsOfKind(kind: Kind, words: readonly Word[]): Fronts {
  const fronts = new Fronts(words.length);
  for (let at = 0; at < words.length; ) {
    const { end } = words[at] as Word;
    let from = end;
    let tells = false;
    let ofMaterials = true;
    for (; words[at]?.end === end; at++) {
      const { start, part } = words[at] as Word;
      const isTold = part.tells.includes(kind);
      if (!isTold && !part.grades) continue;
      const place = fronts.lastPlaceOf(start);
      const isBehindFront = place !== -1 && end - fronts.startAt(place) <= longestName;
      const isToldBefore = isBehindFront && fronts.tellsAt(place);
      if (part.isInside && !isToldBefore) continue;
      const begun = isBehindFront ? fronts.startAt(place) : start;
      const isWholeTold = isTold || isToldBefore;
      if (isWholeTold === tells ? begun >= from : tells) continue;
      from = begun;
      tells = isWholeTold;
      ofMaterials = (!isBehindFront || fronts.ofMaterialsAt(place)) && (!isTold || part.isMaterial === true);
    }
    if (from < end) fronts.add(end, from, tells, ofMaterials);
  }
  return fronts;
}

/** Fronts by where they end, added from the left on: numbers in rows, since objects take ten times the memory. */
class Fronts {
  readonly #ends: Int32Array;
  readonly #starts: Int32Array;
  readonly #flags: Uint8Array;
  #count = 0;

  constructor(most: number) {
    this.#ends = new Int32Array(most);
    this.#starts = new Int32Array(most);
    this.#flags = new Uint8Array(most);
  }

  add(end: number, start: number, tells: boolean, ofMaterials: boolean): void {
    this.#ends[this.#count] = end;
    this.#starts[this.#count] = start;
    this.#flags[this.#count++] = Number(tells) | (Number(ofMaterials) << 1);
  }

  at(end: number): Front | undefined {
    let low = 0;
    let high = this.#count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#ends[middle] as number) < end) low = middle + 1;
      else high = middle;
    }
    if (low === this.#count || this.#ends[low] !== end) return undefined;
    return { start: this.startAt(low), tells: this.tellsAt(low), ofMaterials: this.ofMaterialsAt(low) };
  }

  /** Which of the fronts ends at an offset that is one of the last ones'; -1 where none does. */
  lastPlaceOf(end: number): number {
    let place = this.#count - 1;
    while (place >= 0 && (this.#ends[place] as number) > end) place--;
    return place >= 0 && this.#ends[place] === end ? place : -1;
  }

  startAt(place: number): number {
    return this.#starts[place] as number;
  }

  tellsAt(place: number): boolean {
    return ((this.#flags[place] as number) & 1) === 1;
  }

  ofMaterialsAt(place: number): boolean {
    return ((this.#flags[place] as number) & 2) === 2;
  }
}

function nothingBefore(start: number): Front {
  return { start, tells: false, ofMaterials: true };
}
