import { anyCase, cuesOf } from "../../lexicon/cues.ts";
import { englishAgencyIn, englishPlaceIn, type EnglishPlace } from "../../lexicon/english-places.ts";
import type { DocumentKind } from "../../ontology/index.ts";
import type { Line } from "../clean/index.ts";
import type { Extracted } from "../extract/extracted.ts";
import type { DocumentFacts } from "../source-document.ts";
import type { Structured } from "../structure/index.ts";
import { readDate } from "../about/dates.ts";
import { englishDateIn } from "./dates.ts";

const cues = cuesOf("english-about", ({ plan, report, issued, told }) => ({
  /** The name of a plan, rules or a notice, at the head or the end of a title. */
  plan: anyCase`(?:^|\b)${plan}\b`,
  report: anyCase`\b${report}\b`,
  issued: anyCase`^(?:${issued})(?: by)?[:\s]+(?:the )?(.{6,160}?)(?:\s+(?:on|in)\s.{4,30})?$`,
  /** A headline that tells of a paper: someone issues or unveils it. */
  told: anyCase`\b${told}\b`,
}));

/** Where the day of a text stands: so many lines at its head and at its end. */
const headLines = 14;
const lastLines = 4;

/** What an English document says of itself: title, issuer, date of issue, place, kind, by the words that translations and news of the trade use. What it does not say is null. */
export function aboutEnglish({ title: { title, firstLine, endLine }, lines, printed }: Structured, { format, declared }: Extracted): DocumentFacts {
  const kind = kindOf(title, lines, format);
  const head = lines.slice(0, headLines).filter((_, index) => index < firstLine || index >= endLine || endLine === 0);
  const issuer = kind === "news" ? undefined : issuerIn(head) ?? issuerAbove(title);
  const place = englishPlaceIn(title) ?? (issuer === undefined ? undefined : englishPlaceIn(issuer.printed)) ?? placeOfHead(head, kind) ?? mostNamed(lines);
  const date = dateIn([...head, ...lines.slice(-lastLines)].map(({ text }) => text)) ?? dateIn(printed.slice(0, headLines).map(({ text }) => text)) ?? declaredDate(declared) ?? yearIn(kind, title);
  return {
    title, issuer: issuer?.name ?? null, number: null, publishedOn: date?.date ?? null, precision: date?.precision ?? null, region: place?.name ?? null, level: place?.level ?? null, kind,
    policyTitle: kind === "plan" || (kind === "report" && endLine > 0) ? title : null,
  };
}

function kindOf(title: string, lines: readonly Line[], format: Extracted["format"]): DocumentKind {
  if (format === "csv" || format === "xlsx") return "table";
  if (cues().told.test(title)) return "news";
  if (cues().report.test(title)) return "report";
  if (cues().plan.test(title)) return "plan";
  return lines.filter(({ text }) => /^Article \d{1,3}\b/.test(text)).length >= 3 ? "plan" : "news";
}

/** Who issued a paper: named behind a label, or alone on a line of its head. */
function issuerIn(head: readonly Line[]): { readonly name: string; readonly printed: string } | undefined {
  for (const { text } of head) {
    const printed = cues().issued.exec(text)?.[1]?.replace(/[.\s]+$/, "") ?? (text.length <= 110 ? text.trim() : undefined);
    const body = printed === undefined ? undefined : englishAgencyIn(printed);
    if (printed !== undefined && body !== undefined) return { name: body.name, printed };
  }
  return undefined;
}

/** The body that a title begins with: Notice of the Wuhu Municipal People's Government on …. */
function issuerAbove(title: string): { readonly name: string; readonly printed: string } | undefined {
  const printed = /^(?:Notice|Circular|Announcement|Opinions|Measures)\s+(?:of|by|from)\s+(?:the\s+)?(.{8,120}?)\s+(?:on|regarding|concerning)\b/i.exec(title)?.[1];
  const body = printed === undefined ? undefined : englishAgencyIn(printed);
  return printed === undefined || body === undefined ? undefined : { name: body.name, printed };
}

/** The place of which the lines below a title tell: where a report was given, or where a piece of news begins. */
function placeOfHead(head: readonly Line[], kind: DocumentKind): EnglishPlace | undefined {
  for (const { text } of head.slice(0, kind === "report" ? 6 : 1)) {
    const found = englishPlaceIn(kind === "report" ? text : text.slice(0, 240));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The place that a text names more than any other, and twice at least. */
function mostNamed(lines: readonly Line[]): EnglishPlace | undefined {
  const counts = new Map<string, { place: EnglishPlace; count: number }>();
  for (const { text } of lines.slice(0, 80)) {
    const place = englishPlaceIn(text);
    if (place === undefined) continue;
    const known = counts.get(place.name);
    if (known === undefined) counts.set(place.name, { place, count: 1 });
    else known.count++;
  }
  const [first, second] = [...counts.values()].sort((one, other) => other.count - one.count);
  return first !== undefined && first.count >= 2 && first.count > (second?.count ?? 0) ? first.place : undefined;
}

function dateIn(lines: readonly string[]) {
  for (const text of lines) {
    const date = text.length <= 120 || /^.{0,12}\b(?:19|20)\d\d\b/.test(text) ? englishDateIn(text.slice(0, 120)) : undefined;
    if (date !== undefined) return date;
  }
  return undefined;
}

function declaredDate({ issuedOn, postedOn }: Extracted["declared"]) {
  const printed = issuedOn ?? postedOn;
  return printed === undefined ? undefined : readDate(printed) ?? englishDateIn(printed);
}

function yearIn(kind: DocumentKind, title: string) {
  const year = kind === "news" ? undefined : /\b(20\d\d)\b/.exec(title)?.[1];
  return year === undefined ? undefined : { date: year, precision: "year" as const };
}
