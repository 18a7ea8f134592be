import type { EntityRef } from "../analysis/chain-rows.ts";
import type { Ask } from "../analysis/search.ts";
import type { Text } from "../ontology/index.ts";
import type { Found } from "./answer.ts";
import type { Asked } from "./asked.ts";

/** How many rows of an answer are at, or within, each of the places asked for; null where they tell no place. */
async function countsOf(ask: Ask, places: readonly EntityRef[], { columns, rows }: Found): Promise<readonly number[] | null> {
  const at = columns.findIndex(({ id }) => id === "placeId" || id === "placeIds");
  if (at === -1) return null;
  return Promise.all(places.map(async ({ id }) => {
    const within = new Set((await ask("placesWithin", { ids: [id] })).map((place) => place.id));
    return rows.filter(({ cells }) => String(cells[at] ?? "").split("\n").some((cell) => within.has(cell))).length;
  }));
}

/**
 * What is said of each of several places beside an answer on all of them: of which nothing was read, so that nobody takes the rows of one for those of the
 * other, and how many rows each has where it is asked who has more. Null where there is nothing of the sort to say.
 */
export async function placesTold(ask: Ask, { places, question, cues }: Asked, found: Found): Promise<Text | null> {
  if (places.length < 2 || found.rows.length === 0) return null;
  const counts = await countsOf(ask, places, found);
  if (counts === null || counts.every((count) => count === 0)) return null;
  const isCounted = cues.has("count") || /更多|谁.{0,8}多|哪.{0,8}多|\bmore\b/i.test(question);
  const silent = places.filter((_, at) => counts[at] === 0);
  if (!isCounted && silent.length === 0) return null;
  const name = ({ name: zh, nameEn }: EntityRef): Text => ({ zh, en: nameEn ?? zh });
  if (isCounted) {
    const each = places.map((place, at) => ({ zh: `${name(place).zh}${counts[at]}项`, en: `${name(place).en} ${counts[at]}` }));
    return { zh: `其中${each.map(({ zh }) => zh).join("、")}。`, en: ` Of these: ${each.map(({ en }) => en).join(", ")}.` };
  }
  return { zh: `${silent.map((place) => name(place).zh).join("、")}没有读到（没有读到不等于没有）。`, en: ` Nothing was read for ${silent.map((place) => name(place).en).join(", ")} (silence is not absence).` };
}
