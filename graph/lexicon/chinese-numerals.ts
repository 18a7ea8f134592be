const digits = "零一二三四五六七八九";
const powers: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The number below ten thousand that a numeral spells: 12 of 十二, 305 of 三百零五, 2 of 两; undefined where it spells none, as 三四 does. */
export function numberSpelt(numeral: string): number | undefined {
  let value = 0;
  let digit: number | undefined;
  let least = Infinity;
  for (const character of numeral) {
    const power = powers[character];
    if (power === undefined) {
      const next = character === "两" ? 2 : character === "〇" || character === "○" ? 0 : digits.indexOf(character);
      if (next === -1 || (digit !== undefined && digit !== 0)) return undefined;
      digit = next;
    } else {
      if (power >= least || digit === 0) return undefined;
      value += (digit ?? 1) * power;
      least = power;
      digit = undefined;
    }
  }
  return numeral === "" ? undefined : value + (digit ?? 0);
}
