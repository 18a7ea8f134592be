/**
 * Where a name begins behind what it is used for: 抛光垫 in 大硅片用抛光垫.
 * @param start where the words begin that the name may be part of
 * @param isUse whether what stands before the 用 at an offset is a use and no part of the name
 */
export function behindUse(text: string, start: number, end: number, isUse: (at: number) => boolean): number {
  for (let at = end - 1; at > start; at--) if (text.charAt(at) === "用" && isUse(at)) return at + 1;
  return start;
}
