import { cuesOf, pattern } from "../../../lexicon/cues.ts";
import type { Lexicon } from "../../../lexicon/index.ts";
import type { Context, Line, Statement } from "../../context.ts";
import type { Mention } from "../../identity/mention.ts";
import { isTradeOnly } from "../../mentions/parks/kinds-of-parks.ts";
import { isPlace, located } from "../areas.ts";

const cues = cuesOf("places-side-by-side", ({ build }) => ({
  /** Between a zone and the park in it: nothing, or that the zone sets it up, with how much ground it has. */
  holds: pattern`^(?:的?|(?:并|将|拟|已|正|在)?${build}(?:了|的)?(?:[\d.]+万?(?:平方公里|平方米|亩)的?)?)“?$`,
}));

/** Of a zone and the park in it, or an area and its zone, standing side by side, the last. */
export function lastBeside(outer: readonly Mention[], at: Mention): Mention {
  let last = at;
  for (let index = outer.indexOf(at) + 1; index > 0 && index < outer.length; index++) {
    const next = outer[index] as Mention;
    if (next.start > last.end) break;
    if (next.start === last.end && isPlace(next)) last = next;
  }
  return last;
}

/** Of a place and the park or area that the text says is the place's, the inner one: 滨湖芯谷 of 庐州高新区的滨湖芯谷, 滨湖 of 在庐州的滨湖拥有外延片产能. */
export function innermost(text: string, outer: readonly Mention[], at: Mention): Mention {
  const last = lastBeside(outer, at);
  const park = outer.find(({ kind, start, end }) => (kind === "Park" || (kind === "Region" && !ofPeople.test(text.slice(end, end + 2)))) && start > last.end && start <= last.end + 2);
  return park !== undefined && /^的“?$/.test(text.slice(last.end, park.start)) ? lastBeside(outer, park) : last;
}

/** Behind an area, those who come from it, wherever they are: 在滨湖的庐州企业. */
const ofPeople = /^(?:企业|公司|厂|商|人|籍|投资|客)/;

/** A place, and where it is a park those of its kind that 和 and 、 join to it: 高新片区和东川片区. */
export function parksJoined(text: string, outer: readonly Mention[], first: Mention): Mention[] {
  const joined = [first];
  for (const next of first.kind === "Park" ? outer : []) {
    const last = joined.at(-1) ?? first;
    if (next.kind === "Park" && next.start === last.end + 1 && /[、和与及]/.test(text.charAt(last.end)) && next.name.slice(-2) === first.name.slice(-2)) joined.push(next);
  }
  return joined;
}

/** Of areas side by side before a place, the first: 浙江 before 嘉兴市南湖区. */
export function widest(outer: readonly Mention[], at: Mention): Mention {
  let first = at;
  for (let index = outer.indexOf(at) - 1; index >= 0; index--) {
    const before = outer[index] as Mention;
    if (before.end < first.start) break;
    if (before.end === first.start && before.kind === "Region") first = before;
  }
  return first;
}

/** A park or town right behind its zone, with further parks that only their trade names or that are quarters, or a park behind its area, or set up by it: 滨湖高新区芯片产业园, 滨湖区的“澜湖芯谷”, 滨湖高新区规划建设1.2平方公里的功率半导体产业园. */
export function* parkInZone({ reading: { text }, cast }: Context, { outer }: Line): Generator<Statement> {
  for (const [index, park] of outer.entries()) {
    const zone = outer[index - 1];
    if (isTown(park) && zone?.kind === "Park" && zone.end === park.start) yield* located(cast.of(park), cast.of(zone), { start: zone.start, end: park.end }, 0.92);
    if (park.kind !== "Park" || zone === undefined || !isPlace(zone) || !cues().holds.test(text.slice(zone.end, park.start))) continue;
    for (const part of zone.kind === "Park" ? parksJoined(text, outer, park).filter((one) => one === park || isTradeOnly(one.name) || isPartOfZone.test(one.name)) : [park]) yield* located(cast.of(part), cast.of(zone), { start: zone.start, end: part.end }, 0.92);
  }
}

/** Quarters are parts of a zone by their word. */
const isPartOfZone = /(?:片区|分园区?|组团)$/;

function isTown({ rule }: Mention): boolean {
  return rule === "town";
}

/** An area right behind the one around it, also in a body's or paper's name: 安徽省合肥市. */
export function* areaInArea({ reading: { text }, cast, vocabulary: { lexicon } }: Context, { mentions }: Line): Generator<Statement> {
  const areas = mentions.filter(({ kind, inside }) => kind === "Region" && (inside === undefined || inside.kind === "Agency" || inside.kind === "Policy"));
  for (const [index, area] of areas.entries()) {
    const wider = areas[index - 1];
    if (wider === undefined || wider.end !== area.start || wider.inside !== area.inside) continue;
    if (/[省市区]/.test(text.charAt(area.start - 1)) || holds(lexicon, wider, area)) yield* located(cast.of(area), cast.of(wider), { start: wider.start, end: area.end }, 0.92);
  }
}

/** Whether the administrative areas put the one in the other: 上海 before 奉贤. */
function holds({ gazetteer }: Lexicon, wider: Mention, area: Mention): boolean {
  const [outer, inner] = [gazetteer.find(wider.name), gazetteer.find(area.name)];
  return outer !== undefined && inner !== undefined && gazetteer.liesIn(inner.code, outer.code);
}
