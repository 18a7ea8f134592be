import { listOf, readTable } from "../../lexicon/index.ts";

/** What each short type of zone may stand for, the likelier first. */
let types: readonly (readonly [string, readonly string[]])[] | undefined;

function typesOf(): readonly (readonly [string, readonly string[]])[] {
  return (types ??= readTable("lexicon/zone-types.csv", ["short", "full"]).map(({ short, full }) => [short, listOf(full)]));
}

/** The full name that the text gives a zone elsewhere: 银川经开区 is 银川经济技术开发区. */
export function fullZone(zones: ReadonlySet<string>, name: string): string | undefined {
  // 庐州经济技术开发区 is 庐州市经济技术开发区.
  const ofCity = [2, 3].map((length) => `${name.slice(0, length)}市${name.slice(length)}`).find((zone) => zones.has(zone));
  if (ofCity !== undefined && name.endsWith("区")) return ofCity;
  const type = typesOf().find(([short]) => name.endsWith(short) && name.length >= short.length + shortestStem);
  if (type === undefined) return withItsArea(zones, name);
  const [short, full] = type;
  const stem = name.slice(0, -short.length);
  const ofState = `${stem}国家${short}`;
  return zones.has(ofState) ? ofState : full.flatMap((ending) => [...zones].filter((zone) => zone.endsWith(`${stem}${ending}`)))[0] ?? withItsArea(zones, name);
}

/** The name with its county that the text gives a zone elsewhere by the short type: 来岭县汊湖经开区 of 汊湖经济开发区. */
function withItsArea(zones: ReadonlySet<string>, name: string): string | undefined {
  const [short, full] = typesOf().find(([, endings]) => endings.some((ending) => name.endsWith(ending) && name.length >= ending.length + shortestStem)) ?? [];
  const ending = full?.find((one) => name.endsWith(one));
  if (short === undefined || ending === undefined) return undefined;
  const own = `${name.slice(0, -ending.length)}${short}`;
  return [...zones].find((zone) => zone.endsWith(own) && /..[省市县区旗州盟]$/.test(zone.slice(0, -own.length)));
}

/** Whether a zone's name ends with a type, short or in full: 庐州高新技术产业开发区 is a 高新区. */
export function isOfType(zone: string, short: string): boolean {
  return zone.endsWith(short) || typesOf().some(([type, full]) => type === short && full.some((ending) => zone.endsWith(ending)));
}

const shortestStem = 2;
