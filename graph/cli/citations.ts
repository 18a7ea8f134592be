import type { Ask } from "../analysis/search.ts";

/** A claim as an answer cites it. */
export interface Citation {
  readonly id: string;
  readonly excerpt: string;
  readonly locator: string;
  readonly document: { readonly title: string; readonly publishedOn: string | null };
}

/** The claims of these ids, by id. */
export async function citationsOf(ask: Ask, ids: Iterable<string>): Promise<ReadonlyMap<string, Citation>> {
  const all = [...new Set(ids)];
  const rows = all.length === 0 ? [] : await ask("claimsById", { ids: all });
  return new Map(rows.map(({ claim }) => [claim["id"] as string, claim as unknown as Citation]));
}

/** A claim in a line: what it says, where, in which document, of when. */
export function citation({ excerpt, locator, document }: Citation): string {
  return `“${excerpt}” ${document.title} (${document.publishedOn ?? "n.d."})${locator === "" ? "" : `, ${locator}`}`;
}

/** A value with the claims of every `claimIds` in it written out: for `--json`. */
export async function withClaims(ask: Ask, value: unknown): Promise<unknown> {
  const ids = new Set<string>();
  visit(value, (found) => found.forEach((id) => ids.add(id)));
  const known = await citationsOf(ask, ids);
  return JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === "claimIds" && Array.isArray(inner) ? inner.map((id: string) => known.get(id) ?? id) : inner)).replaceAll('"claimIds":', '"claims":'));
}

function visit(value: unknown, found: (ids: readonly string[]) => void): void {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    if (key === "claimIds" && Array.isArray(inner)) found(inner as string[]);
    else visit(inner, found);
  }
}
