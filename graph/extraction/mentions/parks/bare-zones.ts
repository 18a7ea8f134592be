import { cuesOf, globalPattern, pattern } from "../../../lexicon/cues.ts";
import type { Mention } from "../../identity/mention.ts";
import { isOfType } from "../../identity/full-zone.ts";
import type { Scan } from "../../scan/scan.ts";

const cues = cuesOf("bare-zones", ({ type, rare, any, other }) => ({
  /** With the word for the place that it is of, or without: 高新区, 市高新区. */
  bare: globalPattern`([市县州盟]?)(${type}|${rare})`,
  isRare: pattern`^${rare}$`,
  /** Before the type where it is any zone of the kind, or words of a name that is not to be cut. */
  ofAny: pattern`${any}(?:的)?$`,
  /** Behind it where it is part of another word. */
  goesOn: pattern`^${other}`,
}));

/**
 * Zones that a text calls by their type alone where a name may begin: the one zone of that type that it names elsewhere, or its place's own: 高新区 of 庐州高新区.
 * @param found names found otherwise
 */
export function bareZones(scan: Scan, found: readonly Mention[]): Mention[] {
  const { reading: { text, document: { about } }, edges, nameAt } = scan;
  const zones = zonesNamed(found, about.level === "park" ? about.region : null);
  const listed = new Map(found.flatMap(({ rule, start, end }) => (rule === "responsible-list" ? [[start, end] as const] : [])));
  const ofWide = about.level === "province" || about.level === "nation";
  const byType = new Map<string, ZonesOfType>();
  let last = -1;
  return [...text.matchAll(cues().bare)].flatMap(({ index, 0: whole, 1: level = "", 2: type = "" }): Mention[] => {
    const end = index + whole.length;
    const start = edges[index] !== 0 ? index : index + level.length;
    const begins = edges[start] !== 0 || start === last || /[、和与及（“]$|[本我][省市区县州盟]$/.test(text.slice(Math.max(0, start - 2), start));
    if (!begins || listed.get(start) === end || (nameAt.get(start)?.end ?? 0) > end || cues().ofAny.test(text.slice(Math.max(0, start - 8), start)) || cues().goesOn.test(text.slice(end, end + 4))) return [];
    last = end;
    const ofType = byType.get(type) ?? zonesOfType(zones, type, about.region);
    byType.set(type, ofType);
    const own = zoneMeant(ofType, start);
    if (own === "several" || (own === undefined && (ofWide || cues().isRare.test(type)))) return [];
    return [{ kind: "Park", start, end, name: own?.name ?? type, forms: own === undefined ? [] : [text.slice(start, end)], rule: "zone-by-its-type", confidence: 0.8 }];
  });
}

interface Zone {
  readonly name: string;
  /** Where the text first names it. */
  readonly start: number;
}

function zonesNamed(found: readonly Mention[], home: string | null): readonly Zone[] {
  const zones = new Map<string, Zone>();
  if (home !== null) zones.set(home, { name: home, start: -1 });
  for (const { kind, name, start } of found) if (kind === "Park" && name.length > longestType && (zones.get(name)?.start ?? Infinity) > start) zones.set(name, { name, start });
  return [...zones.values()];
}

/** The zones of one type that a text may mean: the one that it names first, and the first other one. */
interface ZonesOfType {
  readonly first: Zone | undefined;
  readonly other: Zone | undefined;
}

/** Those that bear the name of the text's own place, where there are any. */
function zonesOfType(zones: readonly Zone[], type: string, place: string | null): ZonesOfType {
  const ofType = zones.filter(({ name }) => isOfType(name, type));
  const home = ofType.filter(({ name, start }) => start === -1 || (place !== null && name.startsWith(place.slice(0, 2))));
  const [first, ...others] = (home.length > 0 || (place !== null && !cues().isRare.test(type)) ? home : ofType).sort((a, b) => a.start - b.start);
  return { first, other: first === undefined ? undefined : others.find(({ name }) => !isSameZone(first.name, name)) };
}

/** The only one that is named before, else the only one at all. */
function zoneMeant({ first, other }: ZonesOfType, at: number): Zone | "several" | undefined {
  return first !== undefined && other !== undefined && (other.start < at || first.start >= at) ? "several" : first;
}

function isSameZone(one: string, other: string): boolean {
  return one.endsWith(other) || other.endsWith(one) || one.slice(0, 2) === other.slice(0, 2);
}

const longestType = 4;
