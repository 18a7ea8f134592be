import type { MappedText } from "./offset-map.ts";

/** A lost character, then the rest of its half and characters made of wrong halves: what follows a byte that a page's conversion lost. */
const shifted = /\?([;:,!()；：，！（）。、][\u3400-\u9fff\u2500-\u257f\u3000-\u303f\u3100-\u312f\uff00-\uffef\ue000-\uf8ff;:,!()]{3,60})([@-~]?)/g;
const wide: Readonly<Record<string, string>> = { ";": "；", ":": "：", ",": "，", "!": "！", "(": "（", ")": "）" };

let codes: Map<string, number> | undefined;

/** Puts right where a page's own conversion lost one byte of GBK and paired all the following ones wrongly (`數?;旌希┮约` was `数模混合）以及`): the pairs are shifted back; the characters that lost a half go. */
export function repairGarbles(mapped: MappedText): MappedText {
  if (!mapped.text.includes("?")) return mapped;
  const kept: number[] = [];
  let text = "";
  let from = 0;
  for (const match of mapped.text.matchAll(shifted)) {
    const whole = match[1] ?? "";
    const rare = whole.slice(0, lastRare(whole) + 1);
    const run = rare === whole ? whole + (match[2] ?? "") : rare;
    const right = shiftBack(run);
    if (right === undefined) continue;
    text += mapped.text.slice(from, match.index) + right;
    for (let at = from; at < match.index; at++) kept.push(at);
    for (let at = 0; at < right.length; at++) kept.push(match.index + 1 + at);
    from = match.index + 1 + run.length;
  }
  if (from === 0) return mapped;
  for (let at = from; at < mapped.text.length; at++) kept.push(at);
  return { text: text + mapped.text.slice(from), starts: Int32Array.from(kept, (at) => mapped.starts[at] ?? 0) };
}

/** The text whose bytes these characters hold from the second one on, a Latin letter at the end being the last byte; undefined where it is no better than what stands there. */
function shiftBack(garbled: string): string | undefined {
  const table = (codes ??= doubleByteCodes());
  const bytes: number[] = [];
  for (const character of garbled) {
    const code = table.get(wide[character] ?? character);
    if (code !== undefined) bytes.push(code >> 8, code & 0xff);
    else {
      if (character.charCodeAt(0) < 0x80) bytes.push(character.charCodeAt(0));
      break;
    }
  }
  const right = new TextDecoder("gb18030").decode(Uint8Array.from(bytes.slice(1, bytes.length - ((bytes.length - 1) % 2))));
  if (right.length < 3 || right.length < garbled.length - 2) return undefined;
  return share(right, table) >= 0.75 && share(garbled, table) <= 0.6 ? right : undefined;
}

/** Where the wrong pairs end: at a character of private use, the half of the last one, else at the last unusual one. */
function lastRare(run: string): number {
  const half = run.search(/[\ue000-\uf8ff]/);
  if (half >= 0) return half;
  const table = (codes ??= doubleByteCodes());
  return [...run].findLastIndex((character) => !isCommon(wide[character] ?? character, table));
}

/** Share of characters of everyday writing. */
function share(text: string, table: ReadonlyMap<string, number>): number {
  return [...text].filter((character) => isCommon(wide[character] ?? character, table)).length / text.length;
}

/** Level 1 of GB 2312 and its punctuation. */
function isCommon(character: string, table: ReadonlyMap<string, number>): boolean {
  const lead = (table.get(character) ?? 0) >> 8;
  return (lead >= 0xb0 && lead <= 0xd7) || lead === 0xa1 || lead === 0xa3;
}

function doubleByteCodes(): Map<string, number> {
  const table = new Map<string, number>();
  const decoder = new TextDecoder("gb18030");
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    const row = Array.from({ length: 0xfe - 0x40 + 1 }, (_, index) => 0x40 + index).filter((trail) => trail !== 0x7f);
    [...decoder.decode(Uint8Array.from(row.flatMap((trail) => [lead, trail])))].forEach((character, index) => {
      if (!table.has(character)) table.set(character, (lead << 8) | (row[index] ?? 0));
    });
  }
  return table;
}
