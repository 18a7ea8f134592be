import { askTargets } from "../../analysis/questions/ledgers.ts";
import type { Text } from "../../ontology/index.ts";
import type { Telling } from "../telling.ts";

/** How many numbers a sentence tells. */
const most = 3;

/** How many firms the documents themselves count at the places asked for, beside those that they name; nothing where none does. */
export async function printedCounts({ ask, asked }: Telling): Promise<Text> {
  if (asked.places.length === 0) return { zh: "", en: "" };
  const { items } = await askTargets(ask, { place: null, metric: null, year: null, kind: "ACTUAL", asOf: asked.asOf, limit: 20_000, offset: 0 });
  const counts = items.filter(({ place, metric, unit }) => asked.places.some(({ id }) => id === place?.id) && /企业(?:数量?|家数)?$/.test(metric) && (unit === "家" || unit === "户") && asked.topics.every(({ label, typed }) => metric.includes(label.zh) || (typed !== undefined && metric.includes(typed)))).slice(0, most);
  if (counts.length === 0) return { zh: "", en: "" };
  const told = counts.map(({ place, year, metric, printed }) => ({ zh: `${place?.name ?? ""}${year === null ? "" : `${year}年`}${metric}${printed}`, en: `${place?.nameEn ?? place?.name ?? ""}${year === null ? "" : ` ${year}`} ${metric}: ${printed}` }));
  return { zh: `文件自己印的家数：${told.map(({ zh }) => zh).join("；")}。`, en: ` As the documents count them: ${told.map(({ en }) => en).join("; ")}.` };
}
