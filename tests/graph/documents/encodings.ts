/** Encodes a text of two-byte characters and ASCII, by inverting the decoder; a character that the encoding lacks becomes a question mark. */
export function encode(text: string, encoding: "gb18030" | "big5"): Uint8Array {
  const codes = known.get(encoding) ?? codesOf(encoding);
  known.set(encoding, codes);
  return Uint8Array.from([...text].flatMap((character) => (character.charCodeAt(0) < 0x80 ? [character.charCodeAt(0)] : [...(codes.get(character) ?? [0x3f])])));
}

const known = new Map<string, ReadonlyMap<string, readonly number[]>>();

function codesOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding);
  const codes = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) for (let trail = 0x40; trail <= 0xfe; trail++) {
    const character = decoder.decode(Uint8Array.of(lead, trail));
    if ([...character].length === 1 && !codes.has(character)) codes.set(character, [lead, trail]);
  }
  return codes;
}
