/** Behind a full stop that ends no sentence: Co. Ltd., No. 3, Dr. Li, U.S. firms. */
const shortened = /(?:\b(?:Co|Ltd|Inc|Corp|No|Nos|Mr|Ms|Mrs|Dr|Prof|St|vs|etc|approx|Fig|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|e\.g|i\.e|est)|\b[A-Z](?:\.[A-Z])*|^\d{1,2}|\bArticle \d{1,3})$/;
const end = /[.!?]["”’)]*(?=\s+["“‘(]?[A-Z0-9•–—-])|[;](?=\s)/g;
const looked = 16;

/** Where the sentences of an English stretch end, in offsets of the text: behind full stops that no abbreviation has, and at semicolons. Linear in its length. */
export function englishSentenceEnds(text: string, from: number, to: number): number[] {
  const ends: number[] = [];
  const stretch = text.slice(from, to);
  for (const { index, 0: mark } of stretch.matchAll(end)) {
    const before = stretch.slice(Math.max(0, index - looked), index);
    const isLegal = /\b(?:Ltd|Inc|Corp|Co)$/.test(before);
    if (mark.startsWith(".") && shortened.test(before) && !(isLegal && beginsAnew.test(stretch.slice(index + mark.length, index + mark.length + 24)))) continue;
    ends.push(from + index + mark.length);
  }
  return ends;
}

/** Behind the full stop of a firm's legal form: no further part of its name, nor who speaks for it. */
const beginsAnew = /^\s+(?!(?:Ltd|Limited|Inc|Co|Corp|Group|Chairman|President|CEO|Chief|General|Vice|Director|Spokes)\b)["“‘(]?[A-Z]/;
