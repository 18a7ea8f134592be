import { groupBy } from "../../grouping.ts";
import { comparable } from "../../lexicon/index.ts";
import type { Mention } from "./mention.ts";
import { cellOf } from "../text/heads.ts";
import type { Reading } from "../text/reading.ts";

interface Row {
  readonly firm: string;
  readonly project: string;
  readonly things: ReadonlySet<string>;
}

/**
 * The table's names of projects that the body text calls by their firm: 芯澜衬底产业园 is the row 庐州芯澜半导体有限公司 | 庐州综保区衬底产业园.
 * Tied where the rest of the name ends the row's name, or stands in it, or where it names a thing of one of that firm's rows; more than one name where the text runs rows together.
 */
export function namesInProjectTable(reading: Reading, mentions: readonly Mention[]): Map<Mention, readonly string[]> {
  const names = new Map<Mention, readonly string[]>();
  const spoken = mentions.filter(({ kind, rule }) => kind === "Project" && rule !== "table-cell");
  const rows = spoken.length === 0 ? [] : rowsOf(reading, mentions);
  if (rows.length === 0) return names;
  const parts = partsOf(mentions);
  const rowsOfFirm = new Map<string, readonly Row[]>();
  for (const mention of spoken) {
    const inner = parts.get(mention) ?? [];
    const firm = inner.find(({ kind, start }) => (kind === "Company" || kind === "Institution") && start === mention.start);
    if (firm === undefined) continue;
    const own = rowsOfFirm.get(firm.name) ?? rowsOfFirm.set(firm.name, rows.filter((row) => isFirm(row.firm, firm))).get(firm.name) ?? [];
    const rest = mention.name.slice(firm.end - firm.start).replace(/项目$/, "");
    const ending = own.filter(({ project }) => project.replace(/项目$/, "").endsWith(rest));
    const holding = own.filter(({ project }) => project.includes(rest));
    const things = new Set(inner.map(thingOf).filter((thing) => thing !== undefined));
    const sharing = own.filter((row) => [...row.things].some((thing) => things.has(thing)));
    const found = [ending, holding, sharing].find((tied) => tied.length > 0) ?? [];
    if (found.length > 0) names.set(mention, found.map(({ project }) => project));
  }
  return names;
}

/** Whether a row's undertaker is the firm: it holds the short name, or the lexicon knows them as one. */
function isFirm(undertaker: string, { name, term }: Mention): boolean {
  const whole = comparable(undertaker);
  return whole.includes(comparable(name)) || (term !== undefined && [term.name, ...term.aliases].some((form) => comparable(form) === whole));
}

function rowsOf({ parts, text }: Reading, mentions: readonly Mention[]): Row[] {
  if (parts.every(({ cells }) => cells.length === 0)) return [];
  const inCell = partsOf(mentions);
  const byStart = new Map(mentions.filter(({ rule }) => rule === "table-cell").map((mention) => [mention.start, mention]));
  const rows = parts.flatMap((part): Row[] => {
    const firm = cellOf(part, "firm");
    const project = cellOf(part, "project");
    if (firm === undefined || project === undefined) return [];
    const mention = byStart.get(project.start);
    const things = mention === undefined ? [] : (inCell.get(mention) ?? []).map(thingOf).filter((thing) => thing !== undefined);
    return [{ firm: text.slice(firm.start, firm.end), project: text.slice(project.start, project.end), things: new Set(things) }];
  });
  return [...new Map(rows.map((row) => [`${row.firm}|${row.project}`, row])).values()];
}

/** What two names of one project share: the material's family, else the thing itself. */
function thingOf({ term }: Mention): string | undefined {
  if (term === undefined) return undefined;
  return term.kind === "Material" ? term.family ?? term.name : ["Device", "Equipment"].includes(term.kind) ? term.name.replace(/^(?:微波|射频|声表面波)/, "") : undefined;
}

/** The mentions by the longer name that they are part of. */
function partsOf(mentions: readonly Mention[]): ReadonlyMap<Mention | undefined, readonly Mention[]> {
  return groupBy(mentions, ({ inside }) => inside);
}
