import type { Entity } from "./entity.ts";
import type { Line } from "./context.ts";
import type { Mention } from "./mention.ts";
import type { Reading } from "./reading.ts";
import type { Cast } from "./resolve.ts";

interface Force {
  readonly from: number;
  readonly to: number;
  readonly places: readonly Entity[];
}

/** What may stand between the beginning of a clause and the place that it is about. */
const opening = /(?:^|[，,。；;：:\n、])(?:[一二三四五六七八九]是|其中|同时|另外)?(?:\d{4}年)?(?:支持|推动|推进|加快推进|加快|将|也将于|也将在|将于|将在|于|把|在|鼓励|引导|指导|以|建设|打造|依托)?[“]?$/;
/** What follows a place that the sentence is about. */
const following = /^[”]?(?:内(?=已))?(?:等地)?(?:先行区)?(?:建设)?[,，]?(?:提出|表示|宣布|也将|还将|打造|重点|着力|聚焦|加快|大力|要|将|积极|主攻|布局|发展|建设|依托|围绕|以(?!及|上|下|外|内|来|前|后)|力争|加强|推动|推进|突出|立足|率先|形成|争创|集聚|做强|做大|引进|培育|生产|已|拥有|现有)/;

/**
 * Which places the text is about, offset by offset. `将滨湖科创示范区打造成为……` holds to the end of its sentence, as does `经开区重点布局……`;
 * a zone or cluster named after a city (`打造合肥…产业集群，加快……`) speaks of that city.
 */
export function placesInForce(reading: Reading, lines: readonly Line[], cast: Cast, home: Entity | undefined): { at(offset: number): readonly Entity[]; around(offset: number): Entity | undefined } {
  const forces: Force[] = [];
  const isNews = reading.document.about.kind === "news";
  for (const { sentence, mentions } of lines) {
    const own = announced(sentence.part.block.place, cast) ?? home;
    if (own !== undefined && !(isNews && own === home)) forces.push({ from: sentence.start, to: sentence.end, places: [own] });
    if (sentence.part.block.kind === "responsible" || sentence.part.cells.length > 0) continue;
    const places = mentions.filter(({ kind, inside }) => (kind === "Region" || kind === "Park") && inside === undefined);
    places.forEach((mention, index) => {
      const group = [mention];
      for (let next = places[index + 1]; next !== undefined && joined(reading.text, group.at(-1) as Mention, next); next = places[index + group.length]) group.push(next);
      const first = places[index - 1];
      if (first !== undefined && joined(reading.text, first, mention)) return;
      const before = reading.text.slice(Math.max(sentence.start, mention.start - 12), mention.start);
      const last = group.at(-1) as Mention;
      const after = reading.text.slice(last.end, last.end + 8);
      if (!opening.test(mention.start - sentence.start <= before.length ? `\n${before}` : before) || !(following.test(after) || (isNews && after.startsWith("的") && mentions.some(({ kind, start }) => (kind === "Company" || kind === "Project") && start === last.end + 1)))) return;
      const entities = group.flatMap((place) => cast.of(place) ?? []);
      const city = group.length === 1 && mention.kind === "Park" ? mentions.find(({ inside, kind, start }) => inside === mention && kind === "Region" && start === mention.start) : undefined;
      const town = city === undefined ? undefined : cast.of(city);
      forces.push({ from: mention.start, to: isNews && !/[在于]$/.test(before) && !after.startsWith("建设") ? sentence.part.end : sentence.end, places: town !== undefined && /(?:集群|基地)$/.test(mention.name) ? [town] : entities });
    });
  }
  const starts = forces.sort((a, b) => a.from - b.from);
  const at = (offset: number): readonly Entity[] => {
    let low = 0;
    let high = starts.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as Force).from <= offset) low = middle + 1;
      else high = middle - 1;
    }
    for (let cursor = high; cursor >= 0 && cursor > high - 12; cursor--) {
      const force = starts[cursor] as Force;
      if (force.to >= offset) return force.places;
    }
    return home === undefined ? [] : [home];
  };
  return { at, around: (offset) => announced(reading.sentenceAt(offset)?.part.block.place, cast) ?? home };
}

function joined(text: string, left: Mention, right: Mention): boolean {
  return /^(?:[、和与及]|以及)$/.test(text.slice(left.end, right.start));
}

function announced(place: string | undefined, cast: Cast): Entity | undefined {
  return place === undefined ? undefined : cast.named("Region", place);
}
