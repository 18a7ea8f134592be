import type { Line } from "../context.ts";
import type { Mention } from "../identity/mention.ts";
import { isPlace } from "../rules/areas.ts";
import { clauseAt } from "../text/clause.ts";
import { type Metric, measureAtEnd, tidy } from "./metrics.ts";
import type { Quantity } from "./quantities.ts";

/** Whose a figure is by the words around it, and what it counts where those that share figures in turn say so together. */
export interface OwnPlace {
  /** Several where each of them has it: 滨湖区、新站区产值均突破50亿元. */
  readonly places: readonly Mention[];
  readonly metric: Metric | undefined;
}

/**
 * The places that a sentence itself gives figures to, by the figure's index: the one right before a figure (其中滨湖区85亿元，经开区62亿元), and those of a list that shares as many
 * figures in turn (滨湖区、新站区产值分别达到85亿元、62亿元), with the growth that follows them (，同比分别增长12%、8%).
 */
export function placesOfFigures(text: string, line: Line, quantities: readonly Quantity[]): ReadonlyMap<number, OwnPlace> {
  const places = line.mentions.filter((mention) => isPlace(mention) && mention.inside === undefined);
  if (places.length === 0) return new Map();
  return new Map([...besidePlaces(text, line, places, quantities), ...inTurnWithPlaces(text, places, quantities)]);
}

/** Figures right behind their place, and those that each of several places has. */
function besidePlaces(text: string, { sentence }: Line, places: readonly Mention[], quantities: readonly Quantity[]): ReadonlyMap<number, OwnPlace> {
  const own = new Map<number, OwnPlace>();
  for (const [index, { start }] of quantities.entries()) {
    const place = places.findLast(({ end }) => end <= start);
    if (place === undefined) continue;
    const words = text.slice(place.end, start);
    if (rightBefore.test(words) && begins.test(text.slice(Math.max(sentence.start, place.start - 3), place.start))) {
      const goesOn = index > 0 && /^[、，；]$/.test(text.slice((quantities[index - 1] as Quantity).end, place.start));
      const metric = (goesOn ? own.get(index - 1)?.metric : undefined) ?? labelBefore(text.slice(Math.max(sentence.start, place.start - longestLabel), place.start));
      own.set(index, { places: [place], metric });
    } else if (each.test(words)) {
      const list = listBefore(text, places, start);
      if (list.length > 1) own.set(index, { places: list, metric: undefined });
    }
  }
  return own;
}

/** Figures that follow one another, as many as the places before them. */
function* inTurnWithPlaces(text: string, places: readonly Mention[], quantities: readonly Quantity[]): Generator<[number, OwnPlace]> {
  let measured = "";
  for (const { from, group } of groupsOf(text, quantities)) {
    const first = group[0] as Quantity;
    const clause = clauseAt(text, first.start, first.end);
    const shares = inTurn.exec(text.slice(clause.start, first.start));
    const list = shares === null ? undefined : listOf(text, places, first.start, group.length);
    const last = list?.at(-1);
    if (shares === null || list === undefined || last === undefined) continue;
    const [, said = "", behind = ""] = shares;
    const words = tidy(last.start >= clause.start ? text.slice(last.end, clause.start + said.length) : said.replace(ofAll, ""));
    const isMeasured = measureAtEnd(words) !== undefined;
    // What stands between the places and their figures may itself be a list, of which each has a figure.
    if (/[、和与及]/.test(words) || (!isMeasured && measured === "")) continue;
    if (isMeasured) measured = words;
    const growth = /^(?:增长|提高|下降)/.test(behind) && first.unit === "%";
    const metric = { metric: growth ? `${measured}增长率` : measured, growth };
    for (const [nth, place] of list.entries()) yield [from + nth, { places: [place], metric }];
  }
}

/** Nothing but how much between a place and its figure. */
const rightBefore = /^(?:产值|营收|规模)?(?:[为约近达]|达到|实现|完成)?$/;
/** What each of several places has, before its figure. */
const each = /^[^，。；：\d]{0,16}?(?:[均都]|各(?:自|有)?)[\u4e00-\u9fff]{0,10}$/;
/** What stands before a place that begins what is said of it. */
const begins = /(?:^|[，。；：、（和与及]|其中|[，；]而)$/;
/** What a clause says before 分别, and between it and the first figure. */
const inTurn = /^(.*?)(?:分别|依次)([\u4e00-\u9fff]{0,6})$/;
/** Words for the places that were told of before. */
const ofAll = /^(?:[这上]?[两三四五二]|各)(?:地|区|县|市|园|园区|片区|镇)(?:的)?/;

/** Figures that follow one another, joined by 、 or 和. */
function groupsOf(text: string, quantities: readonly Quantity[]): readonly { readonly from: number; readonly group: readonly Quantity[] }[] {
  const groups: { from: number; group: Quantity[] }[] = [];
  for (const [index, quantity] of quantities.entries()) {
    const last = groups.at(-1);
    const before = last?.group.at(-1);
    if (last !== undefined && before !== undefined && before.unit === quantity.unit && joined.test(text.slice(before.end, quantity.start))) last.group.push(quantity);
    else groups.push({ from: index, group: [quantity] });
  }
  return groups.filter(({ group }) => group.length > 1);
}

const joined = /^[、和与及]$/;

/** The last list of places before an offset, where it has so many; else so many that a clause each begins with. */
function listOf(text: string, places: readonly Mention[], before: number, count: number): readonly Mention[] | undefined {
  const told = places.filter(({ end }) => end <= before);
  const list = listBefore(text, told, before);
  if (list.length > 1) return list.length === count ? list : undefined;
  const heads = told.filter(({ start }, index) => index === 0 || /[，；]/.test(text.charAt(start - 1)));
  return heads.length === count && told.length === count ? heads : undefined;
}

/** The last list of places before an offset; one alone where no other is joined to it. */
function listBefore(text: string, places: readonly Mention[], before: number): readonly Mention[] {
  const list: Mention[] = [];
  for (const place of places.filter(({ end }) => end <= before).toReversed()) {
    const next = list[0];
    if (next !== undefined && !joined.test(text.slice(place.end, next.start))) break;
    list.unshift(place);
  }
  return list;
}

/** What the figures of places are of, in the words that announce them: 各区2027年产值目标：滨湖区30亿元、……. */
function labelBefore(words: string): Metric | undefined {
  const [, label = ""] = /([^，。；：]{2,40}?)(?:目标值?|指标|任务|情况)?(?:分别)?(?:为|是|如下)?：$/.exec(words) ?? [];
  const named = measureAtEnd(label.replace(/20\d\d年/g, ""));
  return named === undefined ? undefined : { metric: named.measure, growth: false };
}

const longestLabel = 60;
