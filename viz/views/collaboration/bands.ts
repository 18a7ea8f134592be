import type { EntityRef } from "../../contract.ts";
import type { PlaceSupplyAnswer } from "../../operations/place-supply.graphql.ts";

export type Link = PlaceSupplyAnswer["supply"]["items"][number];
export type LinkTie = Link["upstream"][number];
export type LinkCandidate = LinkTie["nearby"][number];

/** Where a neighbour could come from, the nearest first: the place has it, somebody nearby could, somebody elsewhere could, or nobody was read. */
export const sources = ["here", "nearby", "elsewhere", "nobody"] as const;
export type Source = (typeof sources)[number];

/** Where a neighbour of a link could come from. */
export function sourceOf({ level, firms, nearby, elsewhere }: LinkTie): Source {
  if (level >= 2 || firms.length > 0) return "here";
  return nearby.length > 0 ? "nearby" : elsewhere.length > 0 ? "elsewhere" : "nobody";
}

/** The neighbours of one side, those that somebody has or could give first. */
export const inOrder = (ties: readonly LinkTie[]): readonly LinkTie[] => ties.toSorted((one, other) => sources.indexOf(sourceOf(one)) - sources.indexOf(sourceOf(other)) || Number(other.short) - Number(one.short) || other.level - one.level);

/** The entity that a link of the chain is. */
export const entityOf = ({ product, id, label }: Link["cell"]): EntityRef => product ?? { id: `Stage:${id.split("|")[0] ?? id}`, kind: "Stage", name: label.zh, nameEn: label.en };

/** One neighbour with one who could supply it or take it up; or with nobody. */
export interface BandRow {
  readonly key: string;
  readonly link: Link;
  readonly side: "upstream" | "downstream";
  readonly tie: LinkTie;
  readonly source: Source;
  readonly firm: EntityRef | null;
  readonly at: EntityRef | null;
  readonly reasons: LinkCandidate["reasons"];
  readonly against: LinkCandidate["counterEvidence"];
}

/** The bands as rows, for the table: each neighbour once for each firm; those of whom nobody was read come last. */
export function rowsOf(links: readonly Link[]): readonly BandRow[] {
  const rows = links.flatMap((link) => (["upstream", "downstream"] as const).flatMap((side) => inOrder(link[side]).flatMap((tie): BandRow[] => {
    const row = { link, side, tie, firm: null, at: null, reasons: [], against: [] };
    const key = `${link.cell.id} ${side} ${tie.cell.id}`;
    const source = sourceOf(tie);
    if (source === "here") return tie.firms.length === 0 ? [{ ...row, key, source }] : tie.firms.map(({ firm }) => ({ ...row, key: `${key} ${firm.id}`, source, firm }));
    const could = ([["nearby", tie.nearby], ["elsewhere", tie.elsewhere]] as const).flatMap(([where, list]) => list.map(({ entity, at, reasons, counterEvidence }): BandRow => ({ ...row, key: `${key} ${where} ${entity.id} ${at?.id ?? ""}`, source: where, firm: entity, at, reasons, against: counterEvidence })));
    return could.length === 0 ? [{ ...row, key, source }] : could;
  })));
  return [...rows.filter(({ source }) => source !== "nobody"), ...rows.filter(({ source }) => source === "nobody")];
}
