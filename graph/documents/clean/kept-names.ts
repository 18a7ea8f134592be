import { keptRowsOf, loadLexicon } from "../../lexicon/index.ts";
import { textOf, unitsOf } from "./offset-map.ts";
import { convert } from "./traditional.ts";

/** A name that the conversion changes, and what it makes of it: 干照光电 of 乾照光电. */
type Changed = readonly [name: string, converted: string];

let known: readonly Changed[] | undefined;

/**
 * A simplified text with the names back that keep a character which is traditional elsewhere: 乾照光电, 上海新昇. The length stays.
 * @param before the text as it was, of the same length
 */
export function withKeptNames(simplified: string, before: string): string {
  const changed = changedCharacters(simplified, before);
  if (changed.size === 0) return simplified;
  let units: Uint16Array | undefined;
  for (const [name, converted] of (known ??= keptRowsOf("changed-names", changedNames))) {
    if (!holdsOneOf(name, changed)) continue;
    for (let at = simplified.indexOf(converted); at !== -1; at = simplified.indexOf(converted, at + 1)) {
      if (!isPrintedSo(name, converted, before, at)) continue;
      units ??= unitsOf(simplified);
      units.set(unitsOf(name), at);
    }
  }
  return units === undefined ? simplified : textOf(units);
}

/** The characters that the text was printed with and lost: only a name that holds one of them can have been changed. */
function changedCharacters(simplified: string, before: string): ReadonlySet<number> {
  const changed = new Set<number>();
  for (let at = 0; at < before.length; at++) if (before.charCodeAt(at) !== simplified.charCodeAt(at)) changed.add(before.charCodeAt(at));
  return changed;
}

function holdsOneOf(name: string, characters: ReadonlySet<number>): boolean {
  for (let at = 0; at < name.length; at++) if (characters.has(name.charCodeAt(at))) return true;
  return false;
}

/** Whether the text had the name's own characters where the conversion changes them; 干照 of an author's own is none. */
function isPrintedSo(name: string, converted: string, before: string, at: number): boolean {
  for (let index = 0; index < name.length; index++) if (name.charAt(index) !== converted.charAt(index) && before.charAt(at + index) !== name.charAt(index)) return false;
  return true;
}

/** The names of firms, bodies and zones that the conversion changes, and leaves as long as they are. */
function changedNames(): Changed[] {
  const names = loadLexicon().terms.flatMap(({ kind, name, aliases, sharedAliases }) => (bodies.has(kind) ? [name, ...aliases, ...sharedAliases] : []));
  const converted = convert(names.join("\n")).split("\n");
  return names.map((name, at): Changed => [name, converted[at] ?? name]).filter(([name, other]) => other !== name && other.length === name.length);
}

const bodies = new Set(["Company", "Institution", "Park"]);
