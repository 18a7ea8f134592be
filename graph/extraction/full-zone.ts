import { listOf, readTable } from "../lexicon/index.ts";

/** What each short type of zone may stand for, the likelier first. */
let types: readonly (readonly [string, readonly string[]])[] | undefined;

function typesOf(): readonly (readonly [string, readonly string[]])[] {
  return (types ??= readTable("lexicon/zone-types.csv", ["short", "full"]).map(({ short, full }) => [short, listOf(full)]));
}

/** The full name that the text gives a zone elsewhere: 银川经开区 is 银川经济技术开发区. */
export function fullZone(zones: ReadonlySet<string>, name: string): string | undefined {
  const type = typesOf().find(([short]) => name.endsWith(short) && name.length >= short.length + shortestStem);
  if (type === undefined) return undefined;
  const [short, full] = type;
  const stem = name.slice(0, -short.length);
  const ofState = `${stem}国家${short}`;
  return zones.has(ofState) ? ofState : full.flatMap((ending) => [...zones].filter((zone) => zone.endsWith(`${stem}${ending}`)))[0];
}

/** Whether a zone's name ends with a type, short or in full: 庐州高新技术产业开发区 is a 高新区. */
export function isOfType(zone: string, short: string): boolean {
  return zone.endsWith(short) || typesOf().some(([type, full]) => type === short && full.some((ending) => zone.endsWith(ending)));
}

const shortestStem = 2;
