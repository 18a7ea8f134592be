import type { Named, RowOf, StatementName, ValuesOf } from "../../cypher/index.ts";
import { fullTextQuery } from "./full-text.ts";
import { groupBy } from "../grouping.ts";
import { matchName, type NameForm } from "./name-match.ts";

/** Runs a named query of `cypher/read` and gives its rows. */
export type Ask = <Name extends StatementName>(name: Name, values: ValuesOf<Named<Name>>) => Promise<readonly RowOf<Named<Name>>[]>;

/** An entity that a text names, by which form of which of its names, and how well (1 exact, down to 0). */
export interface SearchHit {
  readonly entity: { readonly id: string; readonly kind: string; readonly name: string; readonly nameEn: string | null; readonly aliases: readonly string[] };
  readonly matched: string;
  readonly form: NameForm;
  readonly score: number;
}

/** How many hits of the index are weighed, since the index knows nothing of exact, prefix and part. */
const weighed = 200;

/** What documents speak of comes before what only the reference data names, unless the latter matches better by more than this. */
const spokenOf = 0.2;

/** The entities that a text names: exact before prefix before part. Empty for a text without a letter or digit. */
export async function search(ask: Ask, { text, kinds, limit }: { readonly text: string; readonly kinds: readonly string[] | null; readonly limit: number }): Promise<SearchHit[]> {
  const query = fullTextQuery(text);
  if (query === "") return [];
  const candidates = await ask("searchNames", { text, query, kinds, limit: weighed });
  const hits = candidates.flatMap(({ entity: stored, canonical, isSaid }) => {
    const match = matchName(stored as unknown as SearchHit["entity"], text);
    return match === undefined ? [] : [{ entity: canonical as unknown as SearchHit["entity"], ...match, weight: match.score + (isSaid ? spokenOf : 0) }];
  }).sort((a, b) => b.weight - a.weight || (a.entity.id < b.entity.id ? -1 : 1));
  // Who stands for several is told once, by the name that matches best.
  const each = [...groupBy(hits, ({ entity }) => entity.id).values()].flatMap(([best]) => best ?? []);
  return each.slice(0, limit).map(({ weight: _, ...hit }) => hit);
}
