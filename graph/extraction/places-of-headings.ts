import type { Block } from "../documents/index.ts";
import type { Entity } from "./entity.ts";
import type { Mention } from "./mention.ts";
import type { Cast } from "./resolve.ts";

interface Heading {
  readonly level: number;
  /** How it is numbered; none where it is not. */
  readonly style: number;
  readonly place: Entity | undefined;
}

/** The place that the headings above a block speak of, block after block in the order of the text. */
export interface HeadedPlaces {
  /**
   * @param words the sentence of the block that is asked for
   * @param mentions the names in it
   */
  of(block: Block, words: string, mentions: readonly Mention[], cast: Cast): Entity | undefined;
}

/**
 * A section whose numbered heading names one zone is about that: `第一节 提升滨湖开发区第三代半导体能级`, to the next heading of its level or above.
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
        return above.findLast(({ place }) => place !== undefined)?.place;
      }
      while (above.length > 0 && (above.at(-1) as Heading).level >= block.level) above.pop();
      above.push({ level: block.level, style, place: style === -1 ? undefined : zoneOf(mentions, cast, home) });
      return undefined;
    },
  };
}

/** The one zone that a heading names; of several none. */
function zoneOf(mentions: readonly Mention[], cast: Cast, home: Entity | undefined): Entity | undefined {
  const named = mentions.filter(({ kind, inside }) => (kind === "Region" || kind === "Park") && inside === undefined);
  const places = new Set(named.map((mention) => cast.of(mention)).filter((place) => place !== home));
  const [only] = places;
  return places.size === 1 && only?.kind === "Park" ? only : undefined;
}

const styles = [/^第[一二三四五六七八九十]+[章节]/, /^[一二三四五六七八九十]+、/, /^（[一二三四五六七八九十]+）/, /^\d+[.、．]/, /^（\d+）/, /^[一二三四五六七八九十]+是/];

function styleOf(words: string): number {
  return styles.findIndex((style) => style.test(words));
}
