import type { Text } from "../../ontology/index.ts";
import type { Found } from "../answer.ts";
import type { DocumentRow } from "../documents.ts";
import { titleIn } from "../table.ts";
import type { Telling } from "../telling.ts";

/** How many documents the sentence names: those that are meant, or are of the places asked for, first. */
const mostNamed = 3;

/** The answer where nothing was read: it names what was read and says that it does not say so, which is no word of absence. */
export function silent({ documents, asked }: Telling, what: Text, link: string | null, columns: Found["columns"] = []): Found {
  const isMeant = ({ id, region }: DocumentRow) => asked.documents.includes(id) || asked.places.some((place) => place.id === region?.id);
  const read = [...documents].sort((a, b) => Number(isMeant(b)) - Number(isMeant(a))).slice(0, mostNamed).map(({ title, publishedOn }) => ({ zh: `${titleIn(title, "zh")}（${publishedOn ?? "日期未注明"}）`, en: `${titleIn(title, "en")} (${publishedOn ?? "undated"})` }));
  const rest = documents.length - read.length;
  const asOf = asked.asOf === null ? { zh: "", en: "" } : { zh: `截至${asked.asOf}，`, en: `As of ${asked.asOf}: ` };
  const text = documents.length === 0 ? { zh: "还没有读过任何文件。", en: "No document has been read yet." } : {
    zh: `${asOf.zh}读过的${documents.length}份文件没有说${what.zh}；没有说不等于没有。读过的有：${read.map(({ zh }) => zh).join("、")}${rest === 0 ? "" : `等，另有${rest}份`}。`,
    en: `${asOf.en}the ${documents.length} documents that were read do not say ${what.en}; silence is not absence. Read were: ${read.map(({ en }) => en).join(", ")}${rest === 0 ? "" : ` and ${rest} more`}.`,
  };
  return { text, columns, rows: [], link };
}
