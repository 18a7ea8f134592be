import type { Block } from "../../documents/index.ts";
import type { Entity } from "../identity/entity.ts";
import type { Mention } from "../identity/mention.ts";
import type { Cast } from "../identity/resolve.ts";
import { isPlace } from "../rules/areas.ts";

interface Heading {
  readonly level: number;
  /** How it is numbered; none where it is not. */
  readonly style: number;
  readonly places: readonly Entity[];
}

/** The places that the headings above a block speak of, block after block in the order of the text. */
export interface HeadedPlaces {
  /**
   * @param words the sentence of the block that is asked for: of a heading all of it
   * @param mentions the names in it
   */
  of(block: Block, words: string, mentions: readonly Mention[], cast: Cast): readonly Entity[];
}

/**
 * A section whose numbered heading names one zone is about that: `第一节 提升滨湖开发区第三代半导体能级`, to the next heading of its level or above. One whose heading
 * is nothing but places is about them: `（三）滨湖区、庐阳区：……`, and one that names a city's cluster is about the city: `2.庐州新型显示产业集群`.
 * @param home the document's own place, which every section is about anyhow
 */
export function placesOfHeadings(home: Entity | undefined): HeadedPlaces {
  const above: Heading[] = [];
  return {
    of(block, words, mentions, cast) {
      const style = styleOf(words);
      if (block.kind !== "heading") {
        // An item that is numbered like the heading stands beside it, not below.
        while (style !== -1 && above.at(-1)?.style === style) above.pop();
        return above.findLast(({ places }) => places.length > 0)?.places ?? [];
      }
      while (above.length > 0 && (above.at(-1) as Heading).level >= block.level) above.pop();
      const around = above.findLast(({ places }) => places.length > 0)?.places ?? [];
      above.push({ level: block.level, style, places: style === -1 ? [] : placesOf(words, mentions, cast, home) });
      return around;
    },
  };
}

/** The places that a heading is made of; else the one zone that it names; of several none. */
function placesOf(words: string, mentions: readonly Mention[], cast: Cast, home: Entity | undefined): readonly Entity[] {
  const named = mentions.filter((mention) => isPlace(mention) && mention.inside === undefined);
  const places = [...new Set(named.flatMap((mention) => cast.of(mention) ?? []).filter((place) => place !== home))];
  const rest = named.reduce((left, { name }) => left.replace(name, ""), words);
  if (places.length > 0 && nothingElse.test(rest)) return places;
  if (places.length === 1 && named[0]?.kind === "Region" && ofCity.test(words.slice(words.indexOf(named[0].name) + named[0].name.length)) && number.test(words.slice(0, words.indexOf(named[0].name)))) return places;
  return places.length === 1 && places[0]?.kind === "Park" ? places : [];
}

/** A number alone before a city, and behind it no more than the cluster that is named after it: 2.庐州新型显示产业集群. */
const number = /^(?:[（(]?[一二三四五六七八九十\d]+[）)、.．]|第[一二三四五六七八九十]+[章节]|[一二三四五六七八九十]+是)\s?$/;
const ofCity = /^[\u4e00-\u9fff]{2,16}(?:集群|基地|产业带)[。：]?$/;

/** What is left of a heading that only names places: its number, brackets and the marks between. */
const nothingElse = /^(?:[（(]?[一二三四五六七八九十\d]+[）)、.．]|第[一二三四五六七八九十]+[章节]|[一二三四五六七八九十]+是)[、和与及“”：\s]*(?:（[^（）]{0,12}）)?$/;

const styles = [/^第[一二三四五六七八九十]+[章节]/, /^[一二三四五六七八九十]+、/, /^（[一二三四五六七八九十]+）/, /^\d+[.、．]/, /^（\d+）/, /^[一二三四五六七八九十]+是/];

function styleOf(words: string): number {
  return styles.findIndex((style) => style.test(words));
}
