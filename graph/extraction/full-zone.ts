import { listOf, readTable } from "../lexicon/index.ts";

/** What each short type of zone may stand for, the likelier first. */
let types: readonly (readonly [string, readonly string[]])[] | undefined;

/** The full name that the text gives a zone elsewhere: 银川经开区 is 银川经济技术开发区. */
export function fullZone(zones: ReadonlySet<string>, name: string): string | undefined {
  types ??= readTable("lexicon/zone-types.csv", ["short", "full"]).map(({ short, full }) => [short, listOf(full)]);
  const type = types.find(([short]) => name.endsWith(short) && name.length >= short.length + shortestStem);
  if (type === undefined) return undefined;
  const [short, full] = type;
  const stem = name.slice(0, -short.length);
  const ofState = `${stem}国家${short}`;
  return zones.has(ofState) ? ofState : full.flatMap((ending) => [...zones].filter((zone) => zone.endsWith(`${stem}${ending}`)))[0];
}

const shortestStem = 2;
