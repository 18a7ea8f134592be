import { compareText } from "../grouping.ts";
import { comparable } from "../lexicon/index.ts";
import type { DocumentKind } from "../ontology/index.ts";

/** What a document is an edition of, and of which series it is one year. */
export interface EditionKeys {
  /** Documents that share it are editions of one document; null for what has none. */
  readonly edition: string | null;
  /** Documents that share it are the years of one series; null for what belongs to none. */
  readonly series: string | null;
  /** The year of the series, YYYY. */
  readonly seriesYear: string | null;
}

/** What a document says of itself that tells its editions. */
interface About {
  readonly title: string;
  readonly issuer: string | null;
  /** Id of the place that it is about. */
  readonly region: string | null;
  readonly kind: DocumentKind;
  readonly publishedOn: string | null;
}

/**
 * An edition is known by issuer and title, without the words that only tell which edition it is. A plan whose title names its year, and the work report of a
 * place, are years of a series: then two papers of one year are editions of one another. News, tables and entries have neither.
 */
export function editionKeys({ title, issuer, region, kind, publishedOn }: About): EditionKeys {
  const by = issuer ?? region;
  const none = { edition: null, series: null, seriesYear: null };
  if (by === null || (kind !== "plan" && kind !== "report")) return none;
  const name = comparable(title).replace(edition, "");
  const year = yearIn(name, kind) ?? (isWorkReport(name) ? (publishedOn?.slice(0, 4) ?? null) : null);
  const bare = name.replace(years, "");
  if (bare === "") return none;
  if (year === null) return { ...none, edition: isWorkReport(name) ? null : JSON.stringify([kind, comparable(by), name]) };
  const series = JSON.stringify(isWorkReport(name) ? [kind, region ?? comparable(by), "工作报告"] : [kind, comparable(by), bare]);
  return { series, seriesYear: year, edition: JSON.stringify([...(JSON.parse(series) as string[]), year]) };
}

/** Words that tell of which edition a paper is: （2025年修订）, （征求意见稿）. */
const edition = /\((?:\d{4}年)?(?:修订版?|修正版?|征求意见稿|送审稿|报批稿|试行|暂行|公开征求意见稿)\)/g;

const years = /\(?\d{4}年?(?:[-—–~至到]+(?:\d{4}|\d{2})年?)?(?:度|\))?|十[三四五六]五/g;
const planned: Readonly<Record<string, string>> = { 十三五: "2016", 十四五: "2021", 十五五: "2026", 十六五: "2031" };

/** The year that a title begins with: of a span its first, of a five-year plan its first; of a report that looks back on one year and sets out the next, the latter. */
function yearIn(name: string, kind: DocumentKind): string | null {
  const found = [...name.matchAll(/(?<!\d)(20\d{2})(?!\d)|十[三四五六]五/g)].at(kind === "report" ? -1 : 0);
  return found === undefined ? null : (found[1] ?? planned[found[0]] ?? null);
}

/** The report of a government, and not that of its budget, of a court or of an assembly. */
function isWorkReport(name: string): boolean {
  return name.includes("政府工作报告") || (name.includes("工作报告") && !/人大|人民代表大会常务|法院|检察院|政协|预算|财政|计划/.test(name));
}

/** A document among its editions and the years of its series. */
export interface Issue extends EditionKeys {
  readonly id: string;
  readonly publishedOn: string | null;
  /** Ids of the documents that it says it repeals. */
  readonly repeals: readonly string[];
  /** The documents that say they repeal it, and from when on. */
  readonly repealedBy: readonly { readonly id: string; readonly on: string | null }[];
}

/** How a document stands to its later editions and years, and to what repeals it. */
export interface Standing {
  readonly id: string;
  /** The edition before it, else a document that it repeals; and the edition after it, or the document that repeals it, whichever is earlier. */
  readonly supersedes: string | null;
  readonly supersededBy: string | null;
  /** From when on it says nothing any more: the date of the edition after it, or of its repeal. */
  readonly endedOn: string | null;
  /** From when on its aims are over, with the year that took their place; what it says is built stays. */
  readonly aimsEndedOn: string | null;
  readonly aimsEndedBy: string | null;
}

/**
 * How documents that share an edition or a series, or of which one repeals another, stand to one another, whatever their order. One without a date is neither
 * older nor newer than another edition; a repeal without a date supersedes and ends nothing.
 */
export function standingsOf(issues: readonly Issue[]): readonly Standing[] {
  return issues.map((issue) => {
    const editions = issues.filter(({ id, edition: key }) => id !== issue.id && key !== null && key === issue.edition);
    const newer = editions.filter((other) => isBefore(issue.publishedOn, other.publishedOn)).map(({ id, publishedOn }) => ({ id, on: publishedOn }));
    const next = [...newer, ...issue.repealedBy].sort(byDay)[0];
    const last = editions.filter((other) => isBefore(other.publishedOn, issue.publishedOn)).sort(byDate).at(-1);
    const later = issues.filter(({ series, seriesYear }) => series !== null && series === issue.series && (seriesYear ?? "") > (issue.seriesYear ?? "")).sort((a, b) => compareText(startOf(a), startOf(b)) || compareText(a.id, b.id))[0];
    return {
      id: issue.id, supersedes: last?.id ?? issue.repeals.toSorted(compareText)[0] ?? null, supersededBy: next?.id ?? null, endedOn: next?.on ?? null,
      aimsEndedOn: later === undefined ? null : startOf(later), aimsEndedBy: later?.seriesYear ?? null,
    };
  });
}

/** Whether one date is surely before another: 2025 is neither before nor after 2025-03. */
function isBefore(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one < other && !other.startsWith(one);
}

function startOf({ publishedOn, seriesYear }: Issue): string {
  return publishedOn ?? seriesYear ?? "";
}

function byDate(a: Issue, b: Issue): number {
  return compareText(a.publishedOn ?? "", b.publishedOn ?? "") || compareText(a.id, b.id);
}

/** What is dated before what is not. */
function byDay(a: { readonly id: string; readonly on: string | null }, b: { readonly id: string; readonly on: string | null }): number {
  return Number(a.on === null) - Number(b.on === null) || compareText(a.on ?? "", b.on ?? "") || compareText(a.id, b.id);
}
