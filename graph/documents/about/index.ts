import type { Extracted } from "../extract/extracted.ts";
import type { DocumentFacts } from "../source-document.ts";
import type { Structured } from "../structure/index.ts";
import { instrumentOf } from "./instrument.ts";
import { bodyAtTop, issuerInTitle, issuerOf, sourceBody } from "./issuer.ts";
import { kindOf } from "./kind.ts";
import { documentNumber, labelledNumber } from "./number.ts";
import { issuedOn } from "./issued-on.ts";
import { areaOfPaper } from "./local-paper.ts";
import { placeItIsMadeFor, provinceItCallsInShort } from "./paper-of-itself.ts";
import { tellsOfMany } from "./many-places.ts";
import { newsOf } from "./news.ts";
import { isOfElsewhere, ofCitedPapers, ofOwnBody, provinceGoneThrough } from "./place-in-text.ts";
import { placeOfNews, tellsOfOneProvince } from "./place-of-news.ts";
import { placeOfReport, placeSpokenOf } from "./place-of-report.ts";
import { placeOfRows } from "./place-of-rows.ts";
import { regionIn, regionOfOpening } from "./region.ts";

/** What the document says of itself: title, issuer, number, date of issue, place, kind. What it does not say is null. */
export function aboutOf(structured: Structured, extracted: Extracted): DocumentFacts {
  const { blocks, lines, places } = structured;
  const { title, endLine } = structured.title;
  const isTitled = endLine > 0 || extracted.declared.title !== undefined;
  const kind = kindOf(title, lines, blocks, extracted);
  const instrument = kind === "plan" ? instrumentOf(title, lines) : title;
  const titled = kind === "news" ? zoneIn(title, isTitled ? undefined : lines) : isTitled ? regionIn(title) ?? regionIn(instrument) : undefined;
  const signed = issuerOf(title, lines, extracted.declared.issuer, null);
  const isOfMany = kind !== "report" && tellsOfMany(title, lines.map(({ text }) => text)) && !(kind === "news" && tellsOfOneProvince(newsOf(title, lines, undefined)));
  const found = titled ?? (places.length > 0 || isOfMany ? undefined : (signed === null ? undefined : regionIn(signed)) ?? placeByText(kind, structured) ?? (kind === "news" ? undefined : regionIn(title)));
  const date = issuedOn(kind, structured.title, lines, extracted.declared, structured.printed);
  return {
    title,
    issuer: issuerOf(title, lines, extracted.declared.issuer, found?.name ?? null) ?? issuerInTitle(extracted.declared.title ?? "", found?.name ?? null) ?? sourceBody(structured.printed),
    number: numberIn(lines, documentNumber) ?? numberIn(structured.printed, labelledNumber) ?? extracted.declared.number ?? null,
    publishedOn: date?.date ?? null,
    precision: date?.precision ?? null,
    region: found?.name ?? null,
    level: found?.level ?? null,
    kind,
    policyTitle: isTitled && !isCollection.test(title) && (kind === "plan" || kind === "report") ? instrumentOf(title, lines) : null,
  };
}

/** The first number that the lines of a head give. */
function numberIn(lines: Structured["lines"], numberOf: (line: string) => string | undefined): string | undefined {
  return lines.slice(0, 40).map(({ text }) => numberOf(text)).find((number) => number !== undefined);
}

/** A page of a collection of papers bears no paper's title. */
const isCollection = /汇编/;

/**
 * A zone that a headline names; its other places are weighed with the text. The opening of a text without a headline may only set the scene of one on a
 * province, or name the zone of elsewhere in passing.
 */
function zoneIn(title: string, opened: Structured["lines"] | undefined): ReturnType<typeof regionIn> {
  const found = regionIn(title);
  if (found?.level !== "park" || opened === undefined) return found?.level === "park" ? found : undefined;
  const news = newsOf(title, opened, undefined);
  return provinceGoneThrough(news) !== undefined || isOfElsewhere(found.name, news) ? undefined : found;
}

/** Where a line names who answers for a task, the bodies in it need not be those of the document's own area. */
const namesDuty = /(?:责任|牵头|配合)(?:单位|部门)[:：]/;

/** The place that the text itself is about, where neither title nor issuer names one. */
function placeByText(kind: DocumentFacts["kind"], { title: { title }, lines, printed, blocks, text }: Structured): ReturnType<typeof regionIn> {
  if (kind === "table") return placeOfRows(blocks, text);
  const paper = areaOfPaper(printed);
  if (kind === "news") return placeOfReport(title, lines, paper) ?? placeOfNews(title, lines, paper, printed);
  const opening = regionOfOpening(lines.slice(0, 12).filter(({ text }) => !namesDuty.test(text)).map(({ text }) => text.slice(0, 300)).join("\n"));
  const named = (kind === "report" ? placeOfReport(title, lines, paper) : placeItIsMadeFor(lines)) ?? opening ?? regionIn(bodyAtTop(lines) ?? "") ?? placeSpokenOf(title, lines, paper);
  return named ?? (kind === "report" ? placeOfNews(title, lines, paper) : ofCitedPapers(newsOf(title, lines, paper), true) ?? ofOwnBody(newsOf(title, lines, paper))) ?? provinceItCallsInShort(lines);
}
