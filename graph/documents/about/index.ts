import type { Extracted } from "../extract/extracted.ts";
import type { DocumentFacts } from "../source-document.ts";
import { quotedInstrument, type Structured } from "../structure/index.ts";
import { issuerInTitle, issuerOf } from "./issuer.ts";
import { kindOf } from "./kind.ts";
import { documentNumber } from "./number.ts";
import { issuedOn } from "./issued-on.ts";
import { placeOfNews } from "./place-of-news.ts";
import { regionIn, regionOfOpening } from "./region.ts";

/** What the document says of itself: title, issuer, number, date of issue, place, kind. What it does not say is null. */
export function aboutOf(structured: Structured, extracted: Extracted): DocumentFacts {
  const { blocks, lines, places } = structured;
  const { title, endLine } = structured.title;
  const isTitled = endLine > 0 || extracted.declared.title !== undefined;
  const kind = kindOf(title, lines, blocks, extracted);
  const titled = kind === "news" ? zoneIn(title) : regionIn(title);
  const signed = issuerOf(title, lines, extracted.declared.issuer, null);
  const found = titled ?? (places.length > 0 ? undefined : (signed === null ? undefined : regionIn(signed)) ?? placeByText(kind, title, lines));
  const date = issuedOn(kind, title, lines, extracted.declared);
  const [brought] = quotedInstrument(title);
  return {
    title,
    issuer: issuerOf(title, lines, extracted.declared.issuer, found?.name ?? null) ?? issuerInTitle(extracted.declared.title ?? "", found?.name ?? null),
    number: lines.slice(0, 40).map(({ text }) => documentNumber(text)).find((number) => number !== undefined) ?? extracted.declared.number ?? null,
    publishedOn: date?.date ?? null,
    precision: date?.precision ?? null,
    region: found?.name ?? null,
    level: found?.level ?? null,
    kind,
    policyTitle: isTitled && (kind === "plan" || kind === "report") ? (brought ?? title.replace(excerpt, "")) : null,
  };
}

/** What a page says of itself behind the title of the paper that it gives. */
const excerpt = /[（(](?:节选|摘编|摘录|摘要|全文|摘登)[）)]$/;

/** A zone that a headline names; its other places are weighed with the text. */
function zoneIn(title: string): ReturnType<typeof regionIn> {
  const found = regionIn(title);
  return found?.level === "park" ? found : undefined;
}

/** The place that the text itself is about, where neither title nor issuer names one. */
function placeByText(kind: DocumentFacts["kind"], title: string, lines: Structured["lines"]): ReturnType<typeof regionIn> {
  if (kind === "table") return undefined;
  if (kind === "news") return placeOfNews(title, lines);
  return regionOfOpening(lines.slice(0, 12).map(({ text }) => text.slice(0, 300)).join("\n"));
}
