import type { Mention } from "../../identity/mention.ts";
import type { Scan } from "../../scan/scan.ts";
import { isArea, isFirm } from "../name-at.ts";

/** Parks with what else the text calls them where it names them: without the area around their city, by a second name, with their phase. */
export function inItsForms(scan: Scan, found: readonly Mention[], isZoneType: (name: string) => boolean): Mention[] {
  const whole = new Set(found.flatMap((park) => (phaseOf(scan, park) === undefined ? [park.name] : [])));
  return found.map((park) => withPhase(scan, withSecondName(scan, withoutOuterArea(scan, park), isZoneType), whole));
}

/** A zone is also called without the province that stands before its city: 庐州经济技术开发区 for 云岭庐州经济技术开发区. */
function withoutOuterArea({ nameAt, reading: { text } }: Scan, park: Mention): Mention {
  const outer = nameAt.get(park.start);
  return outer !== undefined && isArea(outer) && outer.end < park.end && isArea(nameAt.get(outer.end)) ? { ...park, forms: [...park.forms, text.slice(outer.end, park.end)] } : park;
}

/**
 * A park of which only a phase is named is named with it: 庐州半导体产业园二期; the phase of a firm's park is a project.
 * @param whole names of parks that the text gives without a phase
 */
function withPhase(scan: Scan, park: Mention, whole: ReadonlySet<string>): Mention {
  const phase = whole.has(park.name) || isFirm(scan.nameAt.get(park.start)) || !isGround.test(park.name) ? undefined : phaseOf(scan, park);
  return phase === undefined ? park : { ...park, end: park.end + phase.length, name: `${park.name}${phase}`, forms: [...park.forms, park.name] };
}

function phaseOf({ reading: { text } }: Scan, { end }: Mention): string | undefined {
  return /^(?:[一二三四五六]期|（[一二三四五六]期）)(?!项目|工程)/.exec(text.slice(end, end + 6))?.[0];
}

/** A park's second name in brackets right behind it is a form of it: 庐州恒芯产业园（庐州芯中心）. */
function withSecondName({ reading: { text } }: Scan, park: Mention, isZoneType: (name: string) => boolean): Mention {
  const [whole, second] = secondName.exec(text.slice(park.end, park.end + 16)) ?? [];
  return whole === undefined || second === undefined || isZoneType(second) ? park : { ...park, forms: [...park.forms, second, `${text.slice(park.start, park.end)}${whole}`] };
}

const secondName = /^（(?!以下|简称|即|原|含|一期|二期|三期)“?([\u4e00-\u9fff·]{2,8}(?:谷|[产业科技]园|城|港|小镇|中心))”?）/;

const isGround = /园区?$/;

/** A quarter of a free trade zone is called by itself, and a quarter by what it is the quarter of: 庐州片区 of 江淮自贸试验区庐州片区, 云谷岛 of 云谷岛片区. */
export function formsOfQuarter(name: string): readonly string[] {
  const [own] = quarter.exec(name) ?? [];
  const ofTrade = own !== undefined && own.length < name.length ? [own] : [];
  const stem = name.slice(0, -quarterWord.length);
  return name.endsWith(quarterWord) && ofTrade.length === 0 && stem.length >= 3 && !/[区城新]$/.test(stem) ? [stem] : ofTrade;
}

const quarterWord = "片区";
const quarter = /(?<=(?:自贸|自由贸易)试验区)[\u4e00-\u9fff]{2,6}片区$/;
