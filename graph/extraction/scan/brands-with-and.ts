import { cuesOf, globalPattern, pattern } from "../../lexicon/cues.ts";

const cues = cuesOf("brands-with-and", ({ joining, rare, trade, sure, field }) => ({
  /** 和 between one character and a trade word: 泰和光电; the last group tells that it is a firm. */
  inside: globalPattern`(?=([\u4e00-\u9fff])(${joining}|${rare})(${trade})(${sure})?)`,
  /** The same at the head of a name: 和澜光电. It looks behind itself last, since marks are many and 和 is rare. */
  ahead: globalPattern`(?=${joining}(?!${trade})([\u4e00-\u9fff])${trade})(?<=[，。；：、\n]|^)`,
  isJoining: pattern`^${joining}$`,
  isField: pattern`^${field}$`,
}));

/**
 * Takes away the edges that 和 and its like make inside a firm's brand: 泰和光电, 兴有光电（300000）. A brand that stands behind an edge once is one wherever it stands.
 * @param edges where names may begin, mended in place
 * @param areaEnds whether an area's name ends at an offset
 */
export function mendBrandsWithAnd(text: string, edges: Uint8Array, areaEnds: (offset: number) => boolean): void {
  const brands = new Set<string>();
  const found: { readonly name: string; readonly at: number }[] = [];
  for (const { index, 1: first = "", 2: joined = "", 3: trade = "", 4: sure } of text.matchAll(cues().inside)) {
    if (edges[index + 2] === 0 || cues().isField.test(first)) continue;
    const name = first + joined + trade;
    found.push({ name, at: index + 2 });
    if ((edges[index] !== 0 || areaEnds(index)) && (sure !== undefined || cues().isJoining.test(joined))) brands.add(name);
  }
  for (const { name, at } of found) if (brands.has(name)) edges[at] = 0;
  for (const { index, 1: first = "" } of text.matchAll(cues().ahead)) if (!cues().isField.test(first)) edges[index + 1] = 0;
}
