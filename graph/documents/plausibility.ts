/** The characters that a fifth of all Chinese text is made of, in both scripts: the wrong encoding has hardly any. */
const frequent = new Set("的一是在和有大为為了业業中国國产產发發展年到市全新企建设設工作项項目技术術推进進省高重点點化创創加地区區成会會力人以上及对對不");

/**
 * How much a decoded text looks like one: the share of its characters that are in use, with a little for the most frequent ones, less what no text holds.
 * About 1 for a text in its own encoding, below a half in another.
 */
export function plausibility(text: string): number {
  let known = 0;
  let often = 0;
  let odd = 0;
  let all = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    all++;
    if (isPlain(code) || inUse().has(code)) known++;
    else if (code < 0xa0 || (code >= 0xe000 && code <= 0xf8ff) || (code >= 0xd800 && code <= 0xdfff) || code >= 0xfff0) odd++;
    if (frequent.has(character)) often++;
  }
  return all === 0 ? 0 : (known + 0.3 * often - 4 * odd) / all;
}

/** ASCII, the marks and forms that Chinese text is printed with, and letters of formulas. */
function isPlain(code: number): boolean {
  return (code >= 0x20 && code < 0x7f) || code === 0x0a || code === 0x0d || code === 0x09 || code === 0x0c || code === 0xa0
    || (code >= 0x2010 && code <= 0x2033) || (code >= 0x2460 && code <= 0x2473) || (code >= 0x3000 && code <= 0x3017) || (code >= 0xff01 && code <= 0xff5e) || code === 0xb7 || code === 0xd7 || code === 0x2103;
}

let characters: ReadonlySet<number> | undefined;

/** The first level of both national sets: the characters in common use, 3,755 simplified and 5,401 traditional ones. Source: GB 2312, Big5. */
function inUse(): ReadonlySet<number> {
  characters ??= new Set([...level("gb18030", 0xb0, 0xd7), ...level("big5", 0xa4, 0xc6)]);
  return characters;
}

function level(encoding: string, first: number, last: number): number[] {
  const decoder = new TextDecoder(encoding);
  const codes: number[] = [];
  for (let lead = first; lead <= last; lead++) {
    for (let trail = encoding === "big5" ? 0x40 : 0xa1; trail <= 0xfe; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail));
      const code = character.codePointAt(0) ?? 0;
      if (character.length === 1 && code >= 0x4e00 && code <= 0x9fff) codes.push(code);
    }
  }
  return codes;
}
