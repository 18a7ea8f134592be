import { products } from "../../../ontology/index.ts";
import type { Context, Line, Rule, Statement } from "../../context.ts";
import type { Entity } from "../../identity/entity.ts";
import { cellOf } from "../../text/heads.ts";
import type { Cell } from "../../text/reading.ts";
import { madeOf, makingOf } from "../ends.ts";
import { allNamedIn, namedIn, namesIn } from "../lists/names-in-cell.ts";

/** A table of firms tells of each what it makes or which link it works in; a park's own table, that they are there. Source: form of pages of parks and lists of firms. */
export const tableOfFirms: Rule = {
  id: "table-of-firms",
  reason: "the row names the firm and what it works on, and no column tells a project",
  example: "企业 / 方向：恒越光电 / 碳化硅外延片",
  *read(context) {
    for (const row of context.rows) {
      const { part } = row.sentence;
      if (cellOf(part, "project") !== undefined) continue;
      const contents = part.cells.filter(({ start, end, column, head }) => column !== undefined && end > start && (head.role === "content" || ofLink.test(column)));
      // What a zone's row says that the zone works on is not what each of its firms makes.
      if (contents.length === 0 || isZonesRow(row)) continue;
      const firms = allNamedIn(row, "firm").flatMap((mention) => (mention.kind === "Company" ? context.cast.of(mention) ?? [] : []));
      for (const from of firms) {
        for (const content of contents) yield* worksOn(context, row, content, from);
        const site = cellOf(part, "place") === undefined ? siteOf(context, row) : undefined;
        if (site !== undefined) yield { type: "LOCATED_IN", from, to: site, evidence: { start: part.start, end: part.end }, basis: "implied", confidence: 0.8 };
      }
    }
  },
};

/** Whether a row is a zone's: it names the zone before any firm. */
function isZonesRow(row: Line): boolean {
  const [place, firm] = [cellOf(row.sentence.part, "place"), cellOf(row.sentence.part, "firm")];
  return namedIn(row, "place")?.kind === "Park" && place !== undefined && (firm === undefined || place.start < firm.start);
}

/** The head of a column of links of the chain. */
const ofLink = /环节/;

function* worksOn({ cast, placesAt }: Context, row: Line, content: Cell, from: Entity): Generator<Statement> {
  const { part } = row.sentence;
  for (const mention of namesIn(row, content)) {
    if (!products.has(mention.kind) && mention.kind !== "Stage") continue;
    for (const to of madeOf(cast, mention)) yield { type: makingOf(to), from, to, at: placesAt(part.start)[0], evidence: { start: part.start, end: part.end }, basis: "stated", voice: "built", strength: null, confidence: 0.85 };
  }
}

/** The park that a page introduces, below a heading that speaks of its firms. */
function siteOf({ placesAt }: Context, { sentence: { part } }: Line): Entity | undefined {
  const [place] = placesAt(part.start);
  return place?.kind === "Park" && ofItsFirms.test(part.block.path.at(-1) ?? "") ? place : undefined;
}

const ofItsFirms = /企业|公司|客商/;
