import { listOf, readTable } from "../../lexicon/index.ts";
import { textOf, unitsOf } from "./offset-map.ts";

interface KeptName {
  readonly name: string;
  /** What the conversion makes of it: 干照光电 of 乾照光电. */
  readonly converted: string;
}

let known: readonly KeptName[] | undefined;

/**
 * A simplified text with the names back that keep a character which is traditional elsewhere: 乾照光电, 上海新昇. The length stays.
 * @param convert turns traditional characters into simplified ones
 * @param before the text as it was, of the same length
 */
export function withKeptNames(simplified: string, before: string, convert: (text: string) => string): string {
  known ??= keptNames(convert);
  let units: Uint16Array | undefined;
  for (const { name, converted } of known) {
    for (let at = simplified.indexOf(converted); at !== -1; at = simplified.indexOf(converted, at + 1)) {
      if (!isPrintedSo(name, converted, before, at)) continue;
      units ??= unitsOf(simplified);
      units.set(unitsOf(name), at);
    }
  }
  return units === undefined ? simplified : textOf(units);
}

/** Whether the text had the name's own characters where the conversion changes them; 干照 of an author's own is none. */
function isPrintedSo(name: string, converted: string, before: string, at: number): boolean {
  for (let index = 0; index < name.length; index++) if (name.charAt(index) !== converted.charAt(index) && before.charAt(at + index) !== name.charAt(index)) return false;
  return true;
}

/** The names of firms, bodies and zones that the conversion would change. */
function keptNames(convert: (text: string) => string): KeptName[] {
  const names = ["companies", "institutions", "parks"].flatMap((table) => readTable(`lexicon/${table}.csv`, ["name", "aliases", "sharedAliases"]).flatMap(({ name, aliases, sharedAliases }) => [name, ...listOf(aliases), ...listOf(sharedAliases)]));
  const converted = convert(names.join("\n")).split("\n");
  return names.flatMap((name, index) => {
    const form = converted[index];
    return form === undefined || form === name || form.length !== name.length ? [] : [{ name, converted: form }];
  });
}
