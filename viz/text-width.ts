/** About how wide a text runs in a system face, in pixels: a Chinese character is as wide as the size, a Latin one about 0.55 of it. */
export function estimatedWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? size : /[A-Z0-9MW]/.test(character) ? size * 0.65 : size * 0.55;
  return width;
}
