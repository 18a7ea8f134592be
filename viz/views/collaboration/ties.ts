import type { EntityRef, Text } from "../../contract.ts";
import type { Link } from "./bands.ts";
import type { Meeting, Supply } from "./requests.ts";

/** One end of a tie: what is shown, and what opens. */
export interface TieEnd {
  readonly key: string;
  readonly place: EntityRef | null;
  /** A firm, or the link of the chain that a place needs or is strong in. */
  readonly name: EntityRef | Text;
  readonly opens: string | null;
}

/** Who or what can meet a need: said by a document, or suggested. */
export interface Tie {
  readonly key: string;
  readonly source: TieEnd;
  readonly need: TieEnd;
  readonly stated: boolean;
  readonly reasons: readonly Text[];
  readonly against: readonly Text[];
}

/** Who supplies whom, as documents say; then who nearby could fill what is missing, as a suggestion. */
export function supplyTies({ claims, gaps }: Supply): readonly Tie[] {
  const suggested = gaps.items.flatMap((gap) => gap.nearby.map(({ entity, at, reasons, counterEvidence }): Tie => ({
    key: `${gap.id} ${entity.id}`, stated: false, reasons, against: counterEvidence,
    source: { key: entity.id, place: at, name: entity, opens: entity.id },
    need: { key: gap.id, place: gap.place, name: gap.cell.label, opens: null },
  })));
  const said = claims.items.flatMap(({ id, subject, object, at, excerpt, document }): Tie[] => {
    if (object === null) return [];
    const source = `${excerpt} 《${document.title}》`;
    return [{ key: id, stated: true, reasons: [{ zh: source, en: source }], against: [], source: { key: subject.id, place: at, name: subject, opens: subject.id }, need: { key: object.id, place: null, name: object, opens: object.id } }];
  });
  return [...said, ...suggested];
}

/** The ties of one place: the supplies that documents tell of its own firms, or say to be there; who nearby could fill what it lacks. */
export function tiesAt(place: string | null, links: readonly Link[], supply: Supply): readonly Tie[] {
  const firms = new Set(links.flatMap((link) => [link, ...link.upstream, ...link.downstream]).flatMap((one) => one.firms.map(({ firm }) => firm.id)));
  return supplyTies(supply).filter(({ stated, source, need }) => !stated || source.place?.id === place || firms.has(source.key) || firms.has(need.key));
}

/** Whose strength meets whose gap. */
export const meetingTies = (meets: readonly Meeting[]): readonly Tie[] =>
  [...new Map(meets.map(({ gap, strength }): [string, Tie] => {
    const from = `${strength.place.id} ${strength.cell.label.zh}`;
    return [`${gap.id} ${from}`, {
      key: `${gap.id} ${from}`, stated: false, reasons: [strength.reason, gap.reason], against: [],
      source: { key: from, place: strength.place, name: strength.cell.label, opens: strength.place.id },
      need: { key: gap.id, place: gap.place, name: gap.cell.label, opens: gap.place.id },
    }];
  })).values()];

/** Both sides of a drawing, each end once, in the order in which they come. */
export function sidesOf(ties: readonly Tie[]): { readonly sources: readonly TieEnd[]; readonly needs: readonly TieEnd[] } {
  const once = (ends: readonly TieEnd[]) => [...new Map(ends.map((end) => [end.key, end])).values()];
  return { sources: once(ties.map(({ source }) => source)), needs: once(ties.map(({ need }) => need)) };
}
